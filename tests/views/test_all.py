"""What every view promises."""

from collections.abc import Callable
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from argmap.catalogue import entry, names
from argmap.drawing import Engine, Plan, digest, dot

VIEWS = [name for name in names("argmap.views") if name in ("dot", "mermaid", "pdf", "png", "svg")]


@pytest.fixture(params=VIEWS)
def view(request: pytest.FixtureRequest) -> ModuleType:
    """Each view in turn."""
    return entry("argmap.views", request.param)


def draw(view: ModuleType) -> Callable[..., Any]:
    """The function of a view."""
    return getattr(view, view.__name__.rpartition(".")[2])  # type: ignore[no-any-return]


def test_the_formats_are_there() -> None:
    """`-f svg,png,pdf,dot,mermaid` are promised."""
    assert VIEWS == ["dot", "mermaid", "pdf", "png", "svg"]


def test_the_same_plan_gives_the_same_bytes(view: ModuleType, plan: Plan, engine: Engine) -> None:
    """A picture that changes without its map cannot be committed."""
    once = draw(view)(plan, engine)
    assert isinstance(once, bytes)
    assert len(once) > 500
    assert once == draw(view)(plan, engine)


def test_the_digest_of_the_source_is_read_back(view: ModuleType, plan: Plan, engine: Engine) -> None:
    """`render --check` needs it; Mermaid's source is compared as it stands."""
    expected = None if view.__name__.endswith("mermaid") else digest(dot(plan))
    assert view.carried(draw(view)(plan, engine)) == expected
    changed = replace(plan, subtitle="Another")
    assert expected is None or view.carried(draw(view)(changed, engine)) != expected


def test_a_foreign_file_carries_no_digest(view: ModuleType) -> None:
    """A file of another program under the same name is stale, not a crash."""
    assert view.carried(b"") != digest("digraph { a }")
    assert view.carried(b"\xff\x00 tEXt <svg> %PDF") != digest("digraph { a }")


def test_each_has_a_suffix_of_its_own() -> None:
    """Two formats under one name would overwrite each other."""
    suffixes = [entry("argmap.views", name).SUFFIX for name in VIEWS]
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix.startswith(".") for suffix in suffixes)
