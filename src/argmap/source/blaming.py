"""Where a syntax error is to be blamed: the parser stumbles behind the slip, at times far behind it."""

import re

import yaml

TIGHT = re.compile(r"[ \t]*(?:- )?(?P<key>[^\W\d][\w.-]*):(?=[^\s/:])")
_SWALLOWED = re.compile(r"\n[ \t]*(?:- )?[\w.-]+:[ \n]")
_HEADING = re.compile(r"^[^\s#-]", re.MULTILINE)
_INDENTED = re.compile(r"^ +(?=[^\s#-])", re.MULTILINE)


def blamed(error: yaml.MarkedYAMLError, text: str) -> int:
    """The offset to blame.

    Where an unclosed quote, a bracket, or a line without its colon or the space behind it begins; else the stumble.
    """
    tight = _tight_colon(error, text)
    if tight is not None:
        return tight
    if error.problem_mark is not None and "block mapping" in (error.context or ""):
        return _outlier(text, error.problem_mark.index)
    opened = error.context_mark if error.context and re.search("quoted|flow|simple key", error.context) else None
    mark = opened or error.problem_mark or error.context_mark
    return mark.index if mark else 0


def inner_colon(error: yaml.MarkedYAMLError, text: str) -> int | None:
    """The offset of the colon that a one-line mapping or list stumbles over; None where it was something else."""
    opened, at = error.context_mark, error.problem_mark
    if opened is None or at is None or "flow" not in (error.context or "") or opened.line != at.line:
        return None
    return int(at.index) if text[at.index : at.index + 1] == ":" else None


def has_swallowed(error: yaml.MarkedYAMLError, start: int, end: int, text: str) -> bool:
    """Whether a quoted text from `start` to `end` was meant to close sooner, since it has swallowed keys.

    It ends at the next mark there is, however far, and what follows that is stumbled over.
    """
    at = error.problem_mark.index if error.problem_mark else 0
    return end <= at and "\n" not in text[end:at] and _SWALLOWED.search(text, start, end) is not None


def is_tab(error: yaml.MarkedYAMLError, text: str, offset: int) -> bool:
    """Whether the parser stumbles over a tab in an indentation."""
    line, problem = line_at(text, offset), error.problem or ""
    return "\t" in line[: indent(line)] or "\\t" in problem or "tab" in problem


def _tight_colon(error: yaml.MarkedYAMLError, text: str) -> int | None:
    """The offset of a key without a space behind its colon, in the line above the one that is stumbled over.

    YAML takes `met:The plenum met.` for a text, and what follows for more of it.
    """
    if error.problem_mark is None or "mapping values are not allowed" not in (error.problem or ""):
        return None
    above = text.rfind("\n", 0, error.problem_mark.index)
    match = TIGHT.match(text, text.rfind("\n", 0, max(above, 0)) + 1) if above >= 0 else None
    own = line_at(text, error.problem_mark.index)
    return match.start("key") if match and match.start("key") - match.start() == indent(own) else None


def _outlier(text: str, at: int) -> int:
    """The offset, or the first entry of its section where that alone stands further in than several others.

    YAML stumbles over the second.
    """
    before = text.rfind("\n", 0, at) + 1
    section = max((match.start() for match in _HEADING.finditer(text, 0, before)), default=0)
    heading = _HEADING.search(text, at)
    lines = list(_INDENTED.finditer(text, section, heading.start() if heading else len(text)))
    own = next((line.group() for line in lines if line.start() == before), "")
    alike = [line.group() for line in lines]
    if not own or len(alike[0]) <= len(own) or alike.count(alike[0]) > 1 or alike.count(own) == 1:
        return at
    return lines[0].end()


def indent(line: str) -> int:
    """How far a line stands in, in characters."""
    return len(line) - len(line.lstrip(" \t"))


def line_at(text: str, offset: int) -> str:
    """The line an offset stands in."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return text[start : end if end >= 0 else len(text)]
