"""Texts read with either parser."""

from collections.abc import Callable

import pytest

from argmap.findings import Finding
from argmap.source import Document, File, composing, read_document

Read = Callable[[str], tuple[Document, list[Finding]]]


@pytest.fixture(params=["C", "Python"])
def read(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Read:
    """What a text says, read with PyYAML's C parser and with its Python one."""
    if request.param == "C" and composing.Loader is composing.PythonLoader:
        pytest.skip("PyYAML is installed without its C parser")
    if request.param == "Python":
        monkeypatch.setattr(composing, "Loader", composing.PythonLoader)
    return lambda text: read_document(File("map.yaml", text))
