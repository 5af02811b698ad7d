"""A claim is hedged twice.

Why: "May perhaps" is no weaker than "may", and nobody can tell what would refute it. How sure somebody was belongs
under `stances`, as `hedge` and `confidence`.

Example:

    claims:
      met: A plenum may possibly have met.

Instead:

    claims:
      met: A plenum may have met.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import language, outside_quotes, split_words, word_list, words

CODE = "AM916"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"
LANGUAGES = ("en", "de", "fr")

_HEDGES: Mapping[str, frozenset[str]] = {
    "en": word_list(
        """
        apparently appears arguably conceivably conceivable may maybe might perhaps plausibly possible possibly
        presumably probable probably seemingly seems supposedly
        """
    ),
    "de": word_list("anscheinend dürfte eventuell möglicherweise vermutlich vielleicht wahrscheinlich wohl"),
    "fr": word_list("apparemment éventuellement possiblement probablement sans-doute semble vraisemblablement"),
}
_REACH = 3  # words between which two hedges hedge the same


def hedge_stack(graph: Graph) -> Iterator[Finding]:
    """Claims with two hedges close together, outside quotation marks."""
    hedges = _HEDGES.get(language(graph), _HEDGES["en"])
    for name, said in words(graph).items():
        if hedges.isdisjoint(said):
            continue
        claim = graph.claims[name]
        own = split_words(outside_quotes(claim.text).replace(" May ", " "))  # the month
        at = [number for number, word in enumerate(own) if word in hedges]
        near = next((pair for pair in pairwise(at) if pair[1] - pair[0] <= _REACH), None)
        if near and not {"and", "or", "und", "oder", "et", "ou"}.intersection(own[near[0] : near[1]]):
            yield Finding(
                "hedge-stack",
                f"the claim `{name}` is hedged twice: “{own[near[0]]} … {own[near[1]]}”",
                claim.text.place,
                (claim.id,),
                help="Keep one hedge.",
            )
