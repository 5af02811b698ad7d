"""A map has more than 40 claims.

Why: More does not fit on a slide or a page. A debate of several topics is drawn as several maps, with
cross-references.

Example:

    claims:
      wet: It was a wet month.
    arguments:
      every-day:
        supports: wet
        premises: [
          Day 1., Day 2., Day 3., Day 4., Day 5., Day 6., Day 7., Day 8., Day 9., Day 10., Day 11., Day
          12., Day 13., Day 14., Day 15., Day 16., Day 17., Day 18., Day 19., Day 20., Day 21., Day 22.,
          Day 23., Day 24., Day 25., Day 26., Day 27., Day 28., Day 29., Day 30., Day 31., Day 32., Day
          33., Day 34., Day 35., Day 36., Day 37., Day 38., Day 39., Day 40., Day 41.
        ]

Instead:

    claims:
      wet: It was a wet month.
    arguments:
      every-day:
        supports: wet
        premises: [It rained on each of the 41 days.]
"""

from collections import Counter
from collections.abc import Iterator

from argmap.findings import About, Finding, Severity
from argmap.graph import Graph

CODE = "AM914"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "seminar"

MOST = 40


def crowded_view(graph: Graph) -> Iterator[Finding]:
    """Topics of too many claims; the debate itself where it has no topics."""
    debate = graph.debate
    drawn = Counter(claim.topic for claim in graph.claims.values())
    for name, topic in debate.topics.items():
        if drawn[name] > MOST:
            message = f"the map of `{name}` has {drawn[name]} claims"
            help_ = "Split it into two topic files."
            yield Finding("crowded-view", message, topic.id.place, (topic.id,), help=help_)
    if not debate.topics and drawn[None] > MOST:
        help_ = "Make it a folder with a topic file for each point: each is drawn as a map of its own."
        yield Finding("crowded-view", f"the map has {drawn[None]} claims", debate.id.place, help=help_)
