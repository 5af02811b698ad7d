"""Turns of phrase by which English arguments of certain schemes are known."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from argmap.document.nouns import Argument
from argmap.graph import Graph
from argmap.graph.words import word_list, words

_CUES = {
    "silence": (
        r"nowhere mention\w*|(?:does|do|did) not mention|makes? no mention|never mentions?"
        r"|(?:is|are) silent (?:on|about)"
    ),
    "popular-opinion": r"(?:most|all) (?:historians|scholars|specialists|experts) (?:accept|agree|hold|believe)",
    "title-to-post": r"bears? the title|is styled|is given the title|under the title of",
    "best-explanation": r"(?:best|better) explain\w*|best explanation",
    "alibi": r"was (?:then )?(?:abroad|elsewhere)|was not in town",
    "anachronism": r"did not yet exist|not yet in use|anachronis\w+",
    "hearsay": r"was told by|had it from|heard it from",
    "witness-testimony": r"eye-?witness\w*|saw with (?:his|her|their) own eyes",
    "analogy": r"in the same way as|just as in|resembles? the case",
    "against-interest": r"against (?:his|her|their|its) own interests?",
}
_PATTERN = re.compile(r"\b(?:" + "|".join(f"({cue})" for cue in _CUES.values()) + r")\b", re.IGNORECASE)
_NAMES = tuple(_CUES)
_HINTS = word_list(  # one of them is in every turn of phrase: cheaper to look for
    """
    mention mentions mentioned mentioning silent historians scholars specialists experts title styled explain explains
    explained explaining explanation abroad elsewhere town yet anachronism anachronistic anachronisms told had heard
    eyewitness eyewitnesses eye eyes same just resemble resembles interest interests
    """
)


@lru_cache(maxsize=4)
def recognised(graph: Graph) -> tuple[tuple[Argument, Mapping[str, str]], ...]:
    """The arguments for or against claims with such phrases in their premises: from schemes to the words found."""
    cued = dict(_in_claims(graph))
    found = []
    for argument in graph.arguments.values() if cued else ():
        if argument.relation in ("supports", "rebuts"):
            cues: dict[str, str] = {}
            for premise in argument.premises:
                cues.update(cued.get(premise.claim, {}))
            if cues:
                found.append((argument, cues))
    return tuple(found)


def _in_claims(graph: Graph) -> Iterator[tuple[str, dict[str, str]]]:
    for name, said in words(graph).items():
        if not _HINTS.isdisjoint(said):
            cues = {
                _NAMES[(match.lastindex or 1) - 1]: match[0] for match in _PATTERN.finditer(graph.claims[name].text)
            }
            if cues:
                yield name, cues
