"""A sheet for each side: what it is committed to, its strongest lines, what it owes; nothing of the other's case."""

from collections.abc import Iterable, Iterator

from argmap.analysis.burdens import burdens
from argmap.analysis.strongest import Line, strongest
from argmap.document.nouns import Side
from argmap.drawing.identifiers import element_id
from argmap.drawing.wording import listed
from argmap.graph.commitment import commitments
from argmap.seminar.asking import owed
from argmap.seminar.blocks import Block, Heading, Item, Listing, Paragraph, Run, Sheet, said, strong
from argmap.seminar.press import Press
from argmap.seminar.scope import Scope

LINES = 4


def roles(press: Press, scope: Scope) -> Iterator[Sheet]:
    """The sheets of the sides that somebody in the debate belongs to."""
    debate = press.graph.debate
    for name, side in debate.sides.items():
        people = [str(person.id) for person in debate.people.values() if person.side == name]
        blocks = tuple(_blocks(press, side, people, scope))
        yield Sheet(scope.heading, f"For the side: {side.label}", blocks, scope.lang, element_id("role", str(name)))


def _blocks(press: Press, side: Side, people: list[str], scope: Scope) -> Iterator[Block]:
    graph = press.graph
    yield Heading(1, said("Your part"))
    who = listed(str(graph.debate.people[name].name) for name in people) or "nobody by name"
    yield Paragraph(said("You speak for ", strong(str(side.label)), f". On this side: {who}."))
    yield from _titled(press, "You hold", (name for name in side.theses if name in graph.claims))
    yield from _strongest(press, side, people, scope)
    yield from _burdens(press, people, scope)
    yield from _committed(press, scope, _held(press, people, set(side.theses)))


def _titled(press: Press, title: str, claims: Iterable[str]) -> Iterator[Block]:
    items = tuple(Item(press.label(name), said(str(press.graph.claims[name].text))) for name in claims)
    if items:
        yield Heading(2, said(title))
        yield Listing(items)


def _committed(press: Press, scope: Scope, held: set[str]) -> Iterator[Block]:
    """What is held, topic by topic, each claim once."""
    told = set[str]()
    if not held.intersection(scope.claims):
        return
    yield Heading(2, said("You are committed to"))
    for heading, (claims, arguments) in scope.chapters.items():
        touched = (premise for name in arguments for premise in press.graph.premises[name])
        here = (held & {*claims, *touched}) - told
        told |= here
        items = tuple(
            Item(press.label(name), said(str(press.graph.claims[name].text)))
            for name in sorted(here, key=press.numbers.__getitem__)
        )
        if items and len(scope.chapters) > 1:
            yield Heading(3, said(heading))
        yield from (Listing(items),) if items else ()


def _held(press: Press, people: list[str], theses: set[str]) -> set[str]:
    """What the side's people hold or have argued from."""
    all_ = commitments(press.graph)
    own = {str(name) for person in people if person in all_ for name in (*all_[person].stated, *all_[person].derived)}
    return own - theses


def _strongest(press: Press, side: Side, people: list[str], scope: Scope) -> Iterator[Block]:
    """The best lines for the side's theses by its own people's arguments; in a topic, those that run through it."""
    own = {str(one.id) for one in press.graph.arguments.values() if set(people) & set(one.by)}
    lines = [line for each in strongest(press.graph) if each.thesis in side.theses for line in each.pro]
    lines = [line for line in lines if line.arguments and own.issuperset(line.arguments)]
    if scope.topic:
        lines = [line for line in lines if not set(scope.arguments).isdisjoint(line.arguments)]
    if lines:
        yield Heading(2, said("Your strongest points"))
        for line in lines[:LINES]:
            yield Paragraph(tuple(_told(press, line)))


def _told(press: Press, line: Line) -> Iterator[Run]:
    titles = [str(press.graph.arguments[name].title or "") for name in line.arguments]
    named = " ← ".join(f"“{title}”" for title in titles if title)
    yield strong(f"For [{press.label(line.claim)}]: ")
    yield Run(f"{named}. " if named else "")
    leaves = "; ".join(
        f"[{press.label(name)}] {str(press.graph.claims[name].text).rstrip('.')}" for name in line.leaves
    )
    yield Run(f"It rests on: {leaves}." if leaves else "")


def _burdens(press: Press, people: list[str], scope: Scope) -> Iterator[Block]:
    found = [one for one in burdens(press.graph) if set(people) & set(one.owing) and one.about in scope.told]
    if found:
        yield Heading(2, said("What you still owe"))
        yield Listing(tuple(Item(f"{at}.", said(owed(press, one))) for at, one in enumerate(found, 1)))
