"""PyYAML's event stream into located values, with guards.

The C parser where there is one; the pure-Python parser reads the same, some ten times slower. Events are pulled one
by one and
never kept: at the depth cap pulling stops, since the stream itself turns quadratic on nested brackets.
"""

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from argmap.findings import Finding, Place, Related, Severity
from argmap.source.files import File
from argmap.source.values import Entries, Items, Text, Value

MAX_DEPTH = 100
MAX_REPEATED = 1_000  # values that aliases may repeat in one file

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_BLANKS = (" ", "\t")
_CUT = re.compile(r"(?:(?P<one> )|[ \t]+)#(?P<next>\S?)")


@dataclass
class Composition:
    """What came out of one pass: the root where there is one, the faults, and where YAML gave up."""

    root: Value | None = None
    faults: list[Finding] = field(default_factory=list)
    error: yaml.MarkedYAMLError | None = None
    too_deep: bool = False


def compose(file: File, text: str) -> Composition:
    """Read `text`, which has the offsets of `file`, into values. Never raises; linear in the text."""
    pass_ = _Pass(file, Composition())
    loader = Loader(text)
    try:
        pass_.run(loader)
    except yaml.MarkedYAMLError as error:
        pass_.result.error = error
        pass_.close_open()
    finally:
        loader.dispose()
    return pass_.result


class _Pass:
    """One walk over the events. Containers that are open stand on a stack, each with its key in waiting."""

    def __init__(self, file: File, result: Composition) -> None:
        self.file = file
        self.result = result
        self.stack: list[tuple[Entries | Items, str | None, int]] = []
        self.keys: list[Text | None] = []
        self.anchors: dict[str, tuple[Value, int]] = {}
        self.repeated = 0
        self.count = 0
        self.documents = 0

    def run(self, loader: Any) -> None:  # noqa: C901, PLR0912
        """One branch an event, all in one loop: this is where the time of reading goes."""
        file, stack, keys, text = self.file, self.stack, self.keys, self.file.text
        get_event = loader.get_event
        while True:
            event = get_event()
            kind = type(event)
            if kind is yaml.ScalarEvent:
                value = Text(event.value)
                value.file = file
                value.start = event.start_mark.index
                end = value.end = event.end_mark.index
                value.plain = plain = not event.style
                self.count += 1
                if plain and text[end : end + 1] in _BLANKS and (cut := _CUT.match(text, end)):
                    self.check_cut(value, cut)
                if event.anchor or event.tag:
                    self.extras(event, value)
                if keys and keys[-1] is None and type(stack[-1][0]) is Entries:
                    keys[-1] = value
                else:
                    self.add(value)
            elif kind is yaml.MappingStartEvent:
                self.open(Entries(), event)
            elif kind is yaml.SequenceStartEvent:
                items = Items()
                items.flow = event.flow_style
                self.open(items, event)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self.close(event.end_mark.index)
            elif kind is yaml.AliasEvent:
                self.alias(event)
            elif kind is yaml.DocumentStartEvent:
                self.documents += 1
                if self.documents > 1:
                    self.fault(
                        "yaml-feature",
                        "a second document begins here; argmap reads one document a file",
                        event,
                        "Put it into a file of its own.",
                    )
                    return
            elif kind is yaml.StreamEndEvent:
                return
            if len(stack) > MAX_DEPTH:
                self.fault(
                    "yaml-feature", f"nested more than {MAX_DEPTH} levels deep; what follows was not read", event, ""
                )
                self.result.too_deep = True
                self.close_open()
                return

    def open(self, container: Entries | Items, event: Any) -> None:
        container.file = self.file
        container.start = container.end = event.start_mark.index
        self.count += 1
        if event.tag:
            self.extras(event, None)
        self.stack.append((container, event.anchor, self.count))
        self.keys.append(None)

    def close(self, end: int) -> None:
        container, anchor, count = self.stack.pop()
        self.keys.pop()
        container.end = self.trim(container.start, end)
        if anchor:
            self.anchors[anchor] = (container, self.count - count)
        self.put(container)

    def put(self, value: Value) -> None:
        """A finished value where the walk stands: as a key or as a value."""
        if not (self.keys and self.keys[-1] is None and type(self.stack[-1][0]) is Entries):
            self.add(value)
        elif isinstance(value, Text):
            self.keys[-1] = value
        else:
            message = "a list or a mapping stands where a key belongs"
            self.fault_at(
                "yaml-feature", message, value, "Keys are plain texts; quote the key if it begins with [ or {."
            )
            self.keys[-1] = Text.at("", value)

    def trim(self, start: int, end: int) -> int:
        """A block ends where the next begins; its place ends with its last character."""
        text = self.file.text
        while end > start and text[end - 1].isspace():
            end -= 1
        return end

    def add(self, value: Value) -> None:
        """Hang a finished value into what is open."""
        if not self.stack:
            if self.result.root is None:
                self.result.root = value
            return
        container = self.stack[-1][0]
        if type(container) is Items:
            container.append(value)
            return
        assert isinstance(container, Entries)
        key = self.keys[-1]
        assert key is not None
        self.keys[-1] = None
        if key in container:
            self.duplicate(container, key, value)
        elif key == "<<":
            self.fault_at("yaml-feature", "merge keys (<<) are not read", key, "Write the keys out where they belong.")
        else:
            container[key] = value
            if type(value) is Text and value.plain and not value and value.start == value.end:
                self.check_flow(container, key)

    def duplicate(self, container: Entries, key: Text, value: Value) -> None:
        first = next(other for other in container if other == key)
        self.result.faults.append(_duplicate_key(key, first))
        kept = container[key]
        if isinstance(kept, Entries) and isinstance(value, Entries):
            for inner, inner_value in value.items():  # so that what stands under a section typed twice is known
                kept.setdefault(inner, inner_value)

    def alias(self, event: Any) -> None:
        """Repeat what was anchored: the same value, never a copy; an anchor is known only once its value is whole."""
        place = self.file.place(event.start_mark.index, event.end_mark.index)
        nothing = Text.at("", self.stack[-1][0]) if self.stack else _nowhere(self.file)
        value, size = self.anchors.get(event.anchor, (nothing, 0))
        self.count += size
        self.repeated += size
        if event.anchor not in self.anchors:
            inside = any(anchor == event.anchor for _, anchor, _ in self.stack)
            why = "stands inside what it repeats" if inside else "repeats nothing that was marked before"
            self.fault_at_place("yaml-feature", f"*{event.anchor} {why}", place, "Write the text out.")
        elif self.repeated > MAX_REPEATED:
            if self.repeated - size <= MAX_REPEATED:
                self.fault_at_place(
                    "yaml-feature", f"aliases repeat more than {MAX_REPEATED} values", place, "Write the texts out."
                )
            value = nothing
        self.put(value)

    def extras(self, event: Any, value: Text | None) -> None:
        """Anchors and tags on a value."""
        if event.anchor and value is not None:
            self.anchors[event.anchor] = (value, 1)
        if event.tag and event.tag != "!":
            self.fault(
                "yaml-feature",
                f"the tag {_short_tag(event.tag)} is not read; the text stays as typed",
                event,
                "Delete the tag, or quote the text if the ! belongs to it.",
            )

    def check_cut(self, value: Text, cut: re.Match[str]) -> None:
        """A comment right behind a plain text has probably cut it: one space before `#`, or none after."""
        after = cut["next"]
        prose = " " in value
        if not (prose and cut["one"]) and not (after and (after.isalnum() or (prose and after not in "#-=*!"))):
            return
        line_end = self.file.text.find("\n", cut.end())
        lost = self.file.text[cut.start() : line_end if line_end >= 0 else len(self.file.text)].strip()
        self.fault_at(
            "words-lost",
            f"YAML reads {_clip(lost)!r} as a comment, so the text ends before it",
            value,
            "Quote the text if the words belong to it; write two spaces before # and one after if it is a comment.",
        )

    def check_flow(self, container: Entries, key: Text) -> None:
        """In a one-line mapping a comma ends the value: the words after it become keys without values."""
        opened = self.file.text[container.start : container.start + 1] == "{"
        if opened and key and self.file.text[key.end : key.end + 1] in (",", "}", " ", "\n"):
            typed = list(container)
            before = typed[-2] if len(typed) > 1 else None
            hint = f"Quote the text after `{before}:`, comma included." if before else "Quote the text."
            self.fault_at(
                "words-lost",
                f"YAML reads {_clip(key)!r} as a key of its own, since a comma ends a text inside {{ }}",
                key,
                hint,
            )
            del container[key]

    def close_open(self) -> None:
        """After an error: hang what is open into its parents, so that nothing read so far is lost."""
        end = len(self.file.text)
        while self.stack:
            if self.keys[-1] is not None:
                self.add(Text.at("", self.keys[-1]))
            self.close(min(end, self.stack[-1][0].start + 1))

    def fault(self, rule: str, message: str, event: Any, help_: str) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        self.fault_at_place(rule, message, self.file.place(start, max(end, start + 1)), help_)

    def fault_at(self, rule: str, message: str, value: Value, help_: str) -> None:
        self.fault_at_place(rule, message, value.place, help_)

    def fault_at_place(self, rule: str, message: str, place: Place, help_: str) -> None:
        self.result.faults.append(Finding(rule, message, place, help=help_, severity=Severity.ERROR))


def _duplicate_key(key: Text, first: Text) -> Finding:
    return Finding(
        "duplicate-key",
        f"`{key}` stands twice in one mapping; YAML would keep the last and drop the first",
        key.place,
        ids=(str(key),),
        related=(Related(first.place, "first here"),),
        help="Give one of them another name, or put both together.",
        severity=Severity.ERROR,
    )


def _nowhere(file: File) -> Text:
    text = Text()
    text.file, text.start, text.end, text.plain = file, 0, 0, True
    return text


def _short_tag(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")


def _clip(text: str, width: int = 60) -> str:
    return str(text) if len(text) <= width else text[: width - 1] + "…"
