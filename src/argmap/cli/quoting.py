"""What `argmap quotes` does once its options are understood."""

from dataclasses import dataclass
from pathlib import Path

import click

from argmap import pipeline
from argmap.answers.quotations import in_json, in_text
from argmap.cli.faults import fault_code
from argmap.cli.inputs import Refusal, locate_all, nearest, require_form
from argmap.cli.writing import say
from argmap.document.names import identify
from argmap.document.nouns import Debate
from argmap.evidence.quotations import Verification, verify
from argmap.source import File, Text

FORMS = ("text", "json")
FAILED = ("altered", "elsewhere", "absent")
SUFFIXES = ("", ".txt", ".pdf", ".xml", ".hocr", ".html", ".htm", ".alto")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user asked for: `given` as ID=FILE, `folder` with texts."""

    paths: tuple[Path, ...]
    given: tuple[str, ...]
    folder: Path | None
    record: bool
    form: str


def quotes_once(wishes: Wishes) -> int:
    """Verify, report, record where asked, and return the exit code."""
    require_form(wishes.form, FORMS)
    debates = [pipeline.read(located) for located in locate_all(wishes.paths)]
    if wishes.record and any(debate.located.given is not None for debate in debates):
        raise Refusal("--record needs a file to write to, not standard input")
    files = _given(wishes.given, [debate.graph.debate for debate in debates])
    found = [(debate.graph.debate, verify(debate.graph.debate, _texts(debate, files, wishes))) for debate in debates]
    say((in_json if wishes.form == "json" else in_text)(found), wishes.form)
    if wishes.record:
        for debate, verification in found:
            _record(debate, verification)
    return max(_exit_code(debate, verification) for debate, (_, verification) in zip(debates, found, strict=True))


def _exit_code(debate: pipeline.Read, verification: Verification) -> int:
    """2 where a file or a part of the program is missing, 1 where a quotation fails or a document is faulty."""
    code = max(fault_code(debate), int(any(verification.of(*FAILED))))
    for problem in dict.fromkeys(state.problem for state in verification.texts.values() if state.missing_part):
        click.echo(f"argmap: {problem}", err=True)
        code = 2
    return code


def _given(given: tuple[str, ...], debates: list[Debate]) -> dict[str, Path]:
    """The files given for sources; what names no source or no file is refused."""
    files: dict[str, Path] = {}
    for one in given:
        typed, equals, name = one.partition("=")
        source = str(identify(_typed(typed)))
        if not equals or not name:
            raise Refusal(f"--source takes ID=FILE, and `{one}` is neither")
        if not any(source in debate.sources for debate in debates):
            known = (name for debate in debates for name in debate.sources)
            raise Refusal(f"there is no source `{source}`{nearest(source, known, 1)}")
        if not Path(name).is_file():
            raise Refusal(f"{name}: there is no such file")
        files[source] = Path(name)
    return files


def _typed(name: str) -> Text:
    text = Text(name)
    text.file, text.start, text.end, text.plain = File("<command line>", name), 0, len(name), True
    return text


def _texts(debate: pipeline.Read, files: dict[str, Path], wishes: Wishes) -> dict[str, Path]:
    """The files to read before those the document names: given one by one, or lying in the folder."""
    sources = debate.graph.debate.sources
    found = {name: path for name, path in files.items() if name in sources}
    if wishes.folder is not None:
        for name, source in sources.items():
            names = [Path(str(source.text)).name] if source.text else []
            names += [f"{name}{suffix}" for suffix in SUFFIXES if "/" not in name]
            path = next((path for one in names if (path := wishes.folder / one).is_file()), None)
            if path is not None:
                found.setdefault(name, path)
    return found


def _record(debate: Debate, verification: Verification) -> None:
    """Write hash and day for each source whose quotations all hold; say which were left as they are."""
    from argmap.cli.recording import record

    failed = {str(verdict.quotation.source) for verdict in verification.of(*FAILED)}
    quoted = {str(verdict.quotation.source) for verdict in verification.verdicts}
    sound = [
        state
        for name, state in verification.texts.items()
        if state.sha256 and name in quoted and name not in failed and name in verification.searches
    ]
    for name in sorted(failed):
        click.echo(f"argmap: `{name}` is not recorded: some of its quotations fail", err=True)
    for path, count, left in record(debate, sound):
        if count:
            click.echo(f"argmap: {count} source{'s' * (count > 1)} recorded in {path}", err=True)
        for state in left:
            told = f"write its sha256, {state.sha256}, into {path} by hand"
            click.echo(f"argmap: `{state.source.id}` is not recorded: {told}", err=True)
