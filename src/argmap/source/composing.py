"""PyYAML's event stream into located values.

The C parser where there is one; the pure-Python parser reads the same, some ten times slower. Events are pulled one by
one and never kept: at the depth cap pulling stops, since the stream itself turns quadratic on nested brackets.
"""

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from argmap.findings import Finding
from argmap.source import guards
from argmap.source.files import File
from argmap.source.values import Entries, Items, Text, Value

MAX_DEPTH = 100
MAX_REPEATED = 1_000  # values that aliases may repeat in one file
_SECTION = 2  # containers that are open where an entry begins: the file and its section
_QUESTION_MARK = "\ufdd0"
_ASKED = re.compile(r"(?<=[^\s,?\[{])\?")


class PythonLoader(yaml.SafeLoader):
    """PyYAML's own parser, where the C one is missing, brought to read what the C one reads.

    It would take the question mark in `{ask: Is it so?, burden: premise}` for the sign of a key, so that a sign no
    text may hold stands for it until it is read; and it would take impossible escapes for characters.
    """

    def __init__(self, text: str) -> None:
        super().__init__(_ASKED.sub(_QUESTION_MARK, text))

    def get_event(self) -> Any:
        """The next event."""
        event: Any = super().get_event()  # type: ignore[no-untyped-call]
        if type(event) is yaml.ScalarEvent:
            event.value = event.value.replace(_QUESTION_MARK, "?")
        return event

    def scan_flow_scalar_non_spaces(self, double: bool, start_mark: Any) -> list[str]:
        """A stretch of a quoted text."""
        try:
            stretch: list[str] = super().scan_flow_scalar_non_spaces(double, start_mark)
            "".join(stretch).encode()
        except (ValueError, OverflowError) as error:
            context, problem = "while scanning a quoted scalar", "found invalid Unicode character escape code"
            raise yaml.scanner.ScannerError(context, start_mark, problem, self.get_mark()) from error
        return stretch

    def scan_yaml_directive_number(self, start_mark: Any) -> int:
        """A part of the number in a %YAML directive."""
        try:
            number: int = super().scan_yaml_directive_number(start_mark)
        except ValueError as error:
            context, problem = "while scanning a %YAML directive", "found extremely long version number"
            raise yaml.scanner.ScannerError(context, start_mark, problem, self.get_mark()) from error
        return number


Loader: Any = getattr(yaml, "CSafeLoader", PythonLoader)


@dataclass
class Composition:
    """What came out of one pass: the root where there is one, the faults, and where YAML gave up.

    `end` is the offset behind which nothing was read though there is more; `unread` are keys whose value reading ended
    in; `quoted` is the last text in quotation marks.
    """

    root: Value | None = None
    faults: list[Finding] = field(default_factory=list)
    error: yaml.MarkedYAMLError | None = None
    end: int | None = None
    unread: list[Text] = field(default_factory=list)
    quoted: Text | None = None


def compose(file: File, text: str) -> Composition:
    """Read `text`, which has the offsets of `file`, into values. Never raises; linear in the text."""
    walk = _Walk(file, text)
    loader = Loader(text)
    try:
        walk.run(loader.get_event)
    except yaml.MarkedYAMLError as error:
        walk.give_up(error)
    finally:
        loader.dispose()
    walk.close_all()
    return walk.result


class _Walk:
    """One walk over the events. `here` is the innermost open container, `key` its key in waiting."""

    def __init__(self, file: File, text: str) -> None:
        self.file = file
        self.result = Composition()
        self.outer: list[tuple[Any, Text | None, str | None]] = []
        self.here: Any = None  # Entries, Items, or None outside of everything
        self.key: Text | None = None
        self.anchor: str | None = None
        self.anchors: dict[str, Value] = {}
        self.repeated = 0
        self.documents = 0
        # Most texts hold none of these, and then no scalar has to be looked at for them.
        self.may_be_cut = " #" in text or "\t#" in text
        self.may_merge = "<<" in text

    def run(self, get_event: Any) -> None:  # noqa: C901, PLR0912
        """One branch an event; nearly all are scalars and mappings, and here the time of reading goes."""
        file, may_be_cut, outer = self.file, self.may_be_cut, self.outer
        scalar, mapping, mapping_end = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.MappingEndEvent
        while True:
            event = get_event()
            kind = type(event)
            if kind is scalar:
                raw = event.value
                value = Text(raw)
                value.file = file
                value.start = event.start_mark.index
                value.end = event.end_mark.index
                value.plain = plain = not event.style
                if not plain:
                    self.result.quoted = value
                elif may_be_cut:
                    guards.check_cut(value, self.result.faults)
                if event.anchor or event.tag:
                    self.extras(event, value)
                here = self.here
                if here.__class__ is Items:
                    here.append(value)
                elif here is not None and self.key is None:
                    self.key = value
                elif here is not None and raw and not self.may_merge and here.setdefault(self.key, value) is value:
                    self.key = None
                else:
                    self.put(value)
            elif kind is mapping and len(outer) < MAX_DEPTH:
                entries = Entries()
                entries.file = file
                entries.start = event.start_mark.index
                if event.tag:
                    self.extras(event, None)
                outer.append((self.here, self.key, self.anchor))
                self.here, self.key, self.anchor = entries, None, event.anchor
            elif kind is mapping_end:
                self.close(event.end_mark.index)
            elif not self.structure(event):
                return

    def structure(self, event: Any) -> bool:
        """Everything but scalars; False where reading ends."""
        kind = type(event)
        if kind is yaml.SequenceStartEvent or kind is yaml.MappingStartEvent:
            return self.open(Items() if kind is yaml.SequenceStartEvent else Entries(), event)
        if kind is yaml.SequenceEndEvent:
            self.close(event.end_mark.index)
        elif kind is yaml.AliasEvent:
            self.alias(event)
        elif kind is yaml.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                message = "a second document begins here; argmap reads one document a file"
                self.fault(message, event, "Put it into a file of its own.")
                self.result.end = event.start_mark.index
                return False
        return kind is not yaml.StreamEndEvent

    def open(self, container: Entries | Items, event: Any) -> bool:
        """Go into a container; False where it lies too deep."""
        container.file = self.file
        container.start = container.end = event.start_mark.index
        if event.tag:
            self.extras(event, None)
        self.outer.append((self.here, self.key, self.anchor))
        self.here, self.key, self.anchor = container, None, event.anchor
        if len(self.outer) <= MAX_DEPTH:
            return True
        self.too_deep(event.start_mark.index)
        return False

    def give_up(self, error: yaml.MarkedYAMLError) -> None:
        """Note where the parser stopped; newer ones have a cap on depth of their own, and look ahead to it."""
        if error.problem_mark and "nesting depth" in (error.problem or ""):
            self.too_deep(error.problem_mark.index)
        else:
            self.result.error = error

    def too_deep(self, at: int) -> None:
        """Say that reading ends here, since nobody nests like this."""
        place = self.file.place(at, at + 1)
        message = f"nested more than {MAX_DEPTH} levels deep; what follows was not read"
        self.result.faults.append(guards.fault("yaml-feature", message, place, ""))
        self.result.end = at

    def close(self, end: int) -> None:
        """Go out of the innermost container, and hang it into the next."""
        container = self.here
        assert container is not None
        container.end = end
        if self.anchor:
            self.anchors[self.anchor] = container
        here, key, self.anchor = self.outer.pop()
        self.here, self.key = here, key
        if key is not None and key not in here and not self.may_merge:
            here[key] = container
            self.key = None
        else:
            self.put(container)

    def close_all(self) -> None:
        """Keep what was whole when reading ended; of the entry it ended in nothing is known but its key."""
        while len(self.outer) > _SECTION:
            self.here, self.key, self.anchor = self.outer.pop()
        while self.here is not None:
            if self.key is not None:
                self.result.unread.append(self.key)
                self.key = None
            self.close(self.here.start + 1)

    def put(self, value: Value) -> None:
        """A finished value where the walk stands: as the root, an item, a key, or the value of the key in waiting."""
        here, key = self.here, self.key
        if here is None:
            self.result.root = value if self.result.root is None else self.result.root
        elif isinstance(here, Items):
            here.append(value)
        elif key is None:
            self.key = value if isinstance(value, Text) else guards.no_key(value, self.result.faults)
        else:
            self.key = None
            guards.add_entry(here, key, value, self.result.faults)

    def alias(self, event: Any) -> None:
        """Repeat what was anchored: the same value, never a copy; an anchor is known only once its value is whole."""
        value = self.anchors.get(event.anchor)
        if value is None:
            inside = event.anchor in (self.anchor, *(anchor for _, _, anchor in self.outer))
            why = "stands inside what it repeats" if inside else "repeats nothing that was marked before"
            self.fault(f"*{event.anchor} {why}", event, "Write the text out.")
        else:
            before = self.repeated
            self.repeated += _size(value, MAX_REPEATED)
            if self.repeated > MAX_REPEATED:
                value = None
                if before <= MAX_REPEATED:
                    self.fault(f"aliases repeat more than {MAX_REPEATED} values", event, "Write the texts out.")
        if value is None:
            value = guards.nothing(self.file, event.start_mark.index, event.end_mark.index)
        self.put(value)

    def extras(self, event: Any, value: Text | None) -> None:
        """Anchors and tags on a value."""
        if event.anchor and value is not None:
            self.anchors[event.anchor] = value
        if event.tag and event.tag != "!":
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            help_ = "Delete the tag, or quote the text if the ! belongs to it."
            self.fault(f"the tag {tag} is not read; the text stays as typed", event, help_)

    def fault(self, message: str, event: Any, help_: str) -> None:
        """Report a feature of YAML that is not read."""
        start, end = event.start_mark.index, event.end_mark.index
        place = self.file.place(start, max(end, start + 1))
        self.result.faults.append(guards.fault("yaml-feature", message, place, help_))


def _size(value: Value, limit: int) -> int:
    """How many values a value is made of, repeated ones counted each time; stops counting behind `limit`."""
    count, stack = 0, [value]
    while stack and count <= limit:
        current = stack.pop()
        count += 1
        if isinstance(current, Items):
            stack.extend(current)
        elif isinstance(current, Entries):
            stack.extend(current.values())
    return count
