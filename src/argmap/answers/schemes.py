"""A scheme of the library in words: what it is, its roles, its conclusion, its questions, and a skeleton to copy."""

from textwrap import wrap

from argmap.document.nouns import CriticalQuestion
from argmap.document.scheme_library import Entry

BURDENS = {
    "premise": "premise: whoever argues has to support it when it is questioned",
    "assumption": "assumption: it holds until it is questioned, and then whoever argues has to support it",
    "exception": "exception: whoever asks has to show it, by an argument that undercuts",
    "rebuttal": "rebuttal: whoever asks has to argue for the contrary",
}
_ENDS = {
    "claim": "supports: the-claim",
    "denial": "rebuts: the-claim",
    "norm": "supports: what-ought-to-be",
    "undercut": "undercuts: the-argument",
}


def describe_scheme(entry: Entry) -> str:
    """The whole explanation, as the terminal shows it."""
    scheme = entry.scheme
    lines = [
        f"{scheme.id}: scheme of argument ({entry.origin})",
        "",
        *wrap(entry.what, 90),
        "",
        "Roles of the premises:",
        "",
    ]
    lines += [f"    {role.id}: {role.text}" for role in scheme.roles]
    lines += ["", f"Conclusion: {scheme.conclusion}"]
    if scheme.mode == "deductive":
        lines.append("The step is deductive: it cannot fail while its premises hold.")
    if scheme.questions:
        lines += ["", "Critical questions:", "", *(line for asked in scheme.questions for line in _question(asked))]
    return "\n".join([*lines, "", "Example:", "", *(f"    {line}" for line in skeleton(entry))]) + "\n"


def _question(asked: CriticalQuestion) -> list[str]:
    about = f"; about `{asked.role}`" if asked.role else ""
    return [f"    {asked.id}: {asked.ask}", f"        {BURDENS.get(asked.burden or '', 'open')}{about}"]


def skeleton(entry: Entry) -> list[str]:
    """The lines of an argument of this scheme, to be filled in."""
    scheme = entry.scheme
    premises = [f"      {role.id}: {role.text}" for role in scheme.roles]
    questions = [f"      {asked.id}: open" for asked in scheme.questions]
    head = ["arguments:", "  my-argument:", f"    scheme: {scheme.id}", "    premises:", *premises]
    return [*head, f"    {_ENDS[entry.concludes]}", *(["    questions:", *questions] if questions else [])]
