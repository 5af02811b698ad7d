"""The command `argmap`: finds its commands by name, and turns what goes wrong into one line and an exit code."""

import gc
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import NoReturn

import click

from argmap import __version__
from argmap.catalogue import entry, names
from argmap.cli.inputs import nearest, reason

COMMANDS = "argmap.cli.commands"
SHELVES = ("Write and check", "Draw and tell", "Ask what stands", "Ask the sources", "Teach", "Exchange")
INTERRUPTED = 130


class _Commands(click.Group):
    """Commands are imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, sorted."""
        return names(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in names(COMMANDS):
            return None
        module = entry(COMMANDS, cmd_name)
        command: click.Command = getattr(module, module.__name__.rpartition(".")[2])
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands by what they are for, each with the first sentence of its help."""
        width = max(map(len, names(COMMANDS)))
        limit = formatter.width - width - 6
        for shelf in SHELVES:
            with formatter.section(shelf):
                formatter.write_dl(
                    [
                        (name.ljust(width), command.get_short_help_str(limit))
                        for name in names(COMMANDS)
                        if (command := self.get_command(ctx, name)) and _shelf(name) == shelf
                    ]
                )

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with the nearest names where there is no such command."""
        if args and args[0] not in names(COMMANDS) and not args[0].startswith("-"):
            ctx.fail(f"there is no command `{args[0]}`{nearest(args[0], names(COMMANDS), 1)}")
        return super().resolve_command(ctx, args)


def _shelf(name: str) -> str:
    shelf: str = entry(COMMANDS, name).SHELF
    return shelf


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, message="%(prog)s %(version)s")
def group() -> None:
    """Argument maps of scholarly debates: written in YAML, checked, and drawn."""


def main(args: Sequence[str] | None = None) -> NoReturn:
    """Run the command line; exit 0 when done, 1 when something found is an error, 2 when it could not be done."""
    try:
        _write_any_character()
        colour = False if os.environ.get("NO_COLOR") else None
        code = group.main(args, prog_name="argmap", standalone_mode=False, color=colour)
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        code = 2
    except click.UsageError as error:
        click.echo(f"argmap: {_in_one_line(error)}", err=True)
        code = 2
    except click.ClickException as error:
        error.show()
        code = 2
    except (click.Abort, KeyboardInterrupt):
        click.echo("argmap: interrupted", err=True)
        code = INTERRUPTED
    except BrokenPipeError:
        _write_no_more()
        code = 2
    except OSError as error:  # a full disk, mostly; what else can go wrong with a file is said where it is opened
        about = f"{error.filename}: " if error.filename else ""
        click.echo(f"argmap: {about}{reason(error)}", err=True)
        _write_no_more()
        code = 2
    except MemoryError:
        click.echo("argmap: out of memory", err=True)
        code = 2
    except Exception as error:
        if os.environ.get("ARGMAP_DEBUG"):
            raise
        click.echo(f"argmap: a fault in argmap itself, please report it: {type(error).__name__}: {error}", err=True)
        code = 2
    gc.freeze()  # the interpreter looks for circles once more at its end, however long that takes
    sys.exit(code if isinstance(code, int) else 0)


def _write_no_more() -> None:
    """Lead standard output nowhere, since the interpreter would complain at its end of what is still to be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write_any_character() -> None:
    """What a terminal's or pipe's encoding has no sign for is written as an escape, rather than not at all."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _in_one_line(error: click.UsageError) -> str:
    message = " ".join(error.format_message().split()).removesuffix(".")
    if isinstance(error, click.MissingParameter) and isinstance(error.param, click.Option) and error.param.help:
        message += f": {error.param.help.removesuffix('.')}"
    command = error.ctx.command_path if error.ctx else "argmap"
    return f"{message[:1].lower()}{message[1:]}{'' if message.endswith('?') else f'; see `{command} --help`'}"
