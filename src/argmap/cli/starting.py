"""The debate that `argmap new` writes: small, whole, and explained line by line."""

import json
from datetime import UTC, datetime
from pathlib import Path
from shlex import quote

from argmap.cli.inputs import Refusal
from argmap.cli.writing import write_whole
from argmap.document.json_schema import json_schema

SCHEMA = ".argmap-schema.json"  # beside the debate, so that editors find it without a network

ROOT = """\
# yaml-language-server: $schema={schema}
#
# A debate. Check it with `argmap check {folder}`, draw it with `argmap render {folder}`.
# Two spaces before a # begin a comment. A text with a colon or a # in it stands in quotation marks.

argmap: 1
title: Who wrote the anonymous letter?
question: Did the mayor write the letter of 3 May 1848?
mapper: Your name
date: {today}
lang: en
profile: seminar                # draft shows less, publication shows more

sides:                          # who argues against whom, and for which claim
  mayor: {{label: The mayor wrote it, thesis: mayor-wrote-it}}
  clerk: {{label: The clerk wrote it, thesis: clerk-wrote-it}}

people:
  weber: {{name: Anna Weber, side: mayor}}
  braun: {{name: Karl Braun, side: clerk}}

sources:                        # what is cited: an id, and what a bibliography would say of it
  weber-1901:
    type: book
    author: weber
    title: The Letter of 1848
    issued: 1901
    kind: secondary
  braun-1903:
    type: book
    author: braun
    title: The Clerk's Hand
    issued: 1903
    kind: secondary
  letter-1848:
    type: manuscript
    title: The anonymous letter
    issued: 1848-05-03
    kind: correspondence
  register-1840:
    type: manuscript
    title: Register of the town school
    issued: 1840
    kind: contemporary-record
  minutes-1848:
    type: manuscript
    title: Minutes of the town council
    issued: 1848
    kind: minutes

claims:                         # an id, and one sentence that can be true or false
  mayor-wrote-it:
    text: The mayor wrote the anonymous letter.
    stances:                    # who holds it: attribution, not evidence
      weber: {{stance: asserts, cite: "weber-1901, p. 12"}}
      braun: {{stance: denies, cite: "braun-1903, p. 5"}}

  clerk-wrote-it:
    text: The clerk wrote the anonymous letter.
    stances:
      braun: {{stance: asserts, cite: "braun-1903, p. 6"}}
"""

TOPIC = """\
# yaml-language-server: $schema={schema}
#
# A topic of the debate: a file of its own, drawn as a map of its own.

title: The handwriting

claims:
  mayors-hand:
    text: The letter is in the mayor's hand.
    kind: fact
    evidence:                   # what speaks for its truth: source, locator
      - letter-1848, fol. 1
    stances:
      weber: {{stance: asserts, cite: "weber-1901, p. 14"}}

arguments:                      # each reads as a sentence: by whom, from what, for or against what
  from-the-hand:
    by: weber
    premises:                   # an id, or the text of a new claim; all are needed
      - mayors-hand
      - {{text: A letter is written by the person whose hand it shows., implicit: true, supplied-by: mapper}}
    supports: mayor-wrote-it    # or: rebuts a claim, undercuts an argument, explains a claim
    cite: "weber-1901, p. 14"

  paper-of-the-office:
    by: weber
    premises:
      - {{text: The letter is on paper of the mayor's office., evidence: [letter-1848]}}
      - {{text: Only the mayor could take paper of his office., evidence: ["minutes-1848, 2 January"]}}
    supports: mayor-wrote-it

  hands-were-taught:
    by: braun
    premises:
      - {{text: The clerk had learned to write the mayor's hand., evidence: ["register-1840, p. 7"]}}
    undercuts: from-the-hand    # it grants the premises and denies the step
    replies-to: from-the-hand

  clerk-had-reason:
    by: braun
    premises:
      - {{text: The clerk was dismissed by the mayor in April 1848., evidence: ["minutes-1848, 20 April"]}}
      - {{text: A dismissed clerk has reason to write such a letter., common-ground: true}}
    supports: clerk-wrote-it
"""


def start(folder: Path) -> list[Path]:
    """Write a debate into a folder that has none; the paths written."""
    if _has_yaml(folder):
        raise Refusal(f"{folder}: there are YAML files here already; name another folder")
    named = quote(" ".join(str(folder).split("\n")))  # as one would type it
    values = {"schema": f"./{SCHEMA}", "folder": named, "today": datetime.now(tz=UTC).date().isoformat()}
    texts = {
        "debate.yaml": ROOT.format(**values),
        "the-handwriting.yaml": TOPIC.format(**values),
        SCHEMA: json.dumps(json_schema(), indent=1, ensure_ascii=False) + "\n",
    }
    written: list[Path] = []
    try:
        for name, text in texts.items():
            write_whole(folder / name, text.encode())
            written.append(folder / name)
    except BaseException:
        for path in written:
            path.unlink()
        raise
    return written


def _has_yaml(folder: Path) -> bool:
    try:
        return any(folder.glob("*.yaml"))
    except OSError:  # whatever is wrong with it, writing will tell
        return False
