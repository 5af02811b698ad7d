"""Sheets of paper, and how much of a map fits on one so that it can be read."""

from dataclasses import dataclass

LEAST = 9.0
"""Points of the smallest type on a printed map."""

MOST = 0.75
"""A map of two boxes is not blown up to fill the sheet: its claims are printed at 12 points at most."""

MARGIN, CAPTION = 30.0, 60.0  # of a sheet that carries a map; room for its heading and its page number


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet, in points, upright; `name` is typst's."""

    name: str
    css: str
    width: float
    height: float

    def scale(self, width: float, height: float, smallest: float) -> tuple[float, bool] | None:
        """How a map of this size fits: its scale, and whether on a sheet turned sideways; None where type is too small.

        `smallest` is the size of the smallest type on the map, in its own points.
        """
        upright = min((self.width - 2 * MARGIN) / width, (self.height - 2 * MARGIN - CAPTION) / height, MOST)
        wide = min((self.height - 2 * MARGIN) / width, (self.width - 2 * MARGIN - CAPTION) / height, MOST)
        if upright * smallest >= LEAST:  # below it there is more room for what is said of the claims
            return upright, False
        return (wide, True) if wide * smallest >= LEAST else None


A4 = Paper("a4", "A4", 595.28, 841.89)
LETTER = Paper("us-letter", "letter", 612.0, 792.0)
PAPERS = {"a4": A4, "letter": LETTER}
