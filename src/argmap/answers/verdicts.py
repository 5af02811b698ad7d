"""What was found to stand, for the terminal, as Markdown and as JSON."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from argmap.answers.chapters._page import FORMS as PAGES
from argmap.answers.chapters._page import Chapter, Page, Section, article
from argmap.answers.chapters._words import claim_in_words
from argmap.answers.markdown import coded, marked
from argmap.graph import Graph
from argmap.semantics import Assumptions, Because, Knot, Labelling, Status, called, explain, knots, status, summary

GRANTED = {
    "common-ground": "common ground alone",
    "evidence": "common ground and evidence",
    "unchallenged": "common ground, evidence, and what somebody asserts without being challenged",
    "asserted": "common ground, evidence, and what somebody asserts, even if it is barely denied",
}
BY_STANDARD = ("carneades", "carneades-4")
ORDER = (Status.ESTABLISHED, Status.REFUTED, Status.CONTESTED, Status.UNSUPPORTED, Status.UNDETERMINED)


@dataclass(frozen=True, slots=True)
class Change:
    """That a claim's status is another than without the assumptions that were made."""

    claim: str
    was: Status
    now: Status


@dataclass(frozen=True, slots=True)
class Verdict:
    """A labelling by a semantics, and what the assumptions changed; None where none but the default were made."""

    semantics: str
    labelling: Labelling
    changes: tuple[Change, ...] | None


def in_text(verdict: Verdict) -> str:
    """For the terminal: what changed, then the theses, then all claims by status, each with its reason."""
    lines = [
        verdict.labelling.frame.graph.debate.heading,
        *preamble(verdict.semantics, verdict.labelling.frame.assumptions),
    ]
    for section in _sections(verdict):
        lines += ["", section.heading, *(f"  {line}" for line in section.entries)]
    return "\n".join(lines) + "\n"


def in_markdown(verdict: Verdict) -> str:
    """The same with headings and lists."""
    lines = [
        f"# {marked(verdict.labelling.frame.graph.debate.heading)}",
        "",
        *preamble(verdict.semantics, verdict.labelling.frame.assumptions),
    ]
    for section in _sections(verdict):
        lines += ["", f"## {section.heading}", "", *(f"- {coded(line)}" for line in section.entries)]
    return "\n".join(lines) + "\n"


def in_html(verdict: Verdict) -> str:
    """The same as a page by itself."""
    graph, assumptions = verdict.labelling.frame.graph, verdict.labelling.frame.assumptions
    return article(graph.debate, "What stands, and why", preamble(verdict.semantics, assumptions), _sections(verdict))


def in_json(verdict: Verdict) -> str:
    """For programs: labels, statuses and reasons of claims, labels of arguments."""
    labelling = verdict.labelling
    found = {
        **header(verdict.semantics, labelling.frame.assumptions),
        "claims": {
            name: {
                "label": labelling.claim(name),
                "status": status(labelling, name),
                "because": _because_in_json(explain(labelling, name, 1), knots(labelling, name)),
            }
            for name in labelling.frame.claims
        },
        "arguments": {name: {"label": labelling.argument(name)} for name in labelling.frame.arguments},
    }
    if verdict.changes is not None:
        found["changes"] = [{"id": one.claim, "from": one.was, "to": one.now} for one in verdict.changes]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def explanation_in_json(semantics: str, labelling: Labelling, because: Because, waits: Sequence[Knot]) -> str:
    """One explanation as it is nested."""
    found = {
        **header(semantics, labelling.frame.assumptions),
        "id": because.id,
        "what": because.what,
        "label": because.label,
        "status": because.status,
        "because": _because_in_json(because, waits),
    }
    return json.dumps({key: value for key, value in found.items() if value != ""}, ensure_ascii=False, indent=2) + "\n"


def explanation(graph: Graph, form: str, lines: list[str], labelling: Labelling) -> str:
    """An explanation line by line, or as nested lists; what the claim waits on is a list of its own."""
    if form == "text":
        return "\n".join([*lines, ""])
    end = lines.index("") if "" in lines else len(lines)
    sections = [Section("Why", tuple(lines[:end]))]
    if lines[end:]:
        sections.append(Section(lines[end + 1].rstrip(":"), tuple(line.strip() for line in lines[end + 2 :])))
    opening = tuple(preamble("sceptical", labelling.frame.assumptions))
    page = Page(graph.debate.heading, graph.debate.lang, ("",), (Chapter("Why", opening, tuple(sections)),), {})
    return PAGES[form](page)


def header(semantics: str, assumptions: Assumptions) -> dict[str, object]:
    """What was assumed, for programs."""
    return {
        "version": 1,
        "semantics": semantics,
        "grant": assumptions.grant,
        "perspective": assumptions.perspective,
        "rejected": sorted(assumptions.rejected),
        "accepted": sorted(assumptions.accepted),
        "standard": assumptions.standard,
        "weights": assumptions.weights,
    }


def _because_in_json(because: Because, waits: Sequence[Knot]) -> dict[str, object]:
    found: dict[str, object] = {"parts": [_part_in_json(part) for part in because.parts]}
    if waits:
        found["waits-on"] = [
            {"kind": knot.kind, "claims": list(knot.claims), "arguments": list(knot.arguments)} for knot in waits
        ]
    return found


def _part_in_json(part: Because) -> dict[str, object]:
    found: dict[str, object] = {"role": part.role, "what": part.what, "id": part.id}
    optional = {"label": part.label, "status": part.status, "detail": part.detail}
    found |= {key: value for key, value in optional.items() if value}
    found |= {key: True for key in ("more", "again", "circle") if getattr(part, key)}
    if part.parts:
        found["parts"] = [_part_in_json(inner) for inner in part.parts]
    return found


def preamble(semantics: str, assumptions: Assumptions) -> Iterator[str]:
    """What was assumed, in words."""
    if assumptions.perspective:
        granted = f"common ground, and what `{assumptions.perspective}` is committed to"
    else:
        granted = f"{GRANTED[assumptions.grant]} (`{assumptions.grant}`)"
    yield f"Judged by `{semantics}`. Granted: {granted}."
    if assumptions.weights:
        yield "The mapper's weights count."
    if semantics in BY_STANDARD or (semantics == "sceptical" and assumptions.weights):
        yield f"Standard of proof where a claim names none: {assumptions.standard}."
    for word, listed in (("Rejected", assumptions.rejected), ("Accepted", assumptions.accepted)):
        if listed:
            yield f"{word}: {', '.join(f'`{name}`' for name in sorted(listed))}."


def _sections(verdict: Verdict) -> Iterator[Section]:
    labelling = verdict.labelling
    graph = labelling.frame.graph
    told = {name: summary(graph, explain(labelling, name, 1), knots(labelling, name)) for name in graph.claims}
    if verdict.changes is not None:
        yield Section("What changes", tuple(_changed(graph, verdict.changes, told)))
    theses = [
        f"`{name}` is {status(labelling, name)}: {told[name]}. “{graph.claims[name].text}”" for name in graph.theses
    ]
    if theses:
        yield Section("Theses", tuple(theses))
    for wanted in ORDER:
        names = [name for name in graph.claims if status(labelling, name) is wanted]
        found = [f"{claim_in_words(graph, name)}: {told[name]}" for name in names]
        if found:
            yield Section(f"{wanted.capitalize()} ({len(found)})", tuple(found))


def _changed(graph: Graph, changes: Sequence[Change], told: Mapping[str, str]) -> Iterator[str]:
    """What is otherwise now and why, theses first; and that they are not, where others are."""
    theses = [one for one in changes if one.claim in graph.theses]
    if not changes:
        yield "Nothing: every claim keeps its status."
    elif graph.theses and not theses:
        yield "No thesis changes its status."
    alike: dict[tuple[str, Status, Status], list[str]] = {}
    for one in (*theses, *(one for one in changes if one.claim not in graph.theses)):
        alike.setdefault((told[one.claim], one.was, one.now), []).append(called(graph, one.claim))
    for (why, was, now), names in alike.items():
        yield f"{', '.join(names)}: {was} → {now}: {why}"
