"""What every command says of faults in the maps it was given."""

import click

from argmap import pipeline
from argmap.checking import UNREADABLE_FILE
from argmap.findings import Severity


def fault_code(debate: pipeline.Read) -> int:
    """Say on standard error that a map has errors; 2 where a file could not be opened, 1 where there is another one."""
    errors = [fault for fault in debate.faults if fault.severity is Severity.ERROR]
    if not errors:
        return 0
    number = f"{len(errors)} error{'s' * (len(errors) > 1)}"
    click.echo(f"argmap: {debate.located.path}: {number}, what is broken is left out; see `argmap check`", err=True)
    return 2 if any(fault.rule == UNREADABLE_FILE for fault in errors) else 1
