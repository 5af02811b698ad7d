"""What `argmap check` does once its options are understood."""

import gc
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import click

from argmap import pipeline
from argmap.catalogue import entry, names
from argmap.checking import UNREADABLE_FILE, Choice, all_rules, read_baseline, without_known, write_baseline
from argmap.cli.inputs import Refusal, locate_all, nearest, reason, require_form
from argmap.cli.writing import write_whole
from argmap.document.locating import Located
from argmap.findings import About, Finding, Severity

REPORTS = "argmap.reports"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user asked `check` for."""

    paths: tuple[Path, ...]
    form: str
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    profile: str
    strict: bool
    baseline: Path | None


def rules_named(given: tuple[str, ...]) -> tuple[str, ...]:
    """Names, codes and beginnings of codes, split at commas; what matches no rule is refused."""
    wanted = tuple(one.strip() for some in given for one in some.split(",") if one.strip())
    rules = all_rules()
    for one in wanted:
        if one not in rules and not any(rule.code.startswith(one.upper()) for rule in rules.values()):
            raise Refusal(f"there is no rule `{one}`{nearest(one, rules, 1)}")
    return wanted


def report_named(name: str) -> Callable[[list[Finding], dict[str, str]], str]:
    """The report of that name."""
    require_form(name, names(REPORTS))
    report: Callable[[list[Finding], dict[str, str]], str] = getattr(entry(REPORTS, name), name)
    return report


def check_once(wishes: Wishes) -> int:
    """Check, report, and return the exit code."""
    report = report_named(wishes.form)
    findings: list[Finding] = []
    files: dict[str, str] = {}
    for located in _each_once(locate_all(wishes.paths)):
        debate = pipeline.read(located)
        files.update(debate.graph.debate.files)
        findings += pipeline.examine(debate, Choice(wishes.select, wishes.ignore, wishes.profile))
    if wishes.baseline is not None:
        findings = _against(wishes.baseline, findings)
    click.echo(report(findings, files), nl=False)
    return exit_code(findings, strict=wishes.strict)


def _each_once(found: Iterable[Located]) -> Iterable[Located]:
    """Of several topics of one debate, the debate once: whichever was asked for, the whole is checked."""
    return {located.path.resolve(): located for located in found}.values()


def exit_code(findings: list[Finding], *, strict: bool) -> int:
    """2 where a file could not be opened, 1 where something is an error (or a warning about the map, when strict)."""
    if any(finding.rule == UNREADABLE_FILE for finding in findings):
        return 2
    grave = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return int(any(finding.severity in grave and finding.about is About.MAP for finding in findings))


def _against(path: Path, findings: list[Finding]) -> list[Finding]:
    unread = [finding for finding in findings if finding.rule == UNREADABLE_FILE]  # nobody can have got used to that
    findings = [finding for finding in findings if finding.rule != UNREADABLE_FILE]
    try:
        if not path.exists():
            write_whole(path, write_baseline(findings).encode())
            click.echo(f"argmap: {len(findings)} finding{'s' * (len(findings) != 1)} recorded in {path}", err=True)
        return [*unread, *without_known(findings, read_baseline(path.read_text(encoding="utf-8")))]
    except OSError as error:
        raise Refusal(f"{path}: {reason(error)}") from error
    except ValueError as error:
        raise Refusal(f"{path}: this is no baseline written by argmap") from error


def watch_and_check(wishes: Wishes) -> int:
    """Check whenever a YAML file below the paths is saved, until interrupted."""
    try:
        from watchfiles import watch
    except ImportError as error:
        raise Refusal("--watch needs one more package: pip install 'argmap[watch]'") from error
    roots = {located.path if located.path.is_dir() else located.path.parent for located in locate_all(wishes.paths)}
    gc.enable()  # this process lives on
    check_once(wishes)
    for changes in watch(*roots):
        if any(path.endswith((".yaml", ".yml", ".bib", ".json")) for _, path in changes):
            click.clear()
            try:
                check_once(wishes)
            except Refusal as refusal:  # while a file is saved it may be missing for a moment
                refusal.show()
    return 0
