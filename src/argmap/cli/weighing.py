"""What `argmap weigh` and `argmap why` do once their options are understood."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from inspect import signature
from pathlib import Path
from typing import TypeVar

import click

from argmap import pipeline
from argmap.abstract.solver import MissingSolverError, OutOfBudgetError
from argmap.answers import overviews, strengths
from argmap.answers.verdicts import (
    BY_STANDARD,
    Change,
    Verdict,
    explanation,
    explanation_in_json,
    in_html,
    in_json,
    in_markdown,
    in_text,
)
from argmap.catalogue import entry, names
from argmap.cli.faults import fault_code
from argmap.cli.inputs import Refusal, locate_one, require_form
from argmap.cli.naming import identify_or_refuse
from argmap.cli.writing import say
from argmap.document.names import MAPPER
from argmap.document.nouns import Debate
from argmap.graph import Graph
from argmap.semantics import (
    STANDARDS,
    Assumptions,
    Frame,
    IncompatibleError,
    Labelling,
    Strengths,
    TooManyError,
    Views,
    explain,
    explain_argument,
    frame,
    knots,
    paragraphs,
    status,
)
from argmap.semantics.sceptical import sceptical

SEMANTICS = "argmap.semantics"
Judgement = Labelling | Strengths | Views
Found = TypeVar("Found", Labelling, Strengths, Judgement)
FORMS: Mapping[str, Callable[[Verdict], str]] = {
    "text": in_text,
    "markdown": in_markdown,
    "html": in_html,
    "json": in_json,
}
SHADES: Mapping[str, Callable[[strengths.Shading], str]] = {
    "text": strengths.in_text,
    "markdown": strengths.in_markdown,
    "html": strengths.in_html,
    "json": strengths.in_json,
}
OVERVIEWS: Mapping[str, Callable[[overviews.Overview], str]] = {
    "text": overviews.in_text,
    "markdown": overviews.in_markdown,
    "html": overviews.in_html,
    "json": overviews.in_json,
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user asked for."""

    path: Path | None
    form: str
    grant: str = "unchallenged"
    perspective: str | None = None
    reject: tuple[str, ...] = ()
    reject_kind: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    semantics: str = "sceptical"
    standard: str | None = None
    weights: bool = False


def weigh_once(wishes: Wishes) -> int:
    """Weigh one debate, print the verdict, and return the exit code."""
    require_form(wishes.form, FORMS)
    semantics = semantics_named(wishes.semantics)
    debate = pipeline.read(locate_one(wishes.path))
    assumptions = assumed(wishes, debate.graph.debate)
    found = judged(debate.graph, assumptions, semantics)
    plain = _without(assumptions)
    before = judged(debate.graph, plain, semantics) if plain and not isinstance(found, Views) else None
    say(_told(wishes, found, before), wishes.form)
    return fault_code(debate)


def _told(wishes: Wishes, found: Judgement, before: Judgement | None) -> str:
    if isinstance(found, Views):
        return OVERVIEWS[wishes.form](overviews.Overview(wishes.semantics, found))
    if isinstance(found, Strengths):
        shading = strengths.Shading(wishes.semantics, found, before if isinstance(before, Strengths) else None)
        return SHADES[wishes.form](shading)
    changes = _changes(before, found) if isinstance(before, Labelling) else None
    return FORMS[wishes.form](Verdict(wishes.semantics, found, changes))


def why_once(wishes: Wishes, name: str, depth: int) -> int:
    """Explain one claim or argument, and return the exit code."""
    require_form(wishes.form, ("text", "markdown", "html", "json"))
    debate = pipeline.read(locate_one(wishes.path))
    graph = debate.graph
    wanted = identify_or_refuse(name, (graph.claims, graph.arguments), "claim or argument", graph.debate)
    labelling = judged(graph, assumed(wishes, graph.debate), sceptical)
    if wanted in graph.claims:
        because, waits = explain(labelling, wanted, depth), knots(labelling, wanted)
    else:
        because, waits = explain_argument(labelling, wanted, depth), []
    if wishes.form == "json":
        say(explanation_in_json(wishes.semantics, labelling, because, waits), wishes.form)
    else:
        say(explanation(graph, wishes.form, paragraphs(graph, because, waits), labelling), wishes.form)
    return fault_code(debate)


def semantics_named(name: str) -> Callable[[Frame], Judgement]:
    """The semantics of that name."""
    if name not in names(SEMANTICS):
        raise Refusal(f"there is no semantics `{name}`: choose from {', '.join(names(SEMANTICS))}")
    found: Callable[..., Judgement] = getattr(entry(SEMANTICS, name), name.replace("-", "_"))
    if "lines" not in signature(found).parameters:
        return found
    return lambda framed: found(framed, _independent_lines(framed.graph))


def _independent_lines(graph: Graph) -> dict[str, int]:
    """How many lines of evidence each claim has at least; a semantics that asks for them knows nothing of sources."""
    from argmap.evidence.independence import lines_for

    return {name: found.least for name, found in lines_for(graph).items()}


def judged(graph: Graph, assumptions: Assumptions, semantics: Callable[[Frame], Found]) -> Found:
    """The labels or strengths under assumptions; what cannot be assumed together is refused."""
    try:
        return semantics(frame(graph, assumptions))
    except (IncompatibleError, TooManyError, MissingSolverError, OutOfBudgetError) as error:
        raise Refusal(str(error)) from error


def assumed(wishes: Wishes, debate: Debate) -> Assumptions:
    """The assumptions that were asked for, each checked against the debate."""
    people = {**debate.people, MAPPER: None}
    perspective = identify_or_refuse(wishes.perspective, (people,), "person", debate) if wishes.perspective else None
    removable = (debate.sources, debate.arguments, debate.claims)
    rejected = {identify_or_refuse(name, removable, "source, argument or claim", debate) for name in wishes.reject}
    accepted = {identify_or_refuse(name, (debate.claims,), "claim", debate) for name in wishes.accept}
    for name in sorted(rejected & accepted):
        raise Refusal(f"`{name}` cannot be both rejected and accepted")
    for kind in wishes.reject_kind:
        rejected |= _of_kind(debate, kind)
    _check_standard(wishes)
    return Assumptions(
        wishes.grant,
        perspective,
        frozenset(rejected),
        frozenset(accepted),
        wishes.standard or Assumptions().standard,
        wishes.weights,
    )


def _check_standard(wishes: Wishes) -> None:
    if wishes.standard is None:
        return
    if wishes.standard not in STANDARDS:
        raise Refusal(f"there is no standard of proof `{wishes.standard}`: choose from {', '.join(STANDARDS)}")
    if wishes.semantics not in BY_STANDARD and not wishes.weights:
        message = "--standard changes nothing here: it acts with `--semantics carneades` or `--weights`"
        click.echo(f"argmap: {message}", err=True)


def _of_kind(debate: Debate, kind: str) -> set[str]:
    kinds = sorted({str(source.kind) for source in debate.sources.values() if source.kind})
    if kind not in kinds:
        known = f"their kinds are {', '.join(kinds)}" if kinds else "no source says its kind"
        raise Refusal(f"there is no source of kind `{kind}` in this debate: {known}")
    return {name for name, source in debate.sources.items() if source.kind == kind}


def _without(given: Assumptions) -> Assumptions | None:
    """What a verdict is compared with: without rejecting and accepting, or else the default; None for the default."""
    if given.rejected or given.accepted:
        return replace(given, rejected=frozenset(), accepted=frozenset())
    plain = Assumptions(weights=given.weights)
    return None if plain == given else plain


def _changes(before: Labelling, after: Labelling) -> tuple[Change, ...]:
    compared = ((name, status(before, name), status(after, name)) for name in after.frame.claims)
    return tuple(Change(name, was, now) for name, was, now in compared if was is not now)
