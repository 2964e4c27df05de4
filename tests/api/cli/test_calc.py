"""shouxin calc, as a clerk would type it: the worked case word for word, and every way to get it wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from api.cli import main
from api.cli.exits import ExitCode
from ledger.settings import SETTINGS

Run = Callable[[str], tuple[int, str, str]]

PARTIES = "--debtor public --creditor small --size-told --signed 2025-06-10"
WORKED = f"--amount 100万 --delivered 2025-07-01 {PARTIES} --on 2025-10-31"

SPECIAL_ZH = "法律、行政法规或者国家有关规定另有付款期限的，从其规定；本计算未考虑此类规定。"
ZH_802 = "《保障中小企业款项支付条例》（国务院令第802号）"
EN_802 = (
    "Regulation on Ensuring Payments to Small and Medium-sized Enterprises (State Council Decree No. 802)"
)

WORKED_ZH = f"""\
到期日：2025-07-31
   1. 付款方为机关、事业单位；收款方在合同订立之日（2025-06-10）为小型企业。〔{ZH_802}第三条二款，SME-42〕
   2. 起算：交付之日为 2025-07-01（星期二）。
   3. 合同未约定付款期限，适用法定期限：自交付之日起 30 日内。〔{ZH_802}第九条一款，SME-02〕
   4. {SPECIAL_ZH}〔{ZH_802}第九条三款，SME-09〕
   5. 起算事件当日不计入，自 2025-07-02 起计。〔《民法典》第二百条至第二百零四条，PR-08〕
   6. 计 30 日，末日为 2025-07-31（星期四）。
   7. 到期日：2025-07-31（星期四）。

截至 2025-10-31：逾期 92 日，未付 1,000,000.00 元
利息：46,000.00 元（肆万陆仟元整）
   1. 付款方为机关、事业单位；收款方在合同订立之日（2025-06-10）为小型企业。〔{ZH_802}第三条二款，SME-42〕
   2. 合同未约定逾期利率，适用法定利率：日利率 0.05%。〔{ZH_802}第十七条，SME-19〕
   3. 2025-08-01 至 2025-10-31：1,000,000.00 元 × 日利率 0.05% × 92 日 = 46,000.00 元
   4. 利息：46,000.00 元。
"""

PARTIES_EN = (
    "The debtor is a public body; on the day of signing (2025-06-10) the creditor was a small enterprise."
)
TERM_EN = "No term was agreed; the statutory one applies: within 30 calendar days from the day of delivery."
SPECIAL_EN = (
    "Another term set by law, administrative regulation or state provision prevails; none was considered."
)
WORKED_EN = f"""\
Due day: 2025-07-31
   1. {PARTIES_EN} [{EN_802}, Article 3, paragraph 2, SME-42]
   2. Start: the day of delivery, 2025-07-01 (Tuesday).
   3. {TERM_EN} [{EN_802}, Article 9, paragraph 1, SME-02]
   4. {SPECIAL_EN} [{EN_802}, Article 9, paragraph 3, SME-09]
   5. The day of the event is not counted; counting starts on 2025-07-02. [Civil Code, Articles 200 to 204, PR-08]
   6. Counting 30 calendar days: the last day is 2025-07-31 (Thursday).
   7. Due day: 2025-07-31 (Thursday).

On 2025-10-31: 92 days overdue, CNY 1,000,000.00 unpaid
Interest: CNY 46,000.00
   1. {PARTIES_EN} [{EN_802}, Article 3, paragraph 2, SME-42]
   2. No rate for late payment was agreed; the statutory one applies: 0.05 % a day. [{EN_802}, Article 17, SME-19]
   3. 2025-08-01 to 2025-10-31: CNY 1,000,000.00 × 0.05 % a day × 92 days = CNY 46,000.00
   4. Interest: CNY 46,000.00.
"""  # noqa: E501


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run ``shouxin calc`` in an empty folder; returns exit code, output and errors."""
    monkeypatch.chdir(tmp_path)
    for setting in SETTINGS:
        monkeypatch.delenv(setting.name, raising=False)

    def one(words: str) -> tuple[int, str, str]:
        code = main(["calc", *words.split()])
        captured = capsys.readouterr()
        assert not list(tmp_path.iterdir()), "reckoning leaves nothing behind"
        return code, captured.out, captured.err

    return one


def test_the_worked_case_word_for_word(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(f"interest {WORKED}") == (ExitCode.DONE, WORKED_ZH, "")
    monkeypatch.setenv("SHOUXIN_LANGUAGE", "en")
    assert run(f"interest {WORKED}") == (ExitCode.DONE, WORKED_EN, "")
    code, out, _ = run(f"due --delivered 2025-07-01 {PARTIES}")
    assert (code, out) == (ExitCode.DONE, WORKED_EN.partition("\n\n")[0] + "\n")


@pytest.mark.parametrize(
    ("options", "option"),
    [
        ("", "--debtor"),
        ("--debtor public", "--creditor"),
        ("--debtor public --creditor small --delivered 2025-07-01", "--signed"),
    ],
)
def test_what_is_missing_is_named_with_the_option_that_gives_it(run: Run, options: str, option: str) -> None:
    code, out, _ = run(f"due {options}")
    assert (code, f"请以 {option} 给出" in out) == (ExitCode.NOT_FOUND, True), out


def test_the_worked_case_for_programs(run: Run) -> None:
    code, out, _ = run(f"interest {WORKED} --json")
    told = json.loads(out)
    assert code == ExitCode.DONE
    assert (told["due"]["day"], told["due"]["state"]) == ("2025-07-31", "known")
    assert told["interest"]["amount"] == {"amount": "46000.00", "currency": "CNY"}
    assert (told["interest"]["days_overdue"], told["interest"]["exact_minor"]) == (92, "4600000")
    line = told["interest"]["trace"][2]
    assert (line["code"], line["params"]["days"], line["law"]) == ("interest.segment", 92, [])
    assert line["text"] in WORKED_ZH
    assert told["due"]["trace"][2]["law"] == ["SME-02"]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (
            "--paid 2025-08-15=300000 --disputed 2025-08-01..2025-09-01=20万 --order principal-first",
            ["2025-08-02 至 2025-08-15：800,000.00 元", "2025-09-02 至 2025-10-31：700,000.00 元", "SME-40"],
        ),
        ("--disputed 2025-08-01..=壹拾万元整", ["未付 1,000,000.00 元，其中争议 100,000.00 元"]),
        (
            "--paid 2025-08-10=120万 --order principal-first",
            ["多付 200,000.00 元", "利息：5,000.00 元（伍仟元整）"],
        ),
        (
            "--paid 2025-08-10=120万",
            ["多付 195,000.00 元", "先抵充已产生的利息 5,000.00 元", "第五百六十一条"],
        ),
        ("--paid 2025-08-10=1万 --returned 2025-08-20=1万", ["未付 1,000,000.00 元"]),
        ("--reversed 2025-08-10=40万", ["未付 600,000.00 元"]),
        ("--extended 2025-08-10..2025-09-30", ["逾期 31 日", "展期内，不计息"]),
        ("--rate-per-day 3/10000", ["利息：27,600.00 元", "不低于合同订立之日"]),
        ("--rate-per-day 0.3‰", ["日利率 0.03%"]),
        ("--rate-per-year 2% --year-days 365", ["年利率 2%（一年按 365 日）低于", "SME-17"]),
        ("--rate-per-year 3.65％ --year-days 360", ["年利率 3.65%（一年按 360 日）"]),
        ("--lpr 1.5 --lpr-at floating --year-days 365", ["1年期LPR 3.00% × 1.5", "随公布变动"]),
        ("--agreed-days 60", ["到期日：2025-09-01", "合同约定：自交付之日起 60 日内"]),
        ("--agreed-days 10 --unit working --from invoice --invoiced 2025-07-20", ["到期日：2025-08-01"]),
        ("--agreed-days 2 --unit month --from event --happened 2025-07-20", ["到期日：2025-09-22"]),
        ("--from acceptance --inspection-ends 2025-07-10", ["到期日：2025-08-11", "SME-15"]),
        ("--condition settlement --settled 2025-07-04", ["到期日：2025-08-04", "SME-11"]),
        ("--due 2025-08-30", ["到期日：2025-09-01", "周末（“法定休假日”是否包括周末"]),
        ("--due 2025-08-30 --weekends-stay", ["到期日：2025-08-30"]),
        ("--payday 2025-08-31", ["到期日：2025-08-29", "MW-02"]),
        ("--due 2025-12-31", ["尚未逾期", "利息：0.00 元（零元整）"]),
    ],
)
def test_what_else_may_be_told(run: Run, options: str, says: list[str]) -> None:
    code, out, err = run(f"interest {WORKED} {options}")
    assert (code, err) == (ExitCode.DONE, "")
    for text in says:
        assert text in out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (f"due {PARTIES}", ["到期日：无", "尚待交付之日"]),
        (f"due {PARTIES} --delivered unknown", ["到期日：无法判断", "缺少“交付之日”"]),
        (f"due {PARTIES} --delivered 不详", ["到期日：无法判断"]),
        ("due --delivered 2025-07-01", ["缺少“付款方的类别”"]),
        (
            "due --debtor large --creditor micro --signed 2025-05-01 --delivered 2025-07-01",
            ["须由本账簿选定"],
        ),
        ("interest --amount 1元 --due 2025-07-31 --on 2025-08-31", ["利息：无法判断", "缺少“付款方的类别”"]),
        ("interest --amount 1元 --on 2025-08-31", ["到期日：无法判断"]),
    ],
)
def test_what_can_not_be_told_says_what_is_missing(run: Run, words: str, says: list[str]) -> None:
    code, out, err = run(words)
    assert (code, err) == (ExitCode.NOT_FOUND, "")
    for text in says:
        assert text in out
    told = json.loads(run(f"{words} --json")[1])
    assert told["due"]["day"] is None or told["interest"]["missing"]


def test_the_book_chooses_with_an_option(run: Run) -> None:
    words = "due --debtor large --creditor micro --signed 2025-05-01 --delivered 2025-07-01 --law-of"
    assert "到期日：2025-09-01" in run(f"{words} start")[1]  # 30 August is a Saturday
    assert "没有天数" in run(f"{words} signing")[1]
    reply = f"interest {WORKED} --court-reply --lpr-at signing --year-days 365"
    assert "SME-08" in run(reply.replace("--debtor public", "--debtor large"))[1]
    code, _, err = run(reply)
    assert (code, "大型企业" in err) == (ExitCode.REFUSED, True)


def test_a_year_without_notice_is_marked(run: Run) -> None:
    _, out, _ = run("interest --amount 100元 --due 2027-03-01 --on 2027-03-31 --rate-per-day 5/10000")
    assert "到期日：2027-03-01（暂算）" in out
    assert "利息：1.50 元（壹元伍角整）（暂算）" in out


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ("--delivered 2025-02-30", "2025-02-30"),
        ("--delivered 2225-02-03", "2199-12-31"),
        ("--amount 100余万元", "概数"),
        ("--amount ￥759.000.00", "759,000.00 或 759.00"),
        ("--amount 详见合同", "不是金额"),
        ("--paid 300000", "日期=金额"),
        ("--paid 8月15日=300000", "有效日期"),
        ("--paid 2025-08-15=100美元", "币种不一致"),
        ("--disputed 2025-08-01=200000", "起日..止日=金额"),
        ("--disputed 2025-09-01..2025-08-01=1元", "颠倒"),
        ("--extended 2025-09-01", "同意展期日..展至日"),
        ("--rate-per-day 5", "利率“5”"),
        ("--rate-per-day 5/0", "利率“5/0”"),
        ("--rate-per-day 万分之五", "5/10000"),
        ("--rate-per-year 3.65%", "--year-days"),
        ("--rate-per-year 3.65% --year-days 366", "366"),
        ("--lpr 1.5 --year-days 365", "--lpr-at"),
        ("--court-reply", "--court-reply"),
        ("--court-reply --rate-per-year 8% --year-days 365", "使用 --court-reply 时须一并给出 --lpr-at"),
        ("--court-reply --rate-per-day 1/10000", "使用 --court-reply 时须一并给出 --year-days"),
        ("--rate-per-day 5/10000 --lpr 1", "--rate-per-day 与 --lpr"),
        ("--agreed-days 30 --due 2025-08-01", "--due 与 --agreed-days"),
        ("--agreed-days 9999", "0 至 3660"),
        ("--unit working", "--agreed-days"),
        ("--from invoice", "--agreed-days"),
    ],
)
def test_unreadable_input_is_refused_with_the_way_to_mend_it(run: Run, options: str, says: str) -> None:
    code, out, err = run(f"interest {WORKED} {options}")
    [problem] = json.loads(run(f"interest {WORKED} {options} --json")[2])["problems"]
    wanted = ExitCode.USAGE if problem["code"] == "day.invalid" else ExitCode.REFUSED
    assert (code, out) == (wanted, "")
    assert says in err


@pytest.mark.parametrize("words", ["interest", "due --debtor nobody", "due --agreed-days viele", "nonsense"])
def test_a_command_used_wrongly(run: Run, words: str) -> None:
    assert run(words)[0] == ExitCode.USAGE


def test_help_is_in_both_languages(run: Run) -> None:
    helped: Any = run("--help")[1]
    assert "计算到期日" in helped
    assert "Work out" in helped
