"""The evidence matrix: claims by sources, for the terminal, as Markdown, HTML, CSV and JSON."""

import csv
import io
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import Any

from argmap.answers.markdown import marked, table
from argmap.document.dates import format_date
from argmap.drawing.labels import printable
from argmap.evidence.matrix import AGAINST, FOR, SILENT, Cell, Matrix
from argmap.graph import Graph

_YEAR = 365.2425  # days
_SIGNS = {frozenset({FOR}): "+", frozenset({AGAINST}): "−", frozenset({SILENT}): "○"}
_CLAIM, _CELL = 44, 9
_LEGEND = """\
+ for   − against   ± both   ○ silent, and argued from   · says nothing
then the removes from a witness (0 at first hand, ? unknown, ≥ at least), and the line of testimony (a, b …);
below: years after what the claim says."""


def sign(cell: Cell) -> str:
    """+, −, ±, ○ for silence; with an ○ beside the others where it is argued from silence as well."""
    spoken = cell.bears - {SILENT}
    both = "±" if len(spoken) > 1 else _SIGNS.get(spoken, "")
    return both + ("○" if SILENT in cell.bears else "")


def _removed(cell: Cell) -> str:
    if cell.removes is None:
        return "?"
    return f"{'≥' if cell.removes.broken else ''}{cell.removes.number}"


def _letter(number: int | None) -> str:
    if number is None:
        return ""
    return chr(96 + number) if number <= 26 else f"({number})"


def _years(cell: Cell) -> str:
    """The years after; a range where the fewest and the most differ; nothing below one, or where a date is missing."""
    if cell.lag is None or cell.lag[1] < _YEAR:
        return ""
    low, high = (max(0, int(days / _YEAR)) for days in cell.lag)
    return f"{low}–{high} y" if low != high else f"{low} y"


def _in_text(graph: Graph, found: Matrix) -> str:
    if not found.claims:
        return "Nothing is given as evidence.\n"
    room = max(60, shutil.get_terminal_size((100, 24)).columns)
    number = max(1, (room - _CLAIM) // _CELL)
    parts = [
        "\n".join(_table(found, at, found.sources[at : at + number])) for at in range(0, len(found.sources), number)
    ]
    named = "\n".join(f"{at:3}  {name}" for at, name in enumerate(found.sources, 1))
    deciding = found.diagnostic(graph)
    told = f"\n\nSources that bear differently on rival claims: {', '.join(deciding)}." if deciding else ""
    return "\n\n".join([*parts, _LEGEND, named]) + told + "\n"


def _table(found: Matrix, start: int, sources: tuple[str, ...]) -> Iterator[str]:
    yield " " * _CLAIM + "".join(f"{number:<{_CELL}}" for number in range(start + 1, start + 1 + len(sources))).rstrip()
    for claim in found.claims:
        cells = [found.cells.get((claim, source)) for source in sources]
        if any(cells):
            shown = "".join(f"{_short(cell):<{_CELL}}" for cell in cells).rstrip()
            yield f"{_cut(claim):<{_CLAIM}}{shown}"
            years = "".join(f"{_years(cell) if cell else '':<{_CELL}}" for cell in cells).rstrip()
            if years:
                yield f"{'':<{_CLAIM}}{years}"


def _short(cell: Cell | None) -> str:
    return f"{sign(cell)}{_removed(cell)}{_letter(cell.line)}" if cell is not None else "·"


def _cut(name: str) -> str:
    return name if len(name) < _CLAIM else name[: _CLAIM - 2] + "…"


def _words(cell: Cell) -> str:
    """A cell in words, for tables that have room."""
    told = [" and ".join(bears for bears in (FOR, AGAINST, SILENT) if bears in cell.bears)]
    if cell.locators:
        told.append(", ".join(cell.locators))
    if cell.bears != {SILENT}:
        removed = cell.removes
        word = "unknown" if removed is None else f"{'at least ' if removed.broken else ''}{removed.number}"
        told.append("at first hand" if removed is not None and not removed.number else f"removes: {word}")
    if cell.line is not None:
        told.append(f"line {_letter(cell.line)}")
    if _years(cell):
        told.append(f"{_years(cell)[:-2]} years after")
    return "; ".join(told)


def _in_markdown(graph: Graph, found: Matrix) -> str:
    """A table with the sources that speak to each claim, in words: as many columns as sources fit no page."""
    rows = []
    for claim in found.claims:
        told = ((source, found.cells.get((claim, source))) for source in found.sources)
        spoken = "; ".join(f"{source} ({_words(cell)})" for source, cell in told if cell is not None)
        rows.append([str(graph.claims[claim].text), spoken])
    return "\n".join([f"# {marked(graph.debate.heading)}", "", *table(["claim", "sources"], rows), ""])


def _in_csv(graph: Graph, found: Matrix) -> str:
    """One row a claim; what a spreadsheet would take for a formula gets an apostrophe before it."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow([_safe(name) for name in ("claim", "text", *found.sources)])
    for claim in found.claims:
        cells = (found.cells.get((claim, source)) for source in found.sources)
        told = (_words(cell) if cell is not None else "" for cell in cells)
        table.writerow([_safe(claim), _safe(str(graph.claims[claim].text)), *told])
    return out.getvalue()


def _safe(text: str) -> str:
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def _html(text: str) -> str:
    return escape(printable(text))


def _in_html(graph: Graph, found: Matrix) -> str:
    debate, lang = graph.debate, graph.debate.lang or "en"
    heads = []
    for name in found.sources:
        source = debate.sources[name]
        date = f"<br><small>{_html(format_date(source.issued, lang))}</small>" if source.issued is not None else ""
        heads.append(f'<th scope="col" title="{_html(str(source.title))}">{_html(name)}{date}</th>')
    body = []
    for claim in found.claims:
        cells = (found.cells.get((claim, source)) for source in found.sources)
        row = "".join(_data(cell) for cell in cells)
        named = f"{_html(str(graph.claims[claim].text))}<br><small>{_html(claim)}</small>"
        body.append(f'<tr><th scope="row">{named}</th>{row}</tr>')
    title = _html(debate.heading)
    return _PAGE.format(
        lang=_html(lang),
        title=title,
        heads="".join(heads),
        rows="\n".join(body),
        legend=_html(_LEGEND).replace("\n", "<br>"),
    )


def _data(cell: Cell | None) -> str:
    if cell is None:
        return '<td class="none">·</td>'
    kind = "for" if cell.bears == {FOR} else "against" if cell.bears == {AGAINST} else "both"
    years = f"<br><small>{_html(_years(cell))}</small>" if _years(cell) else ""
    return f'<td class="{kind}" title="{_html(_words(cell))}">{_html(_short(cell))}{years}</td>'


_PAGE = """\
<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} – evidence</title>
<style>
body {{ font: 15px/1.35 "Liberation Sans", Arial, sans-serif; color: #1A1A1A; background: #FFF; margin: 1.5rem; }}
.wide {{ overflow-x: auto; }}
table {{ border-collapse: collapse; }}
caption {{ text-align: left; font-size: 1.4rem; font-weight: bold; padding-bottom: .8rem; }}
th, td {{ border: 1px solid #BDBDBD; padding: .3rem .5rem; vertical-align: top; }}
thead th {{ writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; font-weight: normal; }}
tbody th {{ text-align: left; font-weight: normal; min-width: 18rem; max-width: 28rem; }}
td {{ text-align: center; white-space: nowrap; font-variant-numeric: tabular-nums; }}
td.for {{ background: #E3EEF9; }}
td.against {{ background: #FBE9DC; font-weight: bold; }}
td.both {{ background: #F1F1F1; font-weight: bold; }}
td.none {{ color: #767676; }}
small {{ color: #4A4A4A; }}
</style>
</head>
<body>
<div class="wide">
<table>
<caption>{title}</caption>
<thead><tr><th scope="col">claim</th>{heads}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</div>
<p>{legend}</p>
</body>
</html>
"""


def _in_json(graph: Graph, found: Matrix) -> str:
    rows = [_row(claim, source, found.cells[claim, source]) for claim, source in sorted(found.cells, key=_place(found))]
    whole = {
        "version": 1,
        "debate": str(graph.debate.id),
        "claims": list(found.claims),
        "sources": list(found.sources),
        "diagnostic": list(found.diagnostic(graph)),
        "cells": rows,
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _place(found: Matrix) -> Callable[[tuple[str, str]], tuple[int, int]]:
    claims = {name: at for at, name in enumerate(found.claims)}
    sources = {name: at for at, name in enumerate(found.sources)}
    return lambda pair: (claims[pair[0]], sources[pair[1]])


def _row(claim: str, source: str, cell: Cell) -> dict[str, Any]:
    return {
        "claim": claim,
        "source": source,
        "bears": [bears for bears in (FOR, AGAINST, SILENT) if bears in cell.bears],
        "locators": list(cell.locators),
        "line": cell.line,
        "removes": cell.removes.number if cell.removes else None,
        "broken": cell.removes.broken if cell.removes else None,
        "lag_days": list(cell.lag) if cell.lag else None,
    }


FORMS: Mapping[str, Callable[[Graph, Matrix], str]] = {
    "text": _in_text,
    "markdown": _in_markdown,
    "html": _in_html,
    "csv": _in_csv,
    "json": _in_json,
}
