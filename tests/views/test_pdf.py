"""The page."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from argmap.drawing import Engine, Plan, dot
from argmap.drawing.svg import finished, points
from argmap.views._extras import MissingExtra
from argmap.views.pdf import pdf

pytest.importorskip("typst", reason="the extra `pdf` is not installed")


def test_one_page_of_the_size_of_the_map(plan: Plan, engine: Engine) -> None:
    """A map cut into pages, or lost on one, is no map."""
    source = dot(plan)
    width, height = points(finished(plan, source, engine.svg(source)))
    page = pdf(plan, engine)
    boxes = re.findall(rb"/MediaBox\s*\[0 0 ([0-9.]+) ([0-9.]+)\]", page)
    assert [(float(wide), float(high)) for wide, high in boxes] == [
        (pytest.approx(width, abs=1), pytest.approx(height, abs=1))
    ]


def test_it_is_tagged_and_in_the_language_of_the_debate(plan: Plan, engine: Engine) -> None:
    """Readers of the screen need the tags, the language and the text that stands for the picture."""
    page = pdf(plan, engine)
    assert b"/StructTreeRoot" in page
    assert b"/Marked true" in page
    assert re.search(rb"/Lang\s*\(en", page)
    assert b"/Alt" in page


def test_its_words_can_be_searched(plan: Plan, engine: Engine, tmp_path: Path) -> None:
    """Text as outlines can neither be found nor copied."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not installed on this machine")
    path = tmp_path / "map.pdf"
    path.write_bytes(pdf(plan, engine))
    run = subprocess.run([program, "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
    words = run.stdout.decode()
    for each in ("Пленум состоялся", "Η σύνοδος", "Avtorkhanov asserts", "unsupported"):
        assert each in words


def test_fonts_are_inside(plan: Plan, engine: Engine) -> None:
    """On another machine the letters would be others'."""
    page = pdf(plan, engine)
    assert b"LiberationSans" in page
    assert b"/FontFile2" in page


def test_without_the_extra_it_says_what_to_install(plan: Plan, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line, not a traceback."""
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(MissingExtra, match=r"pip install 'argmap\[pdf\]'"):
        pdf(plan, engine)
