"""Locators and page ranges: which pages `pp. 3-4` means."""

import re

_PAGES = re.compile(r"^(?:pp?\.?|pages?|s\.|стр?\.|с\.)?\s*(?P<list>\d[\d\s,;–—\-f.]*)$", re.IGNORECASE)
_RANGE = re.compile(r"(?P<first>\d+)(?:\s*[-–—]\s*(?P<last>\d+)|\s*(?P<more>ff?)\b)?")
MAX_PAGES = 100_000


def pages_of(locator: str) -> tuple[tuple[int, int], ...]:
    """The ranges of pages a locator names, both ends included; none where it is no list of pages in figures."""
    found = _PAGES.match(locator.strip())
    if found is None:
        return ()
    return tuple(_range(one) for one in _RANGE.finditer(found["list"]) if len(one["first"]) < 7)


def _range(found: re.Match[str]) -> tuple[int, int]:
    first = int(found["first"])
    if found["more"]:
        return first, first + (1 if found["more"] == "f" else 2)
    if not found["last"] or len(found["last"]) > 6:
        return first, first
    last = int(found["last"])
    if last < first and len(found["last"]) < len(found["first"]):  # 353-55
        last = int(found["first"][: -len(found["last"])] + found["last"])
    return (first, min(last, first + MAX_PAGES)) if last >= first else (first, first)
