"""Findings for reading: each with its line, but what a rule finds all over a debate is told together.

That fifty premises are mere assertions is one thing to know of a debate, and not fifty to mend; told one by one they
would bury what there is but once. `full` tells each by itself.
"""

from collections.abc import Mapping, Sequence

from argmap.findings import About, Finding
from argmap.reports._block import BOLD, RESET, block, heading, paragraph
from argmap.reports._excerpt import line_finder
from argmap.reports._places import where
from argmap.reports._summary import nothing, summary
from argmap.reports._visible import prose

MOST_APART = 5  # findings of one rule about the debate
SHOWN = 8  # of more


def text(findings: Sequence[Finding], files: Mapping[str, str]) -> str:
    """A block a finding, a blank line between two; then a block for each rule of many findings, and a summary."""
    if not findings:
        return f"{nothing(len(files))}\n"
    lines = line_finder(files)
    many = _many(findings)
    blocks = [block(finding, lines) for finding in findings if finding.rule not in many]
    blocks += map(_together, many.values())
    return "\n\n".join([*map("\n".join, blocks), f"{BOLD}{summary(findings)}{RESET}\n"])


def _many(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    """The rules that find much in the debate, with what they find, in the order of their codes."""
    found: dict[str, list[Finding]] = {}
    for finding in sorted(findings, key=lambda one: one.code):
        if finding.about is About.DEBATE:
            found.setdefault(finding.rule, []).append(finding)
    return {rule: listed for rule, listed in found.items() if len(listed) > MOST_APART}


def _together(found: list[Finding]) -> list[str]:
    most = SHOWN if len(found) > SHOWN + 1 else SHOWN + 1
    shown = [line for one in found[:most] for line in paragraph(f"{where(one.place)}: {prose(one.message)}")]
    rest = len(found) - most
    more = f"  … and {rest} more; `--output-format full` shows each with its line" if rest > 0 else ""
    helped = {one.help for one in found}
    help_ = paragraph(f"help: {prose(helped.pop())}") if len(helped) == 1 and "" not in helped else []
    return [f"{heading(found[0])}, {len(found)} times", *shown, *filter(None, [more]), *help_]
