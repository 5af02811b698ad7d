"""An argument needs all that another argument for the same conclusion needs, and more besides.

Why: Where it holds, the shorter one holds too, so it adds nothing; or the shorter one is not meant to hold alone.

Example:

    claims:
      plenum-met: The plenum met.
      names-agree: The five names agree.
    arguments:
      names: {premises: [names-agree], supports: plenum-met}
      names-and-dates: {premises: [names-agree, The dates agree.], supports: plenum-met}

Instead:

    claims:
      plenum-met: The plenum met.
      names-agree: The five names agree.
    arguments:
      names-and-dates: {premises: [names-agree, The dates agree.], supports: plenum-met}
"""

from collections import defaultdict
from collections.abc import Iterator

from argmap.document.nouns import Argument
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM309"
SEVERITY = Severity.INFO
ABOUT = About.MAP
PROFILE = "publication"


def subsumed_inference(graph: Graph) -> Iterator[Finding]:
    """Arguments whose premises are a proper superset of another's with the same target."""
    for about in (graph.supporting, graph.rebutting, graph.undercutting):
        for arguments in about.values():
            if len(arguments) > 1:
                yield from _subsumed(arguments)


def _subsumed(arguments: tuple[Argument, ...]) -> Iterator[Finding]:
    """Each set of premises is looked up under its rarest member, so that sets are rarely compared in vain."""
    sets = {argument.id: frozenset(premise.claim for premise in argument.premises) for argument in arguments}
    holding: defaultdict[str, list[Argument]] = defaultdict(list)
    for argument in arguments:
        for claim in sets[argument.id]:
            holding[claim].append(argument)
    reported: set[str] = set()
    for shorter in arguments:
        few = sets[shorter.id]
        rarest = min(few, key=lambda claim: (len(holding[claim]), claim), default=None)
        for longer in holding[rarest] if rarest is not None else ():
            if few < sets[longer.id] and longer.id not in reported:
                reported.add(longer.id)
                yield Finding(
                    "subsumed-inference",
                    f"`{longer.id}` needs all premises of `{shorter.id}`, and more, for the same conclusion",
                    longer.id.place,
                    (longer.id, shorter.id),
                    (Related(shorter.id.place, "needs less"),),
                    help=f"Leave `{longer.id}` out, or `{shorter.id}` if it does not hold alone.",
                )
