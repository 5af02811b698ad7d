"""The definition that decides a dispute is held by one side alone, and came after the dispute.

Why: Whoever may define the word has won. Ask whether the other side would have accepted the definition before it knew
what would follow.

Example:

    sides:
      affirm: {label: It met, thesis: met}
      deny: {label: It did not, thesis: unmet}
    people:
      a: {name: Abdurakhman Avtorkhanov, side: affirm}
      j: {name: John A. Armstrong, side: deny}
    claims:
      met: {text: The plenum met., stances: {j: {stance: denies, date: 1961}}}
      unmet: No plenum met.
      many: A plenum is any meeting of many members.
    arguments:
      by-name:
        by: a
        scheme: definition
        premises: {satisfies: Many members met., definition: many}
        supports: met
        date: 1967

Instead:

    sides:
      affirm: {label: It met, thesis: met}
      deny: {label: It did not, thesis: unmet}
    people:
      a: {name: Abdurakhman Avtorkhanov, side: affirm}
      j: {name: John A. Armstrong, side: deny}
    claims:
      met: {text: The plenum met., stances: {j: {stance: denies, date: 1961}}}
      unmet: No plenum met.
      many: {text: A plenum is any meeting of many members., stances: {j: {stance: concedes, date: 1961}}}
    arguments:
      by-name:
        by: a
        scheme: definition
        premises: {satisfies: Many members met., definition: many}
        supports: met
        date: 1967
"""

import re
from collections.abc import Iterator

from argmap.document.dates import Date, definitely_before
from argmap.document.nouns import Argument, Stance, Term
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.attack import attackers
from argmap.graph.schemes import by_scheme, in_role
from argmap.graph.voices import Party, allies, holders, is_own, when_said

CODE = "AM718"
SEVERITY = Severity.INFO
ABOUT = About.DEBATE
PROFILE = "publication"

_ROLES = {"definition": "definition", "verbal-classification": "classification"}


def persuasive_definition(graph: Graph) -> Iterator[Finding]:
    """Definitions that only one side holds, used on a claim that somebody else had denied or attacked before: as a
    premise of a scheme that asks for one, or under `terms`, of a word from which that side alone argues.
    """
    yield from _as_premises(graph)
    for term in graph.debate.terms.values():
        arguments = list(_arguing_from(graph, term))
        party = allies(graph, tuple({str(one.by) for one in term.definitions if one.by is not None}))
        if not arguments or len(party.sides) != 1 or any(one.by is None for one in term.definitions):
            continue
        needing = next((one for one in arguments if _was_disputed(graph, one, party)), None)
        if needing is not None and all(one.by and all(who in party for who in one.by) for one in arguments):
            yield Finding(
                "persuasive-definition",
                f"only those for whom it speaks say what `{term.id}` means, and `{needing.id}` needs it",
                term.id.place,
                (str(term.id), str(needing.id)),
                (Related(needing.id.place, "argued from it here"),),
                help="Look for an older use of the word that neither side chose.",
            )


def _arguing_from(graph: Graph, term: Term) -> Iterator[Argument]:
    """The arguments with a premise in which the word occurs."""
    word = re.compile(rf"\b{re.escape(str(term.id))}\b", re.IGNORECASE) if term.definitions else None
    for argument in graph.arguments.values() if word is not None else ():
        if word is not None and any(word.search(graph.claims[name].text) for name in graph.premises[argument.id]):
            yield argument


def _as_premises(graph: Graph) -> Iterator[Finding]:
    for scheme, role in _ROLES.items():
        for argument in by_scheme(graph).get(scheme, ()):
            party = allies(graph, tuple(map(str, argument.by)))
            for name in in_role(graph, argument, role) if argument.by and is_own(argument) else ():
                if all(one in party for one in holders(graph, name)) and _was_disputed(graph, argument, party):
                    yield Finding(
                        "persuasive-definition",
                        f"only those for whom it speaks hold the definition `{name}`, and `{argument.id}` needs it",
                        argument.id.place,
                        (argument.id, name),
                        help="Look for an older use of the word that neither side chose.",
                    )


def _was_disputed(graph: Graph, argument: Argument, party: Party) -> bool:
    date = when_said(graph, argument)
    return date is not None and any(definitely_before(said, date) for said in _opposition(graph, argument, party))


def _opposition(graph: Graph, argument: Argument, party: Party) -> Iterator[Date]:
    """When people outside a party denied, doubted or attacked what an argument concludes."""
    target = str(argument.target)
    said: list[Stance | Argument] = list(attackers(graph, target))
    said += graph.claims[target].stances if target in graph.claims else ()
    for one in said:
        when = when_said(graph, one) if _is_against(one, party) else None
        if when is not None:
            yield when


def _is_against(said: Stance | Argument, party: Party) -> bool:
    if isinstance(said, Stance):
        return said.stance in ("denies", "doubts") and said.person not in party
    return bool(said.by) and not party.includes(said.by)
