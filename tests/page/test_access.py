"""What a checker of accessibility finds."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PLENUM = ROOT / "arguments" / "september-plenum"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("part", ["outline", "key", "findings", "presentation"])
def test_axe_finds_nothing_serious(visit: Callable[..., Any], axe: str, scheme: str, part: str) -> None:
    """Somebody who reads by ear, by keyboard or in high contrast could not use the page."""
    page = visit(PLENUM, color_scheme=scheme, present=part == "presentation", bypass_csp=True)
    if part == "presentation":
        page.keyboard.press("PageDown")
    else:
        page.click(f"#tab-{part}")
        page.evaluate("location.hash = '#claim-yagoda-retired-in-january'")
        page.wait_for_selector("#panel:not([hidden])")
    page.add_script_tag(content=axe)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    grave = [
        (each["id"], each["nodes"][0]["html"][:200], each["nodes"][0]["failureSummary"])
        for each in found["violations"]
        if each["impact"] in ("serious", "critical")
    ]
    assert grave == []
