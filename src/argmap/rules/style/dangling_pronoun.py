"""A claim begins with a pronoun, or with "this" something, and nothing before it says who or what is meant.

Why: A box is read alone, on a slide or in a list. "He refused" says nothing there.

Example:

    claims:
      refused: He refused to sign.

Instead:

    claims:
      refused: Yagoda refused to sign.
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import word_list, words
from argmap.rules.style._english import AUXILIARIES, PAST, may_have_verb

CODE = "AM904"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"
LANGUAGES = ("en",)

_QUOTES = "\"'“‘«„"  # what is quoted points at something in its source
_SUBJECTS = word_list("he she they him them")
_POSSESSIVES = word_list("his her its their")
_POINTERS = word_list("this these those")
_POINTED_AT = word_list("who whom whose which that with without in of at on from for under present")
_IMPERSONAL = word_list(
    "appeared became began came fell followed got happened hurt made mattered meant rained seemed snowed took turned"
)


def dangling_pronoun(graph: Graph) -> Iterator[Finding]:
    """Claims whose first words point at something outside of them.

    "it is", "it seems" and "those who" point nowhere.
    """
    for name, said in words(graph).items():
        claim = graph.claims[name]
        if len(said) > 1 and claim.text[:1] not in _QUOTES and _points_outside(said, claim.text):
            whole = said[0] == "the" or (said[0] in _POINTERS and not may_have_verb(said[1:2], said[1]))
            first = " ".join(said[:2]) if whole else said[0]
            yield Finding(
                "dangling-pronoun",
                f"read alone, the claim `{name}` does not say who or what “{first}” is",
                claim.text.place,
                (claim.id,),
                help="Write the name instead.",
            )


def _points_outside(said: tuple[str, ...], text: str) -> bool:
    first, second = said[:2]
    if first in _SUBJECTS:
        return second not in ("who", "that")
    if first in _POSSESSIVES:
        return not any(word[:1].isupper() for word in text.split()[1:])
    if first in _POINTERS:
        return second not in _POINTED_AT
    if first == "that":
        return second in AUXILIARIES
    if first == "it":
        return (second in PAST or second.endswith("ed")) and second not in _IMPERSONAL
    return first == "the" and second in ("former", "latter", "aforesaid")
