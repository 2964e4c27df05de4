"""Identity numbers are seen in any disguise, other numbers pass; what is unseen is refused or left out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from ledger import Book, Refused
from ledger.core.errors import Problem
from ledger.core.identity_numbers import holds_identity_number, identity_number, without_identity_numbers
from ledger.core.text_rules import plain_text
from ledger.core.values import Actor
from ledger.record.record import record
from ledger.words.say import say
from tests.conftest import Run

NUMBER = "11010519491231002X"
SHORT = "110105491231002"


@pytest.mark.parametrize(
    "text",
    [
        NUMBER,
        "附件3 11010519491231002X",
        "1. 11010519491231002X",
        "证号11010519491231002X。",
        "110105/19491231/002X",
        "110105_19491231_002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        "11010519491231002Ⅹ",
        "11010519491231002ⅹ",
        "11010519491231002Х",
        "11010519491231002х",
        "11010519491231002Χ",
        "11010519491231002×",
        "11010519491231002𝐗",
        "110105,19491231,002X",
        "110105（19491231）002X",
        "110105~19491231~002X",
        "110105、19491231、002X",
        "110105—19491231—002X",
        "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X",
        "1\u200b1\u200b0\u200b1\u200b0\u200b5\u200b1\u200b9\u200b4\u200b9\u200b1\u200b2\u200b3\u200b1\u200b0\u200b0\u200b2\u200bX",
        "①①⓪①⓪⑤①⑨④⑨①②③①⓪⓪②X",
        "❶❶⓿❶⓿❺❶❾❹❾❶❷❸❶⓿⓿❷X",
        "⑴⑴0⑴0⑸⑴⑼⑷⑼⑴⑵⑶⑴00⑵X",
        "⑪0⑩519491231002X",
        "¹¹⁰¹⁰⁵¹⁹⁴⁹¹²³¹⁰⁰²X",
        "١١٠١٠٥١٩٤٩١٢٣١٠٠٢X",
        "११०१०५१९४९१२३१००२X",
        "𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐𝐗",
        "一一〇一〇五一九四九一二三一〇〇二X",
        "壹壹零壹零伍壹玖肆玖壹贰叁壹零零贰Ⅹ",
        "11O1O51949123lO02X",
        "11○1○519491231○○2X",
        "➊➊🄋➊🄋➎➊➒➍➒➊➋➌➊🄋🄋➋X",
        "〡〡〇〡〇〥〡〩〤〩〡〢〣〡〇〇〢X",
        "ⅠⅠ0Ⅰ0ⅤⅠⅨⅣⅨⅠⅡⅢⅠ00ⅡX",
        "壹壹零壹零伍壹玖肆玖壹貳參壹零零貳X",
        "幺幺零幺零五幺九四九幺二三幺零零两X",
        "11010519491231002ⲭ",
        "11010519491231002Ẋ",
        "11010519491231002✗",
        "11010519491231002🅧",
        "11010519491231002十",
        "11010519491231002X✗",
        "110105号19491231号002X",
        "区划110105，生于1949年12月31日，顺序码002X",
        "110105                    19491231002X",
        "%31%31010519491231002X",
        "\\u0031\\u0031010519491231002X",
        "&amp;#x31;&amp;#x31;010519491231002X",
        "1️⃣1️⃣010519491231002X",
        SHORT,
        "110105-491231-002",
        "身份证（旧）：１１０１０５４９１２３１００２",
        "110105 491231 002",
        "证号 110105 1949年12月31日 002X",
        "110105......19491231......002X",
        "110105&nbsp;19491231&nbsp;002X",
        "&#49;1010519491231002&#x58;",
        "11010519491231002叉",
    ],
)
def test_identity_numbers_are_seen_however_they_stand(text: str) -> None:
    assert holds_identity_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "110105194912310021",  # check digit
        "11010519491331002X",  # no such month
        "110105029912310021",  # no such century
        "110105194912310029990",  # longer
        "911101051949123107",  # a credit code of figures
        "110105260105002",  # division, day and number in a contract's number of fifteen figures
        "200105491231002",  # no such division
        "110105491331002",  # no such day
        "合同编号 2026-0001，金额 110000.00 元，日期 2026-01-05、2026-02-05、2026-03-05",
        "2024-01-05、2024-02-06、2024-03-07、2024-04-08",
        "6222020200112233445",
        "1101051949123100 2026 X",
        "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未",
        "13800138000、13900139000",
    ],
)
def test_other_numbers_pass(text: str) -> None:
    assert not holds_identity_number(text)


def test_hardly_any_number_of_a_contract_or_an_account_is_taken_for_a_person_s() -> None:
    random = Random(11)
    forms = (
        lambda: f"{random.randrange(10**14, 10**15)}",
        lambda: f"{random.randrange(10**17, 10**18)}",
        lambda: f"62{random.randrange(10**16, 10**17)}",
        lambda: f"2026-{random.randrange(10**4):04d}-{random.randrange(10**9)}",
        lambda: f"{random.randrange(10**9)}.00、{random.randrange(10**8)}.50",
    )
    texts = [form() for form in forms for _ in range(4_000)]
    assert sum(map(holds_identity_number, texts)) <= len(texts) // 2_000


def test_a_number_has_one_spelling() -> None:
    for text in ("110105 19491231 002x", "11010519491231002Х", "１１０１０５１９４９１２３１００２Ⅹ"):
        assert identity_number(text) == NUMBER
    for text in (SHORT, "11O10519491231002X", f"{NUMBER}0", "张三"):
        assert identity_number(text) is None


@pytest.mark.parametrize("text", ["11010519491231002Х", SHORT])
def test_no_public_member_takes_one(book: Book, operator: Actor, text: str) -> None:
    data = {"name": "长平云桥公司", "class": "enterprise"}
    for command in (
        {"kind": "organisation.registered", "data": {**data, "name": f"张某{text}"}},
        {"kind": "organisation.registered", "data": data, "idempotency_key": f"key {text}"},
    ):
        with pytest.raises(Refused):
            record(book, operator, {"effective_on": "2026-01-01", **command})
    with pytest.raises(Refused):
        record(book, Actor.of(f"operator:{SHORT}"), {"kind": "organisation.registered", "data": data})


@pytest.mark.parametrize(
    "unseen",
    "\u200b\u200d\u00ad\u202e\u2066\ufeff\u034f\u115f\u3164\uffa0\u2800\u180e\U000e0041\U000e0fff\ue000\U000f1234\u2028",
)
def test_what_is_not_seen_is_refused(say: Callable[..., str], unseen: str) -> None:
    with pytest.raises(Refused) as refused:
        say("organisation.registered", name=f"长平{unseen}云桥公司", class_="enterprise")
    assert [problem.code for problem in refused.value.problems] == ["text.character"]


def test_what_asks_for_another_form_of_a_character_is_left_out() -> None:
    assert plain_text("葛\U000e0100城✔\ufe0f", 10) == "葛城✔"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"编号“{NUMBER}”不是日期", f"编号“{'*' * 18}”不是日期"),
        ("110105/19491231/002x。", f"{'*' * 20}。"),
        ("⑪0⑩519491231002X", "*" * 16),
        (f"{SHORT}，{NUMBER}", f"{'*' * 15}，{'*' * 18}"),
        ("合同 2026-0001", "合同 2026-0001"),
        ("甲&nbsp;110105&nbsp;19491231&nbsp;002X", "甲&nbsp;******&nbsp;********&nbsp;****"),
    ],
)
def test_a_refusal_repeats_nobody_s_number(text: str, left: str) -> None:
    assert without_identity_numbers(text) == left
    for language in ("zh", "en"):
        told = say(Problem("day.invalid", f"/data/{text}", {"value": text}), language)
        assert (told.count(left), told.count(text)) == (2, 2 if left == text else 0)


def test_a_refused_line_tells_no_number_to_programs(opened: Run, tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    line = {"kind": NUMBER, "effective_on": NUMBER, "data": {NUMBER: NUMBER}}
    file.write_text(json.dumps(line) + "\n" + json.dumps({**line, "kind": "organisation.registered"}))
    for form in ((), ("--json",)):
        code, out, err = opened("record", str(file), *form)
        assert (code, NUMBER in out + err, "*" * 18 in out + err) == (1, False, True)


def test_a_heading_that_is_left_out_tells_no_number(opened: Run, tmp_path: Path) -> None:
    file = tmp_path / "c.csv"
    file.write_text(
        f"合同编号,合同名称,采购人,供应商,合同金额（元）,合同类型,{NUMBER}\nC-1,路灯,局,厂,{NUMBER},{NUMBER},x\n"
    )
    for form in ((), ("--json",)):
        code, out, err = opened("import", "sheet", "contracts", str(file), *form)
        assert (code, NUMBER in out + err, "*" * 18 in out + err) == (1, False, True)
