"""What `argmap import` does: many maps at once, in parallel, past broken ones."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from argmap.cli.converting import Arrival, draft_from, open_file, report_of, write_report
from argmap.cli.formats import OWN, is_recognised, load_formats, module_of, recognised, suffixes
from argmap.cli.inputs import Refusal
from argmap.cli.writing import write_whole
from argmap.formats import UnreadableError, Written
from argmap.formats._losses import loss_findings

FEW_NAMES = 5  # that a line names
FEW = 20  # files that one process reads sooner than others would be started


@dataclass(frozen=True, slots=True)
class _Job:
    """One file, and where its document goes without its ending."""

    file: Path
    stem: Path
    form: str | None


@dataclass(frozen=True, slots=True)
class _Outcome:
    """Where the document went and what was lost, or why there is none."""

    target: Path
    arrival: Arrival | None
    fault: str = ""


def import_all(files: tuple[Path, ...], output: Path, form: str | None, report: Path | None, *, strict: bool) -> int:
    """Import and say what was written, lost and broken; 2 where a file could not be read, and the others are done."""
    jobs = list(_jobs(_all_files(files), output, form))
    reports, broken, lost = [], 0, False
    for job, outcome in zip(jobs, _outcomes(jobs), strict=True):
        if outcome.arrival is None:
            broken += 1
            click.echo(f"argmap: {outcome.fault}", err=True)
            continue
        click.echo(outcome.target)
        losses = outcome.arrival.written.losses
        lost = lost or any(not loss.kept for loss in losses)
        for finding in loss_findings(losses, str(outcome.target)):
            click.echo(f"{outcome.target}: {finding.severity}: {finding.message}", err=True)
        reports.append(report_of(job.file, outcome.target, outcome.arrival))
    if report is not None:
        write_report(report, reports)
    if broken:
        click.echo(f"argmap: {broken} of {len(jobs)} files could not be read", err=True)
    return 2 if broken else int(strict and lost)


def _all_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files named, and those that lie in folders named, but for what is no map by its name."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        files = sorted(file for file in path.iterdir() if file.is_file() and not file.name.startswith("."))
        skipped = [file for file in files if not _may_be_a_map(file)]
        if skipped:
            shown = ", ".join(file.name for file in skipped[:FEW_NAMES])
            more = f" and {len(skipped) - FEW_NAMES} more" if len(skipped) > FEW_NAMES else ""
            click.echo(f"{path}: info: {len(skipped)} files are no maps, and skipped: {shown}{more}", err=True)
        yield from (file for file in files if file not in set(skipped))


def _may_be_a_map(file: Path) -> bool:
    """Whether files that end so are read; a text only where it begins as a map does, since others lie beside maps."""
    suffix = file.suffix.lower()
    return suffix in suffixes() and (suffix != ".txt" or is_recognised(open_file(file)))


def _jobs(files: Iterable[Path], output: Path, form: str | None) -> Iterator[_Job]:
    """Every file with a place of its own, also where two have the same name."""
    taken: set[str] = set()
    for file in files:
        stem, number = file.stem or "map", 1
        while stem.lower() in taken:
            number += 1
            stem = f"{file.stem}-{number}"
        taken.add(stem.lower())
        yield _Job(file, output / stem, form)


def _outcomes(jobs: list[_Job]) -> Iterable[_Outcome]:
    workers = min(os.cpu_count() or 1, len(jobs) // FEW)
    if workers < 2:
        return map(_import_one, jobs)
    return _in_parallel(jobs, workers)


def _in_parallel(jobs: list[_Job], workers: int) -> Iterator[_Outcome]:
    from concurrent.futures import ProcessPoolExecutor

    load_formats()  # once, before the processes part
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(_import_one, jobs, chunksize=max(1, len(jobs) // (workers * 4)))


def _import_one(job: _Job) -> _Outcome:
    """One file read and its document written; whatever goes wrong is its own affair."""
    try:
        given = open_file(job.file)
        source = recognised(given, job.form)
        if source == OWN:
            return _Outcome(job.stem, None, f"{job.file}: this is a document of ours already")
        draft = draft_from(given, source)
        own = module_of(OWN)
        if draft.topics:
            written: Written = own.draft_folder(draft)
            target = job.stem
        else:
            written = own.draft_file(draft)
            target = job.stem.with_name(f"{job.stem.name}.yaml")
        for name, content in written.files.items():
            write_whole(target / name if name else target, content)
    except (UnreadableError, Refusal) as error:
        return _Outcome(job.stem, None, str(error))
    except Exception as error:  # a fault in one reader must not cost the other files
        return _Outcome(job.stem, None, f"{job.file}: a fault in argmap itself: {type(error).__name__}: {error}")
    return _Outcome(target, Arrival(source, OWN, Written({}, written.losses)))
