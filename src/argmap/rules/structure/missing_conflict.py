"""Two claims exclude each other, but nothing on the map says so.

Why: Without a declared conflict a reason for one does not count against the other.

Example:

    claims:
      met: The plenum met in September.
      did-not-meet: The plenum did not meet in September.

Instead:

    claims:
      met: The plenum met in September.
      did-not-meet: {text: The plenum did not meet in September., contradicts: [met]}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.words import language, words
from argmap.rules.structure._negation import affirmed, head, is_negated, key

CODE = "AM323"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def missing_conflict(graph: Graph) -> Iterator[Finding]:
    """Claims that alone rebut each other, in any language; a claim and its denial word for word, in English."""
    told: set[frozenset[str]] = set()
    for one, other, why in (*_mutual(graph), *_worded(graph)):
        pair = frozenset((one, other))
        if pair not in told and one != other and not _is_related(graph, one, other):
            told.add(pair)
            first, second = graph.claims[one], graph.claims[other]
            yield Finding(
                "missing-conflict",
                f"`{first.id}` and `{second.id}` exclude each other, but no conflict is declared",
                first.id.place,
                (first.id, second.id),
                (Related(second.id.place, "the claim it excludes"),),
                (why,),
                f"Write `contradicts: [{second.id}]` under `{first.id}`, or `contrary-to` if both may be false.",
            )


def _is_related(graph: Graph, one: str, other: str) -> bool:
    """Whether the author has said already how two claims go together."""
    if other in graph.conflicting.get(one, ()):
        return True
    first, second = graph.claims[one], graph.claims[other]
    return (
        other in first.in_tension_with
        or one in second.in_tension_with
        or other in first.compatible_with
        or one in second.compatible_with
    )


def _mutual(graph: Graph) -> Iterator[tuple[str, str, str]]:
    denying: dict[tuple[str, str], str] = {}
    for target, arguments in graph.rebutting.items():
        for argument in arguments:
            if len(argument.premises) == 1:
                premise = str(argument.premises[0].claim)
                back = denying.get((target, premise))
                if back is not None:
                    yield target, premise, f"each alone is the reason against the other (`{back}`, `{argument.id}`)"
                denying[premise, target] = str(argument.id)


def _worded(graph: Graph) -> Iterator[tuple[str, str, str]]:
    if language(graph) != "en":
        return
    denied: dict[tuple[str, ...], list[str]] = {}
    heads: set[str] = set()
    for name, spoken in words(graph).items():
        if is_negated(spoken):
            rest = affirmed(spoken)
            if rest is not None and len(rest) > 1:
                heads.add(head(rest))
                denied.setdefault(key(rest), []).append(name)
    for name, spoken in words(graph).items() if denied else ():
        if head(spoken) in heads and not is_negated(spoken):
            for denial in denied.get(key(spoken), ()):
                yield denial, name, f"`{denial}` denies in words what `{name}` says"
