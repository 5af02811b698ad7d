"""How a handout begins: the question, the sides, what is told for orientation, the words that are disputed."""

from collections.abc import Iterator, Sequence

from argmap.analysis.standing import standing
from argmap.drawing.wording import listed
from argmap.semantics import status
from argmap.seminar.blocks import BULLET, Block, Heading, Item, Listing, Paragraph, Run, Words, said, slanted, strong
from argmap.seminar.maps import Part
from argmap.seminar.press import Press
from argmap.seminar.scope import Scope

FEW = 3
"""Maps that need no list of their own."""


def opening(press: Press, scope: Scope, drawn: Sequence[Part]) -> Iterator[Block]:
    """Everything before the first map, but how maps are read."""
    debate = scope.debate
    yield Heading(1, said("The question"))
    yield Paragraph(said(str(debate.question or debate.heading)))
    notes = [debate.note] if scope.topic is None else [debate.topics[scope.topic].note]
    yield from (Paragraph(said(str(note))) for note in notes if note)
    yield from _sides(press, scope)
    if not press.graph.claims:
        yield Paragraph(said("There are no claims yet."))
    if scope.background:
        yield Heading(1, said("Background"))
        yield Listing(
            tuple(Item(press.label(name), said(str(press.graph.claims[name].text))) for name in scope.background)
        )
    yield from _terms(press, scope)
    yield from _list_of_maps(drawn)


def _sides(press: Press, scope: Scope) -> Iterator[Block]:
    """The sides with their people, and whether what each is out to show is held to stand."""
    debate = scope.debate
    if debate.sides:
        yield Heading(1, said("The sides"))
    for name, side in debate.sides.items():
        people = [str(person.name) for person in debate.people.values() if person.side == name]
        yield Paragraph(said(strong(str(side.label)), f": {listed(people)}." if people else "."))
        theses = [each for each in side.theses if each in press.graph.claims]
        yield Listing(tuple(Item(press.label(each), _thesis(press, each)) for each in theses))
        yield from (Paragraph(said(str(side.note))),) if side.note else ()


def _thesis(press: Press, claim: str) -> Words:
    verdict = str(status(standing(press.graph), claim))
    return said(str(press.graph.claims[claim].text), slanted(f" As the map stands: {verdict}."))


def _terms(press: Press, scope: Scope) -> Iterator[Block]:
    """What words mean, and to whom."""
    items = []
    for term in scope.debate.terms.values() if scope.topic is None else ():
        for definition in term.definitions:
            who = press.names.get(str(definition.by), str(definition.by)) if definition.by else ""
            words = said(strong(str(term.id)), f": {definition.text}", slanted(f" ({who})") if who else "")
            items.append(Item(BULLET, words))
    if items:
        yield Heading(1, said("Terms"))
        yield Listing(tuple(items))


def _list_of_maps(drawn: Sequence[Part]) -> Iterator[Block]:
    """Where each topic's maps are, where there are many."""
    if len(drawn) <= FEW:
        return
    yield Heading(1, said("The maps"))
    first = [part for part in drawn if part.part == 1]
    yield Listing(tuple(Item(_span(part), said(Run(part.topic, to=part.anchor))) for part in first))


def _span(part: Part) -> str:
    last = part.number + part.parts - 1
    return str(part.number) if part.parts == 1 else f"{part.number}–{last}"
