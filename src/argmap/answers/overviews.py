"""The possible coherent overall views of a debate, for the terminal, as Markdown and as JSON."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from argmap.answers.chapters._page import Section, article
from argmap.answers.markdown import coded, marked
from argmap.answers.verdicts import header, preamble
from argmap.semantics import Label, Labelling, Status, Views, status

WORDS = {Label.IN: "stands", Label.OUT: "falls", Label.UNDECIDED: "is open"}


@dataclass(frozen=True, slots=True)
class Overview:
    """Views, and the semantics by which they are views."""

    semantics: str
    found: Views


def in_text(overview: Overview) -> str:
    """For the terminal: what all views share, where they differ, then each by itself, theses first."""
    lines = [overview.found.frame.graph.debate.heading, *_opening(overview)]
    for heading, entries in _sections(overview.found):
        lines += ["", heading, *(f"  {line}" for line in entries)]
    return "\n".join(lines) + "\n"


def in_markdown(overview: Overview) -> str:
    """The same with headings and lists."""
    lines = [f"# {marked(overview.found.frame.graph.debate.heading)}", "", *_opening(overview)]
    for heading, entries in _sections(overview.found):
        lines += ["", f"## {heading}", "", *(f"- {coded(line)}" for line in entries)]
    return "\n".join(lines) + "\n"


def in_html(overview: Overview) -> str:
    """The same as a page by itself."""
    sections = (Section(heading, tuple(entries)) for heading, entries in _sections(overview.found))
    debate = overview.found.frame.graph.debate
    return article(debate, "Possible coherent overall views", _opening(overview), sections)


def in_json(overview: Overview) -> str:
    """For programs: what holds in every view, where else undecided; all labels in each view; the claims that differ."""
    found = overview.found
    told = {
        **header(overview.semantics, found.frame.assumptions),
        "claims": {name: _together(found, name) for name in found.frame.claims},
        "arguments": {
            name: {"label": _common([view.argument(name) for view in found.views])} for name in found.frame.arguments
        },
        "views": [
            {
                "theses": {name: view.claim(name) for name in found.frame.graph.theses},
                "claims": {
                    name: {"label": view.claim(name), "status": status(view, name)} for name in found.frame.claims
                },
                "arguments": {name: {"label": view.argument(name)} for name in found.frame.arguments},
            }
            for view in found.views
        ],
        "more": found.more,
        "differing": found.differing,
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _together(found: Views, name: str) -> dict[str, object]:
    """A claim's label in all views together, and in which of them, counted from 1, it has which."""
    labels = [view.claim(name) for view in found.views]
    statuses = {status(view, name) for view in found.views}
    if len(statuses) == 1:
        (told,) = statuses
    elif len(set(labels)) > 1:
        told = Status.CONTESTED
    else:
        told = Status.UNSUPPORTED if labels[:1] == [Label.OUT] else Status.UNDETERMINED
    where = {label: [number for number, one in enumerate(labels, 1) if one is label] for label in Label}
    return {"label": _common(labels), "status": told, "because": {"views": where}}


def _common(labels: list[Label]) -> Label:
    return labels[0] if len(set(labels)) == 1 else Label.UNDECIDED


def _opening(overview: Overview) -> Iterator[str]:
    yield from preamble(overview.semantics, overview.found.frame.assumptions)
    count = len(overview.found.views)
    if not count:
        yield "No coherent overall view of this kind is possible: something is open in every one."
    elif overview.found.more:
        yield f"More than {count} coherent overall views are possible; told are {count} of them."
    elif count == 1:
        yield "One coherent overall view is possible."
    else:
        yield f"{count} coherent overall views are possible. None of them is a verdict."


def _sections(found: Views) -> Iterator[tuple[str, list[str]]]:
    if len(found.views) > 1:
        yield "In every view", [_listed(f"{WORDS[label]}:", found.shared(label)) for label in Label]
        yield "Where views differ", [_divided(found, name) for name in found.differing]
    for number, view in enumerate(found.views, 1):
        yield f"View {number}", list(_view(found, view))


def _divided(found: Views, name: str) -> str:
    """In which views a claim stands, falls or is open."""
    numbers: dict[Label, list[str]] = {}
    for number, view in enumerate(found.views, 1):
        numbers.setdefault(view.claim(name), []).append(str(number))
    told = (f"{WORDS[label]} in {', '.join(numbers[label])}" for label in Label if label in numbers)
    return f"`{name}` {'; '.join(told)}. “{found.frame.graph.claims[name].text}”"


def _view(found: Views, view: Labelling) -> Iterator[str]:
    """The theses, then what sets this view apart; with one view alone, all claims."""
    graph = found.frame.graph
    for name in graph.theses:
        yield f"`{name}` {WORDS[view.claim(name)]}. “{graph.claims[name].text}”"
    apart = found.differing if len(found.views) > 1 else found.frame.claims
    for label in Label:
        names = [name for name in apart if view.claim(name) is label and name not in graph.theses]
        if names:
            yield _listed(f"{WORDS[label].capitalize()}:", names)


def _listed(word: str, names: list[str]) -> str:
    return f"{word} {', '.join(f'`{name}`' for name in names) or 'nothing'}"
