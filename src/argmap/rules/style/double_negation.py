"""A claim negates a negation.

Why: Who denies a claim that is denied already, and what a reader is to grant, has to be worked out with pencil and
paper; usually the positive sentence says the same.

Example:

    claims:
      possible: It is not impossible that a plenum met.

Instead:

    claims:
      possible: It is possible that a plenum met.
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import outside_quotes, split_words, word_list, words

CODE = "AM908"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"
LANGUAGES = ("en",)

_NEGATORS = word_list(
    """
    not no never none nobody nothing nowhere neither cannot isn't aren't wasn't weren't don't doesn't didn't can't
    couldn't won't wouldn't shouldn't hasn't haven't hadn't
    """
)
# After a negator these are a second one; alone they are words like others.
_NEGATIVE = word_list(
    """
    impossible implausible improbable incapable inconceivable incorrect insignificant irrelevant unaware uncommon
    unfounded unimportant unjustified unknown unlikely unnecessary unreasonable untrue unusual without deny denied
    denies doubted disputed rejected
    """
)
_JOINTS = word_list("and but nor or than because if when whether while who which as although unless yet")
# "cannot be had without" says what is needed, and no shorter way says it
_IDIOMS = frozenset((first, "without") for first in _NEGATORS - {"not"})
_VERDICTS = word_list("true so case")  # "it is not the case that": what is negated follows
_REACH = 5  # words within which the second negates the first


def double_negation(graph: Graph) -> Iterator[Finding]:
    """Claims with two negations in one clause, outside quotation marks; "neither … nor" is one."""
    for name, said in words(graph).items():
        if _NEGATORS.isdisjoint(said):
            continue
        claim = graph.claims[name]
        stacked = _stacked(outside_quotes(claim.text))
        if stacked:
            yield Finding(
                "double-negation",
                f"the claim `{name}` negates a negation: “{stacked[0]} … {stacked[1]}”",
                claim.text.place,
                (claim.id,),
                help="Say it positively, if that says the same.",
            )


def _stacked(text: str) -> tuple[str, str] | None:
    for clause in text.replace(";", ",").replace(":", ",").split(","):
        first, left = None, 0
        for word in split_words(clause):
            left -= 1
            if word in _JOINTS or left < 0:
                first = None
            if first and (word in _NEGATORS or word in _NEGATIVE) and (first, word) not in _IDIOMS:
                return first, word
            if first and word in _VERDICTS:
                left = 2 * _REACH
            if word in _NEGATORS:
                first, left = word, _REACH
    return None
