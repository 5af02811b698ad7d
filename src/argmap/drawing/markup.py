"""XML in and out with the names as written, prefixes and all: half the time ElementTree takes to resolve them."""

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

_SPECIAL = re.compile("[&<>\n\t]").search


class MarkupError(ValueError):
    """The text is not well-formed; the message is one line."""


def parsed(text: str) -> Element:
    """The root of a document, comments left out; raises MarkupError. Entities beyond XML's own are not expanded."""
    builder = TreeBuilder()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        raise MarkupError(str(error)) from error
    return builder.close()


def written(root: Element) -> str:
    """The document that `parsed` reads back, without a declaration."""
    pieces: list[str] = []
    _write(root, pieces.append)
    return "".join(pieces)


def _write(element: Element, put: Callable[[str], None]) -> None:
    tag, text, tail = element.tag, element.text, element.tail
    if text or len(element):
        put(f"<{tag}{_attributes(element.attrib)}>{_escaped(text) if text else ''}")
        for child in element:
            _write(child, put)
        put(f"</{tag}>")
    else:
        put(f"<{tag}{_attributes(element.attrib)}/>")
    if tail:
        put(tail if tail == "\n" else _escaped(tail))


def _attributes(attributes: dict[str, str]) -> str:
    """All at once, since hardly any needs its characters escaped: one that does has a special one, or a quote more."""
    plain = "".join([f' {name}="{value}"' for name, value in attributes.items()])
    if plain.count('"') == 2 * len(attributes) and not _SPECIAL(plain):
        return plain
    return "".join([f' {name}="{_quoted(value)}"' for name, value in attributes.items()])


def _escaped(text: str) -> str:
    if not _SPECIAL(text):
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _quoted(text: str) -> str:
    return _escaped(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
