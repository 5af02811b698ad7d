"""A long claim that returns on other maps, or is a thesis, has no label.

Why: Where a claim stands as a cross-reference or in a heading there is room for a few words only.

Example:

    sides:
      affirm: {label: The plenum met, thesis: met}
    claims:
      met: >-
        A plenary session of the Central Committee of the Soviet Communist Party, with a quorum of its members and with
        votes that were counted, met in Moscow in the first ten days of September 1936.

Instead:

    sides:
      affirm: {label: The plenum met, thesis: met}
    claims:
      met:
        label: A plenum met in September 1936
        text: >-
          A plenary session of the Central Committee of the Soviet Communist Party, with a quorum of its members and
          with votes that were counted, met in Moscow in the first ten days of September 1936.
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import words

CODE = "AM910"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"

_MOST_WORDS = 20  # that are read at a glance without a label


def label_missing(graph: Graph) -> Iterator[Finding]:
    """Claims of many words without a label that stand in crowded places."""
    long = {name for name, said in words(graph).items() if len(said) > _MOST_WORDS and not graph.claims[name].label}
    if not long:
        return
    away = _on_other_maps(graph)
    for name in graph.claims:
        if name in long and (name in away or name in graph.theses):
            claim = graph.claims[name]
            where = "is a thesis" if name in graph.theses else "stands on several maps"
            yield Finding(
                "label-missing",
                f"`{name}` {where} and has {len(words(graph)[name])} words, but no label",
                claim.id.place,
                (claim.id,),
                help="Add a `label` of a few words.",
            )


def _on_other_maps(graph: Graph) -> set[str]:
    """The claims that arguments of another topic than their own lead from or to."""
    away = set()
    for argument in graph.arguments.values():
        for name in (*(premise.claim for premise in argument.premises), argument.target):
            claim = graph.claims.get(name) if name is not None else None
            if claim is not None and argument.topic is not None and claim.topic != argument.topic:
                away.add(claim.id)
    return {str(name) for name in away}
