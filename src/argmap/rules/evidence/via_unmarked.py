"""Two people quote a passage with the very same departure from it, and neither says through whom.

Why: One of them may have the words from the other, and the two quotations are then one.

Example:

    people: {lin: Lin, ray: Ray}
    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      built:
        text: A bridge was built.
        stances:
          lin: {stance: asserts, cite: "chronicle, p. 41", quote: the abbot ordered the old bridge to be built}
          ray: {stance: asserts, cite: "chronicle, p. 41", quote: the abbot ordered the old bridge to be built}

Instead:

    people: {lin: Lin, ray: Ray}
    sources:
      chronicle: {title: The chronicle, text: chronicle.txt, text-first-page: 41}
    claims:
      built:
        text: A bridge was built.
        stances:
          lin: {stance: asserts, cite: "chronicle, p. 41", quote: the abbot ordered a bridge to be built}
          ray: {stance: asserts, cite: "chronicle, p. 41", quote: the abbot ordered a bridge to be built}
"""

from collections import defaultdict
from collections.abc import Iterator

from argmap.evidence.quotations import Verdict, verified
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.rules._lists import listed

CODE = "AM615"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"

Spoken = tuple[str, Verdict]  # who quotes, and what became of it


def via_unmarked(graph: Graph) -> Iterator[Finding]:
    """Altered quotations of one source that two people or more share word for word; a finding for each after the first.

    Quotations in one ellipsis are shared too, where it leaves the same words out.
    """
    groups: dict[tuple[str, str], list[Spoken]] = defaultdict(list)
    for who, verdict in _spoken(graph):
        groups[str(verdict.quotation.source), " ".join(str(verdict.quotation.quote).split()).casefold()].append(
            (who, verdict)
        )
    for group in groups.values():
        people = list(dict.fromkeys(who for who, _ in group))
        if len(people) > 1:
            first = group[0][1].quotation
            later = next(verdict.quotation for who, verdict in group if who != people[0])
            yield Finding(
                "via-unmarked",
                f"{listed(people)} quote {later.short} with the same departure from `{later.source}`",
                later.quote.place,
                (later.id, *people),
                (Related(first.quote.place, f"as `{people[0]}` quotes it"),),
                help="Look whether one has it from the other, and then write `via`.",
            )


def _spoken(graph: Graph) -> Iterator[Spoken]:
    """Who quotes with a departure, neither through a third; a quotation is known by where it stands."""
    suspect = {id(verdict.quotation.quote): verdict for verdict in verified(graph).of("altered")}
    suspect |= {id(one.quotation.quote): one for one in verified(graph).of("elided") if one.found.elisions}
    if len(suspect) < 2:
        return
    for claim in graph.debate.claims.values():
        for stance in claim.stances:
            if stance.quote is not None and stance.via is None and id(stance.quote) in suspect:
                yield str(stance.person), suspect[id(stance.quote)]
    for argument in graph.debate.arguments.values():
        if argument.quote is not None and argument.via is None and id(argument.quote) in suspect:
            yield from ((str(person), suspect[id(argument.quote)]) for person in argument.by[:1])
