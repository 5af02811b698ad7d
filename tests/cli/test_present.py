"""`argmap present` and `render -f html`: pages on disk."""

from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EARTH = ROOT / "arguments" / "does-the-earth-turn.yaml"


def test_a_presentation_is_written(argmap: Callable[..., object], folder: Path) -> None:
    """The talk could not be carried into the room as a file."""
    ran = argmap("present", str(EARTH), "-o", "out")
    assert (ran.code, ran.out.strip()) == (0, str(Path("out", "does-the-earth-turn.present.html")))
    assert 'data-opening="present"' in (folder / ran.out.strip()).read_text(encoding="utf-8")


def test_slides_are_written(argmap: Callable[..., object], folder: Path) -> None:
    """A room where only slides run would have no talk; a mistyped format would end in a page nobody asked for."""
    pytest.importorskip("pptx", reason="python-pptx is not installed")
    ran = argmap("present", str(EARTH), "-f", "pptx", "-o", "out")
    assert (ran.code, ran.out.strip()) == (0, str(Path("out", "does-the-earth-turn.pptx")))
    assert (folder / ran.out.strip()).read_bytes().startswith(b"PK")
    ran = argmap("present", str(EARTH), "-f", "odp")
    assert (ran.code, ran.err) == (2, "argmap: there is no output format `odp`: choose from html, pptx\n")


def test_a_page_is_one_file_for_a_debate(argmap: Callable[..., object], folder: Path) -> None:
    """Each topic would get a page with the whole debate in it, or the same debate give other bytes."""
    ran = argmap("render", "-f", "html,svg", str(ROOT / "arguments" / "september-plenum"))
    assert ran.out.count(".html") == 1
    once = (folder / "renders" / "september-plenum.html").read_bytes()
    argmap("render", "-f", "html", str(ROOT / "arguments" / "september-plenum"))
    assert (folder / "renders" / "september-plenum.html").read_bytes() == once


def test_a_stale_page_is_told(argmap: Callable[..., object], folder: Path) -> None:
    """A page would be shown to a seminar after its debate had changed."""
    debate = folder / "earth.yaml"
    debate.write_text(EARTH.read_text(encoding="utf-8"), encoding="utf-8")
    argmap("render", "-f", "html", "earth.yaml")
    assert argmap("render", "-f", "html", "--check", "earth.yaml").code == 0
    debate.write_text(debate.read_text(encoding="utf-8").replace("once a day", "every day"), encoding="utf-8")
    stale = argmap("render", "-f", "html", "--check", "earth.yaml")
    assert (stale.code, stale.out) == (1, f"{Path('renders', 'earth.html')}: stale\n")


def test_refusals(argmap: Callable[..., object]) -> None:
    """A missing engine, or several debates, would end in more than a line."""
    assert argmap("present", str(EARTH), "--engine", "no-such-engine").code == 2
    ran = argmap("present", str(ROOT / "arguments"))
    assert ran.code == 2
    assert "takes one debate" in ran.err
