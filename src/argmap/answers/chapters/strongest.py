"""The strongest line for each thesis and against it, and whether the other side takes it up."""

from collections.abc import Iterator

from argmap.analysis.coverage import Coverage
from argmap.analysis.coverage import coverage as find_coverage
from argmap.analysis.strongest import Grade, Line
from argmap.analysis.strongest import strongest as find
from argmap.answers.chapters._page import WITHOUT_THESES, Chapter, Section
from argmap.answers.chapters._words import argument_in_words, claim_in_words, counted, in_words, several, side
from argmap.graph import Graph
from argmap.semantics import Assumptions

_GRADES = {
    Grade.NOTHING: "a claim that nobody speaks for",
    Grade.FALLEN: "something that has fallen",
    Grade.OPEN: "something contested or left open",
    Grade.PRESUMED: "something asserted and not challenged",
    Grade.EVIDENCE: "evidence",
    Grade.GIVEN: "common ground",
}


def strongest(graph: Graph, assumptions: Assumptions) -> Chapter:  # noqa: ARG001 - graded by the default
    """The lines by their weakest links."""
    found, covered = find(graph), find_coverage(graph)
    sections = [
        Section(
            f"{'For' if is_pro else 'Against'} {claim_in_words(graph, one.thesis)}",
            tuple(_entry(graph, line) for line in lines) or ("No line of argument.",),
        )
        for one in found
        for is_pro, lines in ((True, one.pro), (False, one.con))
    ]
    sections += [_covered(graph, one) for one in covered]
    return Chapter(
        "The strongest lines",
        ("A line is as strong as its weakest link: an order of kinds, no measure. Strongest first.",),
        tuple(sections) or (WITHOUT_THESES,),
        {
            "theses": {
                one.thesis: {"for": [_data(line) for line in one.pro], "against": [_data(line) for line in one.con]}
                for one in found
            },
            "coverage": {
                one.side: {
                    "lines": [
                        {"argument": line.arguments[0], "grade": line.grade.name.lower(), "addressed": met}
                        for line, met in zip(one.lines, one.addressed, strict=True)
                    ],
                    "strongest-unaddressed": one.rank,
                }
                for one in covered
            },
        },
    )


def _entry(graph: Graph, line: Line) -> str:
    rests = f"{counted(len(line.arguments), 'step')}, on {counted(len(line.leaves), 'claim')} nobody argues for"
    links = "Its weakest link is" if len(line.weakest) == 1 else "Its weakest links are"
    weakest = several((in_words(graph, name) for name in line.weakest), most=4)
    return f"{argument_in_words(graph, line.arguments[0])}: {rests}. {links} {_GRADES[line.grade]}: {weakest}."


def _covered(graph: Graph, found: Coverage) -> Section:
    return Section(f"What “{side(graph, found.side)}” does about the other side's lines", tuple(_met(graph, found)))


def _met(graph: Graph, found: Coverage) -> Iterator[str]:
    if not found.lines:
        yield "There are none."
        return
    left = [line.arguments[0] for line, met in zip(found.lines, found.addressed, strict=True) if not met]
    yield f"It takes up {len(found.lines) - len(left)} of {len(found.lines)}."
    if found.rank is not None:
        where = "the strongest" if found.rank == 1 else f"number {found.rank} by strength"
        alone = several(argument_in_words(graph, name) for name in left)
        yield f"Left alone: {alone}. The strongest of these is {where} of all."


def _data(line: Line) -> dict[str, object]:
    return {
        "grade": line.grade.name.lower(),
        "arguments": list(line.arguments),
        "leaves": list(line.leaves),
        "weakest": list(line.weakest),
    }
