"""The quotations of claims and arguments, by the text they are from, with page and what they are quoted for."""

from collections.abc import Iterator

from argmap.document.nouns import Citation
from argmap.evidence.citing import Noting, cited
from argmap.evidence.quotations import bare
from argmap.seminar.blocks import BULLET, Block, Heading, Item, Listing, Paragraph, said, slanted
from argmap.seminar.press import Press
from argmap.seminar.scope import Scope
from argmap.seminar.standard_form import spanned, through


def quotations(press: Press, scope: Scope, noting: Noting) -> Iterator[Block]:
    """A list for each text, which `noting` cites; nothing where nothing is quoted."""
    found: dict[str, list[Item]] = {}
    for quote, cite, about in dict.fromkeys(_quoted(press, scope)):
        whole = cited(Citation(cite.source, "", None, cite.via), scope.debate.sources, noting)
        page = f" ({spanned(cite.locator)})" if cite.locator else ""
        found.setdefault(whole, []).append(Item(BULLET, said(f"“{bare(quote)}”{page} ", slanted(about))))
    if found:
        yield Heading(1, said("Quotations"))
    for whole, items in found.items():
        yield Paragraph(said(whole))
        yield Listing(tuple(items))


def _quoted(press: Press, scope: Scope) -> Iterator[tuple[str, Citation, str]]:
    graph = press.graph
    for name in sorted((*scope.claims, *scope.background), key=lambda each: press.numbers.get(each, 0)):
        claim, about = graph.claims[name], f"evidence on {press.label(name)}"
        for one in claim.evidence:
            if one.quote:
                yield str(one.quote), Citation(one.source, one.locator, None, one.via), about
        for stance in claim.stances:
            if stance.quote and stance.cite:
                who = press.names.get(stance.person, str(stance.person))
                yield str(stance.quote), through(stance.cite, stance.via), f"{who} {stance.stance} {press.label(name)}"
    for name in scope.arguments:
        argument = graph.arguments[name]
        if argument.quote and argument.cite:
            about = f"in the argument “{argument.title}”" if argument.title else ""
            yield str(argument.quote), through(argument.cite, argument.via), about
