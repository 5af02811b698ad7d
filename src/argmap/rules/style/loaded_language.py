"""A claim in the mapper's words judges while it reports.

Why: A map is lent to both sides. What a side calls absurd can be quoted, or said under `stances`; in the paraphrase
such a word decides beforehand what is to be argued.

Example:

    claims:
      charge: The absurd charge against Bukharin was dropped.

Instead:

    claims:
      charge: The charge against Bukharin was dropped.
"""

import re
from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import outside_quotes, split_words, word_list, words

CODE = "AM907"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"
LANGUAGES = ("en",)

_LOADED = word_list(
    """
    absurd absurdly absurdity appalling appallingly atrocious barbaric blatant blatantly cowardly despicable
    disgraceful disgracefully disgusting evil farcical foolish foolishly heinous hideous hypocritical idiotic
    infamous infamously laughable ludicrous monstrous monstrously nonsense nonsensical notorious notoriously
    obviously outrageous outrageously preposterous ridiculous ridiculously scandalous scandalously shameful
    shamefully shameless shamelessly sinister stupid stupidly treacherous vicious viciously vile wicked
    """
)
_SO_CALLED = re.compile(r"\bso-called\b(?! –)", re.IGNORECASE)


def loaded_language(graph: Graph) -> Iterator[Finding]:
    """Claims with a judging word outside quotation marks; normative claims are there to judge."""
    for name, said in words(graph).items():
        if _LOADED.isdisjoint(said) and "called" not in said:
            continue
        claim = graph.claims[name]
        if claim.kind == "normative":
            continue
        own = outside_quotes(claim.text)
        loaded = next((word for word in split_words(own) if word in _LOADED), None)
        loaded = loaded or ("so-called" if _SO_CALLED.search(own) else None)
        if loaded:
            yield Finding(
                "loaded-language",
                f"the claim `{name}` judges while it reports: “{loaded}”",
                claim.text.place,
                (claim.id,),
                help="Leave the word out, quote it as somebody's, or mark the claim `kind: normative`.",
            )
