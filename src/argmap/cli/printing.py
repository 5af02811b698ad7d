"""What `argmap handout` and `argmap worksheet` do."""

from collections.abc import Callable, Iterable
from pathlib import Path

import click

from argmap import pipeline
from argmap.cli.faults import fault_code
from argmap.cli.inputs import Refusal, locate_one, nearest
from argmap.cli.papers import Wanted
from argmap.cli.styles import style_named
from argmap.cli.writing import write_whole
from argmap.drawing.digest import Freshness, freshness
from argmap.drawing.engine import Engine, EngineError, find_engine
from argmap.drawing.labels import printable
from argmap.seminar import (
    FORMS,
    HIDDEN,
    PAPERS,
    NothingToHideError,
    Paper,
    Sheet,
    Task,
    carried,
    handout,
    printed,
    told,
    worksheet,
)
from argmap.views import MissingExtra

MOST_CLAIMS = 3_000
Made = Callable[[pipeline.Read, Engine, Paper], Iterable[Sheet]]


def print_handout(wanted: Wanted, style: str | None) -> int:
    """Write the handout, its sources in a CSL style where one is named, and return the exit code."""

    def made(debate: pipeline.Read, engine: Engine, paper: Paper) -> Iterable[Sheet]:
        cited = style_named(style, debate.graph)
        return (handout(debate.graph, engine, paper, debate.located.topic, cited),)

    return _print(wanted, "handout", made)


def print_worksheet(wanted: Wanted, hide: str, seed: int) -> int:
    """Write the worksheet and what goes with it, and return the exit code."""
    if hide not in HIDDEN:
        raise Refusal(f"--hide takes {', '.join(HIDDEN)}, not `{hide}`{nearest(hide, HIDDEN)}")

    def made(debate: pipeline.Read, engine: Engine, paper: Paper) -> Iterable[Sheet]:
        return worksheet(debate.graph, engine, paper, Task(hide, seed, debate.located.topic))

    return _print(wanted, f"worksheet-{hide}", made)


def _print(wanted: Wanted, name: str, made: Made) -> int:
    """All sheets are made before the first is written; the paths written go to standard output, one a line."""
    forms = dict.fromkeys(form.strip() for form in wanted.forms.split(","))
    for form in forms:
        if form not in FORMS:
            raise Refusal(f"there is no format `{form}`: choose from {', '.join(FORMS)}")
    if wanted.paper not in PAPERS:
        raise Refusal(f"there is no paper `{wanted.paper}`: choose from {', '.join(PAPERS)}")
    located = locate_one(wanted.path)
    debate = pipeline.read(located)
    number = len(debate.graph.claims)
    if number > MOST_CLAIMS and located.topic is None:
        raise Refusal(f"{located.path}: {number} claims are a book, not a sheet: name the file of one topic")
    paper, stem = PAPERS[wanted.paper], _stem(debate)
    try:
        sheets = tuple(made(debate, find_engine(wanted.engine), paper))
        targets = [
            (wanted.output / f"{stem}.{name}{f'-{sheet.name}' if sheet.name else ''}{FORMS[form]}", form, sheet)
            for form in forms
            for sheet in sheets
        ]
        if wanted.check:
            return _check(targets, paper)
        files = [(target, printed(sheet, form, paper)) for target, form, sheet in targets]
    except (EngineError, MissingExtra, NothingToHideError) as error:
        raise Refusal(f"{located.path}: {error}") from error
    for target, file in files:
        write_whole(target, file.content)
        click.echo(target)
        if file.lacking:
            click.echo(f"argmap: {target}: {printable(file.lacking)}", err=True)
    return fault_code(debate)


def _check(targets: Iterable[tuple[Path, str, Sheet]], paper: Paper) -> int:
    """Say which files are not what would be printed now; 1 where there are some."""
    stale = 0
    for target, _, sheet in targets:
        state = freshness(carried(target.read_bytes()) if target.exists() else None, told(sheet, paper))
        if state is not Freshness.FRESH:
            stale += 1
            click.echo(f"{target}: {state}")
    if not stale:
        click.echo("All sheets are fresh.")
    return int(stale > 0)


def _stem(debate: pipeline.Read) -> Path:
    """The name of a debate's pictures, of a topic's where one was asked for."""
    name = str(debate.graph.debate.id)
    return Path(name) / debate.located.topic if debate.located.topic else Path(name)
