"""The two sides bind one word to different things.

Why: They may agree in words and differ in the matter, or the other way round. An argument that passes from one sense
to the other proves nothing to whoever holds the other.

Example:

    sides:
      affirm: {label: It met, thesis: met}
      deny: {label: It did not, thesis: unmet}
    people:
      a: {name: Abdurakhman Avtorkhanov, side: affirm}
      j: {name: John A. Armstrong, side: deny}
    claims:
      met: The plenum met.
      unmet: No plenum met.
    terms:
      plenum: {definitions: [{text: Any meeting of many members., by: a}, {text: A meeting of all members., by: j}]}

Instead:

    sides:
      affirm: {label: It met, thesis: met}
      deny: {label: It did not, thesis: unmet}
    people:
      a: {name: Abdurakhman Avtorkhanov, side: affirm}
      j: {name: John A. Armstrong, side: deny}
    claims:
      met: The plenum met.
      unmet: No plenum met.
    terms:
      plenum: {definitions: [{text: A meeting of all members., by: a}, {text: A meeting of all members., by: j}]}
"""

from collections.abc import Iterator
from itertools import combinations

from argmap.document.nouns import Definition, Term
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.words import split_words

CODE = "AM717"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def equivocation(graph: Graph) -> Iterator[Finding]:
    """Terms that people of different sides define in different words."""
    for term in graph.debate.terms.values():
        found = _apart(graph, term) if len(term.definitions) > 1 else None
        if found is not None:
            one, other = found
            yield Finding(
                "equivocation",
                f"`{one.by}` and `{other.by}` mean different things by `{term.id}`",
                term.id.place,
                (term.id, str(one.by), str(other.by)),
                (Related(one.text.place, f"`{one.by}`"), Related(other.text.place, f"`{other.by}`")),
                (f"`{one.by}`: {one.text}", f"`{other.by}`: {other.text}"),
                "Read each claim with the word once in either sense: on which do they still differ?",
            )


def _apart(graph: Graph, term: Term) -> tuple[Definition, Definition] | None:
    sided = [(definition, _side(graph, definition)) for definition in term.definitions]
    for (one, first), (other, second) in combinations(sided[:20], 2):
        if first and second and first != second and split_words(one.text) != split_words(other.text):
            return one, other
    return None


def _side(graph: Graph, definition: Definition) -> str | None:
    person = graph.debate.people.get(definition.by or "")
    return person.side if person is not None else None
