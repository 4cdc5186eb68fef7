"""Prints how fast the checker is and, per rule, precision and recall on the labelled messages."""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "method/outreach"))
sys.path.insert(0, str(Path(__file__).parents[2] / "src"))

from table import labelled_messages, whole_messages

from halfhour.method.outreach.checker import check
from halfhour.method.outreach.checker.english.network import log_odds
from halfhour.method.outreach.checker.rules import RULES

RULE_OF = {
    "no_duration": "no-duration", "too_long_asked": "too-much-time", "too_many_words": "too-long",
    "several_asks": "several-asks", "pressure": "pressure", "resume_attached": "resume-attached",
    "new_request_in_thanks": "new-request", "no_thanks": "no-thanks", "placeholder": "placeholder",
    "no_connection": "no-connection", "no_reason": "no-reason", "vague": "vague",
}  # fmt: skip


def whole() -> None:
    """Print how the whole messages of each writer are judged, and each rule on all of them."""
    seen: dict[str, Counter] = {}
    rules: Counter = Counter()
    for one in whole_messages():
        found = check(one.text, one.kind)
        asks = "asks" if one.asks else one.label
        seen.setdefault(one.writer, Counter())[asks, one.label, found.verdict] += 1
        labels = {RULE_OF[why] for why in one.why if why in RULE_OF}
        grave = {f.rule for f in found.findings if f.severity != "hint"}
        if one.label != "stop" or "placeholder" in labels:
            rules.update((rule, rule in labels, rule in grave) for rule in {*RULE_OF.values()})
    for writer, counts in seen.items():
        right = sum(n for (_, label, verdict), n in counts.items() if label == verdict)
        asking = sum(n for (asks, *_), n in counts.items() if asks == "asks")
        stopped = sum(n for (asks, _, v), n in counts.items() if (asks, v) == ("asks", "stop"))
        good = sum(n for (_, label, v), n in counts.items() if label != "stop" and v == "stop")
        print(f"{writer:8} right {right}/{counts.total()} asking stopped {stopped}/{asking} "
              f"good stopped {good}")  # fmt: skip
    for rule in sorted(RULE_OF.values()):
        hit, missed, extra = (
            rules[rule, True, True],
            rules[rule, True, False],
            rules[rule, False, True],
        )
        print(f"  {rule:18} precision {hit / max(1, hit + extra):.2f} recall "
              f"{hit / max(1, hit + missed):.2f} (n {hit + missed})")  # fmt: skip


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
    whole()
    filled = [one + " ".join(text.split()[: 200 - len(one.split())]) for one in requests]
    print(f"{min(_spent(filled) for _ in range(12)) * 1000:.2f} ms CPU for 200 words (best of 12)")
    costs = sorted(_first(one.text) for one in whole_messages("held_apart") if one.label != "stop")
    print(f"an unseen good message read for the first time: median {costs[len(costs) // 2] * 1000:.2f}, "
          f"mean {sum(costs) / len(costs) * 1000:.2f} ms")  # fmt: skip


def _spent(texts: list[str]) -> float:
    begin = time.process_time()
    for text in texts:
        check(text)
    return (time.process_time() - begin) / len(texts)


def _first(text: str) -> float:
    log_odds.cache_clear()
    return _spent([text])


if __name__ == "__main__":
    main()
