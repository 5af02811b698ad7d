"""What is attacked is known only from the attacker, or is near what somebody says and not the same.

Why: It may be a fair summary, or a weaker case than was made. Compare it with what those attacked say themselves.

Example:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      harder: {text: Yagoda was harder to remove than Bukharin., stances: {j: {stance: asserts, according-to: a}}}
    arguments:
      simple: {by: a, premises: [Yagoda fell by a telegram., Bukharin did not.], rebuts: harder}

Instead:

    people:
      a: Abdurakhman Avtorkhanov
      j: John A. Armstrong
    claims:
      harder: {text: Yagoda was harder to remove than Bukharin., stances: {j: asserts}}
    arguments:
      simple: {by: a, premises: [Yagoda fell by a telegram., Bukharin did not.], rebuts: harder}
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument, Stance
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.commitment import COMMITTING
from argmap.graph.voices import Party, allies, holders, is_own, named
from argmap.graph.words import STOP_WORDS, language, words
from argmap.rules._lists import listed

CODE = "AM507"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"

LARGEST = 1_000  # claims; in larger debates nearness is not looked for
NEAR = 0.6  # of the words of matter in common: "all historians accept it", "most historians accept it"


def straw_man_candidate(graph: Graph) -> Iterator[Finding]:
    """Claims and arguments that only their attackers ascribe to others (their own words, quoted, are no ascription);
    and claims that nobody holds, attacked where somebody on the other side holds one that is worded nearly so.
    """
    for target, attacks in graph.rebutting.items():
        ascribed = [one for one in graph.claims[target].stances if one.stance in COMMITTING and not is_own(one)]
        if ascribed and target not in graph.theses and not holders(graph, target):
            yield from _found(graph, target, attacks, ascribed)
        elif len(graph.claims) <= LARGEST and not graph.claims[target].stances and _is_nobodys(graph, target):
            yield from _near(graph, target, attacks)
    for target, attacks in graph.undercutting.items():
        argument = graph.arguments[target]
        if not is_own(argument):
            yield from _found(graph, target, attacks, [argument])


def _found(
    graph: Graph, target: str, attacks: tuple[Argument, ...], ascribed: "list[Stance] | list[Argument]"
) -> Iterator[Finding]:
    tellers = {str(one.according_to) for one in ascribed}
    attackers = [one for one in attacks if tellers & set(named(one)) and is_own(one)]
    people = sorted({str(person) for one in ascribed for person in _people(one)})
    if len(tellers) != 1 or not attackers or not people or any(_is_quoted(graph, one) for one in ascribed):
        return
    (teller,) = tellers
    thing = graph.claims.get(target) or graph.arguments[target]
    verb = _verb(graph, target, people)
    place = attackers[0].target.place if attackers[0].target is not None else thing.id.place
    yield Finding(
        "straw-man-candidate",
        f"`{teller}` attacks `{target}`, and only `{teller}` says that {listed(people)} {verb}",
        place,
        (target, *(str(one.id) for one in attackers)),
        (Related(thing.id.place, "what is ascribed"),),
        help="Set their own words beside it. Is this what they say, or something easier to attack?",
    )


def _is_nobodys(graph: Graph, claim: str) -> bool:
    noun = graph.claims[claim]
    used = claim in graph.using or claim in graph.supporting or claim in graph.conflicting or claim in graph.theses
    return not (used or noun.evidence or noun.common_ground)


def _near(graph: Graph, target: str, attacks: tuple[Argument, ...]) -> Iterator[Finding]:
    """The claim of the other side that is nearest in words, where it is near enough to be meant."""
    matter = _matter(graph, target)
    for attack in attacks:
        people = named(attack) if is_own(attack) else ()
        party = allies(graph, people)
        held = [name for name in graph.claims if name != target and _is_held_against(graph, name, people, party)]
        shares = {name: _share(matter, _matter(graph, name)) for name in held}
        nearest = max(shares, key=lambda name: shares[name], default=None)
        if nearest is None or shares[nearest] < NEAR or attack.target is None:
            continue
        holding = [person for person in holders(graph, nearest) if person not in party]
        yield Finding(
            "straw-man-candidate",
            f"`{attack.id}` attacks `{target}`, which nobody holds; {listed(holding)} "
            f"{'holds' if len(holding) == 1 else 'hold'} `{nearest}`",
            attack.target.place,
            (target, str(attack.id), nearest),
            (Related(graph.claims[target].id.place, "attacked"), Related(graph.claims[nearest].id.place, "held")),
            (f"attacked: {graph.claims[target].text}", f"held: {graph.claims[nearest].text}"),
            "Is what is attacked what they say, or something stronger and easier to attack?",
        )


def _is_held_against(graph: Graph, claim: str, people: tuple[str, ...], party: Party) -> bool:
    held = holders(graph, claim) if people else ()
    return bool(held) and not party.includes(held)


def _matter(graph: Graph, claim: str) -> frozenset[str]:
    """The words that carry its matter, be they one or many."""
    common = STOP_WORDS.get(language(graph) or "en", frozenset())
    return frozenset(word.removesuffix("s") for word in words(graph)[claim] if word not in common)


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """The part of all their words that two claims have in common; nothing where that is a single word."""
    both = one & other
    return len(both) / len(one | other) if len(both) > 1 else 0.0


def _verb(graph: Graph, target: str, people: list[str]) -> str:
    one = len(people) == 1
    if target in graph.claims:
        return "holds it" if one else "hold it"
    return "puts it forward" if one else "put it forward"


def _people(said: Stance | Argument) -> tuple[str, ...]:
    return (str(said.person),) if isinstance(said, Stance) else named(said)


def _is_quoted(graph: Graph, said: Stance | Argument) -> bool:
    """Whether words of their own are quoted: from a text that one of those it is ascribed to wrote."""
    source = graph.debate.sources.get(said.cite.source) if said.cite is not None and said.quote else None
    return source is not None and any(author.person in _people(said) for author in source.authors)
