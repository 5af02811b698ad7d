"""A word that may be any is all but one that is known: an author's name, the kind or the type of a source.

Why: A name that is nobody's id is printed as it stands, and a kind that nobody knows is asked nothing.

Example:

    people: {weber: Anna Weber}
    sources:
      weber-1901: {title: The Treaty, author: webber, kind: secondery}
    claims:
      met: {text: The council met., evidence: ["weber-1901, p. 3"]}

Instead:

    people: {weber: Anna Weber}
    sources:
      weber-1901: {title: The Treaty, author: weber, kind: secondary}
    claims:
      met: {text: The council met., evidence: ["weber-1901, p. 3"]}
"""

from collections.abc import Collection, Iterator

from argmap.document.reading import SLIP, closest, question
from argmap.document.sources import CSL_TYPES, KINDS
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.source import Text

CODE = "AM211"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "draft"


def likely_slip(graph: Graph) -> Iterator[Finding]:
    """Authors, kinds and types of sources that are nearly what is known; each different word is compared once."""
    people = graph.debate.people
    hints: dict[tuple[str, str], str] = {}
    for source in graph.debate.sources.values():
        typed: list[tuple[str, object, Collection[str]]] = [
            ("kind", source.kind, KINDS),
            ("type", source.csl.get("type"), CSL_TYPES),
        ]
        strangers = [one.name for one in source.authors if one.person is None]
        # only an id is written small, and in one word
        typed += [("author", name, people) for name in strangers if name.islower() and len(name.split()) == 1]
        for key, word, known in typed:
            if not isinstance(word, Text) or word in known:
                continue
            if (key, word) not in hints:
                hints[key, word] = question(closest(word, known, SLIP))
            if hints[key, word]:
                message = f"`{word}` is no {key} that argmap knows; it stands as typed"
                yield Finding("likely-slip", message, word.place, (source.id,), help=hints[key, word])
