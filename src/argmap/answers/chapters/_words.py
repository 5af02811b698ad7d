"""Words that several chapters share."""

from collections.abc import Iterable, Sequence

from argmap.analysis._leaves import Change
from argmap.analysis.what_if import Moved
from argmap.document.nouns import Argument
from argmap.graph import Graph
from argmap.graph.voices import is_own


def named(ids: Iterable[str], most: int = 12) -> str:
    """Ids in a sentence: `a`, `b` and `c`; those beyond the first few counted."""
    return several((f"`{name}`" for name in ids), most)


def claim_in_words(graph: Graph, name: str) -> str:
    """A claim by its label or its words, with the id by which to ask for it."""
    claim = graph.claims.get(name)
    return f"“{str(claim.label or claim.text).rstrip('.')}” (`{name}`)" if claim is not None else f"`{name}`"


def argument_in_words(graph: Graph, name: str) -> str:
    """An argument by its title, where it has one, with its id."""
    argument = graph.arguments.get(name)
    return f"“{argument.title}” (`{name}`)" if argument is not None and argument.title else f"`{name}`"


def in_words(graph: Graph, name: str) -> str:
    """A claim or an argument."""
    return claim_in_words(graph, name) if name in graph.claims else argument_in_words(graph, name)


def several(told: Iterable[str], most: int = 12) -> str:
    """Some of them in a sentence; those beyond the first few counted."""
    words = list(told)
    if len(words) > most + 1:
        words[most:] = [f"{len(words) - most} more"]
    return joined(words)


def joined(words: Sequence[str]) -> str:
    """Words with commas and an `and`."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def counted(number: int, one: str, many: str = "") -> str:
    """`1 claim`, `2 claims`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def person(graph: Graph, name: str) -> str:
    """How a person is called; the mapper is the mapper."""
    known = graph.debate.people.get(name)
    return str(known.name) if known is not None else "the mapper" if name == "mapper" else f"`{name}`"


def people(graph: Graph, names: Iterable[str]) -> str:
    """Several of them."""
    return joined([person(graph, name) for name in names])


def ascribed(graph: Graph, argument: Argument) -> str:
    """Who ascribes an argument to those who are said to put it forward; nothing where they do so themselves."""
    teller = argument.according_to
    return "" if teller is None or is_own(argument) else f", according to {person(graph, str(teller))}"


def side(graph: Graph, name: str) -> str:
    """How a side is called."""
    known = graph.debate.sides.get(name)
    return f"{known.label}" if known is not None else name


def change_in_words(graph: Graph, change: Change) -> str:
    """What is done to a leaf: "`x` is rejected"."""
    if change.what == "evidence":
        return f"what `{change.source}` says on {claim_in_words(graph, change.id)} is rejected"
    if change.what == "question":
        then = "is answered" if change.to == "answered" else "is held against it"
        return f"the question raised about {argument_in_words(graph, change.id)} {then}"
    return f"{in_words(graph, change.id)} is {change.to}"


def change_in_data(change: Change) -> dict[str, str]:
    """The same for programs."""
    found = {"what": change.what, "id": change.id, "to": change.to}
    return found | ({"source": change.source} if change.source else {})


def move_in_words(moved: Moved) -> str:
    """A change of status: "`x`: contested → refuted"."""
    return f"`{moved.claim}`: {moved.was} → {moved.now}"


def move_in_data(moved: Moved) -> dict[str, str]:
    """The same for programs."""
    return {"id": moved.claim, "from": str(moved.was), "to": str(moved.now)}
