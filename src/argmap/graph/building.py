"""From the debate to its graph, in one pass over claims and arguments."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from argmap.document.nouns import Argument, Debate
from argmap.graph.model import Conflict, Graph

_Lists = defaultdict[str, list[Argument]]


def build(debate: Debate) -> Graph:
    """The graph of a debate; O(claims + arguments + pairs of theses).

    Its ids are the very objects that the claims and arguments are entered under, not those that a reference was read
    from: a look-up that meets the same object need not compare letters, and there are very many look-ups.
    """
    by_relation: dict[str, _Lists] = {
        name: defaultdict(list) for name in ("supports", "rebuts", "undercuts", "explains")
    }
    premises: dict[str, tuple[str, ...]] = {}
    using: _Lists = defaultdict(list)
    replying: _Lists = defaultdict(list)
    claims, arguments = debate.claims, debate.arguments
    for name, argument in arguments.items():
        target, relation = argument.target, argument.relation
        aim = (arguments if relation == "undercuts" else claims).get(target) if target is not None else None
        if aim is not None:
            by_relation[relation][aim.id].append(argument)
        known = [claim.id for premise in argument.premises if (claim := claims.get(premise.claim)) is not None]
        premises[name] = needed = tuple(known if len(known) < 2 else dict.fromkeys(known))
        for premise in needed:
            using[premise].append(argument)
        if argument.replies_to:
            for answered in dict.fromkeys(argument.replies_to):
                if answered in claims or answered in arguments:
                    replying[answered].append(argument)
    theses: dict[str, str] = {
        claims[thesis].id: side.id for side in debate.sides.values() for thesis in side.theses if thesis in claims
    }
    return Graph(
        debate,
        supporting=_frozen(by_relation["supports"]),
        rebutting=_frozen(by_relation["rebuts"]),
        undercutting=_frozen(by_relation["undercuts"]),
        explaining=_frozen(by_relation["explains"]),
        premises=premises,
        using=_frozen(using),
        replying=_frozen(replying),
        conflicting=_conflicts(debate, theses),
        theses=theses,
    )


def _frozen(lists: _Lists) -> dict[str, tuple[Argument, ...]]:
    return {name: tuple(found) for name, found in lists.items()}


def _conflicts(debate: Debate, theses: Mapping[str, str]) -> dict[str, dict[str, Conflict]]:
    """Conflicts are symmetric, whoever declares them; what is declared comes before what follows from sides."""
    found: defaultdict[str, dict[str, Conflict]] = defaultdict(dict)
    for conflict in (*_declared(debate), *_between_sides(debate, theses)):
        if conflict.first == conflict.second:
            continue
        found[conflict.first].setdefault(conflict.second, conflict)
        found[conflict.second].setdefault(conflict.first, conflict)
    return dict(found)


def _declared(debate: Debate) -> Iterator[Conflict]:
    """Contradictions before contraries, so that a pair declared as both is one whichever claim comes first."""
    claims = debate.claims
    declaring = [(name, claim) for name, claim in claims.items() if claim.contradicts or claim.contrary_to]
    for name, claim in declaring:
        yield from (Conflict(name, claims[other].id, "contradicts") for other in claim.contradicts if other in claims)
    for name, claim in declaring:
        yield from (Conflict(name, claims[other].id, "contrary-to") for other in claim.contrary_to if other in claims)


def _between_sides(debate: Debate, theses: Mapping[str, str]) -> Iterable[Conflict]:
    """Theses of different sides are contraries unless either says that it is compatible with the other."""
    claims = debate.claims
    for first, second in combinations(theses, 2):
        compatible = second in claims[first].compatible_with or first in claims[second].compatible_with
        if theses[first] != theses[second] and not compatible:
            yield Conflict(first, second, "theses")
