"""Explanations in plain sentences. Ids stand in backticks; what is typed by authors is not changed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from argmap.document.names import MAPPER
from argmap.graph import Graph
from argmap.graph.commitment import last_stances
from argmap.semantics._because import Because
from argmap.semantics._knots import Knot
from argmap.semantics._labelling import Label, Status

WANTS = {
    "thesis": "no reason is given for it, and a thesis is not presumed",
    "uncommitted": "no reason is given for it, and nobody asserts it",
    "not-granted": "no reason is given for it, and that somebody asserts it does not count here",
    "not-committed": "no reason is given for it, and it is none of the commitments that count here",
    "evidence-rejected": "the evidence for it is rejected here",
    "evidence-not-granted": "the evidence for it does not count here",
    "claim-rejected": "it is rejected here",
    "rival-accepted": "something that conflicts with it is accepted here",
    "viewer-denies": "in this perspective it is denied",
}
BARS = {
    "itself": "it is rejected here",
    "claim-rejected": "its conclusion is rejected here",
    "rival-accepted": "something that conflicts with its conclusion is accepted here",
    "viewer-denies": "in this perspective its conclusion is denied",
    "unread": "a premise of it is nowhere written",
}
_CIRCLE = "all support that is left for it runs in a circle"


def summary(graph: Graph, because: Because, waits: Sequence[Knot] = ()) -> str:
    """Why a claim has its status, in half a line."""
    if because.label is Label.IN:
        fallen = [part for part in because.having("objection") if part.label is Label.OUT]
        live = [part for part in because.having("objection") if part.label not in (Label.OUT, None)]
        against = [*_verb(live, "is outweighed", "are outweighed"), *_verb(fallen, "fails", "fail")]
        return "; ".join([*_for(graph, because), *against])
    if because.label is Label.OUT:
        return _why_out(graph, because)
    if because.status is Status.CONTESTED:
        return _both_sides(graph, because)
    return "it waits on " + "; ".join(knot_in_words(graph, knot) for knot in waits[:3])


def knot_in_words(graph: Graph, knot: Knot) -> str:
    """What holds itself open."""
    names = [*knot.claims, *knot.arguments]
    claims = names_in_words([called(graph, name) for name in knot.claims])
    if knot.kind == "question":
        return f"a question that {names_in_words([f'`{name}`' for name in knot.arguments])} leaves open"
    if knot.kind == "denial":
        return f"{claims}, which is asserted and denied without a reason"
    if knot.kind == "doubt":
        return f"{claims}, which is asserted without a reason and questioned"
    if knot.kind == "standard":
        return f"the standard of proof of {claims}, which what speaks for it does not meet"
    if knot.kind == "conflict" and len(knot.claims) == 2:
        return f"{claims}, of which neither has fallen"
    if knot.kind == "conflict":
        return f"what speaks for and against {claims}"
    return f"a circle of {names_in_words([f'`{name}`' for name in names])}, which hold one another open"


def called(graph: Graph, name: str) -> str:
    """A claim by its id; one that was written in place by its words too, for an address says nothing."""
    claim = graph.claims.get(name)
    return f"`{name}` (“{claim.text}”)" if claim is not None and claim.inline else f"`{name}`"


def names_in_words(names: Sequence[str], most: int = 12) -> str:
    """One, another and a third; those beyond the first few counted."""
    quoted = list(names)
    if len(quoted) > most:
        quoted[most - 1 :] = [f"{len(quoted) - most + 1} others"]
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]] if len(quoted) > 1 else quoted)


def paragraphs(graph: Graph, because: Because, waits: Sequence[Knot] = ()) -> list[str]:
    """An explanation line by line, two spaces deeper for what a line rests on."""
    found = list(_lines(graph, because, 0))
    if because.label is Label.UNDECIDED and waits:
        found += ["", "It waits on:", *(f"  {knot_in_words(graph, knot)}" for knot in waits)]
    return found


def sentences(graph: Graph, because: Because) -> list[str]:
    """What an explanation rests on, one sentence each, without the order in which one rests on the other."""
    lines = paragraphs(graph, because)
    told = lines[1:] if len(lines) > 1 else lines
    return [line.strip().removesuffix(", since").removesuffix("; and") for line in told]


def _lines(graph: Graph, because: Because, level: int) -> Iterator[str]:
    notes = _notes(graph, because)
    rest = [part for part in because.parts if part.label is not None]
    line = _sentence(graph, because)
    if because.again:
        line += ", as told already"
    elif because.circle:
        line += ", which is what it is meant to explain"
    elif because.more:
        line += " (more: `argmap why` it)"
    elif notes:
        line += ": " + "; ".join(dict.fromkeys(notes)) + ("; and" if rest else "")
    elif rest:
        line += ", since"
    yield "  " * level + line
    for part in rest:
        yield from _lines(graph, part, level + 1)


def _notes(graph: Graph, because: Because) -> list[str]:
    """What is given or wanting; of those who are committed, two at most are named."""
    held = [part for part in because.parts if part.what == "commitment"]
    told = [part for part in because.parts if part.what != "commitment" or part in held[:2]]
    notes = [note for part in told if (note := _ground(graph, part)) is not None]
    if held and because.label is Label.IN:
        notes.insert(0, _unopposed(graph, because))
    return [*notes, *([_CIRCLE] if _runs_in_a_circle(because) else [])]


def _runs_in_a_circle(because: Because) -> bool:
    """Whether a claim fell together with a reason for it: nothing is left that does not rest on the claim."""
    return because.label is Label.OUT and any(part.rank == because.rank for part in because.having("reason"))


def _unopposed(graph: Graph, because: Because) -> str:
    """Why a presumption is in force."""
    denied = any(stance.stance == "denies" for stance in last_stances(graph.claims[because.id]).values())
    if because.having("objection"):
        return "no reason against it is left"
    return "no reason against it is given" if denied else "nobody denies it"


def _sentence(graph: Graph, because: Because) -> str:
    if because.what == "argument":
        return _of_argument(because)
    text = (
        f" (“{graph.claims[because.id].text}”)"
        if because.id in graph.claims and not (because.again or because.circle)
        else ""
    )
    named = f"`{because.id}`{text}"
    state = f"is {because.status}"
    if because.role in ("rival", "refuter"):
        return f"{named}, which conflicts with it, {state}"
    if because.role == "presupposition":
        return f"{named}, which it presupposes, {state}"
    return f"{'its premise ' if because.role == 'premise' else ''}{named} {state}"


def _of_argument(because: Because) -> str:
    kind = "the objection" if because.role in ("objection", "refuter") else "the argument"
    verb = {Label.IN: "stands", Label.OUT: "fails", Label.UNDECIDED: "is left open", None: ""}[because.label]
    return f"{kind} `{because.id}` {verb}"


def _ground(graph: Graph, part: Because) -> str | None:
    """Something given, or wanting, in words; None for what has a label."""
    words = {
        "common-ground": "it is common ground"
        if part.role == "reason"
        else f"against it: `{part.id}` is common ground",
        "accepted": "it is accepted here" if part.role == "reason" else f"against it: `{part.id}` is accepted here",
        "rejected": BARS.get(part.detail, ""),
        "standard": f"what speaks for it does not meet its standard of proof, {part.detail}",
        "no-reason": WANTS.get(part.detail, ""),
        "denied": f"{_person(graph, part.id)} denies it without a reason",
        "question": f"the question `{part.detail}` of `{part.id}` is raised and not answered",
    }
    if part.what == "evidence":
        where = f"{part.id}, {part.detail}" if part.detail else part.id
        return f"evidence: {where}" if part.role == "reason" else f"evidence against it: {where}"
    if part.what == "commitment":
        return _holds(graph, part)
    return words.get(part.what)


def _holds(graph: Graph, part: Because) -> str:
    if part.detail in ("asserts", "concedes"):
        return f"{_person(graph, part.id)} {part.detail} it"
    return f"{_person(graph, part.id)} is committed to it by `{part.detail}`"


def _person(graph: Graph, name: str) -> str:
    person = graph.debate.people.get(name)
    return "the mapper" if person is None and name == MAPPER else str(person.name) if person else f"`{name}`"


def _for(graph: Graph, because: Because) -> list[str]:
    reasons = because.having("reason")
    presumed = [part for part in reasons if part.what == "commitment"]
    if presumed:
        return [_unopposed(graph, because), _holds(graph, presumed[0])]
    return [note for part in reasons if (note := _ground(graph, part))][:2] + _verb(reasons, "stands", "stand")


def _verb(parts: list[Because], one: str, many: str) -> list[str]:
    names = [part.id for part in parts if part.what == "argument"]
    return [f"{names_in_words([f'`{name}`' for name in names], 3)} {one if len(names) == 1 else many}"] if names else []


def _why_out(graph: Graph, because: Because) -> str:
    against = [part for part in because.parts if part.role in ("objection", "rival", "refuter")]
    if any(part.what == "standard" for part in because.parts):
        against = [part for part in against if part.what == "claim"]
    evidence = [note for part in against if (note := _ground(graph, part))]
    if against:
        return "; ".join([*evidence[:1], *_verb_against(against)])
    inner = [part for reason in because.having("reason") for part in reason.parts]
    presupposed = [part for part in (*because.parts, *inner) if part.role == "presupposition"]
    if presupposed:
        return f"it presupposes `{presupposed[0].id}`, which is {presupposed[0].status}"
    if any(part.what == "standard" for part in because.parts):
        standard = next(part for part in because.parts if part.what == "standard")
        live = replace(because, parts=tuple(part for part in because.parts if part.label is not Label.OUT))
        return f"{_ground(graph, standard)}: {_both_sides(graph, live)}"
    wanting = [note for part in because.parts if part.label is None and (note := _ground(graph, part))]
    if wanting:
        return wanting[0]
    if _runs_in_a_circle(because):
        return _CIRCLE
    return "; ".join(_failing(part) for part in because.having("reason")[:2])


def _verb_against(parts: list[Because]) -> list[str]:
    rivals = [f"`{part.id}`, which conflicts with it, stands" for part in parts if part.what == "claim"]
    return rivals[:1] or _verb(parts, "stands against it", "stand against it")


def _failing(reason: Because) -> str:
    for part in reason.parts:
        if part.what == "rejected":
            return f"`{reason.id}` fails: {BARS[part.detail]}"
        if part.role == "objection":
            return f"`{reason.id}` is undercut by `{part.id}`"
        return f"`{reason.id}` fails, since `{part.id}` is {part.status}"
    return f"`{reason.id}` fails"


def _both_sides(graph: Graph, because: Because) -> str:
    said = []
    for role, word in (("reason", "for"), ("objection", "against"), ("rival", "against")):
        parts = because.having(role)
        grounds = [note for part in parts if (note := _ground(graph, part))]
        names = [part.id for part in parts if part.label is not None]
        verb = (
            f"{names_in_words([f'`{name}`' for name in names], 3)} {'speaks' if len(names) == 1 else 'speak'} {word} it"
            if names
            else ""
        )
        said += [*grounds[:2], *filter(None, [verb])]
    return "; ".join(said)
