"""Two claims say the same.

Why: One proposition is one claim, however often it is said. Entered twice, its support and its critics are split
between the two, and neither gets what is due to it.

Example:

    claims:
      met: The plenum met in September 1936.
      met-again: In September 1936, the plenum met.

Instead:

    claims:
      met: The plenum met in September 1936.
      met-again: In September 1937, the plenum met.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from argmap.document.nouns import Claim
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.words import language, words

CODE = "AM209"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"

# German and Russian show in articles and endings who does what to whom, so nothing is left out there.
_ARTICLES: Mapping[str, frozenset[str]] = {
    "en": frozenset({"a", "an", "the", "that"}),
    "fr": frozenset({"le", "la", "les", "l", "un", "une"}),
}
# What is no word and yet changes a claim: signs of logic and arithmetic, question marks, quotation marks.
_SIGN = re.compile(r"[^\w\s.,;:!'’()\[\]/–—-]|(?<!\w)[-–](?=\d)")
_MOST_WORDS = 200  # that are turned round to see whether they say the same
_QUOTATION = str.maketrans("“”„«»‘", '""""""')


def duplicate_claim(graph: Graph) -> Iterator[Finding]:
    """Claims with the same words in the same order, but for articles, case, punctuation and what comes first.

    "In September the plenum met" is a rotation of "The plenum met in September", while "Stalin wrote to Ezhov" is none
    of "Ezhov wrote to Stalin". Texts with the same set of words are found by a table, and only they are compared. The
    table holds the sets' hashes, since the sets themselves would take more room than the whole debate.
    """
    articles = _ARTICLES.get(language(graph), frozenset())
    first_with: dict[int, str] = {}
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for name, said in words(graph).items():
        first = first_with.setdefault(hash(frozenset(said) - articles), name)
        if first is not name:
            alike[first].append(name)
    for first, others in alike.items():
        yield from _same(graph, (first, *others), articles)


def _same(graph: Graph, names: tuple[str, ...], articles: frozenset[str]) -> Iterator[Finding]:
    """Of claims with the same set of words, those that say the same as an earlier one."""
    first_saying: dict[object, Claim] = {}
    for name in names:
        claim = graph.claims[name]
        said = tuple(word for word in words(graph)[name] if word not in articles)
        first = first_saying.setdefault((_least_rotation(said), _signs(claim.text)), claim) if said else claim
        if first is not claim and not _told_apart(graph, first, claim):
            yield _finding(claim, first)


def _least_rotation(said: tuple[str, ...]) -> tuple[str, ...]:
    if len(said) > _MOST_WORDS:
        return said
    least = min(said)
    return min(said[at:] + said[:at] for at, word in enumerate(said) if word == least)


def _signs(text: str) -> tuple[str, ...]:
    return tuple(sorted(_SIGN.findall(text.translate(_QUOTATION))))


def _told_apart(graph: Graph, first: Claim, second: Claim) -> bool:
    """Whether the author relates the two, or dates them differently."""
    related = (
        second.id in graph.conflicting.get(first.id, ())
        or second.id in (*first.compatible_with, *first.in_tension_with, *first.presupposes)
        or first.id in (*second.compatible_with, *second.in_tension_with, *second.presupposes)
    )
    dates = [(one.earliest, one.latest) for one in (first.when, second.when) if one is not None]
    return related or len(set(dates)) == 2


def _finding(claim: Claim, first: Claim) -> Finding:
    if claim.inline:
        help_ = f"Write the id `{first.id}` here." if not first.inline else "Give the claim an id, and write it here."
    else:
        help_ = "Keep one of them, and let everything refer to it; or say in the texts where they differ."
    return Finding(
        "duplicate-claim",
        f"`{claim.id}` says what `{first.id}` says",
        (claim.text if claim.inline else claim.id).place,
        (claim.id, first.id),
        (Related(first.text.place, "the same claim"),),
        help=help_,
    )
