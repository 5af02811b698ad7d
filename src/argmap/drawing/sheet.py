"""A page of its own, written from the top down: what pictures that are no maps share.

Nothing is carried by colour: signs differ in shape, and words stand beside them.
"""

from xml.etree.ElementTree import Element, SubElement

from argmap.document.nouns import Claim
from argmap.drawing.labels import printable
from argmap.drawing.markup import written
from argmap.drawing.metrics import Face, fitted, width
from argmap.drawing.svg import FAMILIES

WIDE, MARGIN, ROW = 1200, 24, 20
SIZE, SMALL, TITLE = 12, 11, 20
INK, FAINT, RULE, PAGE = "#1A1A1A", "#4A4A4A", "#D8D8D8", "#FFFFFF"
MOST_ROWS = 400
_DESCRIBED = 4000  # characters; a reader who listens is better served by the text


class Sheet:
    """The page; `y` is the base line of the next row. The same bytes for the same calls."""

    def __init__(self, title: str, subtitle: str, lang: str) -> None:
        self.root = Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})
        self.lang, self.told = lang, f"{title} – {subtitle}"
        self.spoken: list[str] = []
        SubElement(self.root, "title", {"id": "t"}).text = printable(self.told)
        self._described = SubElement(self.root, "desc", {"id": "d"})
        SubElement(self.root, "rect", {"width": "100%", "height": "100%", "fill": PAGE})
        look = {"font-family": FAMILIES, "font-size": f"{SIZE}", "fill": INK}
        self.picture = SubElement(self.root, "g", look)
        self.y: float = MARGIN + TITLE
        self.write(MARGIN, fitted(title, WIDE - 2 * MARGIN, TITLE, Face.BOLD), TITLE, bold=True)
        self.y += 20
        self.write(MARGIN, fitted(subtitle, WIDE - 2 * MARGIN, SIZE), colour=FAINT)
        self.y += ROW

    def write(
        self, x: float, text: str, size: int = SIZE, *, colour: str = INK, bold: bool = False, anchor: str = "start"
    ) -> None:
        """Text on the base line; `anchor` as in SVG."""
        look = {"x": f"{x:.1f}", "y": f"{self.y:.1f}", "font-size": f"{size}", "fill": colour}
        if bold:
            look["font-weight"] = "bold"
        if anchor != "start":
            look["text-anchor"] = anchor
        SubElement(self.picture, "text", look).text = printable(text)

    def heading(self, text: str) -> None:
        """The heading of a part, with room above it."""
        self.y += 14
        self.write(MARGIN, fitted(text, WIDE - 2 * MARGIN, SIZE + 2, Face.BOLD), SIZE + 2, bold=True)
        self.y += ROW

    def say(self, text: str) -> None:
        """A sentence for those who hear the picture."""
        self.spoken.append(text)

    def line(self, x: float, y: float, to_x: float, to_y: float, colour: str = RULE) -> None:
        """A hairline."""
        ends = {"x1": f"{x:.1f}", "y1": f"{y:.1f}", "x2": f"{to_x:.1f}", "y2": f"{to_y:.1f}"}
        SubElement(self.picture, "line", {**ends, "stroke": colour, "stroke-width": "1"})

    def bar(self, x: float, wide: float, high: float, fill: str) -> None:
        """A bar that stands on the base line."""
        place = {"x": f"{x:.1f}", "y": f"{self.y - high:.1f}", "width": f"{wide:.1f}", "height": f"{high:.1f}"}
        SubElement(self.picture, "rect", {**place, "fill": fill, "stroke": INK, "stroke-width": "1"})

    def sign(self, x: float, kind: str, *, hedged: bool = False) -> None:
        """What somebody says of a claim, as a sign in the middle of the row (SIGNS), in a dashed ring where hedged."""
        y = self.y - 4
        group = SubElement(self.picture, "g")
        SubElement(group, "title").text = f"{kind}, hedged" if hedged else kind
        ring = {"cx": f"{x:.1f}", "cy": f"{y:.1f}", "r": "6.5" if hedged else "5", "stroke": INK, "fill": PAGE}
        SubElement(
            group, "circle", {**ring, "stroke-width": "1.4", **({"stroke-dasharray": "2.2 1.6"} if hedged else {})}
        )
        _shape(group, x, y, SIGNS.get(kind, ""))

    def key(self, kinds: list[str]) -> None:
        """What the signs mean, on one line."""
        x: float = MARGIN
        for kind in kinds:
            self.sign(x + 6, kind)
            self.write(x + 18, kind, SMALL, colour=FAINT)
            x += 18 + width(kind, SMALL) + 20
        self.y += ROW

    def finished(self) -> str:
        """The whole picture."""
        high = f"{self.y + MARGIN:.0f}"
        self.root.attrib |= {
            "width": f"{WIDE}",
            "height": high,
            "viewBox": f"0 0 {WIDE} {high}",
            "role": "img",
            "aria-labelledby": "t d",
            "lang": self.lang,
            "xml:lang": self.lang,
        }
        self._described.text = printable(" ".join(self.spoken))[:_DESCRIBED]
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{written(self.root)}\n'


def _shape(group: Element, x: float, y: float, shape: str) -> None:
    """What stands in the ring."""
    if shape == "asks":
        look = {"x": f"{x:.1f}", "y": f"{y + 3.5:.1f}", "font-size": "9", "text-anchor": "middle", "fill": INK}
        SubElement(group, "text", look).text = "?"
    elif shape == "full":
        SubElement(group, "circle", {"cx": f"{x:.1f}", "cy": f"{y:.1f}", "r": "4.3", "fill": INK})
    elif shape == "half":
        half = f"M{x:.1f} {y - 4.3:.1f}A4.3 4.3 0 0 0 {x:.1f} {y + 4.3:.1f}Z"
        SubElement(group, "path", {"d": half, "fill": INK})
    elif shape:
        lines = (f"M{x + a:.1f} {y + b:.1f}L{x + c:.1f} {y + d:.1f}" for a, b, c, d in _STROKES[shape])
        SubElement(group, "path", {"d": " ".join(lines), "stroke": INK, "stroke-width": "1.4", "fill": "none"})


def said(claim: Claim) -> str:
    """A claim as it stands in a row: its label or its words, without a full stop."""
    return str(claim.label or claim.text).rstrip(".")


SIGNS = {
    "asserts": "full",
    "committed": "full",
    "concedes": "half",
    "denies": "cross",
    "opposes": "cross",
    "retracts": "slash",
    "doubts": "asks",
    "questions": "asks",
    "divided": "plus",
}
"""The shape of each attitude: those who hold a claim have ink inside; a cross is against it."""
_STROKES = {
    "cross": ((-3, -3, 3, 3), (-3, 3, 3, -3)),
    "slash": ((-3, 3, 3, -3),),
    "plus": ((-3.5, 0, 3.5, 0), (0, -3.5, 0, 3.5)),
}
