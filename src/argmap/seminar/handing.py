"""The handout: question, sides, maps, the argument in standard form, quotations, bibliography, dates, what is open."""

from collections.abc import Iterator, Sequence

from argmap.analysis.standing import standing
from argmap.document.dates import format_date
from argmap.document.nouns import Argument, Citation, Debate, Source
from argmap.drawing.engine import Engine
from argmap.drawing.wording import listed, short_source
from argmap.evidence.citing import Noting, cited, own_notes
from argmap.evidence.styling import Style
from argmap.evidence.timeline import ARGUED, BANDS, timeline
from argmap.graph import Graph
from argmap.graph.voices import named
from argmap.semantics import status
from argmap.seminar.asking import questions
from argmap.seminar.blocks import (
    Block,
    Heading,
    Inference,
    Item,
    Listing,
    Paragraph,
    Run,
    Sheet,
    Table,
    Words,
    said,
    slanted,
    strong,
)
from argmap.seminar.listing import bibliographic
from argmap.seminar.maps import Part, leaf, parts, target, topics
from argmap.seminar.paper import Paper
from argmap.seminar.press import Press
from argmap.seminar.tables import CITATIONS, STANCES, STATUSES, Cells, key, table

_STEPS = {"supports": "therefore", "rebuts": "therefore it is false that", "undercuts": "so the step does not hold of"}
_STEPS["explains"] = "which explains why"


def handout(graph: Graph, engine: Engine, paper: Paper, topic: str | None = None, style: Style | None = None) -> Sheet:
    """The handout on a debate, or on one of its topics, its sources in a CSL style or ours; raises EngineError."""
    press = Press(graph, engine, paper)
    drawn = parts(press, topic)
    scope = _scope(graph, drawn, topic)
    debate = graph.debate
    blocks = (
        *_opening(press),
        *key(press),
        *(leaf(part, table(press, part, drawn, Cells(), (STANCES, CITATIONS, STATUSES))) for part in drawn),
        *_standard_form(press, drawn, topic),
        *_quotations(press, scope, style.note if style else own_notes(debate)),
        *_bibliography(press, topic, scope, style),
        *_dates(press, scope, topic),
        *(block for sheet in questions(press, scope, topic) for block in sheet.blocks),
    )
    title = debate.topics[topic].heading if topic else debate.heading
    return Sheet(title, f"From: {debate.heading}" if topic else _byline(debate), blocks, debate.lang or "en")


def _byline(debate: Debate) -> str:
    date = format_date(debate.date, debate.lang or "en") if debate.date else ""
    return ", ".join(filter(None, (f"Mapped by {debate.mapper}" if debate.mapper else "", date)))


def _scope(graph: Graph, drawn: Sequence[Part], topic: str | None) -> tuple[list[str], list[str]]:
    """The claims and arguments the handout tells of."""
    if topic is None:
        return list(map(str, graph.claims)), list(map(str, graph.arguments))
    claims = dict.fromkeys(name for part in drawn for name in part.claims)
    return list(claims), [name for part in drawn for name in part.arguments]


def _opening(press: Press) -> Iterator[Block]:
    """The question, the sides with their people, and what is held to stand."""
    graph, debate = press.graph, press.graph.debate
    yield Heading(1, said("The question"))
    yield Paragraph(said(str(debate.question or debate.heading)))
    if debate.note:
        yield Paragraph(said(str(debate.note)))
    if debate.sides:
        yield Heading(1, said("The sides"))
    for name, side in debate.sides.items():
        people = [str(person.name) for person in debate.people.values() if person.side == name]
        yield Paragraph(said(strong(str(side.label)), f": {listed(people)}." if people else "."))
        theses = [each for each in side.theses if each in graph.claims]
        yield Listing(tuple(Item(press.label(each), _thesis(press, each)) for each in theses))
        yield from (Paragraph(said(str(side.note))),) if side.note else ()
    if not graph.claims:
        yield Paragraph(said("There are no claims yet."))


def _thesis(press: Press, claim: str) -> Words:
    verdict = str(status(standing(press.graph), claim))
    return said(str(press.graph.claims[claim].text), slanted(f" As the map stands: {verdict}."))


def _standard_form(press: Press, drawn: Sequence[Part], topic: str | None) -> Iterator[Block]:
    """Every argument as premises, a rule, and a conclusion, under the headings of the topics."""
    graph = press.graph
    if not graph.arguments:
        return
    on = {name: part.anchor for part in drawn for name in part.arguments}
    yield Heading(1, said("The argument step by step"))
    yield Paragraph(
        said("Above the line what is granted or claimed, below it what is to follow. Numbers are those of the maps.")
    )
    at = 0
    for heading, (_, arguments) in topics(graph, topic).items():
        if arguments and len(graph.debate.topics) > 0 and not topic:
            yield Heading(2, said(heading))
        for name in sorted(arguments, key=lambda each: press.order.get(each, 0)):
            at += 1
            yield _inference(press, graph.arguments[name], at, on.get(name, ""))


def _inference(press: Press, argument: Argument, at: int, anchor: str) -> Inference:
    graph = press.graph
    people = listed(press.names.get(str(person), str(person)) for person in named(argument))
    title = [strong(f"{at}. {argument.title or 'Untitled'}")]
    title += [Run(f" – {people}")] if people else []
    title += [Run(", on "), Run(anchor.replace("-", "\u00a0"), to=anchor)] if anchor else []
    return Inference(
        tuple(title),
        tuple(Item(press.label(name), _premise(press, name)) for name in graph.premises[argument.id]),
        _STEPS.get(argument.relation, "hence"),
        _conclusion(press, argument),
        tuple(_notes(press, argument)),
    )


def _premise(press: Press, name: str) -> Words:
    claim = press.graph.claims[name]
    return said(str(claim.text), slanted(" (left unsaid)") if claim.implicit else "")


def _conclusion(press: Press, argument: Argument) -> Item:
    aim = str(argument.target)
    if aim in press.graph.claims:
        return Item(press.label(aim), said(str(press.graph.claims[aim].text)))
    return Item("", said(target(press, str(argument.id))))


def _notes(press: Press, argument: Argument) -> Iterator[Words]:
    if argument.cite is not None:
        yield said(f"{_short(_through(argument.cite, argument.via), press.graph.debate)}.")
    if argument.note:
        yield said(str(argument.note))


def _short(cite: Citation, debate: Debate) -> str:
    """A passage for short, since the bibliography has it at length."""
    here = ", ".join(filter(None, (short_source(cite.source, debate), cite.locator)))
    return f"{here}, quoted in {_short(cite.via, debate)}" if cite.via else here


def _quotations(press: Press, scope: tuple[list[str], list[str]], noting: Noting) -> Iterator[Block]:
    """The quotations of claims and arguments, by the text they are from, with page and what they are quoted for."""
    debate = press.graph.debate
    found: dict[str, list[Item]] = {}
    for quote, cite, about in dict.fromkeys(_quoted(press, scope)):
        whole = cited(Citation(cite.source, "", None, cite.via), debate.sources, noting)
        found.setdefault(whole, []).append(Item(cite.locator or "–", said(f"“{quote}” ", slanted(about))))
    if found:
        yield Heading(1, said("Quotations"))
    for whole, items in found.items():
        yield Paragraph(said(whole))
        yield Listing(tuple(items))


def _quoted(press: Press, scope: tuple[list[str], list[str]]) -> Iterator[tuple[str, Citation, str]]:
    graph = press.graph
    for name in sorted(scope[0], key=lambda each: press.numbers.get(each, 0)):
        claim, about = graph.claims[name], f"on {press.label(name)}"
        for one in claim.evidence:
            if one.quote:
                yield str(one.quote), Citation(one.source, one.locator, None, one.via), about
        for stance in claim.stances:
            if stance.quote and stance.cite:
                who = press.names.get(stance.person, str(stance.person))
                yield str(stance.quote), _through(stance.cite, stance.via), f"{who} {stance.stance} {press.label(name)}"
    for name in scope[1]:
        argument = graph.arguments[name]
        if argument.quote and argument.cite:
            about = f"in the argument “{argument.title}”" if argument.title else ""
            yield str(argument.quote), _through(argument.cite, argument.via), about


def _through(cite: Citation, via: Citation | None) -> Citation:
    return Citation(cite.source, cite.locator, None, via or cite.via)


def _bibliography(
    press: Press, topic: str | None, scope: tuple[list[str], list[str]], style: Style | None
) -> Iterator[Block]:
    """The sources, by author and title; of a topic, those it cites."""
    debate = press.graph.debate
    wanted = set(debate.sources) if topic is None else _cited(press.graph, scope)
    entries = [_entry(source, debate, style) for name, source in debate.sources.items() if name in wanted]
    if entries:
        yield Heading(1, said("Bibliography"))
        yield Listing(tuple(Item("•", told) for told in sorted(entries, key=_sorting)))


def _entry(source: Source, debate: Debate, style: Style | None) -> Words:
    """The entry in the style, and where it has none or fails, ours."""
    runs = style.entry(source) if style else ()
    return tuple(slanted(text) if slant else Run(text) for text, slant in runs) or bibliographic(source, debate)


def _cited(graph: Graph, scope: tuple[list[str], list[str]]) -> set[str]:
    found: set[str] = set()
    for name in scope[0]:
        claim = graph.claims[name]
        found.update(*(_chain(Citation(one.source, via=one.via)) for one in claim.evidence))
        found.update(*(_chain(each) for stance in claim.stances for each in (stance.cite, stance.via)))
    for name in scope[1]:
        found.update(*(_chain(each) for each in (graph.arguments[name].cite, graph.arguments[name].via) if each))
    return found


def _chain(cite: Citation | None) -> set[str]:
    found: set[str] = set()
    while cite is not None:
        found.add(str(cite.source))
        cite = cite.via
    return found


def _sorting(told: Words) -> tuple[str, str]:
    """Sources in the order of their words, quotation marks aside."""
    words = "".join(run.text for run in told)
    return words.lstrip("“‘\"'").casefold(), words


def _dates(press: Press, scope: tuple[list[str], list[str]], topic: str | None) -> Iterator[Block]:
    """What is argued about, and when each witness spoke, by date."""
    graph, lang, known = press.graph, press.graph.debate.lang or "en", {*scope[0], *scope[1]}
    cited_here = _cited(graph, scope) if topic else set(graph.debate.sources)
    rows: dict[str, list[tuple[Words, ...]]] = {}
    for moment in timeline(graph):
        if moment.kind in ("claim", "stance", "argument") and (moment.id not in known or moment.band != ARGUED):
            continue
        if moment.kind == "source" and moment.id not in cited_here:
            continue
        told = str(graph.claims[moment.id].text) if moment.kind == "claim" else moment.text
        number = f"{press.label(moment.id)} " if moment.kind == "claim" else ""
        row = (said(format_date(moment.date, lang)), said(number, told))
        rows.setdefault(moment.band, []).append(row)
    if rows:
        yield Heading(1, said("Timeline"))
    for band, found in rows.items():
        yield Heading(2, said(BANDS[band]))
        yield Table(("When", "What"), tuple(found), (1, 4))
