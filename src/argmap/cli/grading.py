"""What `argmap mark` does."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from argmap import pipeline
from argmap.cli.inputs import Refusal, locate_one
from argmap.cli.writing import say
from argmap.drawing.labels import printable
from argmap.findings import Severity
from argmap.seminar.in_markdown import marked
from argmap.seminar.marking import mark
from argmap.seminar.marks import Marking, Score


@dataclass(frozen=True, slots=True)
class Marked:
    """A student's map, and its marks."""

    path: Path
    marking: Marking


def mark_students(solution: Path, students: tuple[Path, ...], form: str) -> int:
    """Print the marks of each student in the order given; 1 where a map has errors, 2 where one cannot be read."""
    if form not in FORMS:
        raise Refusal(f"there is no output format `{form}`: choose from {', '.join(FORMS)}")
    reference = pipeline.read(locate_one(solution))
    codes, found = [_faults(reference)], []
    for path in students:
        student = _opened(path)
        codes.append(_faults(student) if student else Refusal.exit_code)
        found += [Marked(path, mark(reference.graph, student.graph))] if student else []
    say(FORMS[form](found), form)
    return max(codes)


def _opened(path: Path) -> pipeline.Read | None:
    """A student's map; None where there is none, which is said, so that the others are marked all the same."""
    try:
        return pipeline.read(locate_one(path))
    except Refusal as refusal:
        refusal.show()
        return None


def _faults(debate: pipeline.Read) -> int:
    """Say which map has errors: what is broken in it is not marked."""
    grave = [fault for fault in debate.faults if fault.severity is Severity.ERROR]
    if grave:
        what = "an error" if len(grave) == 1 else f"{len(grave)} errors"
        click.echo(f"argmap: {debate.located.path}: {what} (`argmap check`); marked is what was understood", err=True)
    return 2 if any(fault.rule == "unreadable-file" for fault in grave) else int(bool(grave))


def _in_text(found: Sequence[Marked]) -> str:
    return "\n".join(_told(one) for one in found)


def _told(one: Marked) -> str:
    lines = [printable(str(one.path))]
    lines += [f"  {name:9} {_score(score)}" for name, score in _asked(one.marking)]
    lines += [f"- {remark.kind}: {printable(remark.told)}" for remark in one.marking.remarks] or [NOTHING]
    return "\n".join(lines) + "\n"


NOTHING = "Nothing to correct."


def _asked(marking: Marking) -> list[tuple[str, Score]]:
    """The categories of which either map has anything."""
    return [(name, score) for name, score in marking.scores.items() if score.of or score.extra]


def _score(score: Score) -> str:
    extra = f", {score.extra} not in the reference" if score.extra else ""
    return f"{score.right} of {score.of}{extra}"


def _in_markdown(found: Sequence[Marked]) -> str:
    return "\n".join(_sheet(one) for one in found)


def _sheet(one: Marked) -> str:
    lines = [f"# {marked(str(one.path))}", "", "| | right |", "| --- | --- |"]
    lines += [f"| {name} | {_score(score)} |" for name, score in _asked(one.marking)]
    remarks = [f"- **{remark.kind.replace('-', ' ')}**: {marked(remark.told)}" for remark in one.marking.remarks]
    return "\n".join([*lines, "", *(remarks or [NOTHING]), ""])


def _in_json(found: Sequence[Marked]) -> str:
    students = [
        {
            "file": str(one.path),
            "scores": {
                name: {"right": score.right, "of": score.of, "extra": score.extra}
                for name, score in one.marking.scores.items()
            },
            "remarks": [
                {"kind": remark.kind, "ids": list(remark.about), "message": remark.told}
                for remark in one.marking.remarks
            ],
        }
        for one in found
    ]
    return json.dumps({"version": 1, "students": students}, ensure_ascii=False, indent=2) + "\n"


FORMS: Mapping[str, Callable[[Sequence[Marked]], str]] = {
    "text": _in_text,
    "markdown": _in_markdown,
    "json": _in_json,
}
