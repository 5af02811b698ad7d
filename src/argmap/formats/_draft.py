"""A document of ours in the making: what readers of other formats fill, and what is written as YAML or JSON."""

from collections.abc import Iterable
from typing import Any

from argmap.document.scheme_library import library_names
from argmap.formats._given import Given, Tree
from argmap.formats._ids import Names, slug
from argmap.formats._losses import Loss
from argmap.formats._schemes import NAMED, scheme_id

_EMPTY: tuple[Any, ...] = (None, "", [], {}, (), False)


class Draft:
    """A debate as the plain data its YAML will hold, in `tree`; ids are given out here and are unique.

    `topics` says, where the map had parts, the title of each and its `claims` and `arguments`. `comments` are put at
    its head. `losses` say what the format read had and ours has not.
    """

    def __init__(self, given: Given, form: str, title: str = "") -> None:
        self.tree: Tree = {"argmap": 1, "title": title.strip() or given.stem.replace("_", " "), "people": {}}
        self.tree |= {"claims": {}, "arguments": {}}
        self.names = Names()
        self.form = form
        self.comments: list[str] = [f"Imported from {given.name.replace(chr(92), '/').rpartition('/')[2]} ({form})."]
        self.losses: list[Loss] = []
        self.topics: Tree = {}
        self._people: dict[str, str] = {}

    @property
    def claims(self) -> Tree:
        """The claims so far."""
        claims: Tree = self.tree["claims"]
        return claims

    @property
    def arguments(self) -> Tree:
        """The arguments so far."""
        arguments: Tree = self.tree["arguments"]
        return arguments

    def claim(self, text: str, wish: str = "", **fields: Any) -> str:
        """Enter a claim; its id, which is `wish` or made from the text."""
        text = clean(text)
        name = self.names.keep(wish, text, "claim") if wish else self.names.take(slug(text), "claim")
        self.claims[name] = {"text": text, **_given(fields)}
        return name

    def argument(
        self, relation: str, target: str | None, premises: Iterable[str], wish: str = "", **fields: Any
    ) -> str:
        """Enter an argument; its id, which is `wish` or says what it does to what."""
        name = self.names.keep(wish, otherwise="argument") if wish else self.name_argument(relation, target)
        if fields.get("scheme"):
            fields["scheme"] = self.scheme(fields["scheme"])
        done = {relation: target} if relation and target else {}
        self.arguments[name] = {**_given(fields), "premises": list(premises), **done}
        return name

    def name_argument(self, relation: str, target: str | None) -> str:
        """A new id that says what an argument does to what."""
        prefix = {"supports": "for", "rebuts": "against", "undercuts": "undercut", "explains": "why"}.get(relation, "")
        about = _without_prefixes(target or "")
        return self.names.take(f"{prefix}-{about}" if prefix and about else "argument")

    def scheme(self, name: str) -> str:
        """A scheme's id; one that the library has not is entered among the debate's own."""
        found = scheme_id(name)
        if found and found not in library_names():
            self.tree.setdefault("schemes", {}).setdefault(found, {"note": NAMED})
        return found

    def person(self, name: str) -> str:
        """Somebody's id; the same name gives the same id."""
        name = " ".join(clean(name).split()) or "Unknown"
        if name not in self._people:
            self._people[name] = self.names.take(slug(name), "person")
            self.tree["people"][self._people[name]] = {"name": name}
        return self._people[name]

    def keep(self, data: Any) -> None:
        """Keep what this format has no place for, for whoever writes the other format again."""
        if data:
            self.tree["foreign"] = {self.form: data}

    def lose(self, kind: str, ids: Iterable[str], *, kept: bool = True) -> None:
        """Say what found no place here."""
        found = tuple(ids)
        if found:
            self.losses.append(Loss(kind, found, kept))


def clean(text: str) -> str:
    """A text without halves of characters, which no file can hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _given(fields: dict[str, Any]) -> dict[str, Any]:
    return {key.replace("_", "-"): value for key, value in fields.items() if value not in _EMPTY}


def _without_prefixes(name: str) -> str:
    """What an argument is about, without what it does to it."""
    for prefix in ("for-", "against-", "undercut-", "why-"):
        if name.startswith(prefix):
            return name[len(prefix) :]
    return name
