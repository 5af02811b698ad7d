"""Measure pages in Chromium: `python tests/benchmarks/pages.py [CLAIMS]`, by default 1,000.

For the founding debate and a made-up one: the size of the page, and the processor's time in the page's own thread to
open it, to search it, to take a step of its presentation, and for each frame of the glide between two steps. Each is
given as a multiple of a yardstick too, a loop of the same browser, since machines differ and are shared.
"""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from generate import debate
from playwright.sync_api import sync_playwright
from yardstick import say

from argmap import pipeline
from argmap.cli.dossiers import whole_dossier
from argmap.drawing import find_engine
from argmap.views.html import html

ROOT = Path(__file__).resolve().parents[2]
STEPS = 45
LOOP = "() => { let sum = 0; for (let at = 0; at < 3e7; at += 1) sum += Math.sqrt(at); return sum; }"
NEXT = """steps => new Promise(done => {
    let frames = 0;
    const press = () => document.querySelector('#bar [aria-label="Next step"]').click();
    const begun = performance.now();
    let taken = 0;
    const tick = now => {
        frames += 1;
        if (now - begun > taken * 400) { if (taken === steps) { done(frames); return; } press(); taken += 1; }
        requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick); })"""


class Meter:
    """Seconds of the processor that a page's thread has spent, and those of the yardstick."""

    def __init__(self, page: Any) -> None:
        self._page = page
        self._client = page.context.new_cdp_session(page)
        self._client.send("Performance.enable", {"timeDomain": "threadTicks"})
        self.loop = self.of(lambda: page.evaluate(LOOP))

    def spent(self) -> float:
        """Since the page was navigated to."""
        metrics = self._client.send("Performance.getMetrics")["metrics"]
        return next(each["value"] for each in metrics if each["name"] == "TaskDuration")

    def of(self, act: Any) -> float:
        """What an act costs, and all that it makes the page do in half a second."""
        self._page.wait_for_timeout(500)
        before = self.spent()
        act()
        self._page.wait_for_timeout(500)
        return self.spent() - before


def measure(browser: Any, path: Path) -> None:
    """One page."""
    page = browser.new_page(viewport={"width": 1920, "height": 1080})
    meter = Meter(page)
    page.goto(path.as_uri())
    page.wait_for_selector("html.ready", state="attached")
    page.wait_for_timeout(500)
    told = {"open": meter.spent()}
    page.fill("#search", "c")
    told["search"] = meter.of(lambda: page.fill("#search", "letter"))
    page.fill("#search", "")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("p")
    frames = [0]
    told[f"{STEPS} steps"] = meter.of(lambda: frames.__setitem__(0, page.evaluate(NEXT, STEPS)))
    told["a frame"] = told[f"{STEPS} steps"] / frames[0]
    say(f"{path.stem}: {path.stat().st_size / 1000:,.0f} kB, {frames[0]} frames")
    for what, seconds in told.items():
        say(f"  {what:<10} {1000 * seconds:9.1f} ms {seconds / meter.loop:8.3f} loops")
    page.close()


def main() -> None:
    """Make the pages and measure them."""
    claims = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        made = Path(folder, f"debate-{claims}.yaml")
        made.write_text(debate(claims), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        for source in (ROOT / "arguments" / "september-plenum", made):
            page = Path(folder, f"{source.stem}.html")
            page.write_bytes(html(whole_dossier(pipeline.read(pipeline.find([source])[0])), find_engine(seconds=600)))
            measure(browser, page)
        browser.close()


if __name__ == "__main__":
    main()
