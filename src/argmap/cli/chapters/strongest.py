"""The strongest line for each thesis and against it, and whether the other side takes it up."""

from collections.abc import Iterator

from argmap.analysis.coverage import Coverage
from argmap.analysis.coverage import coverage as find_coverage
from argmap.analysis.strongest import Grade, Line
from argmap.analysis.strongest import strongest as find
from argmap.cli.chapters._page import Chapter, Section
from argmap.cli.chapters._words import counted, named, side
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
            f"{'For' if is_pro else 'Against'} `{one.thesis}`", tuple(map(_entry, lines)) or ("No line of argument.",)
        )
        for one in found
        for is_pro, lines in ((True, one.pro), (False, one.con))
    ]
    sections += [_covered(graph, one) for one in covered]
    return Chapter(
        "The strongest lines",
        ("A line is as strong as its weakest link: an order of kinds, no measure. Strongest first.",),
        tuple(sections),
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


def _entry(line: Line) -> str:
    rests = f"{counted(len(line.arguments), 'step')}, on {counted(len(line.leaves), 'claim')} nobody argues for"
    links = "Its weakest link is" if len(line.weakest) == 1 else "Its weakest links are"
    return f"`{line.arguments[0]}`: {rests}. {links} {_GRADES[line.grade]}: {named(line.weakest, most=4)}."


def _covered(graph: Graph, found: Coverage) -> Section:
    return Section(f"What “{side(graph, found.side)}” does about the other side's lines", tuple(_met(found)))


def _met(found: Coverage) -> Iterator[str]:
    if not found.lines:
        yield "There are none."
        return
    left = [line.arguments[0] for line, met in zip(found.lines, found.addressed, strict=True) if not met]
    yield f"It takes up {len(found.lines) - len(left)} of {len(found.lines)}."
    if found.rank is not None:
        where = "the strongest" if found.rank == 1 else f"number {found.rank} by strength"
        yield f"Left alone: {named(left)}. The strongest of these is {where} of all."


def _data(line: Line) -> dict[str, object]:
    return {
        "grade": line.grade.name.lower(),
        "arguments": list(line.arguments),
        "leaves": list(line.leaves),
        "weakest": list(line.weakest),
    }
