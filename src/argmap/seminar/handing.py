"""The handout: question, sides, maps, the argument in standard form, quotations, bibliography, dates, what is open."""

from collections.abc import Iterator

from argmap.document.nouns import Debate, Source
from argmap.drawing.engine import Engine
from argmap.evidence.citing import own_notes
from argmap.evidence.styling import Style
from argmap.graph import Graph
from argmap.seminar.asking import questions
from argmap.seminar.blocks import BULLET, Block, Heading, Item, Listing, Run, Sheet, Words, said, slanted
from argmap.seminar.dates import dates
from argmap.seminar.listing import bibliographic
from argmap.seminar.maps import leaf, parts
from argmap.seminar.opening import opening
from argmap.seminar.paper import Paper
from argmap.seminar.press import Press
from argmap.seminar.quotations import quotations
from argmap.seminar.reading import how_to_read, what_stands
from argmap.seminar.scope import Scope
from argmap.seminar.standard_form import standard_form
from argmap.seminar.tables import CITATIONS, STANCES, STATUSES, Cells, table


def handout(graph: Graph, engine: Engine, paper: Paper, topic: str | None = None, style: Style | None = None) -> Sheet:
    """The handout on a debate, or on one of its topics, its sources in a CSL style or ours; raises EngineError."""
    press, scope = Press(graph, engine, paper), Scope(graph, topic)
    drawn = parts(press, scope)
    blocks = (
        *opening(press, scope, drawn),
        *how_to_read(press, drawn),
        *what_stands(drawn),
        *(leaf(part, table(press, part, drawn, Cells(), (STANCES, CITATIONS, STATUSES))) for part in drawn),
        *standard_form(press, scope, drawn),
        *quotations(press, scope, style.note if style else own_notes(scope.debate)),
        *_bibliography(scope, style),
        *dates(press, scope),
        *(block for sheet in questions(press, scope) for block in sheet.blocks),
    )
    return Sheet(scope.heading, scope.origin, blocks, scope.lang)


def _bibliography(scope: Scope, style: Style | None) -> Iterator[Block]:
    """The sources, by author and title; of a topic, those it cites."""
    debate = scope.debate
    entries = [_entry(source, debate, style) for name, source in debate.sources.items() if name in scope.sources]
    if entries:
        yield Heading(1, said("Bibliography"))
        yield Listing(tuple(Item(BULLET, told) for told in sorted(entries, key=_sorting)))


def _entry(source: Source, debate: Debate, style: Style | None) -> Words:
    """The entry in the style, and where it has none or fails, ours."""
    runs = style.entry(source) if style else ()
    return tuple(slanted(text) if slant else Run(text) for text, slant in runs) or bibliographic(source, debate)


def _sorting(told: Words) -> tuple[str, str]:
    """Sources in the order of their words, quotation marks aside."""
    words = "".join(run.text for run in told)
    return words.lstrip("“‘\"'").casefold(), words
