"""Two arguments with one premise each only work together.

Why: One states a condition, the other says that it is met; apart neither is a reason, and refuting one would leave the
other standing.

Example:

    claims:
      plenum-met: The plenum met.
    arguments:
      rule: {premises: [No commissar can be removed except by vote.], supports: plenum-met}
      fact: {premises: [A commissar was removed.], supports: plenum-met}

Instead:

    claims:
      plenum-met: The plenum met.
    arguments:
      removal:
        premises: [No commissar can be removed except by vote., A commissar was removed.]
        supports: plenum-met
"""

from collections import defaultdict
from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.words import words
from argmap.rules.structure._subjects import is_general, subjects

CODE = "AM325"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"
LANGUAGES = ("en",)

COMMON = 2  # words of substance that the conclusion lacks: one alone is usually the debate's own subject
LONGEST = 30  # words; what is longer is a passage, and shares words with any other


def convergent_suspect(graph: Graph) -> Iterator[Finding]:
    """Pairs of one-premise arguments for one conclusion, one premise general, about the same thing."""
    for about in (graph.supporting, graph.rebutting):
        for target, arguments in about.items():
            bare = [argument for argument in arguments if _is_bare(graph, argument)]
            if len(bare) > 1:
                yield from _pairs(graph, target, bare)


def _is_bare(graph: Graph, argument: Argument) -> bool:
    return (
        len(argument.premises) == 1
        and argument.scheme is None
        and argument.mode != "deductive"
        and argument.premises[0].claim in graph.claims
        and len(words(graph)[argument.premises[0].claim]) <= LONGEST
    )


def _pairs(graph: Graph, target: str, bare: list[Argument]) -> Iterator[Finding]:
    spoken = words(graph)
    known = subjects(spoken[target])
    told = {argument.id: subjects(spoken[argument.premises[0].claim]) - known for argument in bare}
    rules = [argument for argument in bare if is_general(spoken[argument.premises[0].claim])]
    by_subject: defaultdict[str, list[Argument]] = defaultdict(list)
    for argument in bare if rules else ():
        if argument not in rules:
            for subject in told[argument.id]:
                by_subject[subject].append(argument)
    for rule in rules:
        for case in dict.fromkeys(case.id for subject in sorted(told[rule.id]) for case in by_subject[subject]):
            common = len(told[rule.id] & told[case])
            if common >= COMMON and 2 * common >= len(told[case]):
                yield _finding(rule, graph.arguments[case])
                break


def _finding(rule: Argument, case: Argument) -> Finding:
    first, second = rule.premises[0].claim, case.premises[0].claim
    return Finding(
        "convergent-suspect",
        f"`{rule.id}` and `{case.id}` look like two halves of one argument",
        rule.id.place,
        (rule.id, case.id),
        (Related(case.id.place, "the other half"),),
        (f"`{first}` states a rule, `{second}` speaks of the same matter, for the same conclusion",),
        "If neither is a reason without the other, put both premises under one argument.",
    )
