"""What `argmap timeline` does once its options are understood."""

from pathlib import Path

import click

from argmap import pipeline
from argmap.answers.timeline import FORMS
from argmap.cli.faults import fault_code
from argmap.cli.inputs import Refusal, locate_one, require_form
from argmap.cli.writing import say, write_whole
from argmap.evidence.timeline import timeline


def tell_timeline(path: Path | None, form: str) -> int:
    """Print the timeline, band by band."""
    require_form(form, FORMS)
    debate = pipeline.read(locate_one(path))
    say(FORMS[form](debate.graph, timeline(debate.graph)) + "\n", form)
    return fault_code(debate)


def draw_timeline(path: Path | None, picture: str, output: Path) -> int:
    """Draw the timeline; the path written goes to standard output."""
    if picture != "svg":
        raise Refusal(f"there is no format `{picture}` for timelines: choose svg")
    from argmap.drawing.timeline import timeline_svg

    debate = pipeline.read(locate_one(path))
    written = output / f"{debate.graph.debate.id}-timeline.svg"
    write_whole(written, timeline_svg(debate.graph).encode())
    click.echo(written)
    return fault_code(debate)
