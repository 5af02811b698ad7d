"""A claim says two things.

Why: Whoever attacks it, or concedes it, may mean only one of them, and the map cannot show which.

Example:

    claims:
      met: The plenum met in September, but it did not vote.

Instead:

    claims:
      met: The plenum met in September.
      did-not-vote: The plenum of September did not vote.
"""

import re
from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import language, outside_quotes, split_words, word_list, words
from argmap.rules.style._english import is_verb

CODE = "AM902"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "publication"

_STOP = re.compile(r";\s|[.!]\s+(?=[^\W\d_])")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_ABBREVIATIONS = word_list(
    "approx app art chap cit col comp esp etc fig fol ibid mss par repr resp rev sec ser trans vol vgl usw bzw"
)
_JOINT = re.compile(r",\s(?:and|but|yet)\s|\s(?:and|but)\s(?=(?:the|this|these|his|her|its|their|no)\s)")
_LEAST = 3  # words on each side
_LONGEST = 40  # characters of a word
_REACH = 400  # characters of either side that are looked at
# What makes one proposition of two clauses: conditions, reports, comparisons.
_BINDING = word_list(
    """
    although as because either if neither provided since so than that though unless until what when where whereas
    whether while who why
    """
)


def compound_claim(graph: Graph) -> Iterator[Finding]:
    """Claims of two sentences, of two clauses parted by a semicolon, or joined by "and" or "but" with a subject
    each.
    """
    english, greek = language(graph) == "en", language(graph) == "el"
    for name, said in words(graph).items():
        claim = graph.claims[name]
        if len(said) < 2 * _LEAST or not (_STOP.search(claim.text) or (english and _JOINT.search(claim.text))):
            continue
        text = _BRACKETS.sub("", outside_quotes(claim.text))
        if (not greek and _has_two_sentences(text)) or (english and _has_two_clauses(text)):
            yield Finding(
                "compound-claim",
                f"the claim `{name}` says two things at once",
                claim.text.place,
                (claim.id,),
                help="Make it two claims; an argument may have both as premises.",
            )


def _has_two_sentences(text: str) -> bool:
    for match in _STOP.finditer(text):
        semicolon = match.group()[0] == ";"
        if not semicolon and not (text[match.end()].isupper() and _ends_sentence(text, match.start())):
            continue
        left, right = _beside(text, match)
        if len(right) >= _LEAST - 1 and (not semicolon or min(len(left), len(right)) >= _LEAST):
            return True
    return False


def _beside(text: str, match: "re.Match[str]") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words before and after a match, as far as one looks."""
    before, after = text[max(0, match.start() - _REACH) : match.start()], text[match.end() : match.end() + _REACH]
    return split_words(before), split_words(after)


def _ends_sentence(text: str, stop: int) -> bool:
    """Whether the full stop at `stop` ends a sentence, and no initial, number or abbreviation."""
    last = text[max(0, stop - _LONGEST) : stop].rstrip("“”\"'’») ").rpartition(" ")[2].lstrip("“„\"'‘«(")
    return len(last) > 2 and last.isalpha() and last.islower() and last not in _ABBREVIATIONS


def _has_two_clauses(text: str) -> bool:
    for match in _JOINT.finditer(text):
        left, right = _beside(text, match)
        if not _BINDING.isdisjoint(left) or not _BINDING.isdisjoint(right[:5]):
            continue
        # a subject of one to four words, then a verb
        if any(map(is_verb, left)) and any(map(is_verb, right[1:5])) and not (right and is_verb(right[0])):
            return True
    return False
