"""Names, parents and children of administrative divisions, and that asking is quick."""

from __future__ import annotations

import csv
import time
import tracemalloc

import pytest

from ledger.core import divisions
from ledger.core.divisions import DATA, children, exists, full_name, name_of, parent, provinces
from tests.support import places

FOLDER = places.SHARED / "data" / "reference"
LISTED = [line.split(",") for line in DATA.read_text("utf-8").splitlines()[1:]]


def test_the_file_is_small_sorted_and_plain() -> None:
    assert DATA.stat().st_size < 1_300_000
    assert all(len(row) == 2 for row in LISTED)
    codes = [code for code, _ in LISTED]
    assert codes == sorted(set(codes))
    assert len(codes) == 44_700
    assert {len(code) for code in codes} == {6, 9}


@pytest.mark.skipif(not FOLDER.exists(), reason="the source of the divisions is not at hand")
def test_the_data_are_those_of_the_source() -> None:
    listed = dict(LISTED)
    for name, filler in (("provinces", "0000"), ("cities", "00"), ("areas", ""), ("streets", "")):
        with (FOLDER / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                assert listed[row["code"] + filler] == row["name"]


@pytest.mark.parametrize(
    ("code", "name", "full", "above"),
    [
        ("430000", "湖南省", "湖南省", None),
        ("430100", "长沙市", "湖南省长沙市", "430000"),
        ("430102", "芙蓉区", "湖南省长沙市芙蓉区", "430100"),
        ("430102001", "文艺路街道", "湖南省长沙市芙蓉区文艺路街道", "430102"),
        ("430102001000", "文艺路街道", "湖南省长沙市芙蓉区文艺路街道", "430102"),
        ("430102000", "芙蓉区", "湖南省长沙市芙蓉区", "430100"),
        ("430102000000", "芙蓉区", "湖南省长沙市芙蓉区", "430100"),
        ("110101", "东城区", "北京市东城区", "110100"),  # 市辖区 between them is no city
        ("110100", "市辖区", "北京市市辖区", "110000"),
        ("441900", "东莞市", "广东省东莞市", "440000"),  # a city without counties
        ("441900003", "东城街道", "广东省东莞市东城街道", "441900"),
        ("429004", "仙桃市", "湖北省仙桃市", "429000"),  # right under its province
        ("620201", "嘉峪关市", "甘肃省嘉峪关市", "620200"),  # county and city of one name
        ("350527000", "金门县", "福建省泉州市金门县", "350527"),
    ],
)
def test_names_and_parents(code: str, name: str, full: str, above: str | None) -> None:
    assert exists(code)
    assert (name_of(code), full_name(code), parent(code)) == (name, full, above)


@pytest.mark.parametrize(
    "code", ["990100", "43", "4301", "430102001001", "", "长沙", "430102 ", "4301０2", "43010*"]
)
def test_what_is_not_in_the_list(code: str) -> None:
    assert not exists(code)
    assert (name_of(code), full_name(code), parent(code), children(code)) == (None, None, None, ())


def test_children() -> None:
    counties = "430102 430103 430104 430105 430111 430112 430121 430181 430182"
    assert children("430100") == tuple(counties.split())
    assert len(children("430000")) == 14
    assert children("110000") == ("110100",)
    assert len(children("441900")) > 30
    assert children("430102001") == ()
    assert all(parent(code) == "430102" for code in children("430102"))


def test_every_division_hangs_below_one_province() -> None:
    assert len(provinces()) == 31
    assert all(parent(code) is None for code in provinces())
    found, level = list(provinces()), list(provinces())
    while level:
        below = [(child, code) for code in level for child in children(code)]
        assert all(parent(child) == code for child, code in below)
        level = [child for child, _ in below]
        found += level
    assert sorted(found) == [code for code, _ in LISTED]


def test_loading_is_quick_and_modest() -> None:
    divisions._lines.cache_clear()
    start = time.perf_counter()
    assert name_of("430100") == "长沙市"
    assert time.perf_counter() - start < 0.1
    divisions._lines.cache_clear()
    tracemalloc.start()
    try:
        assert name_of("430100") == "长沙市"
        assert tracemalloc.get_traced_memory()[0] < 8_000_000
    finally:
        tracemalloc.stop()
