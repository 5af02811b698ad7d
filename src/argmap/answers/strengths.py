"""What a gradual view finds, for the terminal, as Markdown and as JSON."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from argmap.answers.chapters._page import Section, article
from argmap.answers.markdown import coded, marked
from argmap.answers.verdicts import header, preamble
from argmap.semantics import Strengths, arguing

TOP = 3
SMALLEST = 0.005  # a change that two decimals show


@dataclass(frozen=True, slots=True)
class Shading:
    """Strengths by a gradual view, and those without the assumptions that were made; None where none were."""

    semantics: str
    strengths: Strengths
    before: Strengths | None


def in_text(shading: Shading) -> str:
    """For the terminal: what changed, then the theses, then all claims, strongest first."""
    lines = [shading.strengths.frame.graph.debate.heading, *_preamble(shading)]
    for heading, entries in _sections(shading).items():
        lines += ["", heading, *(f"  {line}" for line in entries)]
    return "\n".join(lines) + "\n"


def in_markdown(shading: Shading) -> str:
    """The same with headings and lists."""
    lines = [f"# {marked(shading.strengths.frame.graph.debate.heading)}", "", *_preamble(shading)]
    for heading, entries in _sections(shading).items():
        lines += ["", f"## {heading}", "", *(f"- {coded(line)}" for line in entries)]
    return "\n".join(lines) + "\n"


def in_html(shading: Shading) -> str:
    """The same as a page by itself."""
    sections = (Section(heading, tuple(entries)) for heading, entries in _sections(shading).items())
    debate = shading.strengths.frame.graph.debate
    return article(debate, "How strong each claim is", _preamble(shading), sections)


def in_json(shading: Shading) -> str:
    """For programs: strengths of claims, each with the arguments for and against it, and of arguments."""
    found = shading.strengths
    frame = found.frame
    told: dict[str, object] = {
        **header(shading.semantics, frame.assumptions),
        "settled": found.settled,
        "claims": {
            name: {"strength": round(found.claim(name), 6), "because": _because(found, name)} for name in frame.claims
        },
        "arguments": {name: {"strength": round(found.argument(name), 6)} for name in frame.arguments},
    }
    if shading.before is not None:
        told["changes"] = [
            {"id": name, "from": round(was, 6), "to": round(now, 6)} for name, was, now in _changes(shading)
        ]
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _preamble(shading: Shading) -> Iterator[str]:
    yield from preamble(shading.semantics, shading.strengths.frame.assumptions)
    yield "Strengths lie between 0 and 1; 0.5 is neither way. They shade a debate and decide nothing."
    if not shading.strengths.settled:
        yield "Circles kept the strengths moving: they did not settle, and those shown are of the last step."


def _sections(shading: Shading) -> Mapping[str, list[str]]:
    found, graph = shading.strengths, shading.strengths.frame.graph
    sections = {}
    if shading.before is not None:
        changed = [f"`{name}`: {was:.2f} → {now:.2f}" for name, was, now in _changes(shading)]
        sections["What changes"] = changed or ["Nothing that two decimals show."]
    if graph.theses:
        sections["Theses"] = [f"{_line(found, name)}. “{graph.claims[name].text}”" for name in graph.theses]
    ordered = sorted(graph.claims, key=lambda name: -round(found.claim(name), 6))
    sections["All claims, strongest first"] = [_line(found, name) for name in ordered]
    return sections


def _line(found: Strengths, name: str) -> str:
    because = _because(found, name)
    told = [
        f"{word} it {', '.join(f'`{one}` {strength:.2f}' for one, strength in list(because[word].items())[:TOP])}"
        for word in ("for", "against")
        if because[word]
    ]
    return f"{found.claim(name):.2f} `{name}`{': ' if told else ''}{'; '.join(told)}"


def _because(found: Strengths, name: str) -> dict[str, dict[str, float]]:
    """The arguments for and against a claim, strongest first."""
    pro, con = arguing(found.frame, found.frame.nodes[name])
    names = found.frame.arguments
    return {
        word: {
            names[reason]: round(found.reasons[reason], 6)
            for reason in sorted(reasons, key=lambda reason: -round(found.reasons[reason], 6))
        }
        for word, reasons in (("for", pro), ("against", con))
    }


def _changes(shading: Shading) -> Iterator[tuple[str, float, float]]:
    if shading.before is not None:
        for name in shading.strengths.frame.claims:
            was, now = shading.before.claim(name), shading.strengths.claim(name)
            if abs(was - now) >= SMALLEST:
                yield name, was, now
