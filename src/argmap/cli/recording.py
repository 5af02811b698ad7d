"""Write into a document which text its quotations were verified against, and when; all else stays as it was typed."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from argmap.cli.inputs import Refusal
from argmap.cli.writing import write_whole
from argmap.document.nouns import Debate
from argmap.evidence.quotations import TextState
from argmap.source import Entries, File, Text, Value, read_document

BOM = b"\xef\xbb\xbf"
Edit = tuple[int, int, str]  # from, to, the new text


def record(debate: Debate, states: Iterable[TextState]) -> Iterator[tuple[str, int, list[TextState]]]:
    """Write the hash and today's date for these sources; yields each file, for how many of them it was written, and
    those that have no mapping there to write them into.
    """
    today = datetime.now().astimezone().date().isoformat()
    by_file: dict[str, list[TextState]] = {}
    for state in states:
        by_file.setdefault(state.source.id.file.name, []).append(state)
    for name, in_file in by_file.items():
        if name in debate.files:
            count, left = _record_in(Path(name), in_file, today)
            if count or left:
                yield name, count, left


def _record_in(path: Path, states: list[TextState], today: str) -> tuple[int, list[TextState]]:
    raw = path.read_bytes()
    mark = BOM if raw.startswith(BOM) else b""
    file = File(str(path), raw.removeprefix(BOM).decode("utf-8"))
    edits: list[Edit] = []
    left: list[TextState] = []
    count = 0
    for state in states:
        entry = _entry(file, state.source.id)
        left += [state] if entry is None and state.source.sha256 != state.sha256 else []
        wanted = {"sha256": state.sha256, "verified": today}
        if entry is not None and any(_said(entry, key) != value for key, value in wanted.items()):
            edits += _edits(file, entry, wanted)
            count += 1
    if edits:
        edited = _applied(file.text, edits)
        _make_sure(file, edited, {str(state.source.id): state.sha256 for state in states}, path)
        write_whole(path, mark + edited.encode("utf-8"))
    return count, left


def _entry(file: File, name: str) -> Entries | None:
    """The mapping of a source; None where it has none (a title alone, or a bibliography's)."""
    root = read_document(file)[0].root
    sources = _get(root, "sources")
    if not isinstance(sources, Entries):
        return None
    entry = next((value for key, value in sources.items() if key.strip() == name.strip()), None)
    return entry if isinstance(entry, Entries) and entry else None


def _get(value: Value | None, key: str) -> Value | None:
    return next((found for name, found in value.items() if name == key), None) if isinstance(value, Entries) else None


def _said(entry: Entries, key: str) -> str | None:
    value = _get(entry, key)
    return str(value) if isinstance(value, Text) else None


def _edits(file: File, entry: Entries, wanted: dict[str, str]) -> Iterator[Edit]:
    """Each key in its place: its value exchanged where it has one, else behind `text`, in the style of its mapping."""
    new = ""
    anchor = next((key for key in entry if key == "text"), list(entry)[-1])
    flow = file.text[entry.start : entry.start + 1] == "{"
    for key, value in wanted.items():
        found = _get(entry, key)
        if isinstance(found, Text):
            yield found.start, found.end, value if found.start < found.end else f" {value}"
        elif flow:
            new += f", {key}: {value}"
        else:
            new += f"{_line_break(file.text)}{' ' * _column(file, anchor)}{key}: {value}"
    if new:
        end = entry[anchor].end
        if not flow:
            line_end = file.text.find("\n", end)
            end = len(file.text) if line_end < 0 else line_end - (file.text[line_end - 1] == "\r")
        yield end, end, new


def _column(file: File, key: Text) -> int:
    return file.position(key.start)[1] - 1


def _line_break(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _applied(text: str, edits: list[Edit]) -> str:
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _make_sure(before: File, edited: str, hashes: dict[str, str], path: Path) -> None:
    """Read the edited text again: everything must be as it was, but for what was recorded."""
    first, second = (read_document(one)[0].root for one in (before, File(before.name, edited)))
    for root in (first, second):
        sources = _get(root, "sources")
        if isinstance(sources, Entries):
            for name, entry in sources.items():
                if name.strip() in hashes and isinstance(entry, Entries):
                    recorded = entry.pop(Text("sha256"), None), entry.pop(Text("verified"), None)
                    if root is second and recorded[0] != hashes[name.strip()]:
                        raise Refusal(f"{path}: cannot be recorded in; write `sha256: {hashes[name.strip()]}` by hand")
    if first != second:
        raise Refusal(f"{path}: cannot be recorded in without touching other words; write `sha256` by hand")
