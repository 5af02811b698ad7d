"""`argmap render`: what is written, what is refused, and what is left behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOPICS = {
    "d/debate.yaml": """argmap: 1
title: Who wrote the letter?
sides: {hers: {label: She wrote it, thesis: wrote}, not-hers: {label: She did not, thesis: forged}}
people: {moor: {name: Anne Moor, side: hers}}
claims:
  wrote: {text: She wrote the letter., stances: {moor: asserts}}
  forged: The letter is a forgery.
""",
    "d/hand.yaml": """title: The hand
claims:
  same-hand: {text: The hand is hers., note: Looked at, contradicts: [other-hand]}
  other-hand: The hand is another's.
arguments:
  by-hand: {by: moor, premises: [same-hand], supports: wrote}
  clerk: {premises: [A clerk could write her hand.], undercuts: by-hand}
""",
}
SHUFFLED = {
    "d/debate.yaml": """people: {moor: {side: hers, name: Anne Moor}}
sides: {hers: {thesis: wrote, label: She wrote it}, not-hers: {thesis: forged, label: She did not}}
claims:
  wrote: {stances: {moor: asserts}, text: She wrote the letter.}
  forged: The letter is a forgery.
title: Who wrote the letter?
argmap: 1
""",
    "d/hand.yaml": """arguments:
  by-hand: {supports: wrote, premises: [same-hand], by: moor}
  clerk: {undercuts: by-hand, premises: [A clerk could write her hand.]}
claims:
  same-hand: {contradicts: [other-hand], note: Looked at, text: The hand is hers.}
  other-hand: The hand is another's.
title: The hand
""",
}
EVERYTHING = ("svg", "png", "pdf", "dot", "mermaid")


def read(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("form", EVERYTHING)
def test_what_was_just_drawn_is_fresh_and_what_changed_is_stale(argmap, write, form) -> None:
    """A picture that passes for fresh after an edit shows last week's debate."""
    write(TOPICS)
    assert argmap("render", "d", "-f", form).code == 0
    assert argmap("render", "d", "-f", form, "--check").code == 0
    write({"d/hand.yaml": TOPICS["d/hand.yaml"].replace("is hers", "may be hers")})
    stale = argmap("render", "d", "-f", form, "--check")
    assert stale.code == 1
    assert [line.rpartition(": ")[2] for line in stale.out.splitlines()] == ["stale", "stale"]


def test_order_of_keys_and_hash_seeds_change_no_byte(argmap, write, folder) -> None:
    """Whoever sorts their document, or runs Python anew, would find every committed picture changed."""
    write(TOPICS)
    assert argmap("render", "d", "-f", ",".join(EVERYTHING)).code == 0
    once = read(folder / "renders")
    assert len(once) == 2 * len(EVERYTHING)
    write(SHUFFLED)
    for seed in ("1", "2"):
        command = [sys.executable, "-m", "argmap", "render", "d", "-f", ",".join(EVERYTHING), "-o", seed]
        subprocess.run(command, check=True, env=os.environ | {"PYTHONHASHSEED": seed}, stdout=subprocess.DEVNULL)
        assert read(folder / seed) == once


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("-f", ","), "no picture format is named: choose from dot, html"),
        (("-f", "gif"), "no picture format `gif`"),
        (("--topic", "hand", "--side", "hers"), "--topic and --side name different pictures"),
        (("--focus", "wrote", "--side", "hers", "--check"), "--focus and --side name different pictures"),
        (("--topic", "hnad"), "did you mean `hand`"),
        (("--engine", "no-such-engine"), "no layout engine 'no-such-engine'"),
    ],
)
def test_what_cannot_be_drawn_is_one_line_and_leaves_nothing(argmap, write, folder, options, says) -> None:
    """Half an order carried out, or half a folder written, is worse than none."""
    write(TOPICS)
    ran = argmap("render", "d", *options)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert ran.err.count("\n") == 1
    assert not (folder / "renders").exists()


def test_a_picture_that_cannot_be_written_leaves_no_draft(argmap, write, folder) -> None:
    """A folder in the place of the file: the line names the path, and nothing half-written stays."""
    write(TOPICS)
    (folder / "renders" / "d.svg").mkdir(parents=True)
    ran = argmap("render", "d")
    assert ran.code == 2
    assert f"{Path('renders', 'd.svg')}: cannot be written" in ran.err
    assert list((folder / "renders").iterdir()) == [folder / "renders" / "d.svg"]


def test_the_picture_of_a_topic_that_is_gone_is_told_of(argmap, write, folder) -> None:
    """Nobody would notice that it shows what is argued no more."""
    write(TOPICS)
    argmap("render", "d")
    (folder / "d" / "hand.yaml").unlink()
    assert f"{Path('renders', 'd', 'hand.svg')}: belongs to no topic" in argmap("render", "d", "--check").out


@pytest.mark.parametrize(
    ("args", "meant"),
    [
        (("--focus", "The hand is hers."), "did you mean `same-hand`?"),
        (("--focus", "moor"), "`moor` is a person, and a claim or argument is wanted here"),
        (("--side", "She wrote it"), "did you mean `hers`?"),
        (("--topic", "The hand"), "did you mean `hand`?"),
    ],
)
def test_what_is_called_by_its_words(argmap, write, args, meant) -> None:
    """Who reads titles and texts, not ids, would be told that there is no such thing."""
    write(TOPICS)
    ran = argmap("render", "d", *args)
    assert ran.code == 2
    assert meant in ran.err
