"""What `argmap render` does once its options are understood."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import cast

import click

from argmap import pipeline
from argmap.catalogue import entry, names
from argmap.cli.dossiers import LEGIBLE_WHOLE, dossier
from argmap.cli.faults import fault_code
from argmap.cli.inputs import Refusal, locate_all, reason
from argmap.cli.naming import identify_or_refuse
from argmap.cli.writing import write_whole
from argmap.document.locating import Located
from argmap.drawing.digest import Freshness, freshness
from argmap.drawing.dot import dot
from argmap.drawing.engine import Engine, EngineError, find_engine
from argmap.drawing.marks import BETWEEN_SIDES, MARKED, marks, with_agreement, with_statuses
from argmap.drawing.pictures import Picture, focus_picture, pictures, side_picture, topic_picture
from argmap.drawing.plan import Mark, Plan
from argmap.graph import Graph
from argmap.views import Dossier, MissingExtra

VIEWS = "argmap.views"
JUDGED = "Judged by sceptical, granted what is unchallenged."
WORKERS = 2  # layout engines at a time


@dataclass(frozen=True, slots=True)
class Order:
    """What the user asked `render` for."""

    paths: tuple[Path, ...]
    output: Path
    forms: str
    topic: str | None
    focus: str | None
    depth: int
    side: str | None
    findings: bool
    status: bool
    agreement: bool
    engine: str | None
    force: bool
    style: str | None


@dataclass(frozen=True, slots=True)
class _Job:
    """One picture, or the whole debate, in one format, and where it goes."""

    subject: Plan | Dossier
    view: ModuleType
    path: Path


def draw_pictures(order: Order) -> int:
    """Draw and write; the paths written go to standard output, one a line."""
    _one_part(order)
    views = _views(order)
    engine = _engine(order) if any(view.NEEDS_ENGINE for view in views) else None
    code = 0
    for located in _distinct(locate_all(order.paths)):
        debate = pipeline.read(located)
        code = max(code, fault_code(debate))
        jobs = list(_jobs(order, debate, views))
        for job, drawn in zip(jobs, _all_drawn(jobs, engine), strict=True):
            write_whole(job.path, drawn)
            click.echo(job.path)
    return code


def _all_drawn(jobs: list[_Job], engine: Engine | None) -> Iterator[bytes]:
    """The pictures in order, several layout engines at work at a time."""
    if len(jobs) == 1:
        yield _drawn(jobs[0], engine)
        return
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(WORKERS) as pool:
        try:
            yield from pool.map(lambda job: _drawn(job, engine), jobs)
        except BaseException:  # one picture failed, or the user has had enough: the rest need not be waited for
            pool.shutdown(wait=False, cancel_futures=True)
            if engine is not None:
                engine.stop()
            raise


def check_pictures(order: Order) -> int:
    """Say which pictures are not what would be drawn now, and which belong to nothing; 1 where there are some."""
    _one_part(order)
    views = _views(order)
    stale = 0
    for located in _distinct(locate_all(order.paths)):
        debate = pipeline.read(located)
        jobs = list(_jobs(order, debate, views))
        for job in jobs:
            state = _state(job)
            if state is not Freshness.FRESH:
                stale += 1
                click.echo(f"{job.path}: {state}")
        if not (order.topic or order.focus or order.side or located.topic):
            for path in _left_over(order.output / str(debate.graph.debate.id), jobs, views):
                stale += 1
                click.echo(f"{path}: belongs to no topic")
    if not stale:
        click.echo("All pictures are fresh.")
    return int(stale > 0)


def _one_part(order: Order) -> None:
    """Refuse to choose for the user between two parts of the debate that cannot be one picture."""
    asked = [option for option in ("topic", "focus", "side") if getattr(order, option)]
    if len(asked) > 1:
        raise Refusal(f"--{asked[0]} and --{asked[1]} name different pictures: give one of them")


def _views(order: Order) -> list[ModuleType]:
    """The modules of the formats asked for, in that order."""
    wanted = list(dict.fromkeys(form.strip() for form in order.forms.split(",") if form.strip()))
    if not wanted:
        raise Refusal(f"no picture format is named: choose from {', '.join(names(VIEWS))}")
    for form in wanted:
        if form not in names(VIEWS):
            raise Refusal(f"there is no picture format `{form}`: choose from {', '.join(names(VIEWS))}")
    views = [entry(VIEWS, form) for form in wanted]
    if order.style is not None and not any(map(is_whole, views)):
        raise Refusal("--style is for pages, which cite at length: add -f html")
    return views


def _engine(order: Order) -> Engine:
    try:
        return find_engine(order.engine)
    except EngineError as error:
        raise Refusal(str(error)) from error


def _distinct(found: list[Located]) -> Iterator[Located]:
    """The debates, unless two of them would be drawn into the same file."""
    seen: dict[str, Path] = {}
    for located in found:
        other = seen.setdefault(located.name, located.path)
        if other != located.path:
            raise Refusal(f"{other} and {located.path} would be drawn into the same pictures: give each its own -o")
    yield from found


def _jobs(order: Order, debate: pipeline.Read, views: list[ModuleType]) -> Iterator[_Job]:
    of_pictures = [view for view in views if not is_whole(view)]
    for picture in _pictures(order, debate) if of_pictures else ():
        for view in of_pictures:
            yield _Job(picture.plan, view, order.output / f"{picture.name}{view.SUFFIX}")
    of_debates = [view for view in views if is_whole(view)]
    if of_debates:
        subject, name = _dossier(order, debate)
        for view in of_debates:
            yield _Job(subject, view, order.output / f"{name}{view.SUFFIX}")


def is_whole(view: ModuleType) -> bool:
    """Whether a view tells the whole debate at once, rather than one picture of it."""
    return bool(getattr(view, "WHOLE", False))


def _dossier(order: Order, debate: pipeline.Read) -> tuple[Dossier, str]:
    """The debate with the pictures asked for, and the name of the first; unfolded, since whoever reads can fold."""
    unfolded = order.force or len(debate.graph.claims) <= LEGIBLE_WHOLE
    found = tuple(_pictures(replace(order, force=unfolded), debate))
    return dossier(debate, found, order.style), found[0].name


def _pictures(order: Order, debate: pipeline.Read) -> Iterator[Picture]:
    graph = debate.graph
    marked = marks(graph, pipeline.examine(debate, pipeline.only(MARKED))) if order.findings else {}
    statuses = _statuses(graph) if order.status else {}
    agreed = _agreement(graph) if order.agreement else None
    for picture in _chosen(order, debate, marked):
        plan = with_statuses(picture.plan, statuses, JUDGED) if statuses else picture.plan
        yield replace(picture, plan=plan if agreed is None else with_agreement(plan, agreed))


def _agreement(graph: Graph) -> dict[str, str]:
    """What the sides make of each claim two of them speak to; the gravest where there are several pairs of sides."""
    from argmap.analysis.agreement import agreement

    order = list(BETWEEN_SIDES)
    found: dict[str, str] = {}
    for between in agreement(graph):
        for place in between.of(*order):
            found[place.claim] = max(place.kind, found.get(place.claim, place.kind), key=order.index)
    return found


def _statuses(graph: Graph) -> dict[str, str]:
    """What each claim amounts to, by the default semantics and grant."""
    from argmap.semantics import frame, status
    from argmap.semantics.sceptical import sceptical

    labelling = sceptical(frame(graph))
    return {name: status(labelling, name).value for name in graph.claims}


def _chosen(order: Order, debate: pipeline.Read, marked: Mapping[str, tuple[Mark, ...]]) -> Iterator[Picture]:
    graph = debate.graph
    wanted_topic = order.topic or debate.located.topic
    if order.focus:
        among = (graph.claims, graph.arguments)
        focus = identify_or_refuse(order.focus, among, "claim or argument", graph.debate)
        yield focus_picture(graph, focus, order.depth, marked)
    elif order.side:
        side = identify_or_refuse(order.side, (graph.debate.sides,), "side", graph.debate)
        yield side_picture(graph, side, marked, unfolded=order.force)
    elif wanted_topic:
        topic = identify_or_refuse(wanted_topic, (graph.debate.topics,), "topic", graph.debate)
        yield topic_picture(graph, topic, marked, unfolded=order.force)
    else:
        yield from pictures(graph, marked, unfolded=order.force)


def _drawn(job: _Job, engine: Engine | None) -> bytes:
    name = job.view.__name__.rpartition(".")[2]
    try:
        drawn: bytes = getattr(job.view, name)(job.subject, engine)
    except (EngineError, MissingExtra) as error:
        raise Refusal(f"{job.path}: {error}") from error
    return drawn


def _state(job: _Job) -> Freshness:
    """How the picture on disk stands to what would be drawn; what needs no engine is drawn again and compared whole."""
    try:
        on_disk = job.path.read_bytes()
    except FileNotFoundError:
        return Freshness.MISSING
    except OSError as error:
        raise Refusal(f"{job.path}: {reason(error)}") from error
    if job.view.NEEDS_ENGINE:
        source = job.view.source(job.subject) if is_whole(job.view) else dot(cast("Plan", job.subject))
        return freshness(job.view.carried(on_disk) or "", source)
    return Freshness.FRESH if on_disk == _drawn(job, None) else Freshness.STALE


def _left_over(folder: Path, jobs: list[_Job], views: list[ModuleType]) -> Iterator[Path]:
    """Pictures in the debate's folder that no topic has any more; focus and side pictures are made on request."""
    drawn = {job.path for job in jobs}
    for view in views:
        for path in sorted(folder.glob(f"*{view.SUFFIX}")):
            if path not in drawn and not path.name.startswith(("focus-", "side-")):
                yield path
