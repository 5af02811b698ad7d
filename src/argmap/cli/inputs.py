"""What commands share about their PATHs."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:  # `argmap --help` imports every command, and so this module, but reads no debate
    from argmap.document.locating import Located

STDIN = "-"
YAML = (".yaml", ".yml")

paths_argument = click.argument("paths", nargs=-1, type=click.Path(path_type=Path))


class Refusal(click.ClickException):
    """What could not be done, in one line; exit code 2."""

    exit_code = 2

    def show(self, file: object = None) -> None:
        """Print the line to standard error."""
        click.echo(f"argmap: {self.format_message()}", err=True)


def locate_all(paths: tuple[Path, ...]) -> "list[Located]":
    """The debates that PATHs mean; by default those in `arguments`, else in the current folder."""
    from argmap import pipeline
    from argmap.document.locating import Located

    wanted = paths or (Path("arguments") if Path("arguments").is_dir() else Path(),)
    if wanted == (Path(STDIN),):
        return [Located(Path(STDIN), "stdin", (Path("<stdin>"),), given=sys.stdin.buffer.read())]
    for path in wanted:
        _must_exist(path)
        if path.is_file() and path.suffix not in YAML:
            advice = "`argmap import` makes them of other programs' maps"
            raise Refusal(f"{path}: debates are written in YAML, in files that end in .yaml; {advice}")
    found = pipeline.find(wanted)
    for path in wanted:
        if path.is_dir() and not pipeline.find([path]):
            help_ = (
                "a debate is a folder with debate.yaml, or a file that begins with `argmap: 1`; `argmap new` starts one"
            )
            raise Refusal(f"{path}: no debate found here; {help_}")
    return found


def _must_exist(path: Path) -> None:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Refusal(f"{path}: there is no such file or folder") from error
    except OSError as error:
        raise Refusal(f"{path}: cannot be opened: {reason(error)}") from error


def locate_one(path: Path | None) -> "Located":
    """The one debate that PATH means."""
    found = locate_all((path,) if path else ())
    if len(found) > 1:
        listed = ", ".join(str(located.path) for located in found)
        raise Refusal(f"this command takes one debate, and there are {len(found)}: {listed}")
    return found[0]


def require_form(name: str, known: Iterable[str]) -> None:
    """Refuse an output format that the command does not have."""
    known = tuple(known)
    if name not in known:
        raise Refusal(f"there is no output format `{name}`: choose from {', '.join(known)}")


def reason(error: OSError) -> str:
    """Why the system would not open or write a file, as the end of a refusal."""
    return (error.strerror or str(error)).lower()


def nearest(name: str, known: Iterable[str], most: int = 3) -> str:
    """The end of a refusal: whether one of the nearest known names was meant, of which `most` are offered."""
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), n=most)
    return f"; did you mean {' or '.join(f'`{one}`' for one in near)}?" if near else ""
