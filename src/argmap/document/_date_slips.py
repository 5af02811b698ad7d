"""What a text that is no EDTF was probably meant to be: imported only when there is something to say."""

import re

from argmap.document._calendar import MONTHS, month_length

_NAME = r"([A-Za-z]{3,9})\.?"
_DASH = r"\s*(?:-|–|—|--|to|until)\s*"
_ABOUT = re.compile(r"(?:circa|about|around|approx|ca|c)(?![a-z])\.?\s*(?P<rest>\S.*)", re.IGNORECASE | re.ASCII)
_SHAPES = tuple(
    (re.compile(pattern, re.IGNORECASE | re.ASCII), shape)
    for pattern, shape in (
        (rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\.?\s+(?P<n>{_NAME}),?\s+(?P<y>\d{{4}})", "day"),
        (rf"(?P<n>{_NAME})\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})", "day"),
        (rf"(?P<n>{_NAME})\s+(?P<y>\d{{4}})", "month"),
        (r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})", "day"),
        (r"(?P<y>\d{4})[-./](?P<m>\d{1,2})[-./](?P<d>\d{1,2})", "day"),
        (r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})", "day"),
        (r"(?P<d>\d{1,2})[-/](?P<m>\d{1,2})[-/](?P<y>\d{4})", "either"),
        (r"(?P<y>\d{4})[-./](?P<m>\d{1,2})", "month"),
        (r"(?P<m>\d{1,2})[./](?P<y>\d{4})", "month"),
        (r"(?P<y>\d{3})0'?s", "decade"),
        (rf"(?P<y>\d{{4}}){_DASH}(?P<z>\d{{4}})", "years"),
        (r"(?P<y>\d{4})\s*(?:–|—|/)\s*(?P<z>\d{2})", "years"),
        (r"(?P<y>\d{1,4})\s*b\.?\s?c\.?(?:\s?e\.?)?", "before"),
        (r"(?P<y>\d{1,3})", "early"),
    )
)
_SEASON = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}


def meant(text: str) -> str:
    """The EDTF text nearest to what was typed, or "" where there is no telling; a text above 60 characters has none."""
    text = text.strip()
    if len(text) > 60:
        return ""
    if text.lower() in ("unknown", "open", "present", "today", "now"):
        return "1936/.. for what goes on, or leave the date out"
    about = _ABOUT.fullmatch(text)
    if about:
        rest = about["rest"]
        date, _, remark = (rest if re.fullmatch(r"[0-9]{4}", rest) else meant(rest)).partition(" ")
        return f"{date}~ {remark}".strip() if re.fullmatch(r"[0-9X-]+", date) and not remark.startswith("if ") else ""
    if re.fullmatch(r"-?\d[\dxu]{3}(-[\dxu]{2}){0,2}", text, re.IGNORECASE | re.ASCII):
        return re.sub("[xuXU]", "X", text)
    for pattern, shape in _SHAPES:
        match = pattern.fullmatch(text)
        written = _written(shape, match.groupdict()) if match else ""
        if written:
            return written
    return ""


def _written(shape: str, found: dict[str, str]) -> str:
    year = found["y"]
    if shape == "decade":
        return f"{year}X"
    if shape == "years":
        return f"{year}/{found['z'] if len(found['z']) == 4 else year[:2] + found['z']}"
    if shape == "before":
        before = 1 - int(year)
        return f"{'-' * (before < 0)}{abs(before):04} (the year 0 is 1 BCE)" if int(year) else ""
    if shape == "either":
        return _either(year, found["d"], found["m"])
    if shape == "early":
        return f"{int(year):04} for the year {int(year)}, with four digits"
    return _month_or_day(year, found.get("n") or "", found.get("m") or "", found.get("d") or "")


def _either(year: str, first: str, second: str) -> str:
    """A day and a month of which only the writer knows which comes first, where both can be either."""
    british, american = _month_or_day(year, "", second, first), _month_or_day(year, "", first, second)
    if british and american and british != american:
        return f"{british} if the day comes first, {american} if the month does"
    return british or american


def _month_or_day(year: str, name: str, number: str, day: str) -> str:
    month = int(number) if number else _named(name.lower().rstrip("."))
    if day and not (1 <= month <= 12 and 1 <= int(day) <= month_length(int(year), month)):
        return ""
    if not 1 <= month <= 12 and month not in _SEASON.values():
        return ""
    return f"{year}-{month:02}" + (f"-{int(day):02}" if day else "")


def _named(name: str) -> int:
    """The number of a month or season by its English name, which months may cut short; 0 for another word."""
    months = (number for number, month in enumerate(MONTHS) if month.lower().startswith(name))
    return next(months, _SEASON.get(name, 0))
