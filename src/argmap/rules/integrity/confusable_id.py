"""Two ids differ only by case, hyphens or letters that look alike.

Why: Whoever reads or types one of them may mean the other, and no check can tell.

Example:

    claims:
      plenum-met: The plenum met.
      Plenum met: The plenum met in September.

Instead:

    claims:
      plenum-met: The plenum met.
      met-in-september: The plenum met in September.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.source import Text

CODE = "AM113"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"

# Letters of Cyrillic and Greek, and the Latin ones they are printed like (after Unicode's UTS 39).
_LIKE_LATIN = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι",
    "ABESIJKMHOPCTYXaesijopcyxhdqw" + "ABEZHIKMNOPTYXovi",
)
_SEPARATORS = dict.fromkeys(map(ord, " -_./:,;'’–—\u00a0"))
_NUMBERS = re.compile(r"\d+")


def confusable_id(graph: Graph) -> Iterator[Finding]:
    """Groups of ids with one skeleton, by a table; linear."""
    if not _any_alike(graph):
        return
    files = {name: number for number, name in enumerate(graph.debate.files)}
    alike: defaultdict[str, list[tuple[str, Text]]] = defaultdict(list)
    for kind, name in _typed_ids(graph):
        alike[_skeleton(name)].append((kind, name))
    for group in alike.values():
        if len(group) == 1:
            continue
        first_with: dict[tuple[str, ...], tuple[str, Text]] = {}
        for kind, name in sorted(group, key=lambda pair: (files.get(pair[1].file.name, -1), pair[1].start)):
            # 1936-1 and 19361 have one skeleton, but no reader takes one for the other
            first_kind, first = first_with.setdefault(tuple(_NUMBERS.findall(name)), (kind, name))
            if first is not name:
                yield Finding(
                    "confusable-id",
                    f"the {kind} `{name}` is easily taken for the {first_kind} `{first}`",
                    name.place,
                    (name, first),
                    (Related(first.place, f"the {first_kind} it can be taken for"),),
                    help="Give one of them a name that differs in more than case, hyphens or look-alike letters.",
                )


def _any_alike(graph: Graph) -> bool:
    """Whether two ids have one skeleton: a quick look, since almost always they have not."""
    debate = graph.debate
    names = [*debate.sides, *debate.people, *debate.sources, *debate.events, *debate.terms, *debate.arguments]
    names += [name for name, claim in debate.claims.items() if not claim.inline]
    skeletons = _skeleton("\n".join(names)).split("\n")  # all in one go
    return len(set(skeletons)) < len(skeletons)


def _typed_ids(graph: Graph) -> Iterator[tuple[str, Text]]:
    debate = graph.debate
    for kind, section in (
        ("side", debate.sides),
        ("person", debate.people),
        ("source", debate.sources),
        ("event", debate.events),
        ("term", debate.terms),
        ("argument", debate.arguments),
    ):
        yield from ((kind, noun.id) for noun in section.values())
    yield from (("claim", claim.id) for claim in debate.claims.values() if not claim.inline)


def _skeleton(name: str) -> str:
    if not name.isascii():
        name = unicodedata.normalize("NFKC", name).translate(_LIKE_LATIN)
    return name.casefold().translate(_SEPARATORS)
