"""The live page on a slow phone: first paint from the worker, and how soon a tap or a key shows.

Run it alone: ``python tests/bench/bench_live.py``. Chromium with the processor four times slower, 150 kB/s
and 300 ms to the server and back, and once with no network; nine visits each, the median is told.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

SOURCE = Path(__file__).parents[2] / "src"
SLOW = {
    "offline": False, "latency": 300,
    "downloadThroughput": 150_000, "uploadThroughput": 75_000,
}  # fmt: skip
VISITS = 9
WATCH = """
window.felt = [];
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) if (one.interactionId) window.felt.push(one.duration);
}).observe({ type: "event", durationThreshold: 16, buffered: true });
"""
PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


def main() -> None:
    """Print the medians."""
    home = tempfile.mkdtemp()
    environment = {**os.environ, "HALFHOUR_HOME": home, "PYTHONPATH": str(SOURCE)}
    command = [sys.executable, "-m", "halfhour", "demo", "--no-browser", "--port", "8252"]
    app = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        address = next(line for line in app.stdout or () if line.startswith("Open ")).split()[1]
        with sync_playwright() as play:
            measure(play, address)
    finally:
        app.terminate()
        app.wait()
        shutil.rmtree(home, ignore_errors=True)


def measure(play, address: str) -> None:
    """Visit the next talk of the demo world on a slow phone."""
    browser = play.chromium.launch(
        executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
    )
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    context.add_init_script(WATCH)
    page = context.new_page()
    page.goto(address)
    page.goto(address.partition("?")[0] + "interviews/9/live/")
    page.locator("live-talk[data-shelved=yes]").wait_for()
    speaking = context.new_cdp_session(page)
    speaking.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    speaking.send("Network.enable")
    speaking.send("Network.emulateNetworkConditions", SLOW)
    print(f"first paint, slow network: {painted(page):.0f} ms (limit 1000)")
    context.set_offline(True)
    print(f"first paint, no network:   {painted(page):.0f} ms (limit 1000)")
    felt = sorted(used(page))
    print(f"tap or key until it shows: median {statistics.median(felt):.0f} ms, ", end="")
    print(f"slowest of {len(felt)}: {felt[-1]:.0f} ms (limit 50 for the median)")
    browser.close()


def painted(page) -> float:
    """The median of the first paints, in ms from the start of the visit."""
    times = []
    for _ in range(VISITS):
        page.reload()
        page.locator("live-talk[data-ready]").wait_for()
        times.append(page.evaluate(PAINT))
    return statistics.median(times)


def used(page) -> list[float]:
    """How long each tap and key took until the next frame; under 16 ms counts as 16."""
    page.evaluate("window.felt = []")
    box = page.locator("[data-question] textarea").first
    box.tap()
    box.press_sequentially("Nights are hard, and the ward is kind", delay=60)
    for _ in range(3):
        page.get_by_role("button", name="Next").tap()
        page.wait_for_timeout(200)
    page.wait_for_timeout(500)
    return page.evaluate("window.felt") or [16.0]


if __name__ == "__main__":
    main()
