"""The options that say under which assumptions a debate is weighed."""

from collections.abc import Callable
from typing import Any

import click

OPTIONS = (
    click.option(
        "--grant",
        type=click.Choice(["evidence", "unchallenged", "asserted"]),
        default="unchallenged",
        show_default=True,
        help="What stands without a reason: evidence and common ground alone; also what is asserted and not "
        "challenged; also what is barely denied.",
    ),
    click.option("--perspective", metavar="PERSON", help="Judge by this person's commitments alone."),
    click.option("--reject", multiple=True, metavar="ID", help="Without this source, argument or claim."),
    click.option("--reject-kind", multiple=True, metavar="KIND", help="Without all sources of this kind."),
    click.option("--accept", multiple=True, metavar="ID", help="With this claim accepted outright."),
)


def assumption_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options to a command, in this order."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command
