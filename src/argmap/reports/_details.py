"""All that a finding says, in lines, for formats that have one field for it."""

from argmap.findings import About, Finding
from argmap.reports._places import where
from argmap.reports._visible import prose


def label(finding: Finding) -> str:
    """Code and name of the rule, as far as known: `AM312 circular-support`."""
    return f"{finding.code} {finding.rule}".lstrip()


def tag(finding: Finding) -> str:
    """What sets a finding about the debate apart, to stand behind its label."""
    return " (about the debate)" if finding.about is About.DEBATE else ""


def explanation(finding: Finding) -> list[str]:
    """The message, the witness and the way out, a line each."""
    lines = [prose(finding.message), *(f"because {prose(reason)}" for reason in finding.because)]
    return [*lines, f"help: {prose(finding.help)}"] if finding.help else lines


def details(finding: Finding) -> list[str]:
    """The explanation, and the other places."""
    return [*explanation(finding), *(f"{where(other.place)}: {prose(other.message)}" for other in finding.related)]
