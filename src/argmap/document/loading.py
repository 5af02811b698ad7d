"""From a debate's files to the debate: open, name, read, assemble. Returns what was understood, and the findings."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from argmap.document.debates import DEBATE_TABLE, KINDS, TOPIC_TABLE, missing_version
from argmap.document.libraries import read_bibliography, with_people
from argmap.document.locating import Located
from argmap.document.names import MAPPER, Namespace, identify
from argmap.document.nouns import Argument, Debate, Scheme, Source, Topic
from argmap.document.owning import owned
from argmap.document.reading import Reading, with_article
from argmap.findings import Finding, Place, Related, Severity
from argmap.source import Document, Entries, File, Text, decode, guess, open_file, read_document


def load(located: Located) -> tuple[Debate, list[Finding]]:
    """Read one debate. Never raises for what stands in its files; linear in their size."""
    documents, findings = _open(located)
    findings = owned(documents, findings)
    reading = Reading(Namespace(), unsound=frozenset(name for fault in findings for name in fault.ids))
    findings += map(_passed_over, located.passed_over)
    _declare(documents, located, reading)
    library, files = _libraries(documents, reading)
    fields, topics = _read(documents, located, reading)
    fields["sources"].update(with_people(library, fields["people"]))
    fields["files"] = {file.name: file.text for file in (*(document.file for document in documents), *files)}
    debate = _assemble(located, documents, reading, fields, topics)
    return debate, [*findings, *reading.faults]


def _open(located: Located) -> tuple[list[Document], list[Finding]]:
    documents: list[Document] = []
    findings: list[Finding] = []
    for path in located.files:
        file, faults = open_file(path, str(path)) if located.given is None else decode(located.given, str(path))
        findings += faults
        if file is not None:
            document, faults = read_document(file)
            documents.append(document)
            findings += faults
    return documents, findings


def _passed_over(path: Path) -> Finding:
    message = "the files of a debate end in .yaml; this one is not read"
    help_ = "Rename it to end in .yaml, or move it elsewhere."
    return Finding("file-not-read", message, Place(str(path)), help=help_, severity=Severity.WARNING)


def _declare(documents: list[Document], located: Located, reading: Reading) -> None:
    """Enter every id before anything is read, so that order never matters."""
    names = reading.names
    names.cut_short = len(documents) < len(located.files)
    for path in located.files[1:]:
        names.topics[path.stem] = Text(path.stem)
    if names.cut_short and located.given is None:
        known = {document.file.name for document in documents}
        for path in located.files:
            if str(path) not in known:
                names.lose((), guess(path))
    for document in documents:
        names.lose(document.unread, document.lost)
        names.lose(_under_unknown_keys(document), "")
        names.cut_short = names.cut_short or document.cut_short
        for section, name in _ids(document):
            kind = KINDS[section]
            first = names.declare(name, kind)
            if name == MAPPER:
                reading.fault(
                    "duplicate-id", "`mapper` is reserved for whoever drew the map", name, "Choose another id."
                )
            elif not name:
                reading.fault("schema-violation", f"this {kind} has no id", name, "Write an id before the colon.")
            elif first is not None:
                message = f"`{name}` names {_again(names.kind(name) or '', kind)}"
                related = [Related(first.place, f"the {names.kind(name)}, which keeps the name")]
                reading.fault("duplicate-id", message, name, "Rename one of them.", related, ids=(str(name),))


def _under_unknown_keys(document: Document) -> set[Text]:
    """What may be ids in sections whose own name is mistyped; said once, when they are read."""
    root = document.root if isinstance(document.root, Entries) else {}
    unknown = (value for key, value in root.items() if key not in DEBATE_TABLE.keys)
    return {name for value in unknown if isinstance(value, Entries) for name in value}


def _libraries(documents: list[Document], reading: Reading) -> tuple[dict[str, Source], list[File]]:
    sources: dict[str, Source] = {}
    files: list[File] = []
    for document in documents:
        path = document.root.get("bibliography") if isinstance(document.root, Entries) else None  # type: ignore[call-overload]
        if isinstance(path, Text) and not path.missing:
            found, file = read_bibliography(path, reading)
            sources.update(found)
            files += [file] if file else []
    return sources, files


def _again(first: str, second: str) -> str:
    return f"two {first}s" if first == second else f"{with_article(first)} and {with_article(second)}"


def _ids(document: Document) -> Iterator[tuple[str, Text]]:
    if isinstance(document.root, Entries):
        for section in KINDS:
            entries = document.root.get(section)  # type: ignore[call-overload]
            if isinstance(entries, Entries):
                for typed in entries:
                    yield section, identify(typed)


def _read(documents: list[Document], located: Located, reading: Reading) -> tuple[dict[str, Any], dict[str, Topic]]:
    """The fields of the debate, the sections of all files in one, and the topics."""
    fields: dict[str, Any] = {section: {} for section in (*KINDS, "schemes")}
    topics: dict[str, Topic] = {}
    for document in documents:
        is_root = document.file.name == str(located.files[0])
        reading.topic = None if is_root else Path(document.file.name).stem
        read = _read_file(document, reading, is_root=is_root)
        read.pop("bibliography", None)
        for section in KINDS:
            fields[section].update(read.pop(section, {}))
        _add_schemes(fields["schemes"], read.pop("schemes", {}), reading)
        fields["steps"] = (*fields.get("steps", ()), *read.pop("steps", ()))
        if is_root:
            fields.update(read)
        elif reading.topic is not None:
            name = _named(reading.topic, document, located.path)
            topics[name] = Topic(name, **read)
    return fields, topics


def _add_schemes(known: dict[str, Scheme], found: dict[str, Scheme], reading: Reading) -> None:
    """Schemes have names of their own, so that two files may only here be seen to use one twice."""
    for name, scheme in found.items():
        first = known.setdefault(name, scheme)
        if first is not scheme:
            related = [Related(first.id.place, "the first, which keeps the name")]
            reading.fault("duplicate-id", f"`{name}` names two schemes", scheme.id, "Rename one of them.", related)


def _written_in(damaged: set[str], arguments: dict[str, Argument], reading: Reading) -> set[str]:
    """The claims written in place in arguments that have a fault: nothing is said of what hangs on that."""
    broken = [arguments[name] for name in damaged if name in arguments]
    written = {claim for one in broken for claim in (*(premise.claim for premise in one.premises), one.target)}
    return {claim for claim in written if claim in reading.inline}


def _read_file(document: Document, reading: Reading, *, is_root: bool) -> dict[str, Any]:
    root = document.root
    if not isinstance(root, Entries):
        if not document.unread and not document.cut_short:
            what = "the file is empty" if root is None else "a file of a debate is a mapping: keys with colons"
            help_ = "Begin with `argmap: 1`." if is_root else "Begin with `title:`."
            reading.fault("schema-violation", what, document.file.place(0, min(1, len(document.file.text))), help_)
        return {}
    if is_root and "argmap" not in root and not document.unread:
        reading.faults.append(missing_version(root))
    return (DEBATE_TABLE if is_root else TOPIC_TABLE).read(root, reading)


def _named(name: str, document: Document | None, path: Path) -> Text:
    """A name that was not typed, placed where its file begins."""
    first = next(iter(document.root), None) if document and isinstance(document.root, Entries) else None
    if first is not None:
        return Text.at(name, first)
    text = Text(name)
    text.file, text.start, text.end, text.plain = document.file if document else File(str(path), ""), 0, 0, True
    return text


def _assemble(
    located: Located, documents: list[Document], reading: Reading, fields: dict[str, Any], topics: dict[str, Topic]
) -> Debate:
    """The debate, with the claims written in place and the topics in their order."""
    fields.pop("argmap", None)
    listed = [name for name in fields.pop("topics", ()) if name in topics]
    order = dict.fromkeys([*listed, *sorted(topics)])
    fields["claims"] = {**fields["claims"], **reading.inline}
    root = next((document for document in documents if document.file.name == str(located.files[0])), None)
    damaged = {name for fault in reading.faults if fault.severity is Severity.ERROR for name in fault.ids}
    unread = frozenset({*reading.names.named_in_lost(), *reading.names.meant})
    return Debate(
        id=_named(located.name, root, located.files[0]),
        path=located.path,
        topics={name: topics[name] for name in order},
        damaged=frozenset({*damaged, *reading.unsound, *unread, *_written_in(damaged, fields["arguments"], reading)}),
        unread=unread,
        **fields,
    )
