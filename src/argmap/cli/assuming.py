"""The options that say under which assumptions a debate is weighed."""

from collections.abc import Callable
from typing import Any

import click

OPTIONS = (
    click.option(
        "--grant",
        type=click.Choice(["common-ground", "evidence", "unchallenged", "asserted"]),
        default="unchallenged",
        show_default=True,
        help="What counts without an argument: common ground alone; also evidence; also what is asserted and not "
        "challenged; also what is asserted and barely denied.",
    ),
    click.option(
        "--perspective",
        metavar="PERSON",
        help="Judge by what this person is committed to, and common ground; in place of --grant.",
    ),
    click.option(
        "--reject",
        multiple=True,
        metavar="ID",
        help="What if this source, argument or claim were rejected? May be repeated, like the next two.",
    ),
    click.option(
        "--reject-kind",
        multiple=True,
        metavar="KIND",
        help="What if all sources of this kind were rejected, as memoir?",
    ),
    click.option("--accept", multiple=True, metavar="ID", help="What if this claim were accepted outright?"),
)


def assumption_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options to a command, in this order."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command
