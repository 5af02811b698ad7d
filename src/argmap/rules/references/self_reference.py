"""Something refers to itself: a claim contradicts itself, a source derives from itself, an argument undercuts itself.

Why: Nothing can stand in these relations to itself; usually an id was mistaken.

Example:

    claims:
      met: {text: The plenum met., contradicts: [met]}

Instead:

    claims:
      met: {text: The plenum met., contradicts: [not-met]}
      not-met: No plenum met.
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument, Claim, Event, Source
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.passages import Passage, cited
from argmap.source import Text

CODE = "AM203"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def self_reference(graph: Graph) -> Iterator[Finding]:
    """References from a thing to itself, and passages seen through the source they stand in."""
    debate = graph.debate
    for name, claim in debate.claims.items():
        if name in _named(claim):
            yield from _itself(claim.id, _of_claim(claim))
    for name, argument in debate.arguments.items():
        if name == argument.target or name in argument.replies_to:
            yield from _itself(argument.id, _of_argument(argument))
    for event in debate.events.values():
        yield from _itself(event.id, _in_time(event))
    for source in debate.sources.values():
        yield from _itself(source.id, _of_source(source))
    for passage in cited(graph):
        if passage.via is not None:
            yield from _through_itself(passage)


def _in_time(thing: Claim | Event) -> Iterator[tuple[str, tuple[Text, ...]]]:
    if thing.after or thing.before or thing.during:
        yield "comes after", thing.after
        yield "comes before", thing.before
        yield "falls into", thing.during


def _named(claim: Claim) -> tuple[Text, ...]:
    """All that `_of_claim` tells apart: nearly always nothing, and quickly told."""
    return (
        claim.contradicts
        + claim.contrary_to
        + claim.compatible_with
        + claim.in_tension_with
        + claim.presupposes
        + claim.after
        + claim.before
        + claim.during
    )


def _of_claim(claim: Claim) -> Iterator[tuple[str, tuple[Text, ...]]]:
    yield "contradicts", claim.contradicts
    yield "is contrary to", claim.contrary_to
    yield "is compatible with", claim.compatible_with
    yield "is in tension with", claim.in_tension_with
    yield "presupposes", claim.presupposes
    yield from _in_time(claim)


def _of_argument(argument: Argument) -> Iterator[tuple[str, tuple[Text, ...]]]:
    yield "replies to", argument.replies_to
    if argument.relation == "undercuts" and argument.target is not None:
        yield "undercuts", (argument.target,)


def _of_source(source: Source) -> Iterator[tuple[str, tuple[Text, ...]]]:
    yield "derives from", source.derives_from or ()
    yield "is an edition of", (source.edition_of,) if source.edition_of is not None else ()
    yield "is a translation of", (source.translation_of,) if source.translation_of is not None else ()


def _itself(name: Text, related: Iterator[tuple[str, tuple[Text, ...]]]) -> Iterator[Finding]:
    for verb, others in related:
        if others and name in others:
            typed = next(other for other in others if other == name)
            help_ = "Name the other one that is meant, or delete this reference."
            yield Finding("self-reference", f"`{name}` {verb} itself", typed.place, (name,), help=help_)


def _through_itself(passage: Passage) -> Iterator[Finding]:
    owner, source = passage.owner, passage.source
    for seen in passage.way:
        if seen.source == source:
            yield Finding(
                "self-reference",
                f"a passage of `{source}` cannot have been seen through `{source}`",
                seen.source.place,
                (owner, source),
                help="Under `via`, name the source in which the passage was read; leave it out where that is the same.",
            )
