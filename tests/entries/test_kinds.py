"""Kinds of contract: their topics exist, their demands are enforced, their defaults can be recorded."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ledger import Book, Refused, record
from ledger.entries import registry
from ledger.entries.contracts import Contract, Party
from ledger.entries.kinds import KINDS, ContractKind
from ledger.entries.kinds.declaration import Kind
from ledger.law.statutes import Parameter, shipped
from ledger.projection.history import fold, load_events
from ledger.record.contract_defaults import LeftOut, default_obligations, missing_duties, weigh
from tests.conftest import OPERATOR, Say

EVERY_KIND = pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.code)

STATE = Contract(
    number="CP-1",
    title="示例",
    kind="procurement",
    signed_on="2025-07-01",
    known_from="2025-07-01",
    currency="CNY",
    parties=(
        Party(role="buyer", party="organisation-1"),
        Party(role="supplier", party="organisation-2", size="small"),
    ),
    amount=1_000_000,
)


def members(kind: Kind, say: Say) -> dict[str, Any]:
    """A contract of a kind with all that it asks for; the public side is a public body."""
    parties = []
    for at, role in enumerate(kind.roles):
        name = f"长平第{at}单位"
        if role is kind.debtor:
            body = say("organisation.registered", name=name, class_="institution", level="county")
        else:
            body = say("organisation.registered", name=name, class_="enterprise")
            say("organisation.sized", organisation=body, size="small", source="declared")
        parties.append({"role": role.value, "party": body})
    return {
        "number": "CP-1",
        "title": "示例",
        "kind": kind.code,
        "parties": parties,
        "amount": 1_000_000,
        "ends_on": "2030-12-31",
    }


def sign(book: Book, data: dict[str, Any]) -> str:
    command = {"kind": "contract.signed", "effective_on": "2025-07-01", "data": data}
    return str(record(book, OPERATOR, command).ids[0])


def state_of(book: Book, contract: str) -> Contract:
    events = load_events(book.store, book.store, book.registry, book.id, [contract])[contract]
    state = fold(book.registry, contract, events)[-1].state
    assert isinstance(state, Contract)
    return state


# --- What a kind declares -----------------------------------------------------------------------------------


@EVERY_KIND
def test_a_kind_rests_on_the_statute_book_and_has_stages(kind: Kind) -> None:
    known = set(shipped().topics())
    assert {*kind.topics, *(one.topic for one in kind.defaults)} <= known
    assert len(kind.topics) == len(set(kind.topics))
    stages = [one.stage for one in kind.stages]
    assert stages
    assert len(stages) == len(set(stages))
    assert all(len(one.duties) == len(set(one.duties)) for one in kind.stages)
    assert ContractKind(kind.code).zh == kind.zh  # type: ignore[call-arg]


@EVERY_KIND
def test_a_kind_asks_for_what_a_contract_can_have(kind: Kind) -> None:
    declared = registry().entry_types["contract.signed"].declared
    assert set(kind.required) <= set(declared)
    assert kind.debtor in kind.roles
    assert kind.creditor is None or kind.creditor in kind.roles
    clauses = [one.clause for one in kind.defaults]
    assert len(clauses) == len(set(clauses))
    for default in kind.defaults:
        assert {default.debtor, default.creditor} <= {*kind.roles, None}


@EVERY_KIND
def test_what_falls_due_by_default_rests_on_a_text_that_was_read(kind: Kind) -> None:
    """A term from law needs a term in the law; where the law gives none, nothing falls due by itself."""
    for default in kind.defaults:
        versions = shipped().versions(default.topic)
        assert all(one.confirmed for one in versions)
        assert default.term["term"] in {"statutory", "none"}
        is_term = all(one.machine["kind"] == "term" for one in versions)
        assert is_term == (default.term["term"] == "statutory")


def in_order(kind: Kind, parameter: Parameter) -> bool:
    """Whether a kind has the stages that an instrument names, in its order."""
    named = parameter.machine["codes"]
    return tuple(one.stage.value for one in kind.stages if one.stage.value in named) == tuple(named)


def test_a_partnership_has_the_stages_of_both_instruments() -> None:
    assert in_order(KINDS["ppp"], shipped().get("PPP-01"))
    assert in_order(KINDS["ppp"], shipped().get("PPP-03"))


def test_a_pledge_has_a_promisor_and_nobody_else() -> None:
    pledge = KINDS["pledge"]
    assert [role.value for role in pledge.roles] == ["promisor"]
    assert pledge.creditor is None
    assert pledge.defaults == ()


def test_no_instrument_of_ours_governs_a_foreign_contract() -> None:
    assert KINDS["foreign"].topics == ()
    assert KINDS["foreign"].defaults == ()


# --- What is asked of a contract ----------------------------------------------------------------------------


@EVERY_KIND
def test_what_a_kind_asks_for_is_asked(kind: Kind, book: Book, say: Say) -> None:
    data = members(kind, say)
    for member in kind.required:
        with pytest.raises(Refused) as refused:
            sign(book, {name: value for name, value in data.items() if name != member})
        assert [(one.code, one.path) for one in refused.value.problems] == [
            ("contract.member-missing", f"/data/{member}")
        ]
    other = {**data, "parties": [{**data["parties"][0], "role": "lender"}]}
    with pytest.raises(Refused) as refused:
        sign(book, other)
    assert {(one.code, one.path) for one in refused.value.problems} == {
        ("contract.role-missing", "/data/parties")
    }
    assert len(refused.value.problems) == len(kind.roles)


@EVERY_KIND
def test_only_stages_of_the_kind_can_be_answered_for(kind: Kind, book: Book, say: Say) -> None:
    data = members(kind, say)
    contract = sign(book, data)
    body = data["parties"][0]["party"]
    post = say("post.established", body=body, title="科长", standing="staff")
    person = say("person.registered", name="甲")
    tenure = say("tenure.began", "2025-01-01", post=post, person=person, capacity="substantive")
    given = {"contract": contract, "tenure": tenure, "role": "handles"}
    for one in kind.stages:
        say("responsibility.assigned", "2025-07-02", **given, stage=one.stage.value)
    foreign = "settlement" if kind.stage("settlement") is None else "identification"
    with pytest.raises(Refused) as refused:
        say("responsibility.assigned", "2025-07-02", **given, stage=foreign)
    assert [(one.code, one.path) for one in refused.value.problems] == [
        ("responsibility.no-stage", "/data/stage")
    ]


# --- What is owed by default --------------------------------------------------------------------------------


@EVERY_KIND
def test_what_is_owed_by_default_can_be_recorded_once(kind: Kind, book: Book, say: Say) -> None:
    contract = sign(book, members(kind, say))
    state = state_of(book, contract)
    commands = default_obligations(kind, state, contract)
    assert len(commands) == len(kind.defaults)
    if commands:
        record(book, OPERATOR, commands)
    sql = 'SELECT "clause", "type", "debtor" FROM "obligation" WHERE "book" = ? AND "contract" = ?'
    owed = [(row[0], row[1], row[2]) for row in book.store.rows(sql, (book.id, contract))]
    assert sorted(str(row[0]) for row in owed) == sorted(one.clause for one in kind.defaults)
    assert default_obligations(kind, state, contract, owed) == []


@pytest.mark.parametrize("code", ["procurement", "works"])
def test_a_payment_without_terms_runs_thirty_days_from_delivery(code: str, book: Book, say: Say) -> None:
    contract = sign(book, members(KINDS[code], say))
    record(book, OPERATOR, default_obligations(KINDS[code], state_of(book, contract), contract))
    sql = (
        'SELECT s."state", s."due_on", s."waits_for", s."law" FROM "obligation_status" s '
        'WHERE s."book" = ? AND s."type" = \'payment\''
    )
    [before] = book.store.rows(sql, (book.id,))
    assert before[:3] == ("waits", None, "delivery")
    say("performance.delivered", "2025-07-10", contract=contract)
    [after] = book.store.rows(sql, (book.id,))
    assert after[:2] == ("known", "2025-08-11")  # the ninth is a Saturday
    assert "SME-02" in after[3]


def test_a_default_names_both_sides_the_sum_and_the_day_of_signing() -> None:
    commands = default_obligations(KINDS["procurement"], STATE, "@c")
    [payment] = [one for one in commands if one["data"]["type"] == "payment"]
    assert payment["kind"] == "obligation.added"
    assert payment["effective_on"] == "2025-07-01"
    assert payment["data"] == {
        "contract": "@c",
        "clause": "default:payment",
        "type": "payment",
        "debtor": "organisation-1",
        "creditor": "organisation-2",
        "amount": 1_000_000,
        "description": KINDS["procurement"].defaults[-1].zh,
        "term": "statutory",
    }
    [acceptance] = [one for one in commands if one["data"]["type"] == "acceptance"]
    assert acceptance["data"].keys() == {"contract", "clause", "type", "debtor", "description", "term"}


SECOND = Party(role="supplier", party="organisation-3")
LEFT = Party(role="supplier", party="organisation-2", size="small", left_on="2025-09-01")
OWED = ("5.1", "payment", "organisation-1")
LEFT_OUT: tuple[tuple[str, dict[str, Any], list[tuple[str | None, str, str]], LeftOut | None], ...] = (
    ("nothing", {}, [], None),
    ("recorded", {}, [("default:payment", "payment", "organisation-9")], LeftOut.RECORDED),
    ("agreed", {}, [OWED], LeftOut.AGREED),
    ("agreed-without-clause", {}, [(None, *OWED[1:])], LeftOut.AGREED),
    ("another-type", {}, [("5.1", "deposit-return", "organisation-1")], None),
    ("another-debtor", {}, [("5.1", "payment", "organisation-2")], None),
    ("ended", {"closed_on": "2026-01-01"}, [], LeftOut.ENDED),
    ("no-creditor", {"parties": STATE.parties[:1]}, [], LeftOut.ROLE_EMPTY),
    ("no-debtor", {"parties": STATE.parties[1:]}, [], LeftOut.ROLE_EMPTY),
    ("creditor-left", {"parties": (STATE.parties[0], LEFT)}, [], LeftOut.ROLE_EMPTY),
    ("two-creditors", {"parties": (*STATE.parties, SECOND)}, [], LeftOut.ROLE_SHARED),
    ("transferred", {"parties": (STATE.parties[0], LEFT, SECOND)}, [], None),
    ("no-sum", {"amount": None}, [], LeftOut.NO_SUM),
    ("free-of-charge", {"amount": 0}, [], LeftOut.NO_SUM),
)


@pytest.mark.parametrize(
    ("changes", "owed", "expected"), [row[1:] for row in LEFT_OUT], ids=[row[0] for row in LEFT_OUT]
)
def test_a_payment_is_left_out_where_it_might_not_be_owed(
    changes: dict[str, Any], owed: list[tuple[str | None, str, str]], expected: LeftOut | None
) -> None:
    weighed = weigh(KINDS["procurement"], replace(STATE, **changes), "@c", owed)
    [payment] = [one for one in weighed if one.default.clause == "default:payment"]
    assert payment.left_out is expected
    assert (payment.command is None) == (expected is not None)


def test_a_debt_that_was_transferred_is_owed_to_the_one_who_came() -> None:
    state = replace(STATE, parties=(STATE.parties[0], LEFT, SECOND))
    [payment] = default_obligations(KINDS["works"], state, "@c")
    assert payment["data"]["creditor"] == "organisation-3"


# --- Duties -------------------------------------------------------------------------------------------------


@EVERY_KIND
def test_duties_that_nobody_holds_are_named(kind: Kind) -> None:
    everything = [(one.stage.value, duty.value) for one in kind.stages for duty in one.duties]
    assert missing_duties(kind, everything) == []
    assert [(stage.value, duty.value) for stage, duty in missing_duties(kind, [])] == everything
    assert [(stage.value, duty.value) for stage, duty in missing_duties(kind, everything[1:])] == everything[
        :1
    ]


def test_a_duty_for_the_whole_contract_counts_for_every_stage() -> None:
    works = KINDS["works"]
    left = missing_duties(works, [(None, "decides"), (None, "handles"), ("construction", "supervises")])
    assert [(stage.value, duty.value) for stage, duty in left] == [
        ("procurement", "signs"),
        ("acceptance", "accepts"),
        ("payment", "pays"),
    ]


def test_what_nobody_needs_to_answer_for_is_not_missed() -> None:
    """A stage that not every contract goes through can be answered for, and is not asked for."""
    investment = KINDS["investment"]
    review = investment.stage("review")
    assert review is not None
    assert review.duties == ()
    assert all(stage != "review" for stage, _ in missing_duties(investment, []))
