"""A question put to those who hold a claim is not taken up, though they spoke again.

Why: A question is an invitation; left standing, it is where the next meeting begins.

Example:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    sources:
      pravda: {title: Pravda, kind: press}
    claims:
      notice:
        text: The notice appeared on 10 September.
        evidence: ["pravda, p. 2"]
        stances: {a: {stance: asserts, date: 1951}, j: {stance: questions, date: 1961}}
      met: {text: The plenum met., stances: {a: {stance: asserts, date: 1967}}}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    sources:
      pravda: {title: Pravda, kind: press}
    claims:
      notice:
        text: The notice appeared on 10 September.
        evidence: ["pravda, p. 2"]
        stances:
          a: [{stance: asserts, date: 1951}, {stance: asserts, date: 1967}]
          j: {stance: questions, date: 1961}
      met: {text: The plenum met., stances: {a: {stance: asserts, date: 1967}}}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before
from argmap.document.nouns import Argument, Stance
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.burden import unmet_burdens
from argmap.graph.reasons import concluding
from argmap.graph.speakers import disputants
from argmap.graph.voices import allies, could_answer, holders, is_own, own_stances, when_said
from argmap.rules._lists import listed

CODE = "AM503"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "seminar"

_ASKING = frozenset({"questions", "doubts"})


def unanswered_question(graph: Graph) -> Iterator[Finding]:
    """Claims that somebody's last word questions or doubts, to which those who hold them did not return.

    Where they have given no reason at all, `burden-unmet` says so.
    """
    for person, claims in own_stances(graph).items():
        for name, stances in claims.items():
            asked = stances[-1]
            if asked.stance in _ASKING and not asked.arguendo and name not in unmet_burdens(graph):
                able = (holder for holder in _owing(graph, name, person) if could_answer(graph, holder, asked))
                owing = tuple(sorted(able))
                if owing and not _returned(graph, name, owing, asked):
                    yield _finding(graph, name, asked, owing)


def _owing(graph: Graph, claim: str, asker: str) -> list[str]:
    own = allies(graph, (asker,))
    return [one for one in holders(graph, claim) if one not in own and one in disputants(graph)]


def _returned(graph: Graph, claim: str, owing: tuple[str, ...], asked: Stance) -> bool:
    """Whether anybody of theirs speaks of the claim, or for it, and not definitely before the question."""
    party = allies(graph, owing)
    said: list[Stance | Argument] = [
        one
        for one in (*concluding(graph).get(claim, ()), *graph.replying.get(claim, ()))
        if not one.by or party.includes(one.by)
    ]
    said += (stance for stance in graph.claims[claim].stances if stance.person in party and is_own(stance))
    date = when_said(graph, asked)
    for one in said:
        when = when_said(graph, one)
        if date is None:
            if isinstance(one, Argument):
                return True
        elif when is None or not definitely_before(when, date):
            return True
    return False


def _finding(graph: Graph, name: str, asked: Stance, owing: tuple[str, ...]) -> Finding:
    return Finding(
        "unanswered-question",
        f"`{asked.person}` {asked.stance} `{name}`, and {listed(owing)} {'does' if len(owing) == 1 else 'do'} "
        "not come back to it",
        asked.person.place,
        (name, str(asked.person), *owing),
        (Related(graph.claims[name].id.place, "the claim in question"),),
        help="Look for an answer, or put the question to the room.",
    )
