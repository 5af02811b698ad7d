"""Places as reports write them."""

from argmap.findings import Place
from argmap.reports._visible import visible


def where(place: Place) -> str:
    """`file:line:column`, as terminals and editors make it clickable."""
    return f"{visible(place.file)}:{place.line}:{place.column}"


def end(place: Place) -> tuple[int, int]:
    """Line and exclusive column of the end, never before the start: a place may name its start alone."""
    return max((place.line, place.column), (place.end_line, place.end_column))
