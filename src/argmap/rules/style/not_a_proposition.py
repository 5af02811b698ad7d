"""A claim is a question, an order or a mere name, nothing that could be true or false.

Why: Only what can be true or false can be supported, denied or conceded. A box that says "The telegram" leaves open
what is claimed of it.

Example:

    claims:
      telegram: The telegram from Sochi
      when: When did the plenum meet?

Instead:

    claims:
      telegram: The telegram was sent from Sochi.
      when: The plenum met in September.
"""

import re
from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import language, word_list, words
from argmap.rules.style._english import PRONOUNS, may_have_verb

CODE = "AM901"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"

_QUESTION_MARKS = ("?", "？", "؟")
_ORDERS = frozenset(("let", "let's", "don't", "consider", "imagine", "suppose", "discuss", "explain", "describe", "go"))
_LATIN = re.compile("[A-Za-z]")  # a text in other letters is not English, whatever the debate is in
_FORMULA = re.compile(r"[^\W\d_]\(|[^\w\s.,;:!?'’\"“”‘„«»()\[\]/&%°§–—…-]")
# What takes a verb in the plural that looks like a noun: "Both men love it." Pronouns rarely stand without a verb.
_NOUNLIKE = PRONOUNS | word_list("and both people men women children police media data few many most all some others")


def not_a_proposition(graph: Graph) -> Iterator[Finding]:
    """Questions in every language; orders and texts without any finite verb in English."""
    english = language(graph) == "en"
    for name, said in words(graph).items():
        claim = graph.claims[name]
        if claim.text[-3:].rstrip().endswith(_QUESTION_MARKS):
            what, help_ = "a question", "Write one of its answers: that is what can be argued for."
        elif english and said and _is_order(said):
            what, help_ = "an order", "Write what is the case, or what ought to be done and by whom."
        elif english and said and _is_name(said, claim.text):
            what, help_ = "a name without a statement", "Say what is the case: a sentence with a verb."
        else:
            continue
        yield Finding("not-a-proposition", f"the claim `{name}` is {what}", claim.text.place, (claim.id,), help=help_)


def _is_order(said: tuple[str, ...]) -> bool:
    first = said[0]
    return first in _ORDERS or (first in ("do", "note") and said[:2] in {("do", "not"), ("note", "that")})


def _is_name(said: tuple[str, ...], text: str) -> bool:
    if may_have_verb(said, text) or not _NOUNLIKE.isdisjoint(said) or not _LATIN.search(text):
        return False
    return max(map(len, said)) > 2 and not _FORMULA.search(text)
