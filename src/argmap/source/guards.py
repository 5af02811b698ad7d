"""Where YAML would lose words or let one entry hide another without saying so."""

import re

from argmap.findings import Finding, Place, Related, Severity
from argmap.source.files import File
from argmap.source.values import Entries, Items, Text, Value

_CUT = re.compile(r"(?:(?P<one> )|[ \t]+)#(?P<next>\S?)")


def fault(rule: str, message: str, place: Place, help_: str) -> Finding:
    """An error in how the document is written."""
    return Finding(rule, message, place, help=help_, severity=Severity.ERROR)


def nothing(file: File, start: int, end: int) -> Text:
    """The value where what was typed gives none."""
    text = Text()
    text.file, text.start, text.end, text.plain = file, start, end, True
    return text


def check_cut(value: Text, faults: list[Finding]) -> None:
    """A comment right behind a plain text has probably cut it: one space before `#`, or none after."""
    source = value.file.text
    cut = _CUT.match(source, value.end)
    if cut is None:
        return
    after = cut["next"]
    prose = " " in value
    if not (prose and cut["one"]) and not (after and (after.isalnum() or (prose and after not in "#-=*!"))):
        return
    line_end = source.find("\n", cut.end())
    lost = source[cut.start() : line_end if line_end >= 0 else len(source)].strip()
    message = f"YAML reads {_clip(lost)!r} as a comment, so the text ends before it"
    help_ = "Quote the text if the words belong to it; write two spaces before # and one after if it is a comment."
    faults.append(fault("words-lost", message, value.place, help_))


def add_entry(entries: Entries, key: Text, value: Value, faults: list[Finding]) -> None:
    """Enter a value under its key, unless the key is taken or was no key at all."""
    if key == "<<":
        faults.append(fault("yaml-feature", "merge keys (<<) are not read", key.place, "Write the keys out."))
    elif key in entries:
        _duplicate(entries, key, value, faults)
    elif isinstance(value, Text) and not value and value.plain and _is_lost(entries, key):
        faults.append(_comma(entries, key))
    else:
        entries[key] = value


def no_key(value: Entries | Items, faults: list[Finding]) -> Text:
    """Report a list or a mapping where a key belongs; what follows hangs under an empty key."""
    message = "a list or a mapping stands where a key belongs"
    help_ = "Keys are plain texts; quote the key if it begins with [ or {."
    faults.append(fault("yaml-feature", message, value.place, help_))
    return Text.at("", value)


def _duplicate(entries: Entries, key: Text, value: Value, faults: list[Finding]) -> None:
    first = _first(entries, key)
    message = f"`{key}` stands twice in one mapping; YAML would keep the last and drop the first"
    faults.append(
        Finding(
            "duplicate-key",
            message,
            key.place,
            related=(Related(first.place, "first here"),),
            help="Give one of them another name, or put both together.",
            severity=Severity.ERROR,
        )
    )
    kept = entries[key]
    if isinstance(kept, Text) and kept.missing and isinstance(value, Entries):
        entries[key] = value  # its heading was typed twice
    if isinstance(kept, Entries) and isinstance(value, Entries):
        for inner, inner_value in value.items():  # so that what stands under a section typed twice is known
            kept.setdefault(inner, inner_value)


class _Equal:
    """What a mapping compares its own key with when asked for an equal one; remembers that key."""

    def __init__(self, key: Text) -> None:
        self.key = key

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        self.key = other if isinstance(other, Text) and other == self.key else self.key
        return other is self.key


def _first(entries: Entries, key: Text) -> Text:
    """The key that stands in a mapping for an equal one; in one step, since a file may repeat every key it has."""
    equal = _Equal(key)
    found = equal in entries
    assert found
    return equal.key


def _is_lost(entries: Entries, key: Text) -> bool:
    """In a one-line mapping a comma ends the value: the words after it become a key without a value."""
    text = key.file.text
    return bool(key) and text[entries.start : entries.start + 1] == "{" and text[key.end : key.end + 1] in ",} \r\n"


def _comma(entries: Entries, key: Text) -> Finding:
    before = next(reversed(entries), None)
    head, colon, rest = key.partition(":")
    if key.plain and colon and rest and rest[:1] != "/" and not head.count(" "):
        message = f"the colon in {_clip(key)!r} has no space after it"
        return fault("words-lost", message, key.place, f"Write `{head}: `.")
    message = f"YAML reads {_clip(key)!r} as a key of its own, since a comma ends a text inside {{ }}"
    help_ = f"Quote the text after `{before}:`, comma included." if before else "Quote the text."
    return fault("words-lost", message, key.place, help_)


def _clip(text: str, width: int = 60) -> str:
    return str(text) if len(text) <= width else text[: width - 1] + "…"
