"""The README is what a new user tries first: its lines run, its debates are read, its pictures are there."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from argmap import pipeline
from argmap.catalogue import names
from argmap.checking import Choice
from argmap.cli.group import group
from argmap.document.locating import Located
from argmap.findings import About, Severity

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
DEBATES = [text for language, text in BLOCKS if language == "yaml"]


def test_first_two_blocks_are_one_line_each() -> None:
    """Somebody copies the first line to draw the founding debate, and the second to run the tests."""
    (first_kind, first), (second_kind, second) = BLOCKS[:2]
    assert (first_kind, second_kind) == ("sh", "sh")
    assert [first.count("\n"), second.count("\n")] == [1, 1]
    assert "argmap render arguments" in first
    assert "pytest" in second


def test_first_line_names_a_command_that_exists(tmp_path: Path) -> None:
    """The last part of the first line is run as it stands, but for where it writes."""
    command = shlex.split(BLOCKS[0][1].rsplit("&&", 1)[1])
    assert command[0] == ".venv/bin/argmap"
    small = str(ROOT / "arguments" / "in-ten-lines.yaml")
    result = CliRunner().invoke(group, [command[1], small, "-o", str(tmp_path)], standalone_mode=False)
    assert result.return_value == 0, result.output
    assert (tmp_path / "in-ten-lines.svg").read_bytes() == (ROOT / "renders" / "in-ten-lines.svg").read_bytes()


@pytest.mark.parametrize("text", DEBATES)
def test_debates_are_well(text: str) -> None:
    """An example with a fault would teach the fault."""
    path = Path("readme.yaml")
    debate = pipeline.read(Located(path, "readme", (path,), given=text.encode()))
    found = pipeline.examine(debate, Choice())
    assert [one for one in found if one.about is About.MAP and one.severity is not Severity.INFO] == []


def test_the_ten_lines_are_the_ones_drawn() -> None:
    """The picture below the ten lines would show something else."""
    assert DEBATES[0] == (ROOT / "arguments" / "in-ten-lines.yaml").read_text(encoding="utf-8")


def test_links_lead_somewhere() -> None:
    """A picture or a file that was moved leaves a hole in the page."""
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_command_is_listed() -> None:
    """A command that the README does not name is found by nobody."""
    listed = set(re.findall(r"^\| `argmap ([a-z]+)", README, re.MULTILINE))
    assert listed == set(names("argmap.cli.commands"))
