"""Something is denied a name, and nobody says what would deserve it.

Why: "That was not a real plenum" can be said of every plenum unless it is said what a real one is. Then the word
protects the thesis, and no evidence can touch it.

Example:

    claims:
      gathering: {text: The gathering of September was not a real plenum., kind: classification}
    arguments:
      few: {premises: [Some members stayed away., It was over in a day.], supports: gathering}

Instead:

    claims:
      gathering: {text: The gathering of September was not a real plenum., kind: classification}
    arguments:
      few:
        premises: [Some members stayed away., A plenum requires two thirds of the members.]
        supports: gathering
"""

import re
from collections.abc import Iterator

from argmap.document.nouns import Argument, Claim
from argmap.findings import About, Finding, Place, Severity
from argmap.graph import Graph
from argmap.graph.schemes import by_scheme
from argmap.graph.words import language, word_list, words
from argmap.source import Text

CODE = "AM716"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"

_ROLES = {"verbal-classification": "classification", "definition": "definition"}
_GENUINE = word_list("real true genuine proper actual authentic full")
_NOT_REAL = re.compile(
    r"\b(?:not|never|no longer)\b(?: \w+)? an? (?:real|true|genuine|proper|actual|authentic|full)\b", re.IGNORECASE
)
_CRITERION = word_list(
    """
    mean means meant counts count defined defines definition requires require required needs consists must only
    called calls every any whoever whatever if unless
    """
)


def classification_without_criterion(graph: Graph) -> Iterator[Finding]:
    """Classifications without the rule they go by: a role left empty, or, in English, "not a real …" and no rule."""
    for scheme, role in _ROLES.items():
        for argument in by_scheme(graph).get(scheme, ()):
            roles = {premise.role for premise in argument.premises}
            if role not in roles and None not in roles and argument.scheme is not None:
                yield _finding(argument.id, argument.scheme.place, "classifies")
    if language(graph) == "en":
        for name, spoken in words(graph).items():
            if "not" in spoken and not _GENUINE.isdisjoint(spoken) and _lacks(graph, graph.claims[name]):
                yield _finding(graph.claims[name].id, graph.claims[name].text.place, "denies a name")


def _finding(name: Text, place: Place, what: str) -> Finding:
    return Finding(
        "classification-without-criterion",
        f"`{name}` {what}, and nobody says what the name asks for",
        place,
        (name,),
        help="Add the premise that says what counts as one, or define the word under `terms`.",
    )


def _lacks(graph: Graph, claim: Claim) -> bool:
    """Whether a claim denies a name, somebody argues for it, and no premise says what the name means."""
    reasons = graph.supporting.get(claim.id, ())
    if claim.kind != "classification" or not reasons or not _NOT_REAL.search(claim.text):
        return False
    text = claim.text.casefold()
    defined = any(str(term).casefold() in text for term, known in graph.debate.terms.items() if known.definitions)
    return not defined and not any(_says_what(graph, argument) for argument in reasons)


def _says_what(graph: Graph, argument: Argument) -> bool:
    premises = [graph.claims[one.claim] for one in argument.premises if one.claim in graph.claims]
    return any(
        one.kind in ("classification", "normative") or not _CRITERION.isdisjoint(words(graph)[one.id])
        for one in premises
    )
