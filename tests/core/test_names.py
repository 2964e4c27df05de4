"""The key of names: what is one name, what is alike, and what is neither."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.core.names import alike, halves, name_key, probes

NAMES = st.text(alphabet="云桥河谷建筑科技有限公司集团测试市一二（）()【】ABab12·- ", min_size=1, max_size=20)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("云桥（河谷）科技有限公司", "云桥(河谷)科技有限公司"),
        ("云桥［河谷］科技有限公司", "云桥〔河谷〕科技有限公司"),
        ("云桥 科技 有限公司", "云桥科技有限公司"),
        ("云桥\u3000科技\u00a0有限公司", "云桥科技有限公司"),
        ("云桥\n科技\t有限公司", "云桥科技有限公司"),
        ("云桥\u200b科技\ufeff有限\u00ad公司", "云桥科技有限公司"),
        ("⾦桥科技有限公司", "金桥科技有限公司"),
        ("\uf90a桥科技有限公司", "金桥科技有限公司"),
        ("⻓河⻔业有限公司", "长河门业有限公司"),
        ("ＡＢＣ科技有限公司", "abc科技有限公司"),
        ("River Roads  LTD", "river roads ltd"),
        ("阿依·古丽商行", "阿依•古丽商行"),
        ("云桥\u202e科技有限公司", "云桥科技有限公司"),
    ],
)
def test_one_name_in_two_spellings_has_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("云桥科技有限公司", "云桥科技公司"),
        ("云桥科技有限公司", "云侨科技有限公司"),
        ("长平县教育局", "长平市教育局"),
        ("云桥建设与发展公司", "云桥建设和发展公司"),
    ],
)
def test_names_that_differ_have_two_keys(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@given(NAMES | st.text(max_size=20))
def test_the_key_of_a_key_is_itself(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)


@given(
    NAMES | st.text(max_size=20),
    st.sampled_from([" ", "\u3000", "\u200b", "\u2060", "\ufe0f"]),
    st.integers(0, 20),
)
def test_blanks_and_what_nobody_sees_change_no_key(name: str, blank: str, at: int) -> None:
    # behind a base letter a mark may be composed with what follows; a blank between them parts the two
    if at < len(name) and unicodedata.combining(unicodedata.normalize("NFKD", name[at])[0]):
        return
    if not unicodedata.is_normalized("NFKC", name):
        return
    assert name_key(name[:at] + blank + name[at:]) == name_key(name)


_WIDE = {ord(sign): chr(ord(sign) + 0xFEE0) for sign in map(chr, range(0x21, 0x7F))}


@given(NAMES)
def test_width_case_and_brackets_change_no_key(name: str) -> None:
    assert name_key(name.translate(_WIDE)) == name_key(name)
    assert name_key(name.upper()) == name_key(name)
    assert name_key(name.replace("（", "〔").replace("）", "〕")) == name_key(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("云桥建筑有限公司", "云桥建筑公司"),
        ("云桥建筑有限责任公司", "云桥建筑股份有限公司"),
        ("云桥建筑有限公司", "云侨建筑有限公司"),
        ("测试市云桥建筑有限公司", "测试云桥建筑有限公司"),
        ("测式市云桥建筑公司", "测试市云桥建筑公司"),
        ("云桥(河谷)科技有限公司", "云桥河谷)科技有限公司"),
    ],
)
def test_alike_but_not_equal(one: str, other: str) -> None:
    assert alike(name_key(one), name_key(other))
    assert alike(name_key(other), name_key(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("云桥建筑有限公司", "云桥建筑有限公司"),
        ("测试市第一中学", "测试市第二中学"),
        ("测试市教育局", "测试县教育局"),
        ("云桥建筑第3工程公司", "云桥建筑第4工程公司"),
        ("云桥建筑一公司", "云桥建筑公司"),
        ("云桥建筑有限公司", "河谷水利有限公司"),
        ("一中", "二中"),
        ("甲局", "乙局"),
    ],
)
def test_not_alike(one: str, other: str) -> None:
    assert not alike(name_key(one), name_key(other))


@given(NAMES, NAMES, st.integers(0, 20), st.sampled_from(["", "云", "xy"]))
def test_what_is_alike_agrees_in_one_of_its_halves(name: str, other: str, at: int, put: str) -> None:
    changed = name[:at] + put[:1] + name[at + 1 :] if len(put) < 2 else name[:at] + put[:1] + name[at:]
    for one, two in ((name, changed), (name, other), (name + "有限公司", changed + "公司")):
        key, known = name_key(one), name_key(two)
        if alike(key, known) and min(len(key), len(known)) > 1:
            head, tail = halves(known)
            heads, tails = probes(key)
            assert head in heads or tail in tails, (key, known)
