"""What papers are made of comes from the book as it stood on the day, with its reasons and its flags."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ledger import Book
from ledger.core.money import Money
from ledger.law.statutes import Statutes, shipped
from ledger.log.checkpoint import encode_base64, open_checkpoint
from ledger.log.log import read_head
from ledger.projection.as_of import Past
from ledger.projection.book_law import law_of
from ledger.watch.sweep import sweep
from reports.gather import register as gather
from reports.papers.model import Mark
from tests.conftest import Say, TestClock
from tests.worlds.one_contract import World

ON = "2025-10-31"


@pytest.fixture
def clock() -> TestClock:
    """The book is opened before anything happens: what it learns, it learns in order."""
    return TestClock(datetime(2025, 6, 1, 4, 0, tzinfo=UTC))


@pytest.fixture
def world(say: Say, clock: TestClock) -> World:
    """1,000,000.00 yuan due on 2025-07-31, of which 400,000.00 were paid in time."""
    clock.to("2025-07-02")
    made = World(say)
    made.debt = made.owe()  # type: ignore[attr-defined]
    made.do("delivered", "2025-07-01")
    clock.to("2025-07-20")
    made.do("paid", "2025-07-20", obligation=made.debt, amount=40_000_000)  # type: ignore[attr-defined]
    return made


def test_the_head_rests_on_the_checkpoint_as_it_is(book: Book, world: World, clock: TestClock) -> None:
    clock.to(ON)
    head = gather.head_of(book, "标题", ON, draft=True)
    stands = read_head(book.store, book.id)
    assert (head.size, head.root) == (
        stands.size,
        encode_base64(open_checkpoint(stands.note, book.verifier).root),
    )
    assert (head.issuer, head.day, head.draft) == ("长平市财政局", date(2025, 10, 31), True)
    assert head.printed_at.startswith("2025-10-31 12:00")


def test_a_debt_with_day_rate_flag_and_law(book: Book, world: World, clock: TestClock) -> None:
    clock.to("2025-08-01")
    sweep(book)
    clock.to(ON)
    found = gather.register(book, ON)
    [line] = found.arrears
    assert (line.body, line.creditor) == ("长平市教育局", "长平云桥信息技术有限公司")
    assert (line.contract_number, line.clause, line.kind) == ("CPCG-2025-001", "5.1", "政府采购·付款")
    assert (line.due_on, line.days_overdue, line.age) == (date(2025, 7, 31), 92, "91—180 天")
    assert (line.owed, line.paid, line.unpaid) == (Money(100_000_000), Money(40_000_000), Money(60_000_000))
    assert line.interest == Money(92 * 60_000_000 * 5 // 10_000)
    assert line.trace[-1] == "到期日：2025-07-31（星期四）。"
    assert "日利率 0.05%" in line.interest_note
    assert line.mark is not None
    assert replace(line.mark, number="") == Mark("", date(2025, 8, 1), reminds=False)
    assert line.unconfirmed == ()
    cited = {law.number for law in found.laws}
    assert {"PR-08", "SME-19"} <= cited
    assert [law.number for law in found.laws] == sorted(cited)
    assert all(law.confirmed and law.citation and law.parameter for law in found.laws)


def test_law_that_nobody_read_is_named(
    book: Book, world: World, clock: TestClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    stands = law_of(book.store, book.id)
    unread = Statutes(replace(one, status="M") if one.id == "SME-19" else one for one in shipped().all())
    doubtful = replace(stands, law=replace(stands.law, statutes=unread))
    monkeypatch.setattr("ledger.queries.arrears.law_of", lambda store, book_id: doubtful)
    clock.to(ON)
    found = gather.register(book, ON)
    assert found.arrears[0].unconfirmed == ("SME-19",)
    assert {law.number: law.confirmed for law in found.laws}["SME-19"] is False


def test_a_rate_that_nobody_can_tell_says_why(book: Book, say: Say, clock: TestClock) -> None:
    clock.to("2025-07-02")
    world = World(say, size=None)
    world.owe("fixed", due_day="2025-07-31")
    clock.to(ON)
    [line] = gather.register(book, ON).arrears
    assert line.interest is None
    assert "收款方在合同订立时的规模类型" in line.interest_note
    assert line.mark is None


def test_the_past_is_as_it_was_known(book: Book, world: World, clock: TestClock) -> None:
    clock.to("2025-08-10")
    world.do("paid", "2025-08-10", obligation=world.debt, amount=60_000_000)  # type: ignore[attr-defined]
    [left] = gather.register(book, "2025-08-10").arrears  # ten days of interest went first
    assert (left.unpaid, left.interest) == (Money(300_000), Money(0))
    with Past(book) as past:
        past.advance("2025-08-05")
        [line] = gather.register(book, "2025-08-05", past.store).arrears
    assert (line.unpaid, line.days_overdue) == (Money(60_000_000), 5)


def test_wages_and_promises(book: Book, world: World, clock: TestClock) -> None:
    payroll = {"contract": world.contract, "employer": world.supplier, "month": "2025-08"}
    world.say("wage.payroll-stated", "2025-07-15", **payroll, payday="2025-09-15", workers=3, amount=900_000)
    promised = {"contract": world.contract, "type": "promise", "debtor": world.buyer, "matter": "subsidy"}
    term = {"clause": "9", "term": "fixed", "due_day": "2025-09-01"}
    world.say("obligation.added", "2025-07-15", **promised, **term, creditor=world.supplier, amount=5_000)
    clock.to("2025-09-20")
    found = gather.register(book, "2025-09-20")
    [wage] = found.wages
    assert (wage.body, wage.owner, wage.month) == ("长平云桥信息技术有限公司", "长平市教育局", "2025-08")
    assert (wage.workers, wage.unpaid, wage.days_overdue) == (3, Money(900_000), 5)
    [promise] = found.promises
    assert (promise.body, promise.investor) == ("长平市教育局", "长平云桥信息技术有限公司")
    assert (promise.owed, promise.performed, promise.days_overdue) == (Money(5_000), Money(0), 19)
    assert wage.trace
    assert promise.trace


def test_what_cannot_be_told_is_listed_with_what_is_missing(book: Book, say: Say, clock: TestClock) -> None:
    clock.to("2025-07-02")
    world = World(say, size=None)
    world.do("delivered", "2025-06-10")
    world.owe()
    clock.to(ON)
    [line] = gather.register(book, ON).undetermined
    assert (line.body, line.contract_number, line.clause) == ("长平市教育局", "CPCG-2025-001", "5.1")
    assert line.missing == "收款方在合同订立时的规模类型"


# --- The list -----------------------------------------------------------------------------------------------

LISTED = {
    "authority": "长平市财政局",
    "basis": "示例依据",
    "list": "procurement-violations",
    "result": "一年内禁止参加政府采购活动",
    "address": "长平市一路1号",
    "particulars": "提供虚假材料",
    "number": "长财罚〔2025〕1号",
}


def test_the_bulletin_holds_what_runs_on_the_day(book: Book, say: Say, clock: TestClock) -> None:
    clock.to("2025-10-20")
    firm = say("organisation.registered", name="长平旧名有限公司", class_="enterprise")
    say("organisation.renamed", "2025-03-01", organisation=firm, name="长平新名有限公司")
    say("listing.recorded", "2025-02-01", **LISTED, subject=firm, published_on="2025-02-05")
    say("listing.recorded", "2025-01-01", **LISTED, subject=firm, ends_on="2025-09-30")
    say("listing.recorded", "2025-10-15", **LISTED, subject=firm, ends_on="2028-10-15")
    found = gather.bulletin(book, "2025-10-14")
    assert [one.decided_on for one in found.listings] == [date(2025, 2, 1)]
    [only] = found.listings
    assert (only.number, only.name, only.ends_on) == (1, "长平新名有限公司", None)
    assert (only.address, only.particulars) == ("长平市一路1号", "提供虚假材料")
    assert (only.published_on, only.decision_number) == (date(2025, 2, 5), "长财罚〔2025〕1号")
    assert [one.decided_on.year for one in gather.bulletin(book, "2025-09-30").listings] == [2025, 2025]
    assert found.basis[0].endswith("第一项")
    assert sum("尚未核对原文" in basis for basis in found.basis) == 1


def test_what_was_erased_is_said_to_be(book: Book, say: Say, clock: TestClock) -> None:
    clock.to("2025-10-20")
    firm = say("organisation.registered", name="长平某公司", class_="enterprise")
    listing = say("listing.recorded", "2025-02-01", **LISTED, subject=firm)
    seq = int(listing.rpartition("-")[2])
    say("vault.erased", "2025-10-20", entry=seq, reason="requested")
    [only] = gather.bulletin(book, "2025-10-20").listings
    assert (only.address, only.particulars) == ("（已依法删除）", "（已依法删除）")
