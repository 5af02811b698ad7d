"""`argmap handout` and `argmap worksheet`: sheets on disk."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EARTH = str(ROOT / "arguments" / "does-the-earth-turn.yaml")
PLENUM = ROOT / "arguments" / "september-plenum"


def test_a_handout_of_a_debate_and_of_a_topic(argmap: Callable[..., object], folder: Path) -> None:
    """A teacher who has an hour for one topic would have to hand out everything."""
    whole = argmap("handout", EARTH, "-f", "html,docx")
    written = [str(Path("renders", f"does-the-earth-turn.handout.{suffix}")) for suffix in ("html", "docx")]
    assert (whole.code, whole.out.split()) == (0, written)
    topic = argmap("handout", str(PLENUM / "kennan-testimony.yaml"), "-f", "html", "-o", "out", "--paper", "letter")
    written = Path("out", "september-plenum", "kennan-testimony.handout.html")
    assert (topic.code, topic.out) == (0, f"{written}\n")
    text = (folder / written).read_text(encoding="utf-8")
    assert "Kennan&#x27;s testimony" in text
    assert "size: letter" in text
    assert "The five names" not in text


def test_a_worksheet_and_what_goes_with_it(argmap: Callable[..., object], folder: Path) -> None:
    """A sheet for the class without its solution, or a side without its part."""
    assert "'--hide': premises, relations, " in argmap("worksheet", EARTH).err
    ran = argmap("worksheet", EARTH, "--hide", "premises", "-f", "markdown", "-o", "out")
    parts = ["", "-solution", "-role-turns", "-role-rests", "-questions", "-cards"]
    assert ran.code == 0
    assert ran.out.split() == [str(Path("out", f"does-the-earth-turn.worksheet-premises{part}.md")) for part in parts]
    once = {path.name: path.read_bytes() for path in (folder / "out").iterdir()}
    argmap("worksheet", EARTH, "--hide", "premises", "-f", "markdown", "-o", "out")
    assert {path.name: path.read_bytes() for path in (folder / "out").iterdir()} == once
    argmap("worksheet", EARTH, "--hide", "premises", "-f", "markdown", "-o", "out", "--seed", "2")
    assert {path.name: path.read_bytes() for path in (folder / "out").iterdir()} != once


@pytest.mark.parametrize("form", ["pdf", "html", "markdown", "docx"])
def test_a_stale_sheet_is_told(argmap: Callable[..., object], folder: Path, form: str) -> None:
    """A class would be handed last year's debate."""
    debate = folder / "earth.yaml"
    debate.write_bytes(Path(EARTH).read_bytes())
    for command in (["handout", "earth.yaml"], ["worksheet", "earth.yaml", "--hide", "stances"]):
        missing = argmap(*command, "-f", form, "--check")
        assert missing.code == 1
        assert all(line.endswith(": missing") for line in missing.out.splitlines())
        written = argmap(*command, "-f", form).out.split()
        assert len(missing.out.splitlines()) == len(written)
        fresh = argmap(*command, "-f", form, "--check")
        assert (fresh.code, fresh.out) == (0, "All sheets are fresh.\n")
    debate.write_text(debate.read_text(encoding="utf-8").replace("once a day", "every day"), encoding="utf-8")
    stale = argmap("handout", "earth.yaml", "-f", form, "--check")
    assert (stale.code, stale.out.splitlines()) == (1, [f"{next(Path('renders').glob('earth.handout.*'))}: stale"])


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["handout", EARTH, "-f", "odt"], "choose from pdf, html, markdown, docx"),
        (["handout", EARTH, "--paper", "a5"], "choose from a4, letter"),
        (["handout", str(ROOT / "arguments")], "takes one debate"),
        (["handout", "nowhere.yaml"], "no such file"),
        (["handout", EARTH, "--engine", "no-such-engine"], "no-such-engine"),
        (["worksheet", EARTH], "--hide"),
        (["worksheet", EARTH, "--hide", "premise"], "did you mean `premises`"),
        (["worksheet", EARTH, "--hide", "implicit"], "nothing to hide"),
    ],
)
def test_refusals(argmap: Callable[..., object], folder: Path, args: list[str], told: str) -> None:
    """A slip would end in a traceback, or in half of the sheets."""
    ran = argmap(*args)
    assert ran.code == 2
    assert told in ran.err
    assert ran.err.count("\n") == 1
    assert not (folder / "renders").exists()


@pytest.mark.parametrize(("form", "package"), [("pdf", "typst"), ("docx", "docx"), ("docx", "resvg_py")])
def test_a_missing_package_is_one_line(
    argmap: Callable[..., object], monkeypatch: pytest.MonkeyPatch, form: str, package: str
) -> None:
    """The teacher would read a traceback and not what to install."""
    monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.delitem(sys.modules, "argmap.seminar._word", raising=False)
    ran = argmap("handout", EARTH, "-f", form)
    assert ran.code == 2
    assert ran.err == f"argmap: {EARTH}: {form} needs a package that is not installed: pip install 'argmap[{form}]'\n"


def test_a_broken_map_is_printed_as_far_as_it_is_understood(
    argmap: Callable[..., object], write: Callable[..., None], folder: Path
) -> None:
    """One slip of the pen, and there would be no handout at all; or nobody would know that a part is missing."""
    broken = "argmap: 1\nclaims: {a: One claim., b: Two.}\narguments: {x: {premises: [nope], supports: a}}\n"
    write({"broken.yaml": broken})
    ran = argmap("handout", "broken.yaml", "-f", "markdown")
    assert ran.code == 1
    assert "1 error, what is broken is left out" in ran.err
    assert "One claim." in (folder / "renders" / "broken.handout.md").read_text(encoding="utf-8")
