"""What a syntax error means to someone who has never heard of YAML."""

import re

import yaml

from argmap.source.blaming import TIGHT, indent, inner_colon, is_tab, line_at

UNCLOSED = (
    "this quotation mark is never closed",
    "Close it, or leave both away; inside single quotes an apostrophe is doubled ('').",
)
MAX_KEY = 1024  # what YAML allows a key before its colon


def explain(error: yaml.MarkedYAMLError, text: str, offset: int) -> tuple[str, str]:
    """A message and what to do, for an error found at `offset`."""
    problem, context = error.problem or "", error.context or ""
    line = line_at(text, offset)
    if is_tab(error, text, offset):
        return "a tab stands where YAML wants spaces", "Indent with spaces, two a level."
    if "escape" in problem or "hexdecimal" in problem:  # so spelt by PyYAML
        return (
            "a backslash begins an escape inside double quotes, and this is none",
            "Double the backslash, or put the text into single quotes.",
        )
    if "quoted scalar" in context:
        return UNCLOSED
    if "mapping values are not allowed" in problem:
        return _explain_colon(line, text[:offset])
    if "flow" in context:
        return _explain_flow(error, text)
    if "expected ':'" in problem or "could not find expected" in problem:
        return _explain_no_colon(line)
    return _explain_beginning(problem, context, text[offset : offset + 1]) or _explain_rest(
        problem, context, text[:offset]
    )


def _explain_beginning(problem: str, context: str, sign: str) -> tuple[str, str] | None:
    """Texts that begin with a sign which means something else in YAML."""
    if "alias" in context or "anchor" in context:
        return "& and * mean something else in YAML at the beginning of a text", "Quote the text."
    if "entries are not allowed" in problem or "keys are not allowed" in problem:
        return f"a text cannot begin with {sign} and a space", "Quote the text; a list begins on a line of its own."
    return (f"a text cannot begin with {sign}", "Quote the text.") if "cannot start any token" in problem else None


def _explain_rest(problem: str, context: str, before: str) -> tuple[str, str]:
    if "block" in context or "expected <block end>" in problem:
        return _explain_block(before)
    detail = ", ".join(filter(None, (context, problem))) or "unreadable"
    return f"YAML cannot read this: {detail}", "Quote the text, or check colons, brackets and indentation."


def _explain_flow(error: yaml.MarkedYAMLError, text: str) -> tuple[str, str]:
    if inner_colon(error, text) is not None:
        message = "a second colon in one text: YAML takes what stands before it for a key"
        return message, "Quote the text with the colon in it."
    opened = error.context_mark
    if opened is not None and line_at(text, opened.index).count('"') % 2:
        return "a quotation mark in this bracket is never closed", 'Close it: every " needs a second one.'
    return (
        "this bracket is never closed, or something inside it is out of place",
        "Close it, or write the entries on lines of their own.",
    )


def _explain_no_colon(line: str) -> tuple[str, str]:
    if ":" in line[MAX_KEY:]:
        return f"a key has no more than {MAX_KEY} characters", "Shorten it: the words belong into a text."
    close = TIGHT.match(line)
    if close:
        return "a colon needs a space after it", f"Write `{close['key']}: ` and then the text."
    return (
        "this line is neither a key with a colon nor the continuation of a text",
        "Add the colon, or indent the line under its text.",
    )


def _explain_colon(line: str, before: str) -> tuple[str, str]:
    if ":" not in line[:MAX_KEY]:
        return _explain_no_colon(line)
    close = TIGHT.match(line)
    if close:
        return "a colon needs a space after it", f"Write `{close['key']}: ` and then the text."
    at = before.rpartition("\n")[2]
    above = next((one for one in reversed(before.split("\n")[:-1]) if one.strip()), "")
    if re.match(r"\s*-[^\s-]", above):
        return "in the line above, a hyphen has no space after it", f"Write `- {above.strip()[1:]}`."
    if re.fullmatch(r"\s*[\w-]+:?", at) and indent(above) < indent(line) and re.search(r":\s+\S", above):
        return (
            "this line stands further right than the one above, and so YAML takes it for more of the text there",
            "Align it with its neighbours.",
        )
    return "a second colon in one line: YAML takes what stands before it for a key", _quote_help(line)


def _explain_block(before: str) -> tuple[str, str]:
    above, _, line = before.rpartition("\n")
    value = re.match(r"""^\s*(?:- )?(?:[^\s"'\[{][^:]*:\s+)?(?P<first>["'\[{])""", line)
    if value is None and not line.strip() and re.search(r"[^\s:] #", above.rpartition("\n")[2]):
        return (
            "in the line above, a # begins a comment, which ends the text; and more of it follows",
            "Quote the whole text if the words behind the # belong to it; else move the comment.",
        )
    if value is None:
        return (
            "the indentation or the text before it does not fit here",
            "Align it with its neighbours; if a text begins with a quotation mark, quote the whole of it.",
        )
    if value["first"] == "'":
        return (
            "a text in single quotes ends at the next one, and more follows",
            "Write an apostrophe inside twice (''), put the text into double quotes, or leave the quotes away.",
        )
    if value["first"] == '"':
        return (
            "a text in double quotes ends at the next one, and more follows",
            'Put the whole text into single quotes, or write each double quote inside as \\".',
        )
    return f"a text that begins with {value['first']} is taken for a list or an entry, and more follows", (
        "Put the whole text into quotation marks."
    )


def _quote_help(line: str) -> str:
    match = re.match(r"""^\s*(?:- )?(?P<key>[^:"']+): (?P<text>.+)$""", line)
    if not match:
        return "Quote the text that contains the colon."
    clipped = match["text"].strip()
    clipped = clipped if len(clipped) <= 50 else clipped[:49] + "…"
    return f'Quote the text: {match["key"].strip()}: "{clipped}"'
