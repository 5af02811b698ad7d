"""Small debates as graphs, an engine to draw them with, and the readers of other programs for what is printed."""

import io
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import strategies as st

from argmap import pipeline
from argmap.document.locating import Located
from argmap.drawing import Engine, find_engine
from argmap.graph import Graph

EARTH = Path(__file__).parents[2] / "arguments" / "does-the-earth-turn.yaml"
PLENUM = Path(__file__).parents[2] / "arguments" / "september-plenum"

Reader = Callable[[bytes], str]


@pytest.fixture(scope="session")
def graph() -> Callable[[str], Graph]:
    """The graph of a debate written as YAML, without its first line."""

    def read(text: str) -> Graph:
        located = Located(Path("-"), "stdin", (Path("<stdin>"),), given=f"argmap: 1\n{text}".encode())
        return pipeline.read(located).graph

    return read


@pytest.fixture(scope="session")
def earth() -> Graph:
    """The small debate on whether the Earth turns."""
    return pipeline.read(pipeline.find([EARTH])[0]).graph


@pytest.fixture(scope="session")
def plenum() -> Graph:
    """The founding debate."""
    return pipeline.read(pipeline.find([PLENUM])[0]).graph


@pytest.fixture(scope="session")
def engine() -> Engine:
    """The default layout engine."""
    return find_engine()


WORDS = ["the", "council", "met", "in", "spring", "and", "heard", "two", "reports", "on", "a", "letter"]


@st.composite
def _debates(draw: st.DrawFn) -> str:
    """Debates of up to a dozen claims with arguments of every kind, in circles as well, and ties between claims."""
    number = draw(st.integers(1, 12))
    long = st.integers(1, 40)
    lines = ["claims:"]
    for at in range(number):
        text = " ".join(WORDS[each % len(WORDS)] for each in range(draw(long)))
        tied = draw(st.sampled_from(["", "contradicts", "contrary-to", "presupposes", "in-tension-with"]))
        other = draw(st.integers(0, number - 1))
        tie = f", {tied}: [c{other}]" if tied and other != at else ""
        flag = draw(st.sampled_from(["", "", ", implicit: true", ", background: true"]))
        lines.append(f"  c{at}: {{text: {text}{tie}{flag}}}")
    lines.append("arguments:")
    for at in range(draw(st.integers(0, 8))):
        premises = draw(st.lists(st.integers(0, number - 1), min_size=1, max_size=5, unique=True))
        relation = draw(st.sampled_from(["supports", "rebuts", "explains", "undercuts"]))
        if relation == "undercuts" and not at:
            relation = "supports"
        target = (
            f"a{draw(st.integers(0, at - 1))}" if relation == "undercuts" else f"c{draw(st.integers(0, number - 1))}"
        )
        lines.append(f"  a{at}: {{premises: [{', '.join(f'c{one}' for one in premises)}], {relation}: {target}}}")
    return "\n".join(lines if lines[-1] != "arguments:" else lines[:-1]) + "\n"


@pytest.fixture(scope="session")
def debates() -> st.SearchStrategy[str]:
    """Random debates, written as YAML."""
    return _debates()


class _Page(HTMLParser):
    """The words of a page, and its tags with their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag."""
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Keep the words, but of the style."""
        if not self.tags or self.tags[-1][0] != "style" or "{" not in data:
            self.words.append(data)


@pytest.fixture(scope="session")
def page() -> Callable[[str], _Page]:
    """A page as a parser of HTML reads it."""

    def read(text: str) -> _Page:
        parser = _Page()
        parser.feed(text)
        parser.close()
        return parser

    return read


def _of_pdf(content: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    return "\n".join(each.get_textpage().get_text_bounded() for each in document).replace("\ufffe", "")


def _of_docx(content: bytes) -> str:
    import docx

    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    said = {f"{space}t": lambda each: each.text or "", f"{space}tab": lambda _: " ", f"{space}p": lambda _: "\n"}
    body = docx.Document(io.BytesIO(content)).element.body
    return "".join(said[each.tag](each) for each in body.iter(*said))


@pytest.fixture(scope="session")
def reader(page: Callable[[str], _Page]) -> Callable[[str], Reader]:
    """Another program's reader for each format: it gives the words in one line, white space folded."""
    markdown_it = pytest.importorskip("markdown_it", reason="markdown-it-py is not installed")
    pytest.importorskip("pypdfium2", reason="the extra `texts` is not installed")
    pytest.importorskip("docx", reason="the extra `docx` is not installed")

    def of_html(content: bytes) -> str:
        return " ".join(page(content.decode()).words)

    def of_markdown(content: bytes) -> str:
        rendered = markdown_it.MarkdownIt("commonmark", {"html": True}).enable("table").render(content.decode())
        return " ".join(page(rendered).words)

    readers = {"pdf": _of_pdf, "docx": _of_docx, "html": of_html, "markdown": of_markdown}
    return lambda form: lambda content: " ".join(readers[form](content).split())
