"""A premise has no telling word in common with the conclusion or with another premise.

Why: A premise bears on a conclusion together with the others. One that shares nothing with them holds no hand, and
mostly a premise is missing that takes it (the Holding Hands Rule: van Gelder, Rationale).

Example:

    claims:
      unwilling: The NKVD was unwilling to support the elimination of Bukharin.
    arguments:
      from-removal:
        premises:
          - The chief of the NKVD was removed.
          - Policemen are replaced for disobedience.
        supports: unwilling

Instead:

    claims:
      unwilling: The NKVD was unwilling to support the elimination of Bukharin.
    arguments:
      from-removal:
        premises:
          - The chief of the NKVD was removed.
          - A chief is removed when the police is unwilling.
        supports: unwilling
"""

from collections import Counter
from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.rules.style import _matters
from argmap.rules.style._matters import can_stand_alone, conclusion, matters

CODE = "AM906"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"
LANGUAGES = _matters.LANGUAGES


def holding_hands(graph: Graph) -> Iterator[Finding]:
    """Premises that stand apart from all else in their argument, endings and aliases aside; a pronoun excuses.

    Rationale asks it of each key term; see rabbit-rule. Of a lone premise that rule speaks.
    """
    about = matters(graph)
    for argument in graph.arguments.values():
        target = conclusion(graph, argument)
        premises = {premise.claim: premise for premise in argument.premises if premise.claim in graph.claims}
        if target is None or target in premises or len(premises) < 2:
            continue
        if not all(can_stand_alone(graph, claim) for claim in (target, *premises)):
            continue
        uses = Counter(word for claim in (target, *premises) for word in about[claim])
        for name, premise in premises.items():
            if all(uses[word] == 1 for word in about[name]):
                yield Finding(
                    "holding-hands",
                    f"nothing else in `{argument.id}` speaks of what the premise `{name}` speaks of",
                    premise.claim.place,
                    (argument.id, name),
                    help="Add the premise that ties it to the conclusion, if only as `implicit: true`.",
                )
