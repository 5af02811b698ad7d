"""A reply speaks of something else than what it replies to.

Why: It may look like an answer because it comes after. Then the objection still stands, and the reader should know.

Example:

    claims:
      met: The plenum met.
      rank: Commissar General was a rank.
    arguments:
      kennan: {premises: [Kennan tells of it., Kennan was there.], supports: met}
      ranks: {premises: [Two decrees made the ranks., They are printed.], supports: rank, replies-to: [kennan]}

Instead:

    claims:
      met: The plenum met.
      told: Kennan tells of it.
    arguments:
      kennan: {premises: [told, Kennan was there.], supports: met}
      from-the-book: {premises: [Kennan read the book., The book tells of it.], undercuts: kennan, replies-to: [kennan]}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.relevance import aims
from argmap.graph.replies import bears_on

CODE = "AM504"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def reply_misses_target(graph: Graph) -> Iterator[Finding]:
    """Replies that nothing connects with what they are said to answer."""
    for answered, replies in graph.replying.items():
        thing = graph.claims.get(answered) or graph.arguments[answered]
        for reply in replies:
            if reply.id != answered and aims(graph, reply) and not bears_on(graph, reply, answered):
                yield Finding(
                    "reply-misses-target",
                    f"`{reply.id}` replies to `{answered}`, but touches neither its grounds nor what it aims at",
                    next(name.place for name in reply.replies_to if name == answered),
                    (reply.id, answered),
                    (Related(thing.id.place, "what it replies to"),),
                    help="Ask which of its premises the reply denies. If it is another point, drop `replies-to`.",
                )
