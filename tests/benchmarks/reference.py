"""Answer tasks of the ICCMA competition by plain encodings: `python tests/benchmarks/reference.py TASK FILE [QUERY]`.

The definitions of Dung's semantics as answer set programs, in the manner of ASPARTIX (Egly, Gaggl and Woltran 2010),
run by clingo; maximal sets by its heuristics for subset-maximal models. The output is that of `argmap solve`, by which
that is compared with what shares no line with it.
"""

import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import clingo

FREE = """
{in(X)} :- arg(X).
hit(X) :- att(Y,X), in(Y).
:- in(X), hit(X).
"""
ADMISSIBLE = f"""{FREE}
open(X) :- att(Y,X), not hit(Y).
:- in(X), open(X).
"""
COMPLETE = f"{ADMISSIBLE} :- arg(X), not in(X), not open(X)."
RANGE = """
range(X) :- in(X).
range(X) :- hit(X).
"""
GROUNDED = """
in(X) :- arg(X), hit(Y) : att(Y,X).
hit(X) :- att(Y,X), in(Y).
"""
MAXIMAL = "#heuristic {}(X) : arg(X). [1,true]"
PROGRAMS = {
    "GR": GROUNDED,
    "CO": COMPLETE,
    "PR": COMPLETE + MAXIMAL.format("in"),
    "ST": f"{FREE} :- arg(X), not in(X), not hit(X).",
    "SST": COMPLETE + RANGE + MAXIMAL.format("range"),
    "STG": FREE + RANGE + MAXIMAL.format("range"),
}
Extension = tuple[int, ...]


def facts(framework: str) -> str:
    """A framework in the format of the competition as facts."""
    head, *lines = (line.split() for line in framework.splitlines() if not line.startswith("#"))
    return f"arg(1..{head[2]})." + "".join(f"att({one},{other})." for one, other in lines)


def control(program: str, *options: str) -> clingo.Control:
    """A grounded program."""
    made = clingo.Control(["0", *options], logger=lambda *_: None)
    made.add("base", [], program)
    made.ground([("base", [])])
    return made


def models(program: str, *options: str) -> Iterator[tuple[Extension, Extension]]:
    """What is in, and what is in the range, by each answer set."""
    solver = control(program, *options)  # kept: its models die with it
    with solver.solve(yield_=True) as handle:
        for model in handle:
            found: dict[str, list[int]] = {"in": [], "range": []}
            for atom in model.symbols(atoms=True):
                if atom.name in found:
                    found[atom.name].append(atom.arguments[0].number)
            yield tuple(sorted(found["in"])), tuple(sorted(found["range"]))


def extensions(framework: str, semantics: str, also: str = "") -> Iterator[Extension]:
    """All extensions, as they come; `also` are further rules."""
    given = facts(framework)
    if semantics == "ID":
        yield ideal(framework)
        return
    maximal = semantics in ("PR", "SST", "STG")
    options = ("--heuristic=Domain", "--enum-mode=domRec") if maximal else ()
    for accepted, span in models(PROGRAMS[semantics] + given + also, *options):
        if semantics in ("SST", "STG"):
            plain = PROGRAMS[semantics].partition("#heuristic")[0]
            fixed = "".join(f":- not range({one})." for one in span)
            yield from (same for same, _ in models(plain + given + fixed + also))
        else:
            yield accepted


def ideal(framework: str) -> Extension:
    """The greatest admissible set that no admissible set attacks."""
    brave = control(ADMISSIBLE + facts(framework), "--enum-mode=brave")
    credulous: set[int] = set()
    with brave.solve(yield_=True) as handle:
        for model in handle:
            credulous = {atom.arguments[0].number for atom in model.symbols(atoms=True) if atom.name == "in"}
    pairs = [tuple(map(int, line.split())) for line in framework.splitlines()[1:] if not line.startswith("#")]
    attackers: dict[int, set[int]] = {}
    for one, other in pairs:
        attackers.setdefault(other, set()).add(one)
    kept = {one for one in credulous if not attackers.get(one, set()) & credulous}
    while True:
        hit = {other for one, other in pairs if one in kept}
        defended = {one for one in kept if attackers.get(one, set()) <= hit}
        if defended == kept:
            return tuple(sorted(kept))
        kept = defended


def lines(task: str, framework: str, query: int) -> Iterable[str]:
    """The answer, in the words of the competition."""
    kind, _, semantics = task.partition("-")
    if kind == "EE":
        return [witness(one) for one in extensions(framework, semantics)] or ["NO"]
    if kind == "SE":
        found = next(islice(extensions(framework, semantics), 1), None)
        return ["NO"] if found is None else [witness(found)]
    wanted = kind == "DC"
    plain = semantics in ("CO", "ST")  # where a rule more does not make other sets maximal
    also = f":- {'not ' if wanted else ''}in({query})." if plain else ""
    asked = "CO" if (kind, semantics) == ("DC", "PR") else semantics
    if asked != semantics:
        also = f":- not in({query})."
    found = next((one for one in extensions(framework, asked, also) if (query in one) is wanted), None)
    if wanted:
        return ["NO"] if found is None else ["YES", witness(found)]
    return ["YES"] if found is None else ["NO", witness(found)]


def witness(extension: Extension) -> str:
    """An extension as a line."""
    return " ".join(("w", *map(str, extension)))


if __name__ == "__main__":
    asked_about = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    sys.stdout.write("\n".join(lines(sys.argv[1], Path(sys.argv[2]).read_text(encoding="utf-8"), asked_about)) + "\n")
