"""What `argmap convert` does: read as one format, write as another, and say what was lost between them."""

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import click

from argmap import pipeline
from argmap.cli.faults import fault_code
from argmap.cli.formats import DRAWN, OWN, VIEWS, module_of, recognised, target_form
from argmap.cli.inputs import STDIN, Refusal, locate_one, reason
from argmap.cli.writing import write_whole
from argmap.document.locating import Located
from argmap.document.nouns import Debate
from argmap.findings import Finding, Severity
from argmap.formats import Draft, Given, Loss, UnreadableError, Written, written
from argmap.formats._given import open_given, read_given
from argmap.formats._losses import loss_findings, unexpressed


@dataclass(frozen=True, slots=True)
class Journey:
    """From where to where, and as what."""

    given: Path
    target: Path
    source_form: str | None = None
    target_form: str | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a conversion came to: the formats, the files, what was lost, and whether the map itself has errors."""

    source: str
    target: str
    written: Written
    faulty: bool = False


def convert_one(journey: Journey, report: Path | None, *, strict: bool) -> int:
    """Convert and write; 1 where the map has errors, or where something is lost under `strict`."""
    try:
        arrival = _travel(journey)
    except UnreadableError as error:
        raise Refusal(str(error)) from error
    _put(journey.target, arrival.written)
    losses = arrival.written.losses
    say_losses(losses, str(journey.target))
    if report is not None:
        write_report(report, [report_of(journey.given, journey.target, arrival)])
    lost = any(not loss.kept for loss in losses)
    return int(arrival.faulty or (strict and lost))


def _travel(journey: Journey) -> Arrival:
    target = target_form(journey.target, journey.target_form)
    if journey.given.is_dir():
        return _from_own(locate_one(journey.given), target, journey)
    given = open_file(journey.given)
    source = recognised(given, journey.source_form)
    if source == OWN:
        located = Located(Path(given.name), given.stem, (Path(given.name),), given=given.raw)
        return _from_own(located if given.path is None else locate_one(journey.given), target, journey)
    draft = draft_from(given, source)
    if target == OWN:
        return Arrival(source, target, _own_files(draft, journey.target))
    debate, faulty = _loaded(draft)
    result = _written(debate, target, given.name)
    losses = [Loss(loss.kind, loss.ids, loss.kept and source == target) for loss in draft.losses]
    others = [loss for loss in result.losses if loss.kind != "foreign"]
    return Arrival(source, target, Written(result.files, (*losses, *others)), faulty)


def open_file(path: Path) -> Given:
    """A file as given; standard input where it is `-`."""
    if str(path) == STDIN:
        return read_given("<stdin>", sys.stdin.buffer)
    try:
        return open_given(path)
    except OSError as error:
        raise Refusal(f"{path}: {reason(error)}") from error


def draft_from(given: Given, form: str) -> Draft:
    """A file as a document in the making; UnreadableError where it is not what it is taken for."""
    try:
        draft: Draft = module_of(form).read(given)
    except RecursionError as error:
        raise given.refuse("nested too deep to be a map") from error
    return draft


def _own_files(draft: Draft, target: Path) -> Written:
    """Our own YAML: a folder where one is asked for, else one file."""
    own = module_of(OWN)
    files: Written = own.draft_folder(draft) if _is_folder(target) else own.draft_file(draft)
    return files


def _is_folder(target: Path) -> bool:
    return target.is_dir() or (not target.suffix and str(target) != STDIN)


def _loaded(draft: Draft) -> tuple[Debate, bool]:
    """A document in the making as a debate, by way of the YAML it becomes."""
    text = module_of(OWN).draft_file(draft).files[""]
    path = Path(f"{draft.tree.get('title')}.yaml".replace("/", "-").replace("\0", ""))
    read = pipeline.read(Located(path, path.stem, (path,), given=text))
    return read.graph.debate, any(fault.severity is Severity.ERROR for fault in read.faults)


def _from_own(located: Located, target: str, journey: Journey) -> Arrival:
    read = pipeline.read(located)
    _refuse_unreadable(read.faults)
    faulty = fault_code(read) > 0
    if target == OWN and _is_folder(journey.target):
        result = module_of(OWN).write_folder(read.graph.debate)
    else:
        result = _written(read.graph.debate, target, str(located.path))
    return Arrival(OWN, target, result, faulty)


def _refuse_unreadable(faults: Iterable[Finding]) -> None:
    for fault in faults:
        if fault.rule in ("unreadable-file", "not-utf8"):
            raise Refusal(f"{fault.place.file}:{fault.place.line}:{fault.place.column}: {fault.message}")


def _written(debate: Debate, target: str, name: str) -> Written:
    if target in DRAWN:
        return Written({"": drawn(debate, target)}, tuple(unexpressed(debate, _PICTURED)))
    try:
        return written(module_of(target), target, debate)
    except ValueError as error:
        raise Refusal(f"{name}: {error}") from error


def drawn(debate: Debate, view: str) -> bytes:
    """A picture as text, which says what a picture says."""
    from argmap.catalogue import entry
    from argmap.drawing.pictures import pictures
    from argmap.graph import build

    whole = next(iter(pictures(build(debate), {}, unfolded=True)))
    picture: bytes = getattr(entry(VIEWS, view), view)(whole.plan, None)
    return picture


_PICTURED = {
    "": ("title", "question", "mapper", "date"),
    "sides": ("label", "thesis"),
    "people": ("name", "side"),
    "claims": ("text", "label", "contradicts", "contrary-to", "presupposes", "implicit", "common-ground", "background"),
    "arguments": ("premises", "supports", "rebuts", "undercuts", "explains", "by", "title", "scheme"),
}


def _put(target: Path, result: Written) -> None:
    """Write all files; to standard output where the target is `-`."""
    for name, content in result.files.items():
        if str(target) == STDIN:
            click.echo(content, nl=False)
        else:
            write_whole(target / name if name else target, content)


def say_losses(losses: Iterable[Loss], file: str) -> None:
    """The loss report as text, to standard error."""
    found = loss_findings(losses, file)
    for finding in found:
        click.echo(f"{finding.severity}: {finding.message}", err=True)
    if not found:
        click.echo("nothing lost", err=True)


def report_of(given: Path, target: Path, arrival: Arrival) -> dict[str, object]:
    """The loss report of one conversion as plain data."""
    return {
        "in": str(given),
        "out": str(target),
        "from": arrival.source,
        "to": arrival.target,
        "losses": [
            {"kind": loss.kind, "count": len(loss.ids), "ids": list(loss.ids), "kept": loss.kept}
            for loss in arrival.written.losses
        ],
    }


def write_report(path: Path, conversions: list[dict[str, object]]) -> None:
    """The loss reports as JSON."""
    data = {"version": 1, "conversions": conversions}
    write_whole(path, (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode())
