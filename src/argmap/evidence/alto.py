"""ALTO XML, in which libraries keep what their scanners read."""

from xml.parsers import expat

from argmap.evidence.unreadable import UnreadableTextError


def alto_pages(raw: bytes) -> list[str]:
    """The text of each page: `String` by `String`, a line for each `TextLine`, an empty one between `TextBlock`s.

    Entities a file declares for itself are refused, so that a small file cannot grow to fill the memory.
    """
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(raw, True)
    except expat.ExpatError as error:
        raise UnreadableTextError(f"its XML is damaged in line {error.lineno}") from error
    return ["".join(page) for page in reader.pages] or [""]


def _refuse(*_declaration: object) -> None:
    raise UnreadableTextError("it declares entities of its own, which ALTO has no use for")


class _Reader:
    def __init__(self) -> None:
        self.pages: list[list[str]] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(" ")[2]
        if name == "Page" or (name == "String" and not self.pages):
            self.pages.append([])
        if name == "String":
            self.pages[-1].append(attributes.get("CONTENT", ""))
        elif name == "SP" and self.pages:
            self.pages[-1].append(" ")
        elif name == "HYP" and self.pages:
            if self.pages[-1] and self.pages[-1][-1] == " ":
                self.pages[-1].pop()
            self.pages[-1].append("-")

    def end(self, tag: str) -> None:
        name = tag.rpartition(" ")[2]
        if not self.pages:
            return
        if name in ("TextLine", "TextBlock"):
            self.pages[-1].append("\n")
        elif name == "String":
            self.pages[-1].append(" ")  # some programs leave SP out
