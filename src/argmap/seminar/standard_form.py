"""Standard form: every argument as premises, a line, and what follows; each names those for and against its parts."""

import re
from collections.abc import Iterator, Mapping, Sequence

from argmap.document.nouns import Argument, Citation, Debate
from argmap.drawing.wording import listed, short_source
from argmap.graph.attack import denial
from argmap.graph.voices import named
from argmap.seminar.blocks import Block, Heading, Inference, Item, Paragraph, Run, Words, said, slanted, strong
from argmap.seminar.maps import Part
from argmap.seminar.press import Press
from argmap.seminar.scope import Scope

_SPAN = re.compile(r"(?<=\d)-(?=\d)")
_HOW = (
    "Above the line stand the premises, below it what they are to show. A claim keeps the number it has on the maps;"
    " a premise that is argued for or disputed names the arguments where it is."
)


def standard_form(press: Press, scope: Scope, drawn: Sequence[Part]) -> Iterator[Block]:
    """The arguments under the headings of their topics; nothing where there is none."""
    if not scope.arguments:
        return
    form = _Form(press, scope, {name: part.anchor for part in drawn for name in part.arguments})
    yield Heading(1, said("The argument step by step"))
    yield Paragraph(said(_HOW))
    for heading, names in form.chapters.items():
        if len(form.chapters) > 1:
            yield Heading(2, said(heading))
        yield from (form.inference(name) for name in names)


def argument_numbers(press: Press, scope: Scope) -> dict[str, int]:
    """The number of each argument, and of its anchor, in the order told."""
    every = [name for names in _ordered(press, scope).values() for name in names]
    return {name: at for at, name in enumerate(every, 1)}


def _ordered(press: Press, scope: Scope) -> dict[str, list[str]]:
    return {
        heading: sorted(names, key=lambda name: press.order.get(name, 0))
        for heading, (_, names) in scope.chapters.items()
        if names
    }


class _Form:
    """The arguments with their numbers; `on` gives the map that shows an argument."""

    def __init__(self, press: Press, scope: Scope, on: Mapping[str, str]) -> None:
        self.press, self.scope, self.on, self.graph = press, scope, on, press.graph
        self.chapters = _ordered(press, scope)
        self.numbers = argument_numbers(press, scope)

    def inference(self, name: str) -> Inference:
        argument = self.graph.arguments[name]
        return Inference(
            tuple(self._title(argument)),
            tuple(self._claim(each, besides=name) for each in self.graph.premises[name]),
            self._step(argument),
            self._conclusion(argument),
            tuple(self._notes(argument)),
            f"argument-{self.numbers[name]}",
        )

    def _title(self, argument: Argument) -> Iterator[Run]:
        people = listed(self.press.names.get(str(person), str(person)) for person in named(argument))
        yield strong(f"{self.numbers[str(argument.id)]}. {argument.title or ''}".strip())
        yield from (Run(f" – {people}" if argument.title else f" {people}"),) if people else ()
        anchor = self.on.get(str(argument.id))
        if anchor:
            yield from (Run(", on " if argument.title or people else " On "), Run(_spaced(anchor), to=anchor))

    def _claim(self, name: str, besides: str) -> Item:
        """A premise or a conclusion, and the other arguments for and against it."""
        claim = self.graph.claims[name]
        remarks = ["left unsaid"] if claim.implicit else []
        pro = self._others([one for one in self.graph.supporting.get(name, ()) if one.id != besides])
        con = self._others([one for one in self.graph.rebutting.get(name, ()) if one.id != besides])
        remarks += [f"argued for in {pro}"] if pro else []
        remarks += [f"disputed in {con}"] if con else []
        return Item(f"({self.press.label(name)})", said(str(claim.text), slanted(_aside(remarks))))

    def _others(self, arguments: Sequence[Argument]) -> str:
        return listed(map(str, sorted(self.numbers[str(one.id)] for one in arguments if str(one.id) in self.numbers)))

    def _step(self, argument: Argument) -> str:
        """The word at the line: how firmly it follows, by which scheme, and who disputes that it does."""
        if argument.relation == "explains":
            word = "which explains why"
        else:
            word = {"deductive": "therefore, necessarily", "defeasible": "therefore, presumably"}.get(
                str(argument.mode), "therefore"
            )
        against = self._others(self.graph.undercutting.get(argument.id, ()))
        scheme = f"scheme: {str(argument.scheme).replace('-', ' ')}" if argument.scheme else ""
        return word + _aside([*filter(None, (scheme, f"undercut in {against}" if against else ""))])

    def _conclusion(self, argument: Argument) -> Item:
        """What is to follow; of a rebuttal the denial, of an undercut that the step does not hold."""
        aim = str(argument.target)
        if argument.relation == "rebuts" and aim in self.graph.claims:
            return self._denial(argument, aim)
        if aim in self.graph.claims:
            return self._claim(aim, besides=str(argument.id))
        return Item("", said(self._undercut(aim)))

    def _denial(self, argument: Argument, aim: str) -> Item:
        label, text = self.press.label(aim), str(self.graph.claims[aim].text)
        declared = denial(self.graph, aim)
        if declared is None:
            return Item(f"(¬{label})", said(f"It is false that: {text}"))
        item = self._claim(str(declared.id), besides=str(argument.id))
        return Item(item.label, (*item.words, *said(slanted(f" (so it is false that {label}: {text})"))))

    def _undercut(self, aim: str) -> str:
        other = self.graph.arguments.get(aim)
        if other is None:
            return "Nothing on the map."
        number = f"argument {self.numbers[aim]}" if aim in self.numbers else "the argument"
        title = f" (“{other.title}”)" if other.title else ""
        given = self.graph.premises[aim]
        grounds = listed(self.press.label(each) for each in given) or "nothing stated"
        shown = self.press.label(str(other.target)) if other.target in self.graph.claims else "its conclusion"
        verb = "explain" if other.relation == "explains" else "bear on" if other.relation == "undercuts" else "show"
        shown = f"that {shown} is false" if other.relation == "rebuts" else shown
        do = "do" if len(given) > 1 else "does"
        return f"The step of {number}{title} does not hold here: {grounds}, even granted, {do} not {verb} {shown}."

    def _notes(self, argument: Argument) -> Iterator[Words]:
        debate = self.graph.debate
        if argument.cite is not None:
            yield said(f"{short(through(argument.cite, argument.via), debate)}.")
        replied = [self._named(str(name)) for name in argument.replies_to]
        if replied:
            yield said(f"In reply to {listed(replied)}.")
        despite = [self.press.label(str(name)) for name in argument.despite if name in self.graph.claims]
        if despite:
            yield said(f"Admits that {listed(despite)} {'speaks' if len(despite) == 1 else 'speak'} against it.")
        if argument.note:
            yield said(str(argument.note))

    def _named(self, name: str) -> str:
        """What is replied to, by its number."""
        if name in self.numbers:
            return f"argument {self.numbers[name]}"
        if name in self.graph.claims:
            return f"claim {self.press.label(name)}"
        other = self.graph.arguments.get(name)
        return f"“{other.title}”" if other and other.title else "an argument elsewhere" if other else name


def _spaced(anchor: str) -> str:
    """An anchor as it is read: "map 7", on one line."""
    return anchor.replace("-", "\u00a0")


def _aside(remarks: Sequence[str]) -> str:
    return f" ({'; '.join(remarks)})" if remarks else ""


def through(cite: Citation, via: Citation | None) -> Citation:
    """A citation with what it was seen through."""
    return Citation(cite.source, cite.locator, None, via or cite.via)


def short(cite: Citation, debate: Debate) -> str:
    """A passage for short, since the bibliography has it at length."""
    here = ", ".join(filter(None, (short_source(cite.source, debate), spanned(cite.locator))))
    return f"{here}, quoted in {short(cite.via, debate)}" if cite.via else here


def spanned(locator: str) -> str:
    """A locator with the dash of a range of pages: "pp. 3–4"."""
    return _SPAN.sub("–", locator)
