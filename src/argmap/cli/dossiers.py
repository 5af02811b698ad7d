"""A debate on its way to a page: its pictures, what was found, and what was judged."""

from argmap import pipeline
from argmap.cli.styles import style_named
from argmap.drawing.pictures import Picture, pictures
from argmap.graph import Graph
from argmap.views import Dossier, Verdict

LEGIBLE_WHOLE = 1_500
"""Claims beyond which a page shows the folded overview: a layout engine would take minutes over more."""


def whole_dossier(debate: pipeline.Read, style: str | None = None) -> Dossier:
    """All there is to tell of a debate, with the pictures it gets by default, unfolded as far as can be drawn."""
    unfolded = len(debate.graph.claims) <= LEGIBLE_WHOLE
    return dossier(debate, tuple(pictures(debate.graph, unfolded=unfolded)), style)


def dossier(debate: pipeline.Read, drawn: tuple[Picture, ...], style: str | None = None) -> Dossier:
    """All there is to tell of a debate, in these pictures, its sources in a CSL style where one is named."""
    from argmap.checking import Choice
    from argmap.evidence.quotations import verified

    graph, cited = debate.graph, style_named(style, debate.graph)
    findings = tuple(pipeline.examine(debate, Choice()))
    quotations = {(str(one.quotation.id), str(one.quotation.quote)): one.kind for one in verified(graph).verdicts}
    return Dossier(graph, drawn, findings, verdicts(graph), cited.note if cited else None, quotations)


def verdicts(graph: Graph) -> dict[str, Verdict]:
    """What stands by the default semantics, and why, in one sentence each."""
    from argmap.semantics import explain, frame, knots, status, summary
    from argmap.semantics.sceptical import sceptical

    labelling = sceptical(frame(graph))
    return {
        name: Verdict(str(status(labelling, name)), summary(graph, explain(labelling, name, 1), knots(labelling, name)))
        for name in graph.claims
    }
