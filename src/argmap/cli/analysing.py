"""What `argmap cruxes`, `burdens`, `agreement` and `report` do once their options are understood."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from argmap import pipeline
from argmap.answers.chapters._page import FORMS, Chapter, Page
from argmap.catalogue import entry, names
from argmap.cli.faults import fault_code
from argmap.cli.inputs import Refusal, locate_one, nearest, require_form
from argmap.cli.naming import identify_or_refuse
from argmap.cli.weighing import Wishes, assumed
from argmap.cli.writing import say
from argmap.semantics import Assumptions, IncompatibleError

CHAPTERS = "argmap.answers.chapters"
ORDER = (
    "brief",
    "side-by-side",
    "agreement",
    "strongest",
    "burdens",
    "cruxes",
    "what-if",
    "origins",
    "perspectives",
    "sensitivity",
    "history",
    "completeness",
)
ASSUMING = ("cruxes", "what-if", "origins")  # the others tell what was said, or judge by the default
Teller = Callable[..., Chapter]


def tell(
    wishes: Wishes,
    wanted: tuple[str, ...],
    options: Mapping[str, Any] | None = None,
    claims: tuple[str, ...] = (),
) -> int:
    """Print chapters on one debate; the options go to each, and the claims asked about. Returns the exit code."""
    require_form(wishes.form, FORMS)
    given = dict(options or {})
    debate = pipeline.read(locate_one(wishes.path))
    graph = debate.graph
    assumptions = assumed(wishes, graph.debate)
    if claims:
        given["claims"] = [identify_or_refuse(name, (graph.claims,), "claim", graph.debate) for name in claims]
    try:
        told = tuple(_teller(name)(graph, assumptions, **given) for name in wanted)
    except IncompatibleError as error:
        raise Refusal(str(error)) from error
    made = assumptions != Assumptions()
    chapters = tuple(
        _by_default(chapter) if made and name not in ASSUMING else chapter
        for name, chapter in zip(wanted, told, strict=True)
    )
    common = {"debate": str(graph.debate.id), **_assumed(assumptions)}
    page = Page(graph.debate.heading, graph.debate.lang, wanted, chapters, common)
    say(FORMS[wishes.form](page), wishes.form)
    return fault_code(debate)


def _by_default(chapter: Chapter) -> Chapter:
    """A chapter on which the assumptions that were made do not bear, which says so."""
    opening = (*chapter.opening, "What was assumed, rejected or accepted does not bear on this.")
    return replace(chapter, opening=opening, data={**chapter.data, "by-default": True})


def chosen(only: tuple[str, ...]) -> tuple[str, ...]:
    """The chapters that were asked for, in their order; all where none was. Names may come in one word, with commas."""
    wanted = [name.strip() for several in only for name in several.split(",") if name.strip()]
    for name in wanted:
        if name not in names(CHAPTERS):
            raise Refusal(
                f"there is no chapter `{name}`{nearest(name, names(CHAPTERS)) or ': choose from ' + ', '.join(ORDER)}"
            )
    return tuple(name for name in ORDER if not wanted or name in wanted)


def _teller(name: str) -> Teller:
    found: Teller = getattr(entry(CHAPTERS, name), name.replace("-", "_"))
    return found


def _assumed(assumptions: Assumptions) -> dict[str, object]:
    return {
        "grant": assumptions.grant,
        "perspective": assumptions.perspective,
        "rejected": sorted(assumptions.rejected),
        "accepted": sorted(assumptions.accepted),
    }
