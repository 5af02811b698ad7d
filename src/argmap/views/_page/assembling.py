"""The page from its parts: pictures, data, template, style and script."""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from xml.etree.ElementTree import Element

from argmap.drawing.digest import digest
from argmap.drawing.dot import dot
from argmap.drawing.engine import Engine
from argmap.drawing.identifiers import element_id
from argmap.drawing.labels import printable
from argmap.drawing.pictures import Picture
from argmap.drawing.svg import finished
from argmap.findings import Finding
from argmap.views._dossier import Dossier
from argmap.views._page.data import data, found, in_script
from argmap.views._page.inlining import inlined, together
from argmap.views._page.palettes import style
from argmap.views._page.telling import Plain, Telling

SCRIPTS = (
    "base",
    "camera",
    "pointers",
    "picture",
    "names",
    "dimming",
    "small",
    "choosing",
    "panel",
    "outline",
    "search",
    "lists",
    "findings",
    "guide",
    "presenting",
    "speaker",
    "keys",
    "live",
    "start",
)
WORKERS = 2  # layout engines at a time


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a page shows: the pictures as markup, and the data."""

    pictures: str
    data: Plain


def draw(dossier: Dossier, engine: Engine) -> Drawn:
    """The pictures laid out, and all there is to tell; raises EngineError."""
    graph = dossier.graph
    number = {element_id("claim", name): at for at, name in enumerate(graph.claims)}
    number |= {element_id("argument", name): at for at, name in enumerate(graph.arguments, len(number))}

    def one(picture: Picture) -> Element:
        source = dot(picture.plan)
        return inlined(finished(picture.plan, source, engine.svg(source)), number, printable(picture.name))

    with ThreadPoolExecutor(WORKERS) as pool:
        drawn = together(pool.map(one, dossier.pictures))
    return Drawn(drawn, data(dossier))


def told(dossier: Dossier) -> Drawn:
    """All there is to tell, without a picture."""
    return Drawn("", data(dossier))


def informed(dossier: Dossier, drawn: Drawn, findings: Sequence[Finding], trouble: Sequence[str]) -> Drawn:
    """The same with other findings, and with lines about what keeps the map from being as the files have it."""
    news = {**found(Telling(dossier), findings), "trouble": [printable(line) for line in trouble]}
    return Drawn(drawn.pictures, drawn.data | news)


def sources(dossier: Dossier) -> str:
    """All that a page is made from, as one text: the same text gives the same page, wherever the same texts are."""
    return "\0".join([*(dot(each.plan) for each in dossier.pictures), in_script(data(dossier.by_itself)), *_parts()])


def assembled(dossier: Dossier, drawn: Drawn, opening: str = "read", connect: str = "") -> str:
    """The page; `opening` is `read`, `present` or `live`, and `connect` what the policy lets the script talk to."""
    debate = dossier.graph.debate
    template, css, script = _parts()
    words = {
        "lang": escape(debate.lang or "en"),
        "opening": opening,
        "digest": digest(sources(dossier)),
        "policy": _policy(css, script, connect),
        "title": escape(printable(debate.heading)),
        "question": escape(printable(debate.question or "")),
        "style": css,
        "pictures": drawn.pictures,
        "data": in_script(drawn.data),
        "script": script,
    }
    return "".join(_filled_in(template, words))


def _filled_in(template: str, words: dict[str, str]) -> Iterator[str]:
    """The template with `{{word}}` replaced, each once, so that nothing in a word is taken for the template."""
    first, *rest = template.split("{{")
    yield first
    for part in rest:
        name, _, after = part.partition("}}")
        yield words[name]
        yield after


@cache
def _parts() -> tuple[str, str, str]:
    folder = files(__package__ or "")
    css = style() + "\n" + (folder / "page.css").read_text("utf-8")
    script = "\n".join(_read(SCRIPTS))
    return (folder / "page.html").read_text("utf-8"), css, f"'use strict';\n(() => {{\n{script}\n}})();\n"


def _read(names: Iterable[str]) -> Iterator[str]:
    """The scripts without their comments and indentation, which stand on lines of their own."""
    folder = files(__package__ or "") / "script"
    for name in names:
        lines = map(str.strip, (folder / f"{name}.js").read_text("utf-8").splitlines())
        yield "\n".join(line for line in lines if line and not line.startswith("//"))


def _policy(css: str, script: str, connect: str) -> str:
    allowed = [f"default-src 'none'; style-src '{_hash(css)}'; script-src '{_hash(script)}'"]
    allowed += [f"connect-src {connect}"] if connect else []
    return "; ".join([*allowed, "base-uri 'none'; form-action 'none'"])


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
