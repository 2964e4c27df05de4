"""What the demonstration tells of its contracts: what was logged, what is overdue, where the papers are."""

from __future__ import annotations

import json
import time
from pathlib import Path

from api.cli.commands.report import write_bulletin, write_register
from api.cli.output import Session, emit
from api.demonstration.contract_book import PUBLISHED_ANSWER
from ledger import Book
from ledger.core.money import figures
from ledger.entries.kinds import KINDS
from ledger.projection.moment import moment
from ledger.queries import arrears
from ledger.queries import contracts as queries_contracts
from ledger.queries.flags import standing_by_rule
from ledger.rules import RULES


def tell_contracts(session: Session, book: Book) -> None:
    """Contracts by kind, with their sums."""
    rows = book.store.rows(
        'SELECT "kind", "currency", count(*), sum("amount") FROM "contract" WHERE "book" = ? '
        'GROUP BY "kind", "currency" ORDER BY count(*) DESC',
        (book.id,),
    )
    emit(session.words("合同：", "Contracts:"))
    for kind, currency, count, amount in rows:
        name = session.words(KINDS[kind].zh, KINDS[kind].en)
        emit(f"  {count:>5}  {name}  {figures(amount or 0, currency)} {currency}")


def tell_published(session: Session, folder: Path) -> None:
    """What became of the contracts that a foreign publisher really published, and whose they are."""
    told = json.loads((folder / PUBLISHED_ANSWER).read_text(encoding="utf-8"))
    zh = (
        "境外公开合同（真实数据；发布方 {publisher}；许可 {licence}；\n"
        "  不适用我国法律，未公布期限的不计到期）：\n"
        "  {files} 个 OCDS 文件，读取 {read} 份：新增 {new}，更正 {changed}，未变 {unchanged}，"
        "退回 {refused}；未采入 {left_out} 项，提示 {remarks} 处"
    )
    en = (
        "Published contracts from abroad (real data of {publisher}; licence {licence};\n"
        "  no law of ours applies, and nothing falls due that has no published term):\n"
        "  {files} OCDS files, {read} read: {new} new, {changed} changed, {unchanged} unchanged, "
        "{refused} refused; {left_out} parts left out, {remarks} notes"
    )
    for line in session.words(zh, en).split("\n"):
        emit(line.format_map(told))
    emit(f"  {folder / PUBLISHED_ANSWER}")


def tell_overdue(session: Session, book: Book, on: str) -> None:
    """What is in arrears with its interest and age, unpaid wages, promises, and what the rules flagged."""
    found = list(arrears.lines(book.store, book.id, on))
    unpaid = sum(one.interest.unpaid.minor for one in found)
    interest = sum(one.interest.amount.minor for one in found if one.interest.amount)
    untold = sum(1 for one in found if one.interest.amount is None)
    sums = (len(found), figures(unpaid), figures(interest), untold)
    emit(
        session.words(
            "至 {day}：逾期未付 {0} 笔 {1} 元，可计利息 {2} 元（另有 {3} 笔无法判断利率）".format(
                *sums, day=on
            ),
            "On {day}: {0} debts overdue, CNY {1}, interest {2} ({3} without a known rate)".format(
                *sums, day=on
            ),
        )
    )
    for total in arrears.totals(book.store, book.id, on, ["age"]):
        age = next(one for one in arrears.Age if one.value == total.keys[0])
        emit(f"  {session.words(age.zh, age.en):<14} {total.count:>3}  {figures(total.unpaid):>16}")
    wages = queries_contracts.unpaid_wages(book.store, book.id, on)
    told = (len({one.contract for one in wages}), sum(one.workers for one in wages))
    left = figures(sum(one.owed - one.paid for one in wages))
    emit(
        session.words(
            f"欠薪：{told[0]} 个项目，{told[1]} 人次，{left} 元",
            f"Unpaid wages: {told[0]} projects, {told[1]} workers' months, CNY {left}",
        )
    )
    states: dict[str, int] = {}
    for _, state, count, _ in queries_contracts.promise_totals(book.store, book.id, on):
        states[state] = states.get(state, 0) + count
    words = {
        "kept": ("已兑现", "kept"),
        "not-due": ("未到期", "not due"),
        "overdue": ("逾期未兑现", "past their day"),
        "cannot-tell": ("未约定期限", "without a term"),
        "waits": ("待起算", "waiting"),
        "closed": ("已了结", "closed"),
    }
    listed = session.words("，", ", ").join(
        f"{session.words(*words[state])} {count}" for state, count in sorted(states.items())
    )
    emit(session.words("承诺：", "Promises: ") + listed)
    flags = session.words("；", "; ").join(
        f"{session.words(RULES[rule].zh, RULES[rule].en)} {count}"
        for rule, count in sorted(standing_by_rule(book.store, book.id).items())
    )
    emit(session.words("标记（不是认定）：", "Flags (no accusation): ") + flags)


def write_papers(session: Session, book: Book, on: str, folder: Path) -> None:
    """Write the register and the bulletin, both drafts."""
    for zh, en, write in (
        ("登记册", "register", write_register),
        ("名单公示稿", "list bulletin", write_bulletin),
    ):
        start = time.perf_counter()
        places = write(book, moment(book, on), folder)
        seconds = time.perf_counter() - start
        emit(f"{session.words(zh, en)} {places[0]}  ({seconds:.1f} s)")
        for place in places[1:]:
            emit(f"  {place}")
