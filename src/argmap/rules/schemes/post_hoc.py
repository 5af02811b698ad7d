"""A cause is inferred from nothing but the order of events.

Why: What came after something else did not for that reason come from it. To conclude to a cause one has to show that
the two go together, or how the one brought about the other.

Example:

    claims:
      caused: {text: The plenum caused the notice of 10 September., kind: causal}
    arguments:
      sequence: {premises: [The notice appeared a few days after the plenum.], supports: caused}

Instead:

    claims:
      caused: {text: The plenum caused the notice of 10 September., kind: causal}
    arguments:
      sequence:
        premises:
          - The notice appeared a few days after the plenum.
          - The Procurator's Office had to publish what a plenum ordered.
        supports: caused
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.schemes import by_scheme
from argmap.graph.words import language, word_list, words

CODE = "AM715"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"

_TEMPORAL = word_list("after afterwards before then followed follows preceded later earlier soon next subsequently")
_MORE = word_list(  # words that bring in more than order: a reason, an order given, a rule, a possibility
    """
    because cause caused causes causing reason reasons motive order ordered demanded decided led lead leads result
    resulted results due effect effects forced made makes make must had would could since explain explains explained
    always every whenever each normally generally usually regularly never if only response answer answered so
    """
)


def post_hoc(graph: Graph) -> Iterator[Finding]:
    """Causal conclusions from premises that tell of order alone: by their scheme, or by their words in English."""
    told = {argument.id: argument for argument in by_scheme(graph).get("correlation-to-cause", ()) if _bare(argument)}
    if language(graph) == "en":
        told.update((argument.id, argument) for argument in _worded(graph))
    for argument in told.values():
        yield Finding(
            "post-hoc",
            f"`{argument.id}` goes from what came first to what was the cause of it",
            argument.id.place,
            (argument.id, str(argument.target)),
            help="Ask for a premise that says how the one brought about the other, or that the two go together.",
        )


def _bare(argument: Argument) -> bool:
    """Whether of the scheme only the order is filled in; `also` may hold what is missing."""
    roles = {premise.role for premise in argument.premises}
    return "order" in roles and roles <= {"order"}


def _worded(graph: Graph) -> Iterator[Argument]:
    said = words(graph)
    for name, arguments in graph.supporting.items():
        if graph.claims[name].kind == "causal":
            for argument in arguments:
                premises = [said[one.claim] for one in argument.premises if one.claim in graph.claims]
                if premises and all(_is_of_order(spoken) for spoken in premises):
                    yield argument


def _is_of_order(spoken: tuple[str, ...]) -> bool:
    return not _TEMPORAL.isdisjoint(spoken) and _MORE.isdisjoint(spoken)
