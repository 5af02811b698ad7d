"""A conclusion has no telling word in common with any premise of its argument.

Why: What is not in the premises cannot come out of them, no more than a rabbit out of an empty hat; mostly a premise
was left unsaid (the Rabbit Rule: van Gelder, Rationale).

Example:

    claims:
      gradual: Stalin took control of the police gradually.
    arguments:
      from-dates:
        premises: [Yagoda held the post until January., Ezhov assumed the post in January.]
        supports: gradual

Instead:

    claims:
      gradual: Stalin took control of the police gradually.
    arguments:
      from-dates:
        premises:
          - Yagoda held the post until January.
          - Ezhov assumed the post in January.
          - Whoever held the post until January shared control of the police with Stalin.
        supports: gradual
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.rules.style import _matters
from argmap.rules.style._matters import can_stand_alone, conclusion, matters

CODE = "AM905"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"
LANGUAGES = _matters.LANGUAGES


def rabbit_rule(graph: Graph) -> Iterator[Finding]:
    """Arguments whose conclusion stands apart from all premises, endings and aliases aside; a pronoun excuses.

    Rationale asks it of each key term. Paraphrase breaks that all the time, so only a whole conclusion is reported.
    """
    about = matters(graph)
    for argument in graph.arguments.values():
        name = conclusion(graph, argument)
        premises = [premise.claim for premise in argument.premises if premise.claim in graph.claims]
        if name is None or not premises or any(not about[name].isdisjoint(about[premise]) for premise in premises):
            continue
        if all(can_stand_alone(graph, claim) for claim in (name, *premises)):
            yield Finding(
                "rabbit-rule",
                f"nothing that `{name}` speaks of occurs in a premise of `{argument.id}`",
                argument.id.place,
                (argument.id, name),
                (Related(graph.claims[name].text.place, "the conclusion"),),
                help="Add the premise that brings it in, if only as `implicit: true`.",
            )
