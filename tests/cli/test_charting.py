"""The pictures of analyses, from the command line."""

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

LETTER = """argmap: 1
title: Was it forged?
sides: {a: {label: Genuine, thesis: genuine}, b: {label: Forged, thesis: forged}}
people: {anna: {name: Anna Weber, side: a}, karl: {name: Karl Braun, side: b}}
claims:
  genuine: {text: The letter is genuine., stances: {anna: asserts}}
  forged: {text: The letter is forged., stances: {karl: asserts, anna: doubts}}
"""


def test_command(argmap: Callable, write: Callable, folder: Path) -> None:
    """The pictures could not be had from the command line, or a chapter without one would be passed over."""
    write({"letter.yaml": LETTER})
    assert argmap("agreement", "letter.yaml", "-f", "svg", "-o", "out").out == "out/letter-agreement.svg\n"
    drawn = ElementTree.fromstring((folder / "out" / "letter-agreement.svg").read_bytes())
    assert "doubts" in [element.text for element in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert argmap("report", "letter.yaml", "-f", "svg", "-o", "out").out.split() == [
        "out/letter-agreement.svg",
        "out/letter-perspectives.svg",
        "out/letter-history.svg",
    ]
    none = argmap("report", "letter.yaml", "--only", "brief", "-f", "svg")
    assert (none.code, none.err) == (
        2,
        "argmap: there is no picture of brief: choose from agreement, perspectives, history\n",
    )
    assert argmap("agreement", "letter.yaml", "-f", "png").code == 2
