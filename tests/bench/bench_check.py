"""Prints how fast the checker is and, per rule, precision and recall on the labelled messages."""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "method/outreach"))
sys.path.insert(0, str(Path(__file__).parents[2] / "src"))

from table import labelled_messages

from halfhour.method.outreach.checker import check
from halfhour.method.outreach.checker.rules import RULES


def main() -> None:
    """Print the figures; with -v also every message judged otherwise than labelled."""
    right = Counter()
    hit, missed, extra = Counter(), Counter(), Counter()
    for one in labelled_messages():
        verdict = check(one.text, one.kind)
        right[one.verdict, verdict.verdict] += 1
        graves = {f.rule for f in verdict.findings if f.severity != "hint"}
        for rule in graves & set(one.rules):
            hit[rule] += 1
        for rule in set(one.rules) - graves:
            missed[rule] += 1
        for rule in graves - set(one.rules) if one.rules or one.verdict == "ready" else ():
            extra[rule] += 1
        if "-v" in sys.argv and (verdict.verdict != one.verdict or graves != set(one.rules)):
            print(
                "*" if verdict.verdict != one.verdict else " ",
                one.name,
                one.verdict,
                "->",
                verdict.verdict,
            )
            for f in verdict.findings:
                if f.severity != "hint" and f.rule not in one.rules:
                    print("     extra", f.rule, repr(one.text[f.start : f.end]))
            print("     missed", set(one.rules) - graves) if set(one.rules) - graves else None
    total = sum(right.values())
    print(
        f"verdict right {sum(n for (a, b), n in right.items() if a == b)} of {total}", dict(right)
    )
    for rule in RULES:
        if hit[rule] + missed[rule] + extra[rule]:
            precision = hit[rule] / max(1, hit[rule] + extra[rule])
            recall = hit[rule] / max(1, hit[rule] + missed[rule])
            print(
                f"{rule:26} precision {precision:.2f} recall {recall:.2f} (n {hit[rule] + missed[rule]})"
            )
    requests = [m.text for m in labelled_messages() if m.kind == "request"][:20]
    text = " ".join(" ".join(requests).split()[:200])
    begin = time.process_time()
    for one in range(40):
        check(requests[one % 20] + " ".join(text.split()[: 200 - len(requests[one % 20].split())]))
    print(f"{(time.process_time() - begin) / 40 * 1000:.2f} ms CPU for 200 words")


if __name__ == "__main__":
    main()
