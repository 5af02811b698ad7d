"""Argdown's grammar: tokens that depend on where they stand, and the LALR grammar over them, run by lark.

The tokens are those of Argdown's own lexer (argdown-core 1.x): relations, numbers and lists only begin a line, and how
far they are indented becomes `INDENT` and `DEDENT`; within an inference other tokens are known than outside.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from lark import Lark, Token, Tree
from lark.exceptions import LarkError, UnexpectedEOF, UnexpectedToken
from lark.lexer import Lexer

from argmap.formats._argdown_signs import SPELLED
from argmap.formats._given import Given

_GRAMMAR = r"""
start: EMPTYLINE? | FRONT_MATTER (NEWLINE | EMPTYLINE)? | _blocks | FRONT_MATTER (NEWLINE | EMPTYLINE) _blocks
_blocks: _block (EMPTYLINE _block)* EMPTYLINE?
_block: heading | statement | argument | pcs | list

heading: HEADING content (DATA NEWLINE*)?
pcs: numbered+ (inference numbered+)+
numbered: NUMBER statement
inference: INFERENCE_START NEWLINE? rules? (DATA NEWLINE*)? INFERENCE_END NEWLINE* relations?
rules: (TEXT | ESCAPED | COMMA | NEWLINE)+
statement: (content | STATEMENT_REFERENCE TAG* NEWLINE* | STATEMENT_DEFINITION content) (DATA NEWLINE*)? relations?
argument: (ARGUMENT_DEFINITION content | ARGUMENT_REFERENCE TAG* NEWLINE*) (DATA NEWLINE*)? relations?
relations: INDENT relation+ DEDENT
relation: (RELATION (statement | argument))
list: INDENT item+ DEDENT
item: ITEM (statement | argument)
content: (TEXT | ESCAPED | LINK | MARK | TAG | MENTION | NEWLINE)+

%declare NEWLINE EMPTYLINE FRONT_MATTER HEADING DATA NUMBER INFERENCE_START INFERENCE_END TEXT ESCAPED COMMA
%declare STATEMENT_REFERENCE STATEMENT_DEFINITION ARGUMENT_DEFINITION ARGUMENT_REFERENCE TAG LINK MARK MENTION
%declare INDENT DEDENT RELATION ITEM
"""

_COMMENT = re.compile(r"<!--(?:.|\n)*?-->|/\*(?:.|\n)*?\*/|(?<!:)//[^\n]*")
_INDENTED_COMMENT = re.compile(rf"[ \t]*(?:{_COMMENT.pattern})")
_AT_LINE_START = [
    ("INFERENCE_START", re.compile(r"[ \t]*--")),
    ("RELATION", re.compile(r"(?P<indent>[ \t]*)(?:\+>|->|<?\+|<-|-(?!-)|><|_>|<_|_(?=\s))")),
    ("HEADING", re.compile(r"#+ ")),
    ("NUMBER", re.compile(r"[ \t]*\(\d+\)")),
    ("ITEM", re.compile(r"(?P<indent>[ \t]*)(?:\d+\.|\*)(?=\s)")),
]
_ANYWHERE = [
    ("FRONT_MATTER", re.compile(r"===+[\s\S]*?===+")),
    ("DATA", re.compile(r"\{(?:(?!\}\s[^,}])[\s\S]){0,2000}\}(?!\s*(?:,|\}))")),
    ("ESCAPED", re.compile(r"\\.")),
    ("TEXT", SPELLED),
    ("TEXT", re.compile(r"\.[^\s.]+\.(?=[ \t])|:[^\s:]+:(?=\s|$)")),
    ("EMPTYLINE", re.compile(r"[ \t]*\n(?:[ \t]*\n)+")),
    ("NEWLINE", re.compile(r"[ \t]*\n")),
    ("LINK", re.compile(r"\[[^\]\n]{1,500}?\]\([^)\n]{1,2000}?\)")),
    ("TAG", re.compile(r"#(?:\([^)\n]+\)|[a-zA-Z0-9_\-\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]+)")),
    ("STATEMENT_DEFINITION", re.compile(r"\[.+?\]:")),
    ("STATEMENT_REFERENCE", re.compile(r"\[[^\-\n].*?\]")),
    ("MENTION", re.compile(r"@\[.{1,500}?\]|@<.{1,500}?>")),
    ("ARGUMENT_DEFINITION", re.compile(r"<.+?>:")),
    ("ARGUMENT_REFERENCE", re.compile(r"<[^\-\n].*?>")),
    ("MARK", re.compile(r"\*\*|__|\*|_(?!\w*>)")),
    ("TEXT", re.compile(r"[^\\@#*_\[\],.:;</>\-\n(){}=]+")),
    ("TEXT", re.compile(r".")),
]
_IN_INFERENCE = [
    ("NEWLINE", re.compile(r"[ \t]*\n")),
    ("ESCAPED", re.compile(r"\\.")),
    ("TEXT", SPELLED),
    ("INFERENCE_END", re.compile(r"-{2,}")),
    ("DATA", dict(_ANYWHERE)["DATA"]),
    ("COMMA", re.compile(r",")),
    ("TEXT", re.compile(rf"(?:(?!{SPELLED.pattern})[^\\,\n{{\-])+|[{{\-]")),
]
# What only begins a block or a relation; elsewhere it is text.
_OPENING = frozenset(("STATEMENT_DEFINITION", "STATEMENT_REFERENCE", "ARGUMENT_DEFINITION", "ARGUMENT_REFERENCE"))
_BEFORE_OPENING = frozenset(("", "EMPTYLINE", "RELATION", "NUMBER", "ITEM", "DEDENT", "INDENT"))


class _Tokens(Lexer):
    """Argdown's lexer, as a walk over the text."""

    def __init__(self, conf: Any) -> None:
        del conf  # everything that depends on the grammar is in the tables above

    def lex(self, data: Any) -> Iterator[Token]:  # type: ignore[override]
        """The tokens of a text with plain line ends; linear but for inline data that never close."""
        yield from _Walk(str(data)).run()


class _Walk:
    """Where the walk stands: the indents that are open, the last token, whether within an inference."""

    def __init__(self, text: str) -> None:
        self.text = text
        blank = re.compile(r"(?:[ \t]*\n)*").match(text)
        self.at = self.line_start = blank.end() if blank is not None else 0
        self.line = 1 + text.count("\n", 0, self.at)
        self.last = ""
        self.indents = [0]
        self.inferring = False
        # Behind the last of these nothing closes, and looking for it each time would take for ever.
        self.closing = {"<!--": text.rfind("-->"), "/*": text.rfind("*/"), "{": text.rfind("}")}

    def run(self) -> Iterator[Token]:
        while self.at < len(self.text):
            indented = self.last in ("", "EMPTYLINE", "NEWLINE")
            comment = (
                (_INDENTED_COMMENT if indented else _COMMENT).match(self.text, self.at) if self.may_comment() else None
            )
            if comment is not None:
                self.skip_comment(comment)
                continue
            kind, match = self.next()
            yield from self.indentation(kind, match)
            if kind == "SPACE":
                self.advance(match[0])
                continue
            yield self.token(kind, match[0])
            self.advance(match[0])
            self.last = kind
            self.inferring = kind == "INFERENCE_START" or (self.inferring and kind != "INFERENCE_END")
        yield from self.close(1)

    def may_comment(self) -> bool:
        """Whether a comment may begin here that is closed somewhere."""
        start = self.text[self.at : self.at + 4]
        return not any(start.startswith(sign) and self.at > last for sign, last in self.closing.items())

    def next(self) -> tuple[str, re.Match[str]]:
        """The token here."""
        if self.inferring:
            tables = [_IN_INFERENCE]
        else:
            starting = self.last in ("", "EMPTYLINE", "NEWLINE")
            tables = [_AT_LINE_START, _ANYWHERE] if starting else [_ANYWHERE]
        for table in tables:
            for kind, pattern in table:
                if kind in _OPENING and self.last not in _BEFORE_OPENING:
                    continue
                if kind == "DATA" and self.at > self.closing["{"]:
                    continue
                match = pattern.match(self.text, self.at)
                if match is not None and not (kind == "FRONT_MATTER" and self.last not in ("", "EMPTYLINE", "NEWLINE")):
                    return self.spaced(kind, match)
        match = re.compile(r"[\s\S]").match(self.text, self.at)
        assert match is not None
        return "TEXT", match

    def spaced(self, kind: str, match: re.Match[str]) -> tuple[str, re.Match[str]]:
        """White space at the beginning of a block or before what opens one is not its text."""
        blank = re.compile(r"[ \t]+").match(self.text, self.at)
        if (
            kind == "TEXT"
            and blank is not None
            and self.last in (*_BEFORE_OPENING, *_OPENING, "DATA", "INFERENCE_START")
        ):
            return "SPACE", blank
        return kind, match

    def indentation(self, kind: str, match: re.Match[str]) -> Iterator[Token]:
        """The INDENT and DEDENTs that stand before a token."""
        if kind in ("RELATION", "ITEM"):
            width = len(match["indent"]) + (kind == "ITEM")
            if width > self.indents[-1]:
                self.indents.append(width)
                yield self.token("INDENT", "")
                self.last = "INDENT"
            else:
                yield from self.close_to(width)
        elif (kind == "EMPTYLINE" and match.end() < len(self.text)) or kind in ("NUMBER", "INFERENCE_START"):
            yield from self.close(1)

    def close_to(self, width: int) -> Iterator[Token]:
        while len(self.indents) > 1 and width < self.indents[-1]:
            self.indents.pop()
            yield self.token("DEDENT", "")

    def close(self, depth: int) -> Iterator[Token]:
        while len(self.indents) > depth:
            self.indents.pop()
            yield self.token("DEDENT", "")

    def skip_comment(self, comment: re.Match[str]) -> None:
        """A comment on lines of its own takes its line break along."""
        end = comment.end()
        if self.last in ("", "EMPTYLINE"):
            end = re.compile(r"\s*\n|").match(self.text, end).end()  # type: ignore[union-attr]
        elif self.last == "NEWLINE":
            end = re.compile(r"[ \t]*\n(?![ \t]*\n)|").match(self.text, end).end()  # type: ignore[union-attr]
        self.advance(self.text[self.at : end])

    def advance(self, passed: str) -> None:
        breaks = passed.count("\n")
        if breaks:
            self.line += breaks
            self.line_start = self.at + passed.rfind("\n") + 1
        self.at += len(passed)

    def token(self, kind: str, value: str) -> Token:
        return Token(kind, value, start_pos=self.at, line=self.line, column=self.at - self.line_start + 1)


@cache
def _parser() -> Lark:
    return Lark(_GRAMMAR, parser="lalr", lexer=_Tokens, maybe_placeholders=False)


def parse(text: str, given: Given) -> Tree[Token]:
    """The syntax tree of a text with plain line ends; UnreadableError with a place where it is no Argdown."""
    try:
        return _parser().parse(text)
    except UnexpectedToken as error:
        token = error.token
        if token.type == "$END":
            raise given.refuse("the text ends in the middle of something", len(given.text.rstrip())) from error
        what = token.value.strip().split("\n")[0][:40] or token.type.lower()
        hint = "; numbered premises begin after an empty line" if re.match(r"\(\d+\)", what) else ""
        raise given.refuse_at(f"Argdown has no {what!r} here{hint}", token.line or 1, token.column or 1) from error
    except (UnexpectedEOF, LarkError) as error:
        raise given.refuse(f"this is not Argdown: {str(error).splitlines()[0]}") from error
