"""Figures of coding titles: ``python tests/bench/bench_titles.py FOLDER_OF_ONET``."""

from __future__ import annotations

import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz, process

from halfhour.outside.directions.occupations import load_occupations, open_occupations
from halfhour.outside.directions.onet import read_onet
from halfhour.outside.directions.releases import pieces

TITLES = Path(__file__).parents[1] / "method" / "directions"


def rows(name):
    lines = (TITLES / name).read_text(encoding="utf-8").splitlines()
    return [
        (t, set(filter(None, c.split(","))))
        for t, c in (line.split("\t") for line in lines if line[0] != "#")
    ]


def score(name, asked, matches):
    real = [(m, codes) for m, (_, codes) in zip(matches, asked, strict=True) if codes]
    none = [m for m, (_, codes) in zip(matches, asked, strict=True) if not codes]
    first = np.mean([bool(m) and m[0] in codes for m, codes in real])
    three = np.mean([any(x in codes for x in m[:3]) for m, codes in real])
    group = np.mean([bool(m) and m[0][:2] in {c[:2] for c in codes} for m, codes in real])
    null = np.mean([not m for m in none]) if none else float("nan")
    print(
        f"{name:34} {len(asked):6} titles  top-1 {first:.3f}  top-3 {three:.3f}  group {group:.3f}  null {null:.3f}"
    )


def ours(known, asked):
    return [[m.code for m in c.matches] for c in known.code_titles([t for t, _ in asked])]


def plain_rapidfuzz(data, asked):
    titles = [t.lower() for _, t, _ in data.titles]
    codes = [c for c, _, _ in data.titles]
    found = []
    for title, _ in asked:
        near = process.extract(title.lower(), titles, scorer=fuzz.WRatio, limit=30)
        found.append(list(dict.fromkeys(codes[i] for _, _, i in near))[:3])
    return found


def without_titles(folder, held, to):
    """The release without these titles in any file of titles."""
    gone = {t.casefold() for t in held}
    to.mkdir()
    for path in folder.glob("*.txt"):
        text = path.read_bytes()
        if path.name in {"Alternate Titles.txt", "Sample of Reported Titles.txt"}:
            head, *lines = text.decode().splitlines(keepends=True)
            kept = [line for line in lines if line.split("\t")[1].strip().casefold() not in gone]
            text = "".join([head, *kept]).encode()
        (to / path.name).write_bytes(text)
    return to


def main():
    folder = Path(sys.argv[1])
    work = Path(tempfile.mkdtemp())
    start = time.perf_counter()
    print(load_occupations(work / "all", folder))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    print(f"loaded in {time.perf_counter() - start:.1f} s, peak {peak:.0f} MB")
    code = (
        "import time; s=time.perf_counter();"
        "from pathlib import Path; from halfhour.outside.directions.occupations import open_occupations;"
        f"open_occupations(Path({str(work / 'all')!r})).code_titles(['nurse']);"
        "print(f'opened and first title coded in {1000*(time.perf_counter()-s):.0f} ms')"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    known, data = open_occupations(work / "all"), read_onet(pieces(folder))
    for name in ("messy_titles.tsv", "fresh_titles.tsv", "third_titles.tsv", "fourth_titles.tsv"):
        asked = rows(name)
        held = asked[1::2] if name.startswith(("messy", "third")) else asked
        score(f"{name} held out", held, ours(known, held))
        score(f"{name} plain rapidfuzz", held, plain_rapidfuzz(data, held))
    many = list(dict.fromkeys(t for _, t, _ in data.titles))[:30_000]
    start = time.perf_counter()
    known.code_titles(many)
    print(f"{len(many)} distinct titles in {time.perf_counter() - start:.1f} s")
    reported(data, folder, work)


def reported(data, folder, work):
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)
    sample = [(c, t) for c, t, k in data.titles if k == 1]
    held = random.Random(seed).sample(sample, 5000)
    load_occupations(work / "held", without_titles(folder, [t for _, t in held], work / "db_30_1"))
    of = defaultdict(set)
    for code, title, _ in data.titles:
        of[title.casefold()].add(code)
    known = open_occupations(work / "held")
    found = ours(known, [(t, None) for _, t in held])
    print(f"seed {seed}: reported titles removed from the index")
    score("  any occupation with that title", [(t, of[t.casefold()]) for _, t in held], found)
    score("  the very row it was drawn from", [(t, {c}) for c, t in held], found)
    ambiguous = np.mean([1 / len(of[t.casefold()]) for _, t in held])
    print(f"  most that is possible for the very row, titles being shared: {ambiguous:.3f}")
    distinct = [h for h in held if not re.search(r"\(", h[1])]
    print(f"  of them without brackets: {len(distinct)}")


if __name__ == "__main__":
    main()
