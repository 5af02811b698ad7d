"""How a handout begins: the question, the sides, what is told for orientation, the words that are disputed."""

from collections.abc import Iterator, Mapping, Sequence

from argmap.analysis.standing import standing
from argmap.drawing.plan import Relation
from argmap.drawing.style import SIGNS
from argmap.drawing.wording import listed
from argmap.semantics import status
from argmap.seminar.blocks import BULLET, Block, Heading, Item, Listing, Paragraph, Run, Words, said, slanted, strong
from argmap.seminar.maps import Part
from argmap.seminar.press import Press
from argmap.seminar.scope import Scope
from argmap.seminar.standard_form import argument_numbers

FEW = 3
"""Maps that need no list of their own."""


def opening(press: Press, scope: Scope, drawn: Sequence[Part]) -> Iterator[Block]:
    """Everything before the first map, but how maps are read."""
    debate = scope.debate
    yield Heading(1, said("The question"))
    yield Paragraph(said(str(debate.question or debate.heading)))
    notes = [debate.note] if scope.topic is None else [debate.topics[scope.topic].note]
    yield from (Paragraph(said(str(note))) for note in notes if note)
    yield from _sides(press, scope, argument_numbers(press, scope))
    if not press.graph.claims:
        yield Paragraph(said("There are no claims yet."))
    if scope.background:
        yield Heading(1, said("Background"))
        yield Listing(
            tuple(Item(press.label(name), said(str(press.graph.claims[name].text))) for name in scope.background)
        )
    yield from _terms(press, scope)
    yield from _list_of_maps(drawn)


def _sides(press: Press, scope: Scope, numbers: Mapping[str, int]) -> Iterator[Block]:
    """The sides with their people, what each is out to show, whether that stands, and what bears on it."""
    debate = scope.debate
    if debate.sides:
        yield Heading(1, said("The sides"))
    for name, side in debate.sides.items():
        people = [str(person.name) for person in debate.people.values() if person.side == name]
        yield Paragraph(said(strong(str(side.label)), f": {listed(people)}." if people else "."))
        theses = [each for each in side.theses if each in press.graph.claims]
        for thesis in theses:
            yield Listing((Item(press.label(thesis), _thesis(press, thesis)), *_lines(press, thesis, numbers)))
        yield from (Paragraph(said(str(side.note))),) if side.note else ()


def _thesis(press: Press, claim: str) -> Words:
    verdict = str(status(standing(press.graph), claim))
    return said(str(press.graph.claims[claim].text), slanted(f" As the map stands: {verdict}."))


def _lines(press: Press, thesis: str, numbers: Mapping[str, int]) -> Iterator[Item]:
    """The arguments that bear on a thesis itself, by number and title."""
    graph = press.graph
    bearing = (*graph.supporting.get(thesis, ()), *graph.rebutting.get(thesis, ()))
    for number, argument in sorted(
        ((numbers[str(one.id)], one) for one in bearing if str(one.id) in numbers), key=lambda pair: pair[0]
    ):
        grounds = listed(press.label(each) for each in graph.premises[argument.id]) or "nothing stated"
        told = f"{number}. {argument.title or f'From {grounds}'}"
        yield Item(SIGNS[Relation(argument.relation)], said(Run(told, to=f"argument-{number}")))


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
