"""Every YAML block of the contract is read, every key in it is known, and nothing in it is a fault."""

import re
from pathlib import Path

import pytest

from argmap.document.loading import load
from argmap.document.locating import Located
from argmap.document.nouns import Debate
from argmap.findings import Finding

FORMAT = Path(__file__).parents[2] / "shared" / "design" / "format.md"
FENCED = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)
BLOCKS = FENCED.findall(FORMAT.read_text(encoding="utf-8")) if FORMAT.exists() else []
# Each is an excerpt: it refers to what stands in the others, or in none.
EXCERPT = re.compile(r"there is no |this argmap|this debate does not say|no topic file|cannot be read: no such file")

pytestmark = pytest.mark.skipif(not BLOCKS, reason="the contract does not lie beside this checkout")


def read(text: str) -> tuple[Debate, list[Finding]]:
    """A document, read."""
    path = Path("map.yaml")
    return load(Located(path, "map", (path,), given=text.encode()))


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_block_is_read(number: int) -> None:
    """The contract would show authors what the processor does not take."""
    _, faults = read(BLOCKS[number])
    assert [fault for fault in faults if not EXCERPT.search(fault.message)] == []
    assert {fault.rule for fault in faults} <= {"dangling-reference", "unsupported-version", "unreadable-file"}


def test_blocks_together_are_one_debate() -> None:
    """What the blocks say of each other would not be read as one debate."""
    debate, faults = read("".join(BLOCKS))
    assert {fault.rule for fault in faults} <= {"dangling-reference", "unreadable-file"}
    assert len(debate.sides) == 2
    assert len(debate.people) == 4
    assert {"answer-1967", "kennan-1960"} <= set(debate.sources)
    assert {"plenum-met", "plenum-unfounded", "charges-dropped", "rank-not-post.2", "rank-not-post.3"} <= set(
        debate.claims
    )
    assert "kennan-testimony.domain" in debate.claims
    assert debate.arguments["rank-not-post"].relation == "rebuts"
    assert debate.claims["charges-dropped"].stances[1].arguendo is False


def test_keys_named_in_prose_are_known() -> None:
    """A key that the contract only mentions would be called unknown."""
    from argmap.document.debates import DEFINITIONS

    prose = FORMAT.read_text(encoding="utf-8").partition("Also known: ")[2].partition("\n")[0]
    assert prose.endswith("may stand on anything.")
    lists, _, anywhere = prose.partition(". ")
    for one in lists.split("; "):
        noun = one.split(" ", 1)[0]
        assert set(re.findall(r"`([^`]+)`", one)) <= set(DEFINITIONS[noun].keys), noun
    for noun, table in DEFINITIONS.items():
        if noun != "scheme":
            assert set(re.findall(r"`([^`]+)`", anywhere)) <= set(table.keys), noun
