"""Questions about grounds: which claims rest, in the end, on evidence or on what all sides agree on."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.document.nouns import Claim, Evidence, Source, Stance
from argmap.graph.attack import denial
from argmap.graph.commitment import COMMITTING, last_stances
from argmap.graph.model import Graph
from argmap.graph.reasons import concluding, conclusions, grounds_of
from argmap.graph.speakers import disputants, speakers

SHOWN = 4  # of the leaves that a claim lacks, as many as a reader takes in
_TESTIMONY = frozenset({"eyewitness", "participant", "contemporary-hearsay", "later-hearsay"})


@dataclass(frozen=True, slots=True)
class Grounding:
    """Where support begins and how far it carries.

    `grounds`: claims with evidence, common ground, and what every side asserts or concedes. `grounded`: the least set
    that holds them and every claim with an argument whose premises it holds. `unfounded`: claims with arguments, each
    of which rests, at some remove, on the claim itself or on others of which this is true.
    """

    grounds: frozenset[str]
    grounded: frozenset[str]
    unfounded: frozenset[str]


@lru_cache(maxsize=4)
def grounding(graph: Graph) -> Grounding:
    """What is grounded in a debate; forward chaining, O(claims + premises)."""
    start = _grounds(graph)
    reached = set(start)
    missing: dict[str, int] = {}
    _chain(graph, start, reached, missing)
    grounded = frozenset(reached)
    reasons = concluding(graph)
    leaves = [name for name in graph.claims if name not in reasons and name not in reached]
    reached.update(leaves)
    _chain(graph, leaves, reached, missing)
    return Grounding(frozenset(start), grounded, frozenset(name for name in reasons if name not in reached))


def _chain(graph: Graph, start: Iterable[str], reached: set[str], missing: dict[str, int]) -> None:
    """Add to `reached` what follows from `start`; `missing` counts the premises that arguments still lack."""
    led, rest, using = conclusions(graph), grounds_of(graph), graph.using
    stack = list(start)
    while stack:
        for argument in using.get(stack.pop(), ()):
            name = argument.id
            conclusion = led.get(name)
            if conclusion is None or conclusion in reached:
                continue
            left = missing[name] = missing.get(name, len(rest[name])) - 1
            if left == 0:
                reached.add(conclusion)
                stack.append(conclusion)


def _grounds(graph: Graph) -> list[str]:
    """The claims that need no argument, in document order."""
    testimony, own = evidence(graph), own_writings(graph)
    side_of = _side_of(graph)
    sides = frozenset(side_of.values())
    return [
        name
        for name, claim in graph.claims.items()
        if claim.common_ground
        or (name in testimony and not (own and is_attribution_only(graph, name)))
        or (
            side_of
            and len(claim.stances) + len(graph.using.get(name, ())) > 1
            and _is_agreed(graph, claim, side_of, sides)
        )
    ]


def _side_of(graph: Graph) -> Mapping[str, str]:
    """The side of each person who takes one; nothing where fewer than two sides have anybody."""
    sides = graph.debate.sides
    found = {str(person.id): str(person.side) for person in graph.debate.people.values() if person.side in sides}
    return found if len(set(found.values())) > 1 else {}


def _is_agreed(graph: Graph, claim: Claim, side_of: Mapping[str, str], sides: frozenset[str]) -> bool:
    """Whether every side that has anybody asserts or concedes the claim, or argues from it, not only as others say."""
    people: list[str] = []
    for argument in () if claim.implicit else graph.using.get(claim.id, ()):
        if argument.according_to is None:
            people += argument.by
    if claim.stances:
        stances = last_stances(claim)
        people = [person for person in people if person not in stances]
        people += [person for person, stance in stances.items() if _commits(stance)]
    return len(people) > 1 and sides.issubset([side_of.get(person, "") for person in people])


def _commits(stance: Stance) -> bool:
    return stance.stance in COMMITTING and not stance.arguendo and stance.according_to is None


@lru_cache(maxsize=4)
def evidence(graph: Graph) -> Mapping[str, tuple[Evidence, ...]]:
    """The evidence for each claim that has any; what bears against a claim is evidence for its sole contradictory."""
    found: defaultdict[str, tuple[Evidence, ...]] = defaultdict(tuple)
    for name, claim in graph.evidenced.items():
        for item in claim.evidence:
            denied = claim if item.bears == "for" else denial(graph, name)
            if denied is not None:
                found[denied.id] += (item,)
    return dict(found)


def is_attribution_only(graph: Graph, claim: str) -> bool:
    """Whether all evidence for a claim is taken from the writings of disputants who hold it, and testifies to nothing.

    Such a passage shows that they say so, not that it is so. Of a textual claim it is the very ground: what a text says
    is shown by the text, whoever wrote it.
    """
    items, own = evidence(graph).get(claim), own_writings(graph)
    if not items or not own or graph.claims[claim].kind == "textual":
        return False
    for item in items:  # nearly always, the first is another's: told faster than by `all`
        if item.source not in own:
            return False
    holders = speakers(graph).get(claim, ())
    return all(
        item.knowledge not in _TESTIMONY and any(author in holders for author in own[item.source]) for item in items
    )


@lru_cache(maxsize=4)
def own_writings(graph: Graph) -> Mapping[str, tuple[str, ...]]:
    """The sources in which disputants argue, each with the disputants who wrote it; testimony is left out."""
    arguing = disputants(graph)
    found = {name: _authors(source, arguing) for name, source in graph.debate.sources.items()}
    return {name: authors for name, authors in found.items() if authors}


def _authors(source: Source, arguing: frozenset[str]) -> tuple[str, ...]:
    if source.knowledge in _TESTIMONY:
        return ()
    return tuple(author.person for author in source.authors if author.person in arguing and author.person is not None)


@lru_cache(maxsize=4)
def frontier(graph: Graph) -> Mapping[str, tuple[str, ...]]:
    """For each claim with arguments that is not grounded, the ungrounded leaves below it, in document order.

    At most `SHOWN` + 1 of them, so that a reader can be told that there are more; O(claims + premises).
    """
    reasons, grounded = concluding(graph), grounding(graph).grounded
    found: defaultdict[str, list[str]] = defaultdict(list)
    for leaf in graph.claims:
        if leaf not in reasons and leaf not in grounded and leaf in graph.using:
            _climb(graph, leaf, found, grounded)
    return {name: tuple(leaves) for name, leaves in found.items()}


def _climb(graph: Graph, leaf: str, found: dict[str, list[str]], grounded: frozenset[str]) -> None:
    """Tell the claims above a leaf of it; whoever has heard of enough leaves passes nothing on."""
    led = conclusions(graph)
    stack = [leaf]
    while stack:
        for argument in graph.using.get(stack.pop(), ()):
            conclusion = led.get(argument.id)
            if conclusion is None or conclusion in grounded:
                continue
            leaves = found[conclusion]
            if len(leaves) <= SHOWN and leaf not in leaves:
                leaves.append(leaf)
                stack.append(conclusion)
