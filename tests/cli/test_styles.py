"""`--style`: sources in a CSL style, on the handout and on the page."""

from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
EARTH = ROOT / "arguments" / "does-the-earth-turn.yaml"


def test_handout_in_a_style(argmap: Callable[..., object], folder: Path) -> None:
    """An author asked for another style than ours would have to retype the bibliography."""
    assert argmap("handout", str(EARTH), "-f", "markdown", "--style", "apa").code == 0
    text = (folder / "renders" / "does-the-earth-turn.handout.md").read_text(encoding="utf-8")
    assert "Galilei, G. (1632). *Dialogue concerning the Two Chief World Systems*." in text
    argmap("handout", str(EARTH), "-f", "markdown")
    text = (folder / "renders" / "does-the-earth-turn.handout.md").read_text(encoding="utf-8")
    assert "Galilei, Galileo. *Dialogue concerning the Two Chief World Systems*. Florence, 1632." in text


def test_page_in_a_style(argmap: Callable[..., object], folder: Path) -> None:
    """The panel would cite otherwise than the handout; and a page in one style pass for fresh in another."""
    assert argmap("render", str(EARTH), "-f", "html", "--style", "apa").code == 0
    page = (folder / "renders" / "does-the-earth-turn.html").read_text(encoding="utf-8")
    assert "Galilei, G. (1632). Dialogue concerning the Two Chief World Systems." in page
    assert argmap("render", str(EARTH), "-f", "html", "--style", "apa", "--check").code == 0
    assert argmap("render", str(EARTH), "-f", "html", "--check").code == 1


def test_a_style_that_is_none(argmap: Callable[..., object]) -> None:
    """A mistyped style would end in a traceback, or be passed over."""
    ran = argmap("handout", str(EARTH), "--style", "appa")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "did you mean `apa`" in ran.err


def test_a_style_without_a_page(argmap: Callable[..., object]) -> None:
    """Maps cite in short; a style named for them would be passed over without a word."""
    ran = argmap("render", str(EARTH), "--style", "apa")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "-f html" in ran.err
