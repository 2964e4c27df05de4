"""Who a row of a sheet is about: codes before names, one name a cell, nobody left behind by a refused row."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger import Book
from ledger.core.errors import Refused
from ledger.core.names import name_key
from ledger.exchange.party_cells import party_name
from tests.conftest import Say
from tests.worlds.sheets import counts, csv_file, hand_in, told

HEAD = ("合同编号", "合同名称", "合同类型", "甲方", "甲方代码", "乙方", "乙方代码", "合同金额", "签订日期")
HEADINGS = tuple(
    {"甲方代码": "甲方统一社会信用代码", "乙方代码": "乙方统一社会信用代码"}.get(one, one) for one in HEAD
)
ONE, OTHER, OFFICE = "91990102MA00001013", "91990102MA0000202U", "11990102MB0000303Y"
DOUBTFUL = "91990102MA00001014"


@pytest.fixture
def bureaus(say: Say) -> tuple[str, str]:
    """Two purchasers."""
    first = say("organisation.registered", name="河谷县教育局", class_="organ", level="county")
    return first, say("organisation.registered", name="河谷县水利局", class_="organ", level="county")


def row(number: str, second: str, code: str = "", **cells: str) -> list[str]:
    plain = dict(
        zip(
            HEAD,
            (number, "桌椅", "政府采购", "河谷县教育局", "", second, code, "1000", "2025-03-01"),
            strict=True,
        )
    )
    return list((plain | cells).values())


def contracts(book: Book, folder: Path, *rows: list[str]) -> tuple[tuple[int, ...], str, dict[int, str]]:
    """Counts, everything that the answer says, and why rows were refused."""
    path = csv_file(folder / "c.csv", [HEADINGS, *rows], "utf-8")
    summary = hand_in(book, "contracts", path)
    sheet = openpyxl.load_workbook(folder / "answer.xlsx").active
    assert sheet is not None
    said = "\n".join(str(cell.value or "") for cell in sheet["C"][1:])
    return counts(summary), said, told(summary)


def firms(book: Book) -> list[tuple[str, str | None]]:
    sql = 'SELECT "name", "credit_code", "organisation_class" FROM "organisation" ORDER BY "name", "id"'
    return [(name, code) for name, code, its in book.store.rows(sql) if its != "organ"]


def test_a_firm_of_the_same_name_and_another_code_is_another_firm(
    book: Book, bureaus: object, tmp_path: Path
) -> None:
    found = contracts(book, tmp_path, row("A-1", "云桥商行", ONE), row("A-2", "云桥商行", OTHER))
    assert found[0] == (2, 2, 0, 0, 0)
    assert sorted(firms(book)) == [("云桥商行", ONE), ("云桥商行", OTHER)]
    assert "与已登记的单位同名" in found[1]


def test_a_known_code_decides_and_another_name_is_remarked(
    book: Book, bureaus: object, tmp_path: Path
) -> None:
    found = contracts(book, tmp_path, row("A-1", "云桥商行", ONE), row("A-2", "河谷水利公司", ONE))
    assert (found[0], firms(book)) == ((2, 2, 0, 0, 0), [("云桥商行", ONE)])
    assert "云桥商行" in found[1].splitlines()[1]
    assert "河谷水利公司" in found[1].splitlines()[1]


def test_an_unknown_code_beside_a_name_without_one_is_left_aside_and_remarked(
    book: Book, bureaus: object, tmp_path: Path
) -> None:
    found = contracts(book, tmp_path, row("A-1", "云桥商行"), row("A-2", "云桥商行", ONE))
    assert (found[0], firms(book)) == ((2, 2, 0, 0, 0), [("云桥商行", None)])
    assert ONE in found[1].splitlines()[1]
    assert "尚未登记统一社会信用代码" in found[1]


def test_a_body_with_another_code_than_the_row_says_is_not_meant(
    book: Book, say: Say, tmp_path: Path
) -> None:
    say("organisation.registered", name="河谷县教育局", class_="organ", level="county", credit_code=OFFICE)
    found = contracts(book, tmp_path, row("A-1", "云桥商行", 甲方代码="11990102MB0000404D"))
    assert found[0] == (1, 0, 0, 0, 1)
    assert firms(book) == []


def test_a_code_with_a_wrong_check_digit_is_nobodys(book: Book, bureaus: object, tmp_path: Path) -> None:
    rows = [row("A-1", "云桥商行", ONE), row("A-2", "云桥商行", DOUBTFUL), row("A-3", "河谷商店", DOUBTFUL)]
    found = contracts(book, tmp_path, *rows, row("A-4", "另一商店", DOUBTFUL))
    assert found[0] == (4, 3, 0, 0, 1)
    assert "不能对应同一单位" in found[2][3]
    assert {name for name, _ in firms(book)} == {"云桥商行", "河谷商店", "另一商店"}


def test_what_accuses_needs_more_than_a_name(book: Book, bureaus: object, tmp_path: Path) -> None:
    contracts(book, tmp_path, row("A-1", "云桥商行"), row("A-2", "河谷商行", ONE))
    head = ("企业名称", "统一社会信用代码", "处罚日期", "执法单位", "具体情形", "处罚结果", "处罚依据")
    says = ("2025-08-01", "河谷县财政局", "提供虚假材料", "罚款", "政府采购法第七十七条")
    rows = [
        (head),
        ("云桥商行", OTHER, *says),
        ("云桥商行", ONE, *says),
        ("河谷商行", ONE[:-1], *says),
        ("河谷商行", OTHER, *says),
        ("河谷商行", ONE, *says),
        ("雁塘消防器材有限公司", ONE, *says),
    ]
    path = csv_file(tmp_path / "l.csv", rows, "utf-8")
    summary = hand_in(book, "listings", path)
    assert counts(summary) == (6, 2, 0, 0, 4), told(summary)
    assert sorted(told(summary)) == [2, 3, 4, 7]
    assert "更名" in told(summary)[7]
    listed = (
        'SELECT o."credit_code" FROM "list_decision" l JOIN "organisation" o ON o."id" = l."subject" '
        "ORDER BY 1"
    )
    assert [code for (code,) in book.store.rows(listed)] == [ONE, OTHER]


def test_a_refused_row_leaves_nobody_behind_and_the_next_brings_them(
    book: Book, bureaus: object, tmp_path: Path
) -> None:
    rows = [
        row("A-1", "云桥商行", ONE, 合同金额=""),
        row("A-2", "云桥商行", ONE),
        row("A-3", "河谷水利公司", 合同金额=""),
        row("A-4", "云桥商行", ONE),
    ]
    found = contracts(book, tmp_path, *rows)
    assert found[0] == (4, 2, 0, 0, 2), found[2]
    assert firms(book) == [("云桥商行", ONE)]


def test_one_name_in_many_spellings_is_one_firm(book: Book, bureaus: object, tmp_path: Path) -> None:
    names = ["云桥（河谷）商行", "云桥(河谷)商行", "云桥 (河谷) 商行", "云桥\u200b（河谷）商行"]
    found = contracts(book, tmp_path, *(row(f"A-{at}", name) for at, name in enumerate(names)))
    assert found[0] == (4, 4, 0, 0, 0)
    assert len(firms(book)) == 1


def test_alike_names_are_two_firms_and_a_remark_names_both(
    book: Book, bureaus: object, tmp_path: Path
) -> None:
    found = contracts(book, tmp_path, row("A-1", "云桥建筑有限公司"), row("A-2", "云桥建筑公司"))
    assert len(firms(book)) == 2
    assert "云桥建筑有限公司" in found[1].splitlines()[1]


@pytest.mark.parametrize(
    "name",
    [
        "详见文件夹",
        "见附件3",
        "同上",
        "〃",
        "待定。",
        "（待补充）",
        "#REF!",
        "若干",
        "A/B/C",
        "TBD",
        "n/a",
        "采购在库",
        "各供应商",
        "乙方",
        "参见清单",
        "……",
    ],
)
def test_what_names_nobody_is_refused_with_its_cell(
    book: Book, bureaus: object, tmp_path: Path, name: str
) -> None:
    found = contracts(book, tmp_path, row("A-1", name))
    assert (found[0], firms(book)) == ((1, 0, 0, 0, 1), [])


@pytest.mark.parametrize(
    "name",
    [
        "云桥公司、河谷公司",
        "云桥公司；河谷公司",
        "云桥商行\n河谷商行",
        "云桥有限公司与河谷有限公司",
        "张三、李四",
        "云桥公司等3家",
        "云桥公司（联合体牵头人）、河谷公司",
        "云桥公司和河谷公司联合体",
        "云桥甲/河谷乙/长丘丙",
        "One Ltd; Two Ltd",
        "One Ltd / Two Ltd",
    ],
)
def test_several_names_in_one_cell_are_refused(name: str) -> None:
    with pytest.raises(Refused, match=r"party\.several"):
        party_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "河谷县建设与发展公司",
        "工业和信息化局",
        "河谷县建筑、安装工程公司",
        "云桥（河谷）（集团）有限公司",
        "Foo Co., Ltd.",
        "Novo A/S",
        "Smith & Sons Ltd",
        "张三面馆",
        "河谷县人民医院与健康管理公司",
        "同仁药店",
        "其他美丽文化公司",
        "河谷县同上村村民委员会",
        "河谷农业产业化联合体",
        "合同能源管理有限公司",
        "附件加工厂",
        "B&Q plc",
        "河谷县无线电厂",
    ],
)
def test_names_that_hold_such_signs_are_names(name: str) -> None:
    assert name_key(party_name(name)) == name_key(name)


def test_a_name_wrapped_within_its_cell_is_one_name() -> None:
    assert party_name("河谷县云桥建筑\n有限公司") == "河谷县云桥建筑有限公司"


@given(st.text(max_size=30))
def test_any_text_is_one_name_or_refused(text: str) -> None:
    try:
        name = party_name(text)
    except Refused:
        return
    assert name
    assert "\n" not in name


def test_an_identity_number_is_no_name_and_is_not_repeated(
    book: Book, bureaus: object, tmp_path: Path
) -> None:
    found = contracts(book, tmp_path, row("A-1", "11010519491231002X"))
    assert found[0] == (1, 0, 0, 0, 1)
    assert "11010519491231002X" not in found[2][2]


def test_a_consortium_has_its_lead_and_members_in_columns_of_their_own(
    book: Book, bureaus: object, tmp_path: Path
) -> None:
    rows = [(*HEADINGS, "联合体成员"), (*row("A-1", "云桥公司"), "河谷公司、长丘公司")]
    summary = hand_in(book, "contracts", csv_file(tmp_path / "c.csv", rows, "utf-8"))
    assert counts(summary) == (1, 1, 0, 0, 0)
    assert [name for _, name in summary.registered] == ["云桥公司", "河谷公司", "长丘公司"]
    parties = book.store.rows('SELECT count(*) FROM "contract_party" WHERE "role" = \'supplier\'')
    assert parties == [(3,)]


def test_two_purchasers_may_number_their_contracts_alike(book: Book, bureaus: object, tmp_path: Path) -> None:
    rows = [row("2025-1", "云桥公司"), row("２０２５-1 ", "河谷公司", 甲方="河谷县水利局", 合同金额="5000")]
    assert contracts(book, tmp_path, rows[0])[0] == (1, 1, 0, 0, 0)
    found = contracts(book, tmp_path, rows[1])
    assert found[0] == (1, 1, 0, 0, 0)
    assert "河谷县教育局" in found[1]
    assert contracts(book, tmp_path, *rows)[0] == (2, 0, 0, 2, 0)
    head = ("合同编号", "付款金额", "付款日期", "采购人")
    paid = [head, ("2025-1", "10", "2025-04-01", ""), ("2025-1", "20", "2025-04-01", "河谷县水利局")]
    summary = hand_in(book, "payments", csv_file(tmp_path / "p.csv", paid, "utf-8"))
    assert counts(summary) == (2, 1, 0, 0, 1)
    assert "河谷县教育局" in told(summary)[2]
    assert "采购人" in told(summary)[2]
    paid = [head, ("2025-1", "10", "2025-04-01", "河谷县财政局")]
    assert counts(hand_in(book, "payments", csv_file(tmp_path / "p.csv", paid, "utf-8")))[4] == 1


def test_the_side_that_owes_tells_which_purchaser_is_meant(
    book: Book, bureaus: object, tmp_path: Path
) -> None:
    rows = [row("2025-1", "云桥公司"), row("2025-1", "河谷公司", 甲方="河谷县水利局")]
    contracts(book, tmp_path, *rows)
    head = ("合同编号", "条款号", "义务类型", "义务方", "金额", "到期日")
    owed = [
        ("2025-1", "1", "付款", who, "1000", "2025-06-01") for who in ("河谷县水利局", "河谷县教育局", "")
    ]
    summary = hand_in(book, "obligations", csv_file(tmp_path / "o.csv", [head, *owed], "utf-8"))
    assert counts(summary) == (3, 2, 0, 0, 1), told(summary)
    found = book.store.rows('SELECT "debtor" FROM "obligation" ORDER BY "debtor"')
    assert found == [("organisation-1",), ("organisation-2",)]


def test_an_id_will_do_for_a_name_and_one_that_nobody_has_costs_its_row(
    book: Book, bureaus: tuple[str, str], tmp_path: Path
) -> None:
    rows = [row("A-1", "云桥公司", 甲方=bureaus[0]), row("A-2", "organisation-99"), row("A-3", "河谷公司")]
    found = contracts(book, tmp_path, *rows)
    assert (found[0], sorted(found[2])) == ((3, 2, 0, 0, 1), [3])


@pytest.mark.parametrize(
    "written",
    [
        "河谷印务有限公司 13900000001",
        "河谷印务有限公司（联系人：吴七）",
        "河谷文具店（个体工商户:周八）",
        "河谷印务有限公司" + ONE,
        "0990-8888888 河谷印务有限公司",
        "河谷印务有限公司\n电话：8888888",
        "河谷印务有限公司法定代表人吴七",
        "自然人吴七",
        "河谷印务有限公司（曾用名：河谷印刷厂）",
    ],
)
def test_what_stands_beside_a_name_stays_out_of_the_log(
    book: Book, bureaus: object, tmp_path: Path, written: str
) -> None:
    found = contracts(book, tmp_path, row("A-1", written))
    assert (found[0], firms(book)) == ((1, 0, 0, 0, 1), [])
    assert "姓名" in found[2][2] or "不止一家" in found[2][2]


@pytest.mark.parametrize(
    "name",
    [
        "河谷1390传媒公司",
        "河谷（中原）商行",
        "河谷法定代表人培训中心有限公司",
        "河谷法人服务中心",
        "Hotel: Foo Ltd",
        "河谷商店（个体工商户）",
    ],
)
def test_a_name_that_only_looks_so_is_a_name(name: str) -> None:
    assert name_key(party_name(name)) == name_key(name)


@pytest.mark.parametrize(
    "name",
    [
        "SGG | Secretaría General de Gobierno",
        "OPM｜Obras Públicas del Municipio (Zona Norte)",
        "SGG/DGC | Dirección General de Compras",
    ],
)
def test_an_abbreviation_before_its_name_is_one_body(name: str) -> None:
    assert name_key(party_name(name)) == name_key(name)


@pytest.mark.parametrize("names", ["IBX | Harbour Works", "IBX | HBW", "SGG; Secretaría General de Gobierno"])
def test_an_abbreviation_beside_another_name_is_two(names: str) -> None:
    with pytest.raises(Refused) as refused:
        party_name(names)
    assert refused.value.problems[0].code == "party.several"
