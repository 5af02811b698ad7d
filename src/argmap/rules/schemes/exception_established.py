"""An exception to an argument stands, and those who argue so go on relying on it.

Why: An undercut that stands takes the argument out of play. Whoever builds on it afterwards should answer the exception
first, or argue on other grounds. Judged as `argmap weigh` does without further options.

Example:

    people:
      avtorkhanov: Abdurakhman Avtorkhanov
      armstrong: John A. Armstrong
    claims:
      met: The plenum met.
      resisted: The committee resisted.
    arguments:
      memoir: {by: avtorkhanov, premises: [A memoir tells of it.], supports: met, date: 1951}
      from-memory: {by: armstrong, premises: [The memoir was written from memory.], undercuts: memoir, date: 1961}
      so-it-resisted: {by: avtorkhanov, premises: [met], supports: resisted, date: 1967}

Instead:

    people:
      avtorkhanov: Abdurakhman Avtorkhanov
      armstrong: John A. Armstrong
    claims:
      met: The plenum met.
      resisted: The committee resisted.
    arguments:
      memoir: {by: avtorkhanov, premises: [A memoir tells of it.], supports: met, date: 1951}
      from-memory: {by: armstrong, premises: [The memoir was written from memory.], undercuts: memoir, date: 1961}
      names-agree: {by: avtorkhanov, premises: [Five names agree.], undercuts: from-memory, date: 1967}
      so-it-resisted: {by: avtorkhanov, premises: [met], supports: resisted, date: 1967}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before
from argmap.document.nouns import Argument, Stance
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph
from argmap.graph.reasons import concluding, conclusions
from argmap.graph.voices import is_own, named, own_stances, when_said

CODE = "AM721"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


def exception_established(graph: Graph) -> Iterator[Finding]:
    """Undercuts that stand, with a later word of the arguer's that needs the argument; nothing is weighed without."""
    for name, undercutters in graph.undercutting.items():
        argument = graph.arguments[name]
        if not is_own(argument):
            continue
        for exception in undercutters:
            kept = _kept(graph, argument, exception)
            if kept is not None and _stands(graph, exception):
                yield _finding(argument, exception, *kept)


def _stands(graph: Graph, exception: Argument) -> bool:
    from argmap.analysis.standing import standing
    from argmap.semantics import Label

    return standing(graph).argument(exception.id) is Label.IN


def _kept(graph: Graph, argument: Argument, exception: Argument) -> tuple[str, Stance | Argument] | None:
    """Who relies on an argument after the exception, and the words that show it: the argument itself, of later date;
    or, where it is the only reason given for its conclusion, a stance on that or an argument from it.
    """
    for person in named(argument):
        if person not in named(exception):
            for word in _words(graph, argument, person):
                if _is_later(graph, exception, word):
                    return person, word
    return None


def _words(graph: Graph, argument: Argument, person: str) -> Iterator[Stance | Argument]:
    yield argument
    conclusion = conclusions(graph).get(argument.id)
    if conclusion is not None and len(concluding(graph)[conclusion]) == 1 and not graph.claims[conclusion].evidence:
        held = own_stances(graph).get(person, {}).get(conclusion, ())
        yield from (stance for stance in held[-1:] if stance.stance == "asserts")
        yield from (one for one in graph.using.get(conclusion, ()) if person in named(one) and is_own(one))


def _is_later(graph: Graph, exception: Argument, word: Stance | Argument) -> bool:
    if isinstance(word, Argument) and exception.id in word.replies_to and word.relation == "supports":
        return True
    first, second = when_said(graph, exception), when_said(graph, word)
    return first is not None and second is not None and definitely_before(first, second)


def _finding(argument: Argument, exception: Argument, person: str, word: Stance | Argument) -> Finding:
    place = word.id.place if isinstance(word, Argument) else word.person.place
    return Finding(
        "exception-established",
        f"`{exception.id}` stands against `{argument.id}`, and `{person}` goes on relying on it",
        argument.id.place,
        (argument.id, exception.id, person),
        (Related(exception.id.place, "the exception"), Related(place, "relied on here")),
        help="Look for an answer to the exception, or for another ground of what is built on the argument.",
    )
