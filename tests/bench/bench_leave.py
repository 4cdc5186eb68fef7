"""Leaving with 30,000 people and coming back: export, restore, export again, compared byte for byte.

Run: ``python tests/bench/bench_leave.py [SEED]``. It makes its own homes.
"""

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from made_vcards import made  # noqa: E402

ROWS = 30_000


def halfhour(home, *words):
    """Run one command on ``home`` and say what it cost."""
    env = {**os.environ, "HALFHOUR_HOME": str(home), "PYTHONPATH": str(HERE.parents[1] / "src")}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-m", "halfhour", *words], env=env, check=True, capture_output=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{words[0]:<10} {cpu:6.2f} s CPU, at most {after.ru_maxrss // 1024} MB so far")


def without_time(archive, name):
    """One file of an export; of the manifest all but the time it was made."""
    raw = archive.read(name)
    if name != "manifest.json":
        return raw
    said = json.loads(raw)
    return json.dumps({k: v for k, v in said.items() if k not in ("at", "made_at", "exported_at")})


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else random.randrange(10_000)
    print(f"seed {seed}, {ROWS:,} people")
    with tempfile.TemporaryDirectory(prefix="halfhour-bench-") as folder:
        here = Path(folder)
        (here / "cards.vcf").write_bytes(made(ROWS, seed)[0])
        halfhour(here / "one", "import", str(here / "cards.vcf"))
        halfhour(here / "one", "export", str(here / "first.zip"))
        halfhour(here / "two", "restore", str(here / "first.zip"))
        halfhour(here / "two", "export", str(here / "second.zip"))
        with (
            zipfile.ZipFile(here / "first.zip") as one,
            zipfile.ZipFile(here / "second.zip") as two,
        ):
            names = one.namelist()
            differ = [n for n in names if without_time(one, n) != without_time(two, n)]
            whole = names == two.namelist() and not differ
        print(f"{len(names)} files, equal byte for byte but for the time: {whole} {differ}")


if __name__ == "__main__":
    main()
