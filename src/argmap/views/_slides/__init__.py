"""A presentation as slides: the map in shapes that can be edited, each step a slide with its notes.

The picture is laid out once, as for the page, and every slide is a window on it, so that nothing moves when something
appears. Words of a document are put in place as words, never as markup.
"""

from argmap.views._slides.deck import deck

__all__ = ["deck"]
