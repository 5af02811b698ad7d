"""A claim holds an argument: a reason and what follows from it in one box.

Why: Inside a box the step from reason to conclusion can neither be seen nor attacked. That one event caused another
is a claim of its own, which `kind: causal` says; so is a report of what somebody infers.

Example:

    claims:
      met: The charges were dropped, therefore a plenum met.

Instead:

    claims:
      met: A plenum met.
    arguments:
      from-charges: {premises: [The charges were dropped.], supports: met}
"""

import re
from collections.abc import Iterator, Mapping

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.words import language, outside_quotes, word_list, words
from argmap.rules.style._english import REPORTING

CODE = "AM903"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"
LANGUAGES = ("en", "de", "fr", "ru")

# A word that has to occur, and how it stands where it marks a step; what it means besides is left out. "Because" gives
# a cause as often as a reason: claims that say what brought something about are marked as causal.
_MARKS: Mapping[str, tuple[frozenset[str], re.Pattern[str]]] = {
    "en": (
        word_list("because since therefore hence thus consequently follows"),
        re.compile(
            r"\btherefore\b|(?:^|[.;,:] |\band )(?:thus(?! far)|hence)\b|\bconsequently\b|\bit follows that\b"
            r"|(?<!not )(?<!only )(?<!merely )(?<!simply )(?<!just )(?<!partly )\bbecause\b(?! of\b)"
            r"|, since (?!then\b|when\b|the (?:end|beginning|start|year)\b|\w+ \d|\d)",
            re.IGNORECASE,
        ),
    ),
    "de": (
        word_list("weil folglich demnach deshalb somit mithin infolgedessen"),
        re.compile(
            r"(?<!nicht,)(?<!nicht)(?<!nur)(?<!deshalb,)(?<!deshalb) weil\b"
            r"|\b(?:folglich|demnach|deshalb(?!,? weil)|somit|mithin|infolgedessen)\b",
            re.IGNORECASE,
        ),
    ),
    "fr": (
        word_list("parce puisque donc conséquent ensuit"),
        re.compile(
            r"(?:^|[.;,:] |\bet )donc\b|\bpar conséquent\b|\bil s['’]ensuit que\b"
            r"|(?<!pas )(?<!seulement )\bparce qu|\bpuisqu",
            re.IGNORECASE,
        ),
    ),
    "ru": (
        word_list("потому поэтому следовательно"),
        re.compile(r"(?:^|[.;,] |\bи )поэтому\b|\bследовательно\b|(?<!не )(?<!только )\bпотому,? что\b", re.IGNORECASE),
    ),
}
_OWN_CLAIMS = frozenset(("causal", "textual"))


def embedded_argument(graph: Graph) -> Iterator[Finding]:
    """Claims with a word that marks an inference, outside of quotations and of what somebody else is said to infer."""
    lang = language(graph)
    marks, pattern = _MARKS.get(lang, _MARKS["en"])
    for name, said in words(graph).items():
        if marks.isdisjoint(said):
            continue
        claim = graph.claims[name]
        match = pattern.search(outside_quotes(claim.text))
        if match and claim.kind not in _OWN_CLAIMS and REPORTING.isdisjoint(said):
            mark = match.group().strip(" .,;:").split()[-1].lower()
            yield Finding(
                "embedded-argument",
                f"the claim `{name}` holds an argument: “{mark}”",
                claim.text.place,
                (claim.id,),
                help="Make the reason a premise and the rest the conclusion; mark the claim `kind: causal` if it says "
                "what brought something about.",
            )
