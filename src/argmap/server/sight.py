"""What is to be shown of a debate as it stands in its files now, and the page that shows the last good state of it."""

from collections.abc import Callable
from dataclasses import dataclass

from argmap.drawing.engine import Engine, EngineError
from argmap.views import Dossier
from argmap.views.html import Drawn, draw, served, told


@dataclass(frozen=True, slots=True)
class Sight:
    """A debate as read: `broken` when so much of it could not be read that the last good map is worth more.

    `trouble` are lines for the reader: what keeps the map from being what the files say.
    """

    dossier: Dossier
    trouble: tuple[str, ...] = ()
    broken: bool = False


class Page:
    """The page as served, and a version that changes with it. Not for several threads at a time."""

    def __init__(self, look: Callable[[], Sight], engine: Engine) -> None:
        self._look = look
        self._engine = engine
        self._good: tuple[Dossier, Drawn] | None = None
        self.version = 0
        self.content = b""

    def refresh(self) -> None:
        """Look again, draw again; what is broken or cannot be drawn leaves the last good map in place, and is told."""
        sight = self._look()
        trouble = list(sight.trouble)
        if self._good is None or not sight.broken:
            try:
                self._good = sight.dossier, draw(sight.dossier, self._engine)
            except EngineError as error:
                trouble.append(str(error))
                self._good = self._good or (sight.dossier, told(sight.dossier))
        dossier, drawn = self._good
        content = served(dossier, drawn, sight.dossier.findings, trouble)
        if content != self.content:
            self.content = content
            self.version += 1
