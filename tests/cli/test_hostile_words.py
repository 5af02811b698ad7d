"""What stands in a document is shown on the terminal, and does nothing there."""

import pytest

ACTING = "\x07\x1b\r\x9b\u202e"
HOSTILE = r"""
argmap: 1
title: "Title \a\e[31m\r\x9b\u202e"
question: "Did it \a\e[31m\r\x9b\u202e?"
sides:
  yes: {label: "Yes \a\e[31m\r\x9b\u202e", thesis: met}
  no: {label: "No \a\e[31m\r\x9b\u202e", thesis: unmet}
people:
  ann: {name: "Ann \a\e[31m\r\x9b\u202e", side: yes}
  bob: {name: "Bob \a\e[31m\r\x9b\u202e", side: no}
sources:
  memoir: {title: "Memoir \a\e[31m\r\x9b\u202e", date: 1950}
  letter: {title: "Letter \a\e[31m\r\x9b\u202e"}
claims:
  met:
    text: "It met \a\e[31m\r\x9b\u202e."
    stances: {ann: asserts, bob: denies}
    evidence: ["memoir, p. 1 \a\e[31m\r\x9b\u202e", "letter, p. 2"]
  unmet: {text: "It did not meet \a\e[31m\r\x9b\u202e.", stances: {bob: {stance: asserts, date: 1960}}}
arguments:
  told: {by: ann, title: "Told \a\e[31m\r\x9b\u202e", premises: ["So \a\e[31m\r\x9b\u202e"], supports: met, date: 1950}
  late: {by: bob, premises: ["Late \a\e[31m\r\x9b\u202e"], undercuts: told, date: 1960}
"""
COMMANDS = [
    (command, "debate.yaml", "--output-format", form)
    for command in ("weigh", "report", "outline", "independence", "timeline", "matrix")
    for form in ("text", "markdown")
]
OTHERS = [
    ("why", "debate.yaml", "met"),
    ("weigh", "debate.yaml", "--semantics", "df-quad"),
    ("independence", "debate.yaml", "--claim", "met"),
    ("matrix", "debate.yaml", "--output-format", "csv"),
    ("report", "debate.yaml", "--output-format", "html"),
    ("independence", "debate.yaml", "--output-format", "html"),
    ("timeline", "debate.yaml", "--output-format", "html"),
    ("quotes", "debate.yaml"),
]


@pytest.mark.parametrize("args", [*COMMANDS, *OTHERS], ids=" ".join)
def test_nothing_acts_on_the_terminal(argmap, write, args: tuple[str, ...]) -> None:
    """A map from elsewhere could repaint what argmap says of it."""
    write({"debate.yaml": HOSTILE})
    ran = argmap(*args)
    assert ran.out
    assert not set(ACTING) & set(ran.out)
