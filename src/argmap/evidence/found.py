"""What became of a quotation: the answer that the search gives."""

from collections.abc import Sequence
from typing import NamedTuple

from argmap.evidence.classes import FAR, Class, Difference, Means

KINSHIP = 0.5  # of the words that are not everybody's, to be called a paraphrase of a passage


class Elision(NamedTuple):
    """What an ellipsis leaves out: the words (clipped), those that may turn the sense, and the number of characters."""

    left_out: str
    turning: tuple[str, ...]
    characters: int

    @property
    def suspect(self) -> bool:
        """Whether the ellipsis leaves out much, or a word on which the sense may turn."""
        return self.characters > FAR or bool(self.turning)


class Found(NamedTuple):
    """What became of one quotation in one source. `page` counts through the file; None where nothing was found.

    `likeness` is the share of the quotation's words that the passage has, `kinship` that of the less common ones that
    stand near it in whatever order, both from 0 to 1.
    """

    kind: Class
    page: int | None = None
    last_page: int | None = None
    line: int | None = None
    severe: bool = False
    difference: tuple[Difference, ...] = ()
    elisions: tuple[Elision, ...] = ()
    context: tuple[str, ...] = ()
    passage: str = ""
    likeness: float = 0.0
    kinship: float = 0.0
    why: str = ""

    @property
    def is_paraphrase(self) -> bool:
        """Whether the words are not the source's, but what they say has a passage there."""
        return self.kind is Class.ABSENT and self.kinship >= KINSHIP

    @property
    def only_adds(self) -> bool:
        """Whether all that was changed is that words were put in, none of them grave."""
        changes = [one for one in self.difference if one.means is Means.CHANGE]
        return self.kind is Class.ALTERED and not self.severe and {one.op for one in changes} == {"insert"}

    def touches(self, pages: Sequence[tuple[int, int]]) -> bool:
        """Whether some of the passage stands on one of these pages."""
        first, last = self.page, self.last_page
        return first is not None and last is not None and any(one <= last and first <= two for one, two in pages)
