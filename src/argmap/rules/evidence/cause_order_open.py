"""By their dates, what is offered as a cause may be later than its effect.

Why: The dates overlap, and the earliest for the effect lies before the earliest for the cause: whoever explains one
by the other has to know more than the dates say.

Example:

    claims:
      bridge-fell: {text: The bridge fell., when: 1936}
      flood: {text: The river rose., when: 1936-09}
    arguments:
      why: {premises: [flood], explains: bridge-fell}

Instead:

    claims:
      bridge-fell: {text: The bridge fell., when: 1936-10}
      flood: {text: The river rose., when: 1936-09}
    arguments:
      why: {premises: [flood], explains: bridge-fell}
"""

from collections.abc import Iterator

from argmap.document.dates import Date, definitely_before, format_date
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.evidence._causes import causes

CODE = "AM663"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "publication"


def cause_order_open(graph: Graph) -> Iterator[Finding]:
    """Causes whose date begins after that of their effect and overlaps it, where no order is stated."""
    lang = graph.debate.lang or "en"
    for argument, cause, effect in causes(graph):
        one, other = cause.when, effect.when
        if one is None or other is None or cause.id in effect.after or effect.id in cause.before:
            continue
        if _begins_later(one, other) and not definitely_before(other, one) and not cause.during and not effect.during:
            yield Finding(
                "cause-order-open",
                f"`{argument.id}` explains `{effect.id}` ({format_date(other, lang)}) by `{cause.id}` "
                f"({format_date(one, lang)}), which may be later",
                argument.id.place,
                (argument.id, cause.id, effect.id),
                help="Date the two more closely, or state their order with `before`.",
            )


def _begins_later(one: Date, other: Date) -> bool:
    return one.earliest is not None and other.earliest is not None and one.earliest > other.earliest
