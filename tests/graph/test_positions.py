"""What somebody held when: the spans equal a replay of what was said, day by day."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import pipeline
from argmap.document.dates import day_number
from argmap.document.locating import Located
from argmap.document.nouns import Stance
from argmap.graph import Graph
from argmap.graph.positions import DENIES, HOLDS, SUPPOSES, Span, Store, attitude, spans, store, turns
from argmap.graph.voices import own_stances

STANCES = ("asserts", "denies", "concedes", "doubts", "questions", "reports", "retracts")
YEARS = range(1950, 1956)


def graph_of(body: str) -> Graph:
    """The graph of a document without its first line."""
    path = Path("map.yaml")
    return pipeline.read(Located(path, "map", (path,), given=f"argmap: 1\n{body}".encode())).graph


@st.composite
def debates(draw: st.DrawFn) -> str:
    """Two people, three claims, up to four stances each, dated or not, ascribed or not."""
    lines = ["people: {anna: Anna Weber, karl: Karl Braun}", "claims:"]
    for claim in "abc":
        lines += [f"  {claim}:", "    text: Something was so.", "    stances:"]
        for person in ("anna", "karl"):
            records = []
            for _ in range(draw(st.integers(1, 4))):
                fields = [f"stance: {draw(st.sampled_from(STANCES))}"]
                fields += [f"date: {draw(st.sampled_from(YEARS))}"] if draw(st.booleans()) else []
                fields += ["arguendo: yes"] if draw(st.integers(0, 4)) == 0 else []
                fields += ["according-to: karl"] if draw(st.integers(0, 4)) == 0 else []
                records.append(f"{{{', '.join(fields)}}}")
            lines.append(f"      {person}: [{', '.join(records)}]")
    return "\n".join(lines) + "\n"


def replayed(graph: Graph, person: str, day: int) -> Store:
    """The slow definition: replay, in order, what somebody said themselves until that day."""
    found: dict[str, set[str]] = {HOLDS: set(), DENIES: set(), SUPPOSES: set()}
    for name, claim in graph.claims.items():
        said = [one for one in claim.stances if one.person == person and one.according_to in (None, person)]
        if all(one.date is not None for one in said):
            said = sorted((one for one in said if _day(one) <= day), key=_day)
        how = None
        for one in said:
            how = attitude(one)
        if how is not None:
            found[how].add(name)
    return Store(frozenset(found[HOLDS]), frozenset(found[DENIES]), frozenset(found[SUPPOSES]))


def _day(stance: Stance) -> int:
    assert stance.date is not None
    assert stance.date.earliest is not None
    return stance.date.earliest


@settings(max_examples=150, deadline=None)
@given(debates(), st.integers(1949, 1957))
def test_store_is_a_replay(text: str, year: int) -> None:
    """Somebody would be held to what they had not yet said, or had taken back."""
    graph = graph_of(text)
    day = day_number(year, 7, 1)
    for person in ("anna", "karl"):
        assert store(graph, person, day) == replayed(graph, person, day)


@settings(max_examples=50, deadline=None)
@given(debates())
def test_spans_of_a_claim_do_not_meet(text: str) -> None:
    """One person would hold and deny one claim on the same day."""
    for claims in spans(graph_of(text)).values():
        for known in claims.values():
            assert not [1 for one in known for other in known if one is not other and one.meets(other)]


@given(st.integers(0, 5), st.integers(0, 5), st.integers(0, 5), st.integers(0, 5))
def test_spans_meet_on_a_day(start: int, end: int, other_start: int, other_end: int) -> None:
    """A conflict between what was held in different years would be charged."""
    one, other = (
        Span("c", HOLDS, Stance.__new__(Stance), begin or None, stop or None)
        for begin, stop in ((start, end), (other_start, other_end))
    )
    if (start and end and start >= end) or (other_start and other_end and other_start >= other_end):
        return  # empty spans are never made
    assert one.meets(other) == any(one.covers(day) and other.covers(day) for day in range(-1, 8))


def test_turns() -> None:
    """A change of mind would be missed, or seen where somebody only hesitates."""
    graph = graph_of(
        """people: {anna: Anna Weber}
claims:
  turned: {text: One., stances: {anna: [{stance: denies, date: 1967}, {stance: asserts, date: 1951}]}}
  dropped: {text: Two., stances: {anna: [asserts, retracts]}}
  doubted: {text: Three., stances: {anna: [asserts, doubts, denies]}}
"""
    )
    (turn,) = turns(graph)
    assert (turn.claim, turn.before.stance, turn.after.stance) == ("turned", "asserts", "denies")
    assert [one.stance for one in own_stances(graph)["anna"]["turned"]] == ["asserts", "denies"]
