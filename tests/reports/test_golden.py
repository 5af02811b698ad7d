"""What each format prints for one small debate, kept in `golden/` for people to read.

After a change that is meant, write the files anew and look at the difference before committing it:

    REFRESH_GOLDEN=1 python -m pytest tests/reports/test_golden.py
"""

import os
import re
from pathlib import Path

import pytest

from argmap import __version__
from argmap.catalogue import entry, names

GOLDEN = Path(__file__).parent / "golden"
FORMATS = names("argmap.reports")


def report(name, findings, files):
    """The report as it is kept: without colour, and without the version, which is no part of the format."""
    written = getattr(entry("argmap.reports", name), name)(findings, files)
    return re.sub(r"\x1b\[\d+m", "", written).replace(f'"version": "{__version__}"', '"version": "x.y.z"')


@pytest.mark.parametrize("name", FORMATS)
def test_golden(name, findings, files):
    """The output of a format changed, which readers and programs would notice."""
    golden = GOLDEN / f"{name}.txt"
    written = report(name, findings, files)
    if os.environ.get("REFRESH_GOLDEN"):
        golden.write_bytes(written.encode())
        pytest.skip("written anew: look at the difference")
    assert written == golden.read_text(encoding="utf-8")


def test_every_format_has_a_golden_file_and_none_is_left_over():
    """A format without a golden file is not watched; a file without a format watches nothing."""
    assert sorted(path.stem for path in GOLDEN.iterdir()) == FORMATS


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_is_complete_lines(name, findings, files):
    """A report without a last newline glues itself to the prompt; blanks at a line's end are noise in a difference."""
    for found in (findings, ()):
        written = report(name, found, files)
        assert written == "" or written.endswith("\n")
        assert not any(line.endswith(" ") for line in written.split("\n"))
