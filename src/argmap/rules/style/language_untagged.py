"""The debate does not say its language, or a source in another script does not say its language.

Why: Hyphenation, reading aloud and every check of wording depend on the language.

Example:

    argmap: 1
    claims:
      met: The plenum met.

Instead:

    argmap: 1
    lang: en
    claims:
      met: The plenum met.
"""

import re
from collections.abc import Iterator

from argmap.document.nouns import Debate
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import language

CODE = "AM915"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"

# Compiled by `re` when first asked for: few debates are in two scripts, and large classes take long.
_SCRIPTS = {
    "Latin": "[A-Za-z\u00c0-\u024f]",
    "Greek": "[\u0370-\u03ff\u1f00-\u1fff]",
    "Cyrillic": "[\u0400-\u052f]",
    "Hebrew": "[\u0590-\u05ff]",
    "Arabic": "[\u0600-\u06ff]",
    "Chinese or Japanese": "[\u3040-\u30ff\u3400-\u9fff]",
    "Korean": "[\uac00-\ud7af]",
}
_WRITTEN_IN = {
    **dict.fromkeys(
        ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "da", "no", "fi", "hu", "la"), "Latin"
    ),
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk"), "Cyrillic"),
    "el": "Greek",
    "grc": "Greek",
    "he": "Hebrew",
    "ar": "Arabic",
    "fa": "Arabic",
}
_LEAST = 3  # letters that make a text, not a symbol


def language_untagged(graph: Graph) -> Iterator[Finding]:
    """The debate without `lang`; sources and claims in a script its language is not written in."""
    debate = graph.debate
    if not debate.lang:
        if not re.search(r"^lang\s*:", debate.files.get(debate.id.file.name, ""), re.MULTILINE):
            message, help_ = "the debate does not say its language", "Add `lang: en`, or whichever it is, at the top."
            yield Finding("language-untagged", message, debate.id.place, help=help_)
        return
    expected = _WRITTEN_IN.get(language(graph))
    if expected is None or (expected == "Latin" and all(file.isascii() for file in debate.files.values())):
        return
    yield from _claims(debate, expected)
    own = {debate.id.file.name, *(topic.id.file.name for topic in debate.topics.values())}
    for source in debate.sources.values():
        script = _script(source.title) if source.id.file.name in own else None
        if script not in (None, expected) and "language" not in source.csl:
            message = f"the title of `{source.id}` is in {script} letters, and its language is not said"
            yield Finding("language-untagged", message, source.title.place, (source.id,), help="Add `language:`.")


def _claims(debate: Debate, expected: str) -> Iterator[Finding]:
    for claim in debate.claims.values():
        if claim.text.isascii() and expected == "Latin":
            continue
        first = next(filter(str.isalpha, claim.text), "")
        if re.match(_SCRIPTS[expected], first):
            continue  # a word of another script may follow; the sentence is in the debate's own
        script = _script(claim.text)
        if script not in (None, expected):
            yield Finding(
                "language-untagged",
                f"the claim `{claim.id}` is in {script} letters, though the debate says `lang: {debate.lang}`",
                claim.text.place,
                (claim.id,),
                help="Translate the claim; the words as they stand in the source belong under `quote`.",
            )


def _script(text: str) -> str | None:
    """The script of most letters; None where there are too few."""
    counts = {name: len(re.findall(letters, text)) for name, letters in _SCRIPTS.items()}
    most = max(counts, key=lambda name: counts[name])
    return most if counts[most] >= _LEAST else None
