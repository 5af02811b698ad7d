"""A reply is older than what it replies to.

Why: Nobody answers what has not been said. One of the dates is wrong, or the reply foresaw the objection and does not
reply to it.

Example:

    claims:
      met: The plenum met.
    arguments:
      kennan: {premises: [Kennan tells of it., Kennan was there.], supports: met, date: 1967}
      copied: {premises: [Kennan read the book., It tells.], undercuts: kennan, replies-to: [kennan], date: 1961}

Instead:

    claims:
      met: The plenum met.
    arguments:
      kennan: {premises: [Kennan tells of it., Kennan was there.], supports: met, date: 1961}
      copied: {premises: [Kennan read the book., It tells.], undercuts: kennan, replies-to: [kennan], date: 1967}
"""

from collections.abc import Iterator

from argmap.document.dates import Date, definitely_before
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM505"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def reply_precedes_attack(graph: Graph) -> Iterator[Finding]:
    """Replies definitely before what they answer, by the dates the author gave; those of sources do not count."""
    for answered, replies in graph.replying.items():
        dates = _dates(graph, answered) if any(reply.date is not None for reply in replies) else []
        for reply in replies:
            date = reply.date
            if date is not None and dates and all(said and definitely_before(date, said) for said in dates):
                thing = graph.arguments.get(answered) or graph.claims[answered]
                yield Finding(
                    "reply-precedes-attack",
                    f"`{reply.id}` of {date.text} replies to `{answered}`, which is later",
                    next(name.place for name in reply.replies_to if name == answered),
                    (reply.id, answered),
                    (Related(thing.id.place, "what it replies to"),),
                    help="Mend the date; what meets an objection beforehand is an argument without `replies-to`.",
                )


def _dates(graph: Graph, answered: str) -> list[Date | None]:
    """When what is answered was said: an argument's date, a claim's stances and arguments; None for each unknown."""
    if answered in graph.arguments:
        return [graph.arguments[answered].date]
    said = [stance.date for stance in graph.claims[answered].stances]
    around = (*graph.supporting.get(answered, ()), *graph.using.get(answered, ()))
    return [*said, *(argument.date for argument in around if said)]
