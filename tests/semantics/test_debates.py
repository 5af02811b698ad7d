"""Small debates and the status a historian expects: in `expect:` for the default, in comments for other assumptions."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from argmap import pipeline
from argmap.document.locating import Located
from argmap.graph import Graph
from argmap.semantics import Assumptions, frame, status
from argmap.semantics.sceptical import sceptical

DEBATES = sorted((Path(__file__).parent / "debates").glob("*.yaml"))
CASE = re.compile(r"# (?P<options>--.+?): (?P<expected>.+)")


def read(path: Path) -> Graph:
    """The graph of a debate that has no error."""
    debate = pipeline.read(Located(path, path.stem, (path,)))
    assert debate.faults == ()
    return debate.graph


def cases() -> Iterator[tuple[str, str, str]]:
    """All (debate, options, expected statuses) in comments."""
    for path in DEBATES:
        for match in CASE.finditer(path.read_text(encoding="utf-8")):
            yield path.stem, match["options"], match["expected"]


def assumptions(graph: Graph, options: str) -> Assumptions:
    """Options as the command line takes them."""
    words = shlex.split(options)
    given = [(words[at], words[at + 1]) for at in range(0, len(words), 2)]
    kinds = {kind for option, kind in given if option == "--reject-kind"}
    of_kind = {source.id for source in graph.debate.sources.values() if source.kind in kinds}
    return Assumptions(
        grant=dict(given).get("--grant", "unchallenged"),
        perspective=dict(given).get("--perspective"),
        rejected=frozenset({name for option, name in given if option == "--reject"} | of_kind),
        accepted=frozenset(name for option, name in given if option == "--accept"),
    )


@pytest.mark.parametrize("path", DEBATES, ids=lambda path: path.stem)
def test_default(path: Path) -> None:
    """A historian would not believe a program that judges such a debate otherwise."""
    graph = read(path)
    labelling = sceptical(frame(graph))
    expected = {name: str(claim.expect) for name, claim in graph.claims.items() if claim.expect}
    assert len(expected) >= len([claim for claim in graph.claims.values() if not claim.inline])
    assert {name: str(status(labelling, name)) for name in expected} == expected


@pytest.mark.parametrize(("debate", "options", "expected"), list(cases()))
def test_other_assumptions(debate: str, options: str, expected: str) -> None:
    """What is granted, rejected or accepted would not mean what the documentation says."""
    graph = read(Path(__file__).parent / "debates" / f"{debate}.yaml")
    labelling = sceptical(frame(graph, assumptions(graph, options)))
    wanted = dict(entry.split() for entry in expected.split(", "))
    assert {name: str(status(labelling, name)) for name in wanted} == wanted
