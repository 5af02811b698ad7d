"""How the maps of a sheet are to be read: letters, signs and borders that occur on them, and what a status means."""

from collections.abc import Iterable, Iterator, Sequence

from argmap.drawing.plan import LineKind
from argmap.drawing.style import SIGNS
from argmap.seminar.blocks import BULLET, Block, Heading, Item, Listing, Paragraph, said, strong
from argmap.seminar.maps import Part
from argmap.seminar.press import Press

_DOES = {
    "supports": "the premises that meet in the dot, taken together, are a reason for the claim at the arrow",
    "rebuts": "they are a reason that the claim at the bar is false",
    "undercuts": "it grants the premises of another argument and denies that the step holds; the line is dashed",
    "explains": "it takes the claim as given and says why it is so; the line is dotted",
}
_TIES = {
    LineKind.CONTRADICTS: ("Filled diamonds", ": of the two claims one is true and one is false."),
    LineKind.CONTRARY: ("Filled diamonds on a thin line", ": the two claims cannot both be true."),
    LineKind.TENSION: ("Open diamonds", ": the two claims are in tension."),
    LineKind.PRESUPPOSES: (
        "Open arrow on a dashed line",
        ": the claim presupposes, and falls with, the one it points to.",
    ),
}
_DASHED = ("Dashed border", ": left unsaid by the author of the argument, and supplied by a reader.")
_STATUSES = (
    ("established", "some reason for it stands, and every reason against it has fallen"),
    ("refuted", "it has fallen, and a claim that conflicts with it stands"),
    ("contested", "neither it nor what speaks against it has fallen"),
    ("unsupported", "no reason for it stands"),
    ("undetermined", "it rests on something that is contested"),
)


def how_to_read(press: Press, drawn: Sequence[Part], relations: Iterable[str] = ()) -> tuple[Block, ...]:
    """The key to the maps: what occurs on them, and all of `relations` besides; nothing where there is no map."""
    if not drawn:
        return ()
    items = (*_inferences(press, drawn, relations), *_others(press, drawn))
    told: list[Block] = [Heading(1, said("How to read the maps")), Paragraph(said(_lead(press)))]
    told += [Listing(items)] if items else []
    return tuple(told)


def what_stands(drawn: Sequence[Part]) -> tuple[Block, ...]:
    """What the statuses mean; nothing where there is no map."""
    if not drawn:
        return ()
    told = "Whether a claim stands, if what is asserted and not challenged is granted:"
    return Paragraph(said(told)), Listing(
        tuple(Item(BULLET, said(strong(one), f": {means}.")) for one, means in _STATUSES)
    )


def _lead(press: Press) -> str:
    sides = press.graph.debate.sides
    letters = {
        press.letters[thesis]: sides[side].label
        for thesis, side in press.graph.theses.items()
        if thesis in press.letters
    }
    told = "Maps are read from right to left, from reasons to what they bear on."
    told += " White on black: a thesis." if press.graph.theses else ""
    if letters:
        named = "; ".join(f"{letter}: {label}" for letter, label in letters.items())
        told += f" The letter before a number says which side alone holds the claim. {named}."
    return told


def _inferences(press: Press, drawn: Sequence[Part], relations: Iterable[str]) -> Iterator[Item]:
    """The signs in the dots, as far as they occur."""
    used = {*relations, *(press.graph.arguments[name].relation for part in drawn for name in part.arguments)}
    for relation, sign in SIGNS.items():
        if relation in used:
            yield Item(sign, said(strong(relation), f": {_DOES[relation]}."))


def _others(press: Press, drawn: Sequence[Part]) -> Iterator[Item]:
    """Lines between claims and borders, as far as they occur."""
    lines = {line for part in drawn for line in part.lines}
    for kind, (name, means) in _TIES.items():
        if kind in lines:
            yield Item(BULLET, said(strong(name), means))
    if any(press.graph.claims[name].implicit for part in drawn for name in part.claims):
        yield Item(BULLET, said(strong(_DASHED[0]), _DASHED[1]))
