"""A finding for reading: what, where with the line itself, why, and what to do.

Colour is always written, in the few codes below, and carries nothing that the words do not say; whoever prints
to something else than a terminal takes it away.
"""

from collections.abc import Callable, Sequence
from textwrap import wrap
from typing import NamedTuple

from argmap.findings import About, Finding, Place, Related, Severity
from argmap.reports._details import label, tag
from argmap.reports._excerpt import excerpt
from argmap.reports._places import end, where
from argmap.reports._visible import prose

BOLD, FAINT, RED, YELLOW, BLUE, CYAN, RESET = (f"\x1b[{code}m" for code in (1, 2, 31, 33, 34, 36, 0))

WIDTH = 80  # what a terminal has before anybody widens it
MOST_PLACES = 8
MOST_REASONS = 12

_COLOURS = {Severity.ERROR: RED, Severity.WARNING: YELLOW, Severity.INFO: BLUE}

Lines = Callable[[Place], str | None]


class _Mark(NamedTuple):
    """What stands under a stretch of a line: a sign repeated, in a colour, and the words beside it."""

    sign: str
    colour: str
    words: str


def block(finding: Finding, lines: Lines) -> list[str]:
    """The lines of a finding; the first says where, how grave, and which rule."""
    colour = colour_of(finding)
    related = finding.related[:MOST_PLACES]
    gutter = len(str(max([finding.place.line, *(other.place.line for other in related)]))) + 2
    return [
        f"{where(finding.place)}: {heading(finding)}",
        *(f"  {BOLD}{line}{RESET}" for line in _wrap(prose(finding.message), WIDTH - 2)),
        *_primary(finding.place, lines, gutter, colour),
        *_secondary(finding.place.file, related, lines, gutter),
        *remainder(len(finding.related) - MOST_PLACES, "place"),
        *(line for reason in finding.because[:MOST_REASONS] for line in paragraph(f"because {prose(reason)}")),
        *remainder(len(finding.because) - MOST_REASONS, "reason"),
        *(paragraph(f"help: {prose(finding.help)}") if finding.help else ()),
    ]


def heading(finding: Finding) -> str:
    """How grave, and which rule."""
    colour = colour_of(finding)
    return f"{BOLD}{colour}{finding.severity}{RESET} {colour}{prose(label(finding))}{RESET}{tag(finding)}"


def colour_of(finding: Finding) -> str:
    """The colour of its severity; findings about the debate have one of their own."""
    return CYAN if finding.about is About.DEBATE else _COLOURS[finding.severity]


def _primary(place: Place, lines: Lines, gutter: int, colour: str) -> list[str]:
    end_line, end_column = end(place)
    last = end_line - (end_column == 1)
    return _quote(place, lines(place), gutter, _Mark("^", colour, f"to line {last}" if last > place.line else ""))


def _secondary(file: str, related: Sequence[Related], lines: Lines, gutter: int) -> list[str]:
    """The other places, each with its line and its label; a file is named when it is another than before."""
    written: list[str] = []
    for other in related:
        line = lines(other.place)
        if line is None:
            written += paragraph(f"{where(other.place)}: {prose(other.message)}")
            continue
        if other.place.file != file:
            file = other.place.file
            written.append(f"{' ' * gutter} {FAINT}in{RESET} {where(other.place)}")
        written += _quote(other.place, line, gutter, _Mark("-", BLUE, prose(other.message)))
    return written


def _quote(place: Place, line: str | None, gutter: int, mark: _Mark) -> list[str]:
    """The line and, under it, the mark, with its words beside it if there is room, or else below."""
    if line is None:
        return []
    room = WIDTH - gutter - 3
    quoted = excerpt(line, place, room)
    margin = f"{FAINT}{' ' * gutter} │{RESET}"
    under = f"{' ' * quoted.before}{mark.colour}{mark.sign * quoted.under}"
    beside = quoted.before + quoted.under + 1 + len(mark.words) <= room
    first, *rest = [mark.words] if beside else ["", *_wrap(mark.words, room)]
    return [
        f"{FAINT}{place.line:>{gutter}} │{RESET} {quoted.shown}".rstrip(),
        f"{margin} {under} {first}".rstrip() + RESET,
        *(f"{margin} {mark.colour}{words}{RESET}" for words in rest),
    ]


def paragraph(words: str) -> list[str]:
    """A paragraph whose lines after the first hang further in, so that its lead word stands out."""
    first, *rest = _wrap(words, WIDTH - 4)
    return [f"  {first}", *(f"    {line}" for line in rest)]


def _wrap(words: str, width: int) -> list[str]:
    return wrap(words, width, break_long_words=False, break_on_hyphens=False) if len(words) > width else [words]


def remainder(count: int, noun: str) -> list[str]:
    """What a long witness leaves out; the formats for programs have all of it."""
    return [f"  … and {count} more {noun}{'s' * (count > 1)}"] if count > 0 else []
