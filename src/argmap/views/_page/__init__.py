"""The page of a debate: one file that works without a network, made of a template, a style, a script and data.

No text of a document becomes markup or script. The pictures are written by this program with every text escaped; all
else travels as JSON in a block that browsers do not run, and the script sets it as text. A content security policy
allows the style and the script of this page, by their digests, and nothing else.
"""

from argmap.views._page.assembling import Drawn, assembled, draw, informed, sources, told

__all__ = ["Drawn", "assembled", "draw", "informed", "sources", "told"]
