"""From an SVG to pixels, for formats that hold nothing else."""

from argmap.drawing.metrics import FAMILY, covered, font_files
from argmap.views._extras import MissingExtra


def painted(drawn: str, zoom: float, form: str) -> bytes:
    """The SVG as PNG in the shipped fonts, at `zoom` times 96 pixels an inch; raises MissingExtra without resvg-py.

    Where a text goes beyond the shipped fonts, the machine's own are used for those characters rather than losing them.
    """
    try:
        from resvg_py import svg_to_bytes
    except ImportError as error:
        raise MissingExtra(form) from error
    return bytes(
        svg_to_bytes(
            svg_string=drawn,
            dpi=96,
            zoom=zoom,
            font_files=font_files(),
            font_family=FAMILY,
            sans_serif_family=FAMILY,
            skip_system_fonts=covered(drawn),
        )
    )
