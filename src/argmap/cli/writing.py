"""Files of which nothing half-written is left behind, and words in which nothing acts on the terminal."""

import os
from contextlib import suppress
from pathlib import Path

import click

from argmap.cli.inputs import Refusal, reason


def say(told: str, form: str = "text") -> None:
    """Print what a command tells; all but data without the characters that would act on a terminal, not show on it."""
    if form != "json" and not told.replace("\n", "").isprintable():
        from argmap.drawing.labels import printable

        told = printable(told).replace("\r", "")
    click.echo(told, nl=False)


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in place whole or not at all, making its folder; what cannot be written is refused in one line."""
    draft = path.with_name(f".{path.name[:100]}.{os.getpid()}.draft")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(content)
        draft.replace(path)
    except OSError as error:
        _forget(draft)
        raise Refusal(f"{path}: cannot be written: {reason(error)}") from error
    except BaseException:
        _forget(draft)
        raise


def _forget(draft: Path) -> None:
    with suppress(OSError):  # where the folder is none, there is no draft either
        draft.unlink()
