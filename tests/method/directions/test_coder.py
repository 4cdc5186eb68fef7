"""Coding messy titles with a model fitted to the real data, to the goals set for it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from halfhour.method.directions import learning
from halfhour.method.directions.title_nearest import UNKNOWN
from halfhour.outside.directions.occupations import load_occupations, open_occupations

HERE = Path(__file__).parent
SETS = ["messy_titles.tsv", "fresh_titles.tsv", "third_titles.tsv", "fourth_titles.tsv"]
pytestmark = pytest.mark.timeout(400)


@pytest.fixture(scope="module")
def known(shared_data, tmp_path_factory):
    home = tmp_path_factory.mktemp("occupations")
    before, learning.ROUNDS = learning.ROUNDS, 1
    load_occupations(home, shared_data / "occupations" / "onet_30_1")
    learning.ROUNDS = before
    return open_occupations(home)


def held_out(name, every):
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(t, set(c.split(",")) if c else set()) for t, c in rows[1::2] or rows][::every]


@pytest.mark.parametrize("name", SETS)
def test_held_out_titles_reach_the_goals(known, name):
    asked = held_out(name, 1)
    coded = known.code_titles([t for t, _ in asked])
    real = [(c.matches, codes) for c, (_, codes) in zip(coded, asked, strict=True) if codes]
    first = sum(bool(m) and m[0].code in codes for m, codes in real) / len(real)
    any_of = sum(any(x.code in codes for x in m) for m, codes in real) / len(real)
    nonsense = [c.matches == () for c, (_, codes) in zip(coded, asked, strict=True) if not codes]
    group = sum(bool(m) and m[0].code[:2] in {c[:2] for c in codes} for m, codes in real)
    assert group >= 0.90 * len(real)
    assert first >= 0.70
    assert any_of >= 0.85
    assert sum(nonsense) >= 0.85 * len(nonsense)


def test_bls_figures_lie_beside_and_are_found(known):
    assert known.missing == ("Knowledge", "Abilities", "Work Activities", "Work Context")
    nurse = known.outlook("29-1141.00")
    assert nurse.median_wage == 93600
    assert nurse.years == "2024–2034"
    assert known.outlook("13-1023.00").code == "13-1020"
    assert known.outlook("29-1022.00").wage_is_floor


def test_a_misspelt_title_finds_its_occupation(known):
    coded = known.code_titles(["Software Enginer", "Acountant", "softwaredeveloper"])
    assert [c.matches[0].code[:7] for c in coded] == ["15-1252", "13-2011", "15-1252"]


def test_a_known_title_in_full_tells_more_than_a_rare_short_form_of_it(known):
    coded = known.code_titles(["Customer service rep", "Customer service representative"])
    assert [c.matches[0].code for c in coded] == ["43-4051.00"] * 2


def test_the_nearest_known_title_is_found_as_if_every_title_had_been_compared(known):
    evidence = known._model.evidence
    arrays, words = evidence.arrays, ("marketing", "data", "manager", "zzz")
    nearest = evidence.nearest
    code = evidence.codes.index("11-2021.00")
    ids = {evidence.vocabulary[w] for w in words[:3]}
    norm = (sum(float(arrays["rare"][i]) ** 2 for i in ids) + UNKNOWN) ** 0.5
    best = 0.0
    for title in range(*arrays["near_from"][code : code + 2].tolist()):
        has = arrays["near_word"][slice(*arrays["near_start"][title : title + 2].tolist())]
        shared = sum(float(arrays["rare"][i]) ** 2 for i in ids & set(has.tolist()))
        best = max(best, shared / float(arrays["near_norm"][title]) / norm)
    found = nearest.of(np.array([[code]]), [words], evidence.vocabulary)
    assert found[0, 0] == pytest.approx(best, rel=1e-4)
