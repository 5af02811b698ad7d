"""Sheets of paper, and how much of a map fits on one so that it can be read."""

from dataclasses import dataclass

LEAST = 9.0
"""Points of the smallest type on a printed map."""

MOST = 0.625
"""A map of two boxes is not blown up to fill the sheet: its claims are printed at 10 points at most."""

MARGIN, CAPTION = 30.0, 60.0  # round a map; room for its heading and the page number


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet, in points, upright; `name` is typst's."""

    name: str
    css: str
    width: float
    height: float

    def upright(self, width: float, height: float, smallest: float) -> float | None:
        """The scale at which a map fits on the sheet as it is; None where its type would be too small to read.

        `smallest` is the size of the smallest type on the map, in its own points, like `width` and `height`.
        """
        return _scale(self.width, self.height, width, height, smallest)

    def sideways(self, width: float, height: float, smallest: float) -> float | None:
        """The same on the sheet turned sideways."""
        return _scale(self.height, self.width, width, height, smallest)

    def broad(self, smallest: float) -> float:
        """How wide a map may be, in its own points, to be read on the sheet as it is."""
        return (self.width - 2 * MARGIN) * smallest / LEAST


def _scale(across: float, down: float, width: float, height: float, smallest: float) -> float | None:
    scale = min((across - 2 * MARGIN) / width, (down - 2 * MARGIN - CAPTION) / height, MOST)
    return scale if scale * smallest >= LEAST else None


A4 = Paper("a4", "A4", 595.28, 841.89)
LETTER = Paper("us-letter", "letter", 612.0, 792.0)
PAPERS = {"a4": A4, "letter": LETTER}
