"""The option that chooses how sources are cited, and the style it names."""

from typing import TYPE_CHECKING

import click

from argmap.cli.inputs import Refusal

if TYPE_CHECKING:  # `argmap --help` imports every command, and so this module
    from argmap.evidence.styling import Style
    from argmap.graph import Graph

style_option = click.option(
    "--style",
    metavar="STYLE",
    help="Cite in a CSL style, by name (apa) or file (house.csl); else in plain notes after Chicago.",
)


def style_named(name: str | None, graph: "Graph") -> "Style | None":
    """The style for a debate's sources; Refusal where there is none of that name."""
    if name is None:
        return None
    from argmap.evidence.styling import StyleError, style_of

    try:
        return style_of(name, graph.debate.people, str(graph.debate.lang or "en"))
    except StyleError as error:
        raise Refusal(str(error)) from error
