"""What is offered as a cause, an explanation or a motive is later than what it is to have brought about.

Why: Nothing works backwards. If the expectation of it was the cause, the expectation is what has to be claimed.

Example:

    claims:
      bridge-fell: {text: The bridge fell., when: 1936-08}
      flood: {text: The river rose., when: 1936-09}
    arguments:
      why: {premises: [flood], explains: bridge-fell}

Instead:

    claims:
      bridge-fell: {text: The bridge fell., when: 1936-08}
      flood: {text: The river rose., when: 1936-07}
    arguments:
      why: {premises: [flood], explains: bridge-fell}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before, format_date
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.rules.evidence._causes import causes

CODE = "AM662"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def cause_after_effect(graph: Graph) -> Iterator[Finding]:
    """Causes dated definitely after their effects, in explanations and in arguments from cause or motive."""
    lang = graph.debate.lang or "en"
    for argument, cause, effect in causes(graph):
        if cause.when is not None and effect.when is not None and definitely_before(effect.when, cause.when):
            yield Finding(
                "cause-after-effect",
                f"`{argument.id}` makes `{cause.id}` ({format_date(cause.when, lang)}) bring about `{effect.id}` "
                f"({format_date(effect.when, lang)}), which is earlier",
                argument.id.place,
                (argument.id, cause.id, effect.id),
                (Related(cause.id.place, "the later"), Related(effect.id.place, "the earlier")),
                help="Correct a date; or claim what was known or expected at the time.",
            )
