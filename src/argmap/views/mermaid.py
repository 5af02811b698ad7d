"""Mermaid, for pages that draw it themselves (GitHub, wikis).

Mermaid 11 has no line that ends on a dot's flank, no bar or diamond heads and no footers set apart: relations are
written on the lines, the footer stands below the text, and conflicts are dotted lines with words. The key and the
notes of the picture become comments. Everything else is there.
"""

from collections.abc import Iterator

from argmap.drawing.engine import Engine
from argmap.drawing.identifiers import node_names
from argmap.drawing.labels import printable
from argmap.drawing.plan import Box, BoxKind, Dot, Line, LineKind, Plan
from argmap.drawing.style import LIGHT, ON_THE_LINE, SIGNS, Colours

SUFFIX = ".mmd"
NEEDS_ENGINE = False

_ARROWS = {
    LineKind.PREMISE: "---",
    LineKind.SUPPORTS: "-->|supports|",
    LineKind.REBUTS: "==x|rebuts|",
    LineKind.UNDERCUTS: "-.->|undercuts|",
    LineKind.EXPLAINS: "-.->|explains|",
    LineKind.PRESUPPOSES: "-.->|presupposes|",
}


def mermaid(plan: Plan, engine: Engine | None = None) -> bytes:  # noqa: ARG001 - every view is called alike
    """The plan as a Mermaid flowchart in UTF-8; needs no engine."""
    return "".join(f"{line}\n" for line in _lines(plan)).encode("utf-8", "replace")


def carried(picture: bytes) -> str | None:  # noqa: ARG001 - the text itself is compared
    """None: Mermaid's source is the picture, so it is compared as it stands."""
    return None


def _lines(plan: Plan) -> Iterator[str]:
    names = node_names("n", (box.id for box in plan.boxes)) | node_names("i", (dot.id for dot in plan.dots))
    yield "---"
    yield f'title: "{_quoted(plan.title)}"'
    yield "---"
    yield "flowchart RL"
    for note in (plan.subtitle, *plan.notes):
        if note:
            yield f"%% {_one_line(note)}"
    for box in plan.boxes:
        yield _box(names[box.id], box)
    for dot in plan.dots:
        yield _dot(names[dot.id], dot)
    for line in plan.lines:
        yield _line(line, names)
    yield from _classes(plan)


def _one_line(text: str) -> str:
    return " ".join(printable(text).split())


def _quoted(text: str) -> str:
    return _one_line(text).replace("\\", "\\\\").replace('"', '\\"')


def _label(text: str) -> str:
    """A text within quotation marks: Mermaid's own entities for what it would take for markup."""
    escapes = {
        "#": "#35;",
        '"': "#quot;",
        "&": "#amp;",
        "<": "#lt;",
        ">": "#gt;",
        "`": "#96;",
        "\\": "#92;",
        "*": "#42;",
        "_": "#95;",
    }
    return "".join(escapes.get(character, character) for character in _one_line(text))


def _box(name: str, box: Box) -> str:
    remarks = "   ".join(f"{mark.glyph} {mark.word}" for mark in box.marks) + (
        f" +{box.folded} more" if box.folded else ""
    )
    footer = [
        _label(part) for part in (box.side.label if box.side else "", box.holders, box.source, remarks) if part.strip()
    ]
    text = _label(box.full or box.text)
    whole = f"{text}<br><small>{' · '.join(footer)}</small>" if footer else text
    return f'    {name}["{whole}"]:::{_class(box)}{"_implicit" if box.implicit else ""}'


def _class(box: Box) -> str:
    if box.kind is BoxKind.ELSEWHERE:
        return "elsewhere"
    side = f"side{box.side.slot % len(LIGHT.slots)}" if box.side else "neutral"
    return f"{side}_thesis" if box.kind is BoxKind.THESIS else side


def _dot(name: str, dot: Dot) -> str:
    return f'    {name}(("{_label(SIGNS[dot.relation])}")):::{"faded" if dot.faded else dot.relation}'


def _line(line: Line, names: dict[str, str]) -> str:
    arrow = _ARROWS.get(line.kind) or f"<-.->|{ON_THE_LINE[line.kind]}|"
    return f"    {names[line.tail]} {arrow} {names[line.head]}"


def _classes(plan: Plan) -> Iterator[str]:
    used = {_class(box) + ("_implicit" if box.implicit else "") for box in plan.boxes}
    paints: dict[str, Colours] = {f"side{slot}": paint for slot, paint in enumerate(LIGHT.slots)}
    paints |= {"neutral": LIGHT.neutral, "elsewhere": LIGHT.elsewhere}
    for name, paint in paints.items():
        looks = {
            name: f"fill:{paint.fill},stroke:{paint.border},color:{paint.text}",
            f"{name}_thesis": f"fill:{paint.border},stroke:{paint.border},color:{LIGHT.on_solid},font-weight:bold",
        }
        for each, look in looks.items():
            if each in used:
                yield f"    classDef {each} {look}"
            if f"{each}_implicit" in used:
                yield f"    classDef {each}_implicit {look},stroke-dasharray:5 3"
    for relation in dict.fromkeys("faded" if dot.faded else dot.relation.value for dot in plan.dots):
        colour = LIGHT.elsewhere.border if relation == "faded" else LIGHT.lines[LineKind(relation)]
        yield f"    classDef {relation} fill:{colour},stroke:{colour},color:{LIGHT.on_solid}"
