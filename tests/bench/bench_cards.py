"""Figures of reading cards: ``python tests/bench/bench_cards.py [CARDS_A_STYLE] [SEED]``."""

from __future__ import annotations

import re
import sys
import time

from bench.made_cards import STYLES, made
from halfhour.outside.people.cards import Recogniser, read_picture


def digits(text):
    return re.sub(r"\D", "", text)


def main():
    each = int(sys.argv[1]) if len(sys.argv) > 1 else 2
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    right = dict.fromkeys(("name", "email", "phone", "organisation", "title"), 0)
    took, total = [], 0
    with Recogniser() as recogniser:
        for style in range(len(STYLES)):
            for number in range(each):
                data, truth = made(seed * 1000 + style * 37 + number, style)
                start = time.perf_counter()
                card = read_picture(data, "card", recogniser).card
                took.append(time.perf_counter() - start)
                got = {
                    "name": card.name == truth.name,
                    "email": truth.email in card.emails,
                    "phone": digits(truth.phone) in map(digits, card.phones),
                    "organisation": card.organisation == truth.organisation,
                    "title": card.title == truth.title,
                }
                total += 1
                for key, value in got.items():
                    right[key] += value
                if not all(got.values()):
                    print(style, truth, "->", card)
        codes = [
            read_picture(data, "card", recogniser).card.emails == (truth.email,)
            for kind in ("vcard", "mecard")
            for style in range(len(STYLES))
            for data, truth in [made(seed * 1000 + style, style, kind)]
        ]
    print({k: f"{v}/{total}" for k, v in right.items()}, f"qr {sum(codes)}/{len(codes)}")
    print(
        f"warm: median {sorted(took[1:])[len(took) // 2]:.2f} s, slowest {max(took[1:]):.2f} s; first {took[0]:.1f} s"
    )


if __name__ == "__main__":
    main()
