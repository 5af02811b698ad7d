"""`argmap handout`."""

from pathlib import Path

import click

from argmap.cli.papers import Wanted, paper_options
from argmap.cli.styles import style_option

SHELF = "Teach"


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@paper_options
@style_option
def handout(wanted: Wanted, style: str | None) -> int:
    """Write the debate, or a topic of it, as a handout.

    The handout is DEBATE.handout.pdf; of one topic, where PATH is a topic's file.

    Question, sides, maps split so that they can be read, the argument step by step, quotations, bibliography,
    timeline, open questions.
    """
    from argmap.cli.printing import print_handout

    return print_handout(wanted, style)
