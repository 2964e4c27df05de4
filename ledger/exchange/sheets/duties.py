"""From a row about what is owed to its entries: obligations, promises, what was performed of them.

A row may say more than its own entry: a term of payment that a regulation speaks about, time granted, a
review, why something was not paid, a dispute. Each of these is an entry of its own (``Further``) on its own
day. Refuses to know how entries are recorded (``importer``), and what the law says to them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ledger.core.errors import Problem, Refused, shown
from ledger.core.vocabulary import ObligationType, PartyRole, Result, Term
from ledger.entries.kinds import KINDS
from ledger.exchange.sheets.cells import choice_of, plain
from ledger.exchange.sheets.kinds_duties import PerformanceKind
from ledger.exchange.sheets.lookup import Lookup
from ledger.exchange.sheets.parsed_row import ROW, Further, ParsedRow, filled
from ledger.exchange.sheets.parties import contract_of, party
from ledger.exchange.sheets.performed import voucher_key
from ledger.exchange.sheets.row_values import Values
from ledger.exchange.sheets.units import without_unit
from ledger.queries.resolver import clause_key, obligations_of

_OF_SUPPLIER = (ObligationType.DELIVERY, ObligationType.CAPITAL, ObligationType.DEPOSIT)
_WITHOUT_SUM = ("delivered", "accepted", "failed", "granted", "milestone-reached")
_IN_PART = ("delivered", "accepted", "failed", "granted")
_SAID = ("reason", "dispute", "dispute_ended_on")
"""Columns of what is said about an obligation, with or without a payment."""

_ACCEPTANCES = {"accepted": Result.PASSED, "failed": Result.FAILED}


def _term_of(values: Values) -> dict[str, Any]:
    """The members of a term; its kind follows from what is filled in where the sheet does not say."""
    read = values.read
    found = filled(
        due_day=read("due_day"),
        due_event=read("due_event"),
        due_count=read("due_count"),
        due_unit=read("due_unit"),
    )
    term = read("term")
    if term is None:
        term = Term.STATUTORY.value
        if "due_day" in found:
            term = Term.FIXED.value
        elif "due_event" in found:
            term = Term.AFTER.value
    return {"term": term, **found}


def obligation(values: Values, lookup: Lookup) -> ParsedRow | None:
    """``obligation.added``, with terms of payment noted, time granted and what was given up or settled."""
    read = values.read
    found = contract_of(values, lookup)  # in whose currency its sums are
    clause, kind = read("clause"), read("type")
    names = (
        "amount",
        "description",
        "condition",
        "inspection_count",
        "inspection_unit",
        "deposit",
        "owed_for",
    )
    members = filled(type=kind, clause=clause, **{name: read(name) for name in names})
    term, awaits = _term_of(values), read("awaits")
    agreed, by_law = read("agreed"), read("by_law")
    further = _closing(values)
    sides = read("debtor"), read("creditor")
    if found is None or None in (clause, kind):
        return None
    for one in agreed or ():
        data = filled(obligation=ROW, term=one, by_law=by_law)
        places = {"term": "agreed", "effective_on": "agreed"}
        further.append(Further("obligation.term-noted", found[2], data, "obligation", ("term",), places))
    roles = KINDS[found[1]]
    usual = (roles.creditor, roles.debtor) if kind in _OF_SUPPLIER else (roles.debtor, roles.creditor)
    members |= _sides(values, lookup, found[0], sides, usual)
    if awaits is not None:
        members["awaits"] = values.tried("awaits", lambda: lookup.obligation(found[0], awaits))
    return _owed(values, lookup, found, {**members, **term}, further)


def promise(values: Values, lookup: Lookup) -> ParsedRow | None:
    """``obligation.added`` of type promise, with its review, time granted, what was given up or settled."""
    read = values.read
    found = contract_of(values, lookup)  # in whose currency its sums are
    clause, text = read("clause"), read("description")
    members = filled(
        type=ObligationType.PROMISE.value,
        clause=clause,
        description=text,
        matter=read("matter"),
        amount=read("amount"),
        due_day=read("due_day"),
    )
    sides = read("debtor"), read("creditor")
    further = [*_review(values, found[2] if found else ""), *_closing(values)]
    if found is None or None in (clause, text):
        return None
    roles = KINDS[found[1]]
    members |= _sides(values, lookup, found[0], sides, (roles.debtor, roles.creditor))
    members["term"] = (Term.FIXED if "due_day" in members else Term.NONE).value
    return _owed(values, lookup, found, members, further)


def _sides(
    values: Values,
    lookup: Lookup,
    contract: str,
    named: tuple[str | None, str | None],
    usual: tuple[PartyRole | None, PartyRole | None],
) -> dict[str, Any]:
    """Who owes and to whom: as named, else the one party that stands in the usual role."""
    sides: dict[str, Any] = {}
    for member, name, role in zip(("debtor", "creditor"), named, usual, strict=True):
        side = lookup.party(contract, role.value) if role else None
        if name is not None:
            side = party(values, lookup, member)
        if side is not None:
            sides[member] = side
    if "debtor" not in sides and not values.problems:
        values.wrong("debtor", Problem("sheet.no-side"))
    return sides


def _owed(
    values: Values,
    lookup: Lookup,
    contract: tuple[str, str, str],
    members: dict[str, Any],
    further: list[Further],
) -> ParsedRow | None:
    if values.problems:
        return None
    identifier, _, signed_on = contract
    clause = members["clause"]
    command = {
        "kind": "obligation.added",
        "effective_on": signed_on,
        "data": {"contract": identifier, **members},
    }
    existing = obligations_of(lookup.book, identifier, clause)
    return ParsedRow(command, ("obligation", identifier, clause_key(clause)), existing, further=further)


def _closing(values: Values) -> list[Further]:
    """``obligation.extended``, ``waived`` and ``settled``."""
    extended = {"until": "extended_until", "document": "extension_document"}
    waived = {"amount": "waived", "document": "waiver_document"}
    settled = {"reason": "settled", "document": "settlement_document"}
    return [
        *_dated(values, "obligation.extended", extended, "extended_on"),
        *_dated(values, "obligation.waived", waived, "waived_on"),
        *_dated(values, "obligation.settled", settled, "settled_on"),
    ]


def _review(values: Values, promised_on: str) -> list[Further]:
    """``promise.reviewed``; what was reviewed before it was promised takes effect with the promise."""
    members = {"result": "review", "document": "review_document", "basis": "review_basis"}
    return [
        one
        if one.effective_on >= promised_on
        else replace(one, effective_on=promised_on, data={**one.data, "reviewed_on": one.effective_on})
        for one in _dated(values, "promise.reviewed", members, "reviewed_on")
    ]


def _dated(values: Values, kind: str, members: Mapping[str, str], day: str) -> list[Further]:
    """An entry about the row's obligation; its first member and its day are given together or not at all.

    Args:
        values: the row.
        kind: the kind of entry.
        members: data member -> column member.
        day: the column of its effective day.
    """
    told = {name: values.read(column) for name, column in members.items()}
    on, main = values.read(day), next(iter(members))
    if told[main] is not None and on is not None:
        places = {**members, "effective_on": day}
        return [Further(kind, on, filled(obligation=ROW, **told), "obligation", ("effective_on",), places)]
    columns = (members[main], *(column for column in members.values() if column != members[main]), day)
    given = next((column for column in columns if values.tells(column)), None)
    if given is not None:
        values.needs(given, members[main] if told[main] is None else day)
    return []


# --- What was performed, and why it was not -----------------------------------------------------------------


def payment(values: Values, lookup: Lookup) -> ParsedRow | None:
    """A performance: paid, delivered, accepted, granted …; with a reason or a dispute, or these alone."""
    read = values.read
    found = contract_of(values, lookup)  # in whose currency its sums are
    clause, what = read("clause"), read("what")
    amount, voucher = read("amount"), read("voucher")
    what = what or _kind_elsewhere(values, with_sum=values.tells("amount"))
    said = [name for name in _SAID if values.tells(name)]
    unpaid = bool(said) and what is None and not amount and voucher is None
    what = what or "paid"
    day = read("day") if values.tells("day") or not unpaid else None
    partial, event = read("partial"), read("event")
    stated = _stated(values, day)
    if amount is None and what not in _WITHOUT_SUM and not unpaid and not values.problems:
        values.wrong("amount", Problem("field.required"))
    if what == "milestone-reached" and event is None and not values.problems:
        values.needs("what", "event")
    linked = None
    if found is not None and clause is not None:
        linked = values.tried("clause", lambda: lookup.obligation(found[0], clause))
    elif said:
        values.needs(said[0], "clause")
    if found is None or values.problems:
        return None
    further = [one.named(linked) for one in stated if linked is not None]
    if unpaid:
        key = tuple((one.kind, one.effective_on, one.data.get("reason")) for one in further)
        return ParsedRow(None, ("stated", linked, key), [linked] if linked else [], further=further)
    if day is None:
        return None
    members = filled(contract=found[0], obligation=linked, voucher=voucher)
    if amount is not None and what not in (*_ACCEPTANCES, "milestone-reached"):
        members["amount"] = amount
    if what in _ACCEPTANCES:
        members["result"] = _ACCEPTANCES[what].value
    if partial is not None and what in _IN_PART:
        members["partial"] = partial
    if what == "milestone-reached":
        members["event"] = event
    return _performed(values, lookup, what, day, members, further)


_OF_A_KIND = re.compile(r"(类型|类别|种类|性质|方式|事项|类|kind|type)\s*$", re.IGNORECASE)
_OF_MONEY = re.compile(r"[款付支费]|资金|金额|sum|pay", re.IGNORECASE)
_NAMES_AN_INSTALMENT = ("delivered", "accepted", "milestone-reached")
"""What a payment may be called after as well: 验收 is what was accepted, or paid upon acceptance."""

_GIVES_BACK = re.compile(
    r"退款|退回|冲[正销减抵]|红冲|扣[款减]|作废|撤销|收回|refund(?:ed)?|reversal|reversed", re.IGNORECASE
)


def _kind_elsewhere(values: Values, *, with_sum: bool) -> str | None:
    """The kind of performance that a row names under a heading that nobody knows: 类型, 交付.

    Without that column a row is a payment. 性质, 进度款 stays one, as does a row beside 验收情况, 验收合格:
    that heading asks for no kind. Refused is what says that it is no payment and no other kind either, what
    could be called after the occasion of a payment (款项类型, 验收, with a sum), and a row of two kinds.
    """
    layout = values.layout
    if "what" in layout.found:
        return None
    [column] = (one for one in layout.columns if one.member == "what")
    known = {one.place for one in layout.found.values()}
    kinds: list[str] = []
    for place, heading in enumerate(layout.headings):
        if place in known or not _OF_A_KIND.search(without_unit(heading)):
            continue
        written = values.row.values[place] if place < len(values.row.values) else None
        params = {"heading": shown(heading), "value": shown(plain(written)), "wanted": column.zh}
        try:
            kind = choice_of(written, PerformanceKind, column.also)
        except Refused:
            if _GIVES_BACK.fullmatch(plain(written)):
                values.problems.append((place, Problem("sheet.kind-elsewhere", "", params)))
            continue
        doubtful = with_sum and kind in _NAMES_AN_INSTALMENT and _OF_MONEY.search(heading)
        if doubtful or any(kind != other for other in kinds):
            values.problems.append((place, Problem("sheet.kind-elsewhere", "", params)))
        elif kind != "paid":
            values.remarks.append((place, Problem("sheet.kind-taken", "", params)))
        kinds.append(kind)
        layout.taken.add(heading)
    return next(iter(kinds), None)


def _performed(
    values: Values, lookup: Lookup, what: str, day: str, members: dict[str, Any], further: list[Further]
) -> ParsedRow:
    """A performance with what tells it from others of the file: its voucher, else contract, day and sum."""
    kind = "accepted" if what in _ACCEPTANCES else what
    contract, voucher, event = members["contract"], members.get("voucher"), members.get("event")
    key: tuple[Any, ...] = ("performance", what, contract, day, members.get("amount"), event)
    if voucher is not None:
        key = ("performance", what, contract, voucher_key(voucher), event)
    command = {"kind": f"performance.{kind}", "effective_on": day, "data": members}
    places = {"obligation": "clause", "result": "what", "effective_on": "day"}
    existing = lookup.performances.found_again(values, kind, day, members)
    made = ParsedRow(command, key, existing, repeatable=voucher is None, further=further, places=places)
    made.claims = True
    return made


def _stated(values: Values, day: str | None) -> list[Further]:
    """``obligation.nonpayment-stated``, ``disputed`` and ``dispute-ended``, on the day of the statement."""
    read = values.read
    on, ended = read("stated_on") or day, read("dispute_ended_on")
    reason, document = read("reason"), read("reason_document")
    dispute, amount = read("dispute"), read("dispute_amount")
    at = "stated_on" if values.tells("stated_on") else "day"
    by = ("effective_on", "reason")
    found = []
    if reason is not None and on is not None:
        data = filled(obligation=ROW, reason=reason, document=document)
        places = {"effective_on": at, "document": "reason_document"}
        found.append(Further("obligation.nonpayment-stated", on, data, "obligation", by, places))
    if dispute is not None and on is not None:
        data = filled(obligation=ROW, reason=dispute, amount=amount)
        places = {"effective_on": at, "reason": "dispute", "amount": "dispute_amount"}
        found.append(Further("obligation.disputed", on, data, "obligation", by, places))
    if ended is not None:
        data = filled(obligation=ROW)
        places = {"effective_on": "dispute_ended_on"}
        found.append(Further("obligation.dispute-ended", ended, data, "obligation", by[:1], places))
    for member, needed, value in (
        ("reason", "stated_on", reason if on is None else None),
        ("dispute", "stated_on", dispute if on is None else None),
        ("dispute_amount", "dispute", amount if dispute is None else None),
        ("reason_document", "reason", document if reason is None else None),
    ):
        if value is not None:
            values.needs(member, needed)
    return found
