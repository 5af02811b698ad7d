"""Somebody holds two claims that cannot both be true.

Why: One of the two has to go, and it is for them to say which; until then neither can be built on.

Example:

    people:
      a: Abdurakhman Avtorkhanov
    claims:
      nkvd: {text: The NKVD decided on the notice., contrary-to: [plenum], stances: {a: asserts}}
      plenum: {text: The plenum alone decided on the notice., stances: {a: asserts}}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
    claims:
      nkvd: {text: The NKVD decided on the notice., contrary-to: [plenum], stances: {a: [asserts, retracts]}}
      plenum: {text: The plenum alone decided on the notice., stances: {a: asserts}}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Place, Related, Severity
from argmap.graph import Graph
from argmap.graph.model import Conflict
from argmap.graph.positions import HOLDS, Span, spans
from argmap.graph.voices import holders, own_stances

CODE = "AM531"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def commits_to_contraries(graph: Graph) -> Iterator[Finding]:
    """Declared conflicts, and those of theses, of which one person holds both ends at one time, in their own voice."""
    for name, rivals in graph.conflicting.items():
        mine = holders(graph, name)
        for rival, conflict in rivals.items() if mine else ():
            if conflict.first == name:
                both = [person for person in mine or () if person in holders(graph, rival)]
                for person in both:
                    if _at_one_time(graph, person, name, rival):
                        yield _finding(graph, person, conflict)


def _at_one_time(graph: Graph, person: str, one: str, other: str) -> bool:
    """Whether what is stated of both holds on a common day; what follows from arguments holds always."""
    first, second = _held(graph, person, one), _held(graph, person, other)
    if not first or not second:
        return True
    return any(a.meets(b) for a in first for b in second)


def _held(graph: Graph, person: str, claim: str) -> list[Span]:
    return [span for span in spans(graph).get(person, {}).get(claim, ()) if span.attitude == HOLDS]


def _finding(graph: Graph, person: str, conflict: Conflict) -> Finding:
    one, other = sorted((conflict.first, conflict.second))
    return Finding(
        "commits-to-contraries",
        f"`{person}` holds `{one}` and `{other}`, which cannot both be true",
        _place(graph, person, other),
        (other, one, person),
        (Related(_place(graph, person, one), "the other claim"),),
        help="Ask which of them is meant in earnest; if one was dropped, note it with `retracts`.",
    )


def _place(graph: Graph, person: str, claim: str) -> Place:
    stated = own_stances(graph).get(person, {}).get(claim)
    return stated[-1].person.place if stated else graph.claims[claim].id.place
