"""Fresh, stale or missing."""

from argmap.drawing import Freshness, digest, freshness


def test_freshness() -> None:
    """`render --check` must neither miss a stale picture nor cry at a fresh one."""
    assert freshness(digest("digraph {}"), "digraph {}") is Freshness.FRESH
    assert freshness(digest("digraph {}"), "digraph { a }") is Freshness.STALE
    assert freshness(None, "digraph {}") is Freshness.MISSING
    assert len(digest("\ud800")) == 64
