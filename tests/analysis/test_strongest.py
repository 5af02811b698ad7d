"""The strongest lines against every derivation tried."""

from collections.abc import Callable, Iterator
from itertools import product
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.analysis.coverage import coverage
from argmap.analysis.standing import standing
from argmap.analysis.strongest import AsJudged, Grade, strongest
from argmap.graph import Graph

SEEDS = st.randoms(use_true_random=False)


def grades(graph: Graph, grading: AsJudged, node: int, path: frozenset[int]) -> Iterator[int]:
    """The grade of every derivation of a node that uses no node twice on a way down."""
    frame = grading.frame
    leaf = grading.leaf(node)
    if leaf is not None:
        yield leaf
    for reason in frame.reasons_for[node]:
        if reason < len(frame.arguments) and reason not in frame.barred:
            for grade in of_reason(graph, grading, reason, path | {node}):
                yield min(grade, grading.cap(node))


def of_reason(graph: Graph, grading: AsJudged, reason: int, path: frozenset[int]) -> Iterator[int]:
    """The grade of every derivation that ends with a reason."""
    below = grading.frame.rests[reason]
    if not path.isdisjoint(below):
        return
    for parts in product(*(list(grades(graph, grading, node, path)) for node in below)):
        yield min([grading.step(reason), *parts])


@given(random=SEEDS)
@settings(max_examples=150, deadline=None)
def test_every_derivation_tried(random: Random, document: Callable, graph_of: Callable) -> None:
    """A line would be called the strongest that is not, and a side's best reason passed over."""
    graph = graph_of(document(random))
    grading = AsJudged(standing(graph))
    for lines in strongest(graph):
        node = grading.frame.nodes[lines.thesis]
        heads = grading.frame.reasons_for[node]
        expected = {}
        for reason in heads:
            if reason < len(grading.frame.arguments) and reason not in grading.frame.barred:
                found = list(of_reason(graph, grading, reason, frozenset()))
                if found:
                    expected[grading.frame.arguments[reason]] = max(found)
        assert {line.arguments[0]: line.grade for line in lines.pro} == expected
        assert [line.grade for line in lines.pro] == sorted(expected.values(), reverse=True)


DEBATE = """
argmap: 1
sides: {affirm: {label: It met, thesis: met}, deny: {label: It did not, thesis: unmet}}
people: {ann: {name: Ann, side: affirm}, bob: {name: Bob, side: deny}}
sources: {minutes: {title: Minutes, kind: minutes}}
claims:
  met: The plenum met.
  unmet: No plenum met.
  listed: {text: The minutes list those present., evidence: ["minutes, p. 1"]}
  told: {text: A member tells of it., stances: {ann: asserts}}
  booked: {text: The hall was booked., common-ground: true}
arguments:
  from-minutes: {by: ann, premises: [listed], supports: met}
  from-member: {by: ann, premises: [told, listed], supports: met}
  from-hall: {by: ann, premises: [booked], supports: met}
  abroad: {by: bob, premises: [That member was abroad.], undercuts: from-member}
"""


def test_weakest_link(graph_of: Callable) -> None:
    """A line with one weak link would pass for as strong as its best."""
    (met, _) = strongest(graph_of(DEBATE))
    assert [(line.arguments[0], line.grade, line.weakest) for line in met.pro] == [
        ("from-hall", Grade.GIVEN, ("from-hall", "booked")),
        ("from-minutes", Grade.EVIDENCE, ("listed",)),
        ("from-member", Grade.FALLEN, ("from-member",)),
    ]


def test_coverage(graph_of: Callable) -> None:
    """A side that answers the weakest point would be said to have met the case."""
    affirm, deny = coverage(graph_of(DEBATE))
    assert affirm.lines == ()
    assert [line.arguments[0] for line in deny.lines] == ["from-hall", "from-minutes", "from-member"]
    assert deny.addressed == (False, False, True)
    assert (affirm.rank, deny.rank) == (None, 1)


def test_what_is_ascribed_is_nobodys_line(graph_of: Callable) -> None:
    """A side would be credited with an argument that its opponent made up for it."""
    ascribed = DEBATE.replace("from-hall: {by: ann,", "from-hall: {by: ann, according-to: bob,")
    deny = coverage(graph_of(ascribed))[1]
    assert [line.arguments[0] for line in deny.lines] == ["from-minutes", "from-member"]
