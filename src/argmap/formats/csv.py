"""A table of claims and arguments (CSV), for spreadsheets.

One row a claim or argument: `type` says which, or else that there are premises or a target; an argument's `premises`
are ids with semicolons between them. A table with `source`, `target` and perhaps `relation` (or `type`) is read as one
argument a row, its claims by id or by text. Commas, semicolons and tabs between cells are told apart; other columns are
kept.
"""

import csv
import io
import re
from collections.abc import Iterable

from argmap.document.nouns import Debate
from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree
from argmap.formats._losses import Written, unexpressed, whole
from argmap.formats._tree import flat_tree

TITLE = "a table of claims and arguments (CSV)"
SUFFIXES = (".csv", ".tsv")

COLUMNS = ("id", "type", "text", "premises", "relation", "target", "by", "scheme", "label", "note")
EXPRESSED = {
    "people": ("name",),
    "claims": ("text", "label", "note"),
    "arguments": ("premises", "supports", "rebuts", "undercuts", "explains", "by", "scheme", "title", "note"),
}
RELATIONS = ("supports", "rebuts", "undercuts", "explains")
_WORDS = {"support": "supports", "pro": "supports", "+": "supports", "attack": "rebuts", "attacks": "rebuts"}
_WORDS |= {
    "con": "rebuts",
    "-": "rebuts",
    "rebut": "rebuts",
    "undercut": "undercuts",
    "explain": "explains",
    "directed": "supports",  # what Gephi has there
    "undirected": "supports",
    "": "supports",
}
_FIELD_LIMIT = 10_000_000


def recognises(given: Given) -> bool:
    """Whether the first line names columns known here."""
    first = {cell.strip().strip('"').lower() for cell in re.split(r"[,;\t]", given.head.partition("\n")[0])}
    return {"id", "text"} <= first or {"source", "target"} <= first


def read(given: Given) -> Draft:
    """The table as a document."""
    header, rows = _table(given)
    draft = Draft(given, "csv")
    if {"source", "target"} <= set(header) and not {"id", "text"} <= set(header):
        _enter_edges(rows, draft, given)
    elif {"id", "text"} & set(header):
        _enter_rows(rows, draft, given)
    else:
        raise given.refuse(f"no column is called `text`, and none `source` and `target`: {', '.join(header)}", 0)
    return draft


def _table(given: Given) -> tuple[list[str], list[tuple[int, Tree]]]:
    text = given.text
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    csv.field_size_limit(_FIELD_LIMIT)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        lines = [(reader.line_num, row) for row in reader]
    except csv.Error as error:
        offset = sum(len(line) for line in text.splitlines(keepends=True)[: reader.line_num - 1])
        raise given.refuse(f"this is no CSV: {error}", min(offset, len(text))) from error
    if not lines:
        raise given.refuse("the table is empty", 0)
    header = [cell.strip().lower() for cell in lines[0][1]]
    rows = [
        (line, dict(zip(header, row, strict=False))) for line, row in lines[1:] if any(cell.strip() for cell in row)
    ]
    return header, rows


def _enter_rows(rows: list[tuple[int, Tree]], draft: Draft, given: Given) -> None:
    ours: dict[str, str] = {}
    arguments = [(line, row) for line, row in rows if _is_argument(row)]
    for line, row in rows:
        key = row.get("id", "").strip()
        if key in ours:
            raise given.refuse(f"two rows have the id {key!r}", _offset(given, line))
        if not _is_argument(row):
            ours[key or f"row {line}"] = draft.claim(
                row.get("text", ""), key, label=row.get("label", ""), note=row.get("note", "")
            )
            continue
        ours[key or f"row {line}"] = draft.names.keep(key, otherwise="argument")
    for line, row in arguments:
        _enter_argument(ours[row.get("id", "").strip() or f"row {line}"], row, ours, draft)
    _keep_others([(ours[row.get("id", "").strip() or f"row {line}"], row) for line, row in rows], COLUMNS, draft)


def _is_argument(row: Tree) -> bool:
    told = row.get("type", "").strip().lower()
    return told == "argument" or (not told and any(row.get(key, "").strip() for key in ("premises", "target")))


def _keep_others(rows: list[tuple[str, Tree]], known: Iterable[str], draft: Draft) -> None:
    """The columns that say nothing here, by the claim or argument in whose row they stand."""
    others = sorted({column for _, row in rows for column in row}.difference(known))
    kept = {name: {column: row[column] for column in others if row.get(column)} for name, row in rows}
    draft.keep({"columns": others, "rows": {name: extra for name, extra in kept.items() if extra}} if others else None)
    draft.lose("columns", others)


def _enter_argument(name: str, row: Tree, ours: dict[str, str], draft: Draft) -> None:
    relation = row.get("relation", "").strip().lower()
    relation = _WORDS.get(relation, relation)
    target = row.get("target", "").strip()
    entry: Tree = {
        "by": [draft.person(one) for one in _ids(row.get("by", ""))],
        "title": row.get("text", "") or row.get("label", ""),
        "scheme": draft.scheme(row.get("scheme", "")),
        "note": row.get("note", ""),
        "premises": [ours.get(one, one) for one in _ids(row.get("premises", ""))],
    }
    if relation in RELATIONS and target:
        entry[relation] = ours.get(target, target)
    elif relation not in RELATIONS:
        draft.lose(f"relations called {relation!r}", [name], kept=False)
    draft.arguments[name] = {key: value for key, value in entry.items() if value or key == "premises"}


def _enter_edges(rows: list[tuple[int, Tree]], draft: Draft, given: Given) -> None:
    """One argument a row; a cell with white space is the text of a claim, one without is its name."""
    ours: dict[str, str] = {}
    entered: list[tuple[str, Tree]] = []
    unknown: dict[str, list[str]] = {}
    for line, row in rows:
        ends = [row.get(end, "").strip() for end in ("source", "target")]
        if not all(ends):
            raise given.refuse("a row needs a source and a target", _offset(given, line))
        for end in ends:
            if end not in ours:
                ours[end] = draft.claim(end, "" if " " in end else end)
        word = (row.get("relation") or row.get("type") or "").strip().lower()
        relation = _WORDS.get(word, word)
        known = relation if relation in ("supports", "rebuts", "explains") else "supports"
        name = draft.argument(known, ours[ends[1]], [ours[ends[0]]])
        entered.append((name, row))
        if known != relation:
            unknown.setdefault(word, []).append(name)
    for word, names in unknown.items():
        draft.lose(f"relations called {word!r}, taken for support", names, kept=False)
    _keep_others(entered, ("source", "target", "relation", "type"), draft)


def _offset(given: Given, line: int) -> int:
    return sum(len(one) for one in given.text.splitlines(keepends=True)[: line - 1])


def _ids(cell: str) -> list[str]:
    return [re.sub(r"\\([;\\])", r"\1", one).strip() for one in re.findall(r"(?:[^;\\]|\\.)+", cell) if one.strip()]


def _listed(ids: Iterable[str]) -> str:
    return "; ".join(re.sub(r"([;\\])", r"\\\1", one) for one in ids)


def write(debate: Debate) -> Written:
    """The debate as a table."""
    tree = flat_tree(debate)
    kept = debate.foreign.get("csv") if isinstance(debate.foreign, dict) else None
    kept = kept if isinstance(kept, dict) else {}
    columns = [*COLUMNS, *(str(one) for one in kept.get("columns") or ())]
    extra = kept.get("rows") or {}
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, columns, restval="", extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for name, claim in (tree.get("claims") or {}).items():
        writer.writerow({"id": name, "type": "claim", **claim, **extra.get(name, {})})
    for name, argument in (tree.get("arguments") or {}).items():
        writer.writerow({**_row(name, argument, debate), **extra.get(name, {})})
    return whole(stream.getvalue(), unexpressed(debate, EXPRESSED, "csv"))


def _row(name: str, argument: Tree, debate: Debate) -> Tree:
    relation = next((one for one in RELATIONS if one in argument), "")
    return {
        "id": name,
        "type": "argument",
        "text": argument.get("title", ""),
        "premises": _listed(str(premise.claim) for premise in debate.arguments[name].premises),
        "relation": relation,
        "target": argument.get(relation, ""),
        "by": _listed(str(debate.people[one].name) if one in debate.people else one for one in argument.get("by", ())),
        "scheme": argument.get("scheme", ""),
        "note": argument.get("note", ""),
    }
