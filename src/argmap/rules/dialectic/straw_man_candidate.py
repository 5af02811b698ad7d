"""What is attacked is known only from the attacker: nobody says it in their own words.

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
from argmap.graph.voices import holders, is_own, named
from argmap.rules._lists import listed

CODE = "AM507"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def straw_man_candidate(graph: Graph) -> Iterator[Finding]:
    """Claims and arguments that only their attackers ascribe to others; their own words, quoted, are no ascription."""
    for target, attacks in graph.rebutting.items():
        ascribed = [one for one in graph.claims[target].stances if one.stance in COMMITTING and not is_own(one)]
        if ascribed and target not in graph.theses and not holders(graph, target):
            yield from _found(graph, target, attacks, ascribed)
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
