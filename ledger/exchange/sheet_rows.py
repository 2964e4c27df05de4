"""From a row of a sheet to the entry it states: one function a kind of sheet.

Each reads its cells through ``Values``, which collects what is wrong with which cell, and names what the book
may hold already of it. Refuses to know how entries are recorded (``sheet_import``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from ledger.errors import Problem, Refused
from ledger.exchange.sheet_cells import (
    choice_of,
    count_of,
    credit_code_of,
    day_of,
    flag_of,
    given,
    money_of,
    month_of,
    plain,
    text_of,
)
from ledger.exchange.sheet_columns import Found, Layout, Type, cell
from ledger.exchange.sheet_file import SourceRow, Value
from ledger.exchange.sheet_lookup import Lookup
from ledger.kinds import KINDS
from ledger.vocabulary import ObligationType, Term

T = TypeVar("T")
SIZED = "enterprise"
_READERS: Mapping[Type, Callable[[Value], Any]] = {
    Type.DAY: lambda value: day_of(value).isoformat(),
    Type.MONTH: month_of,
    Type.COUNT: count_of,
    Type.FLAG: flag_of,
}
"""What reads a cell that needs nothing beside it; any other is text."""


@dataclass(slots=True)
class Values:
    """The cells of a row by member; what can't be read is kept as a problem with its column."""

    row: SourceRow
    layout: Layout
    problems: list[tuple[int | None, Problem]] = field(default_factory=list)
    remarks: list[tuple[int | None, Problem]] = field(default_factory=list)

    def read(self, member: str) -> Any:
        """The value of a member, or None where nothing is given or it can't be read."""
        found = self.layout.found.get(member)
        if found is None:
            return None
        value, column = cell(self.row, found), found.column
        if found.place in self.row.formulas:
            self.wrong(member, Problem("cell.formula"))
            return None
        if not given(value):
            if column.required:
                self.wrong(member, Problem("field.required"))
            return None
        return self.tried(member, lambda: self._held(member, found, value))

    def _held(self, member: str, found: Found, value: Value) -> Any:
        """A given value as its column has it."""
        column, holds = found.column, found.column.holds
        if column.choices is not None:
            return choice_of(value, column.choices, column.also)
        if holds is Type.CODE:
            return self._code(member, value)
        if holds is Type.MONEY:
            return money_of(value, found.unit, self._beside())
        return _READERS.get(holds, text_of)(value)

    def _code(self, member: str, value: Value) -> str | None:
        code = credit_code_of(value)
        if code is None:
            self.remark(member, Problem("cell.code-unknown", "", {"value": plain(value)[:40]}))
        return code

    def _beside(self) -> Value:
        words = self.layout.found.get("words")
        return cell(self.row, words) if words else None

    def tried(self, member: str | None, work: Callable[[], T]) -> T | None:
        """The result of work; its refusal becomes a problem of the member's cell."""
        try:
            return work()
        except Refused as refused:
            for problem in refused.problems:
                self.wrong(member, problem)
            return None

    def wrong(self, member: str | None, problem: Problem) -> None:
        """Note a problem with a cell, or with the row."""
        self.problems.append((self.place(member), problem))

    def remark(self, member: str | None, problem: Problem) -> None:
        """Note an oddity that does not stop the row."""
        self.remarks.append((self.place(member), problem))

    def place(self, member: str | None) -> int | None:
        """The column of a member, if the sheet has it."""
        found = self.layout.found.get(member or "")
        return found.place if found else None


@dataclass(slots=True)
class Made:
    """What a row states.

    Attributes:
        command: the entry.
        key: what names it within the file; ``repeatable`` where the same may rightly stand there again.
        existing: objects of that key which the book holds already, oldest first.
        leading, following: commands of the same batch; these may refer to the entry as ``@row``.
        places: data member -> column member, where they differ.
        apart: data members that are not compared with what the book holds.
    """

    command: dict[str, Any]
    key: tuple[Any, ...]
    existing: list[str] = field(default_factory=list)
    repeatable: bool = False
    leading: list[dict[str, Any]] = field(default_factory=list)
    following: list[dict[str, Any]] = field(default_factory=list)
    places: Mapping[str, str] = field(default_factory=dict)
    apart: frozenset[str] = frozenset()


def _filled(**members: Any) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not None}


def contract(values: Values, lookup: Lookup) -> Made | None:
    """``contract.signed``."""
    read = values.read
    number, title, kind, day = (read(name) for name in ("number", "title", "kind", "signed_on"))
    first, second, size = read("first"), read("second"), read("size")
    codes = read("first_code"), read("second_code")
    members = _filled(
        number=number,
        title=title,
        kind=kind,
        **{
            name: read(name)
            for name in ("amount", "currency", "starts_on", "ends_on", "method", "funding", "division")
        },
    )
    if None in (number, title, kind, day, first):
        return None
    roles = KINDS[kind]
    parties = []
    one = values.tried("first", lambda: lookup.organisation(first, codes[0]))
    parties.append({"role": roles.debtor.value, "party": one})
    if second is not None and roles.creditor is not None:
        other = values.tried("second", lambda: lookup.organisation(second, codes[1], register_as=SIZED))
        parties.append(_filled(role=roles.creditor.value, party=other, size=size))
    if values.problems:
        return None
    command = {"kind": "contract.signed", "effective_on": day, "data": {**members, "parties": parties}}
    existing = lookup.ids("contract", number=number)
    return Made(command, ("contract", number), existing, places={"parties": "second"})


def _term_of(values: Values) -> dict[str, Any]:
    """The members of a term; its kind follows from what is filled in where the sheet does not say."""
    read = values.read
    found = _filled(
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


def obligation(values: Values, lookup: Lookup) -> Made | None:
    """``obligation.added``."""
    read = values.read
    number, clause, kind = read("contract"), read("clause"), read("type")
    members = _filled(
        type=kind,
        clause=clause,
        **{name: read(name) for name in ("amount", "description", "condition")},
        inspection_count=read("inspection_count"),
        inspection_unit=read("inspection_unit"),
    )
    term, awaits = _term_of(values), read("awaits")
    sides = read("debtor"), read("creditor")
    found = values.tried("contract", lambda: lookup.contract(number)) if number else None
    if found is None or None in (clause, kind):
        return None
    roles = KINDS[found[1]]
    of_supplier = kind in (ObligationType.DELIVERY, ObligationType.CAPITAL, ObligationType.DEPOSIT)
    usual = (roles.creditor, roles.debtor) if of_supplier else (roles.debtor, roles.creditor)
    for member, name, role in zip(("debtor", "creditor"), sides, usual, strict=True):
        party = lookup.party(found[0], role.value) if role else None
        if name is not None:
            party = values.tried(member, lambda name=name: lookup.organisation(name, None))  # type: ignore[misc]
        if party is not None:
            members[member] = party
    if awaits is not None:
        members["awaits"] = values.tried("awaits", lambda: lookup.obligation(found[0], awaits))
    if "debtor" not in members and not values.problems:
        values.wrong("debtor", Problem("sheet.no-side"))
    if values.problems:
        return None
    data = {"contract": found[0], **members, **term}
    existing = lookup.ids("obligation", contract=found[0], clause=clause)
    command = {"kind": "obligation.added", "effective_on": found[2], "data": data}
    return Made(command, ("obligation", found[0], clause), existing)


def promise(values: Values, lookup: Lookup) -> Made | None:
    """``obligation.added`` of type promise."""
    read = values.read
    number, clause, text = read("contract"), read("clause"), read("description")
    members = _filled(
        type=ObligationType.PROMISE.value,
        clause=clause,
        description=text,
        matter=read("matter"),
        amount=read("amount"),
        due_day=read("due_day"),
    )
    sides = read("debtor"), read("creditor")
    found = values.tried("contract", lambda: lookup.contract(number)) if number else None
    if found is None or None in (clause, text):
        return None
    roles = KINDS[found[1]]
    for member, name, role in zip(("debtor", "creditor"), sides, (roles.debtor, roles.creditor), strict=True):
        party = lookup.party(found[0], role.value) if role else None
        if name is not None:
            party = values.tried(member, lambda name=name: lookup.organisation(name, None))  # type: ignore[misc]
        if party is not None:
            members[member] = party
    if "debtor" not in members and not values.problems:
        values.wrong("debtor", Problem("sheet.no-side"))
    if values.problems:
        return None
    term = Term.FIXED if "due_day" in members else Term.NONE
    data = {"contract": found[0], **members, "term": term.value}
    existing = lookup.ids("obligation", contract=found[0], clause=clause)
    command = {"kind": "obligation.added", "effective_on": found[2], "data": data}
    return Made(command, ("obligation", found[0], clause), existing)


def payment(values: Values, lookup: Lookup) -> Made | None:
    """A performance: paid, delivered, accepted, granted …"""
    read = values.read
    number, clause, what, day = (read(name) for name in ("contract", "clause", "what", "day"))
    amount, voucher = read("amount"), read("voucher")
    what = what or "paid"
    if amount is None and what not in ("delivered", "accepted", "granted") and not values.problems:
        values.wrong("amount", Problem("field.required"))
    found = values.tried("contract", lambda: lookup.contract(number)) if number else None
    if found is None or day is None or values.problems:
        return None
    members = _filled(contract=found[0], amount=None if what == "accepted" else amount, voucher=voucher)
    if what == "accepted":
        members["result"] = "passed"
    if clause is not None:
        linked = values.tried("clause", lambda: lookup.obligation(found[0], clause))
        if linked is None:
            return None
        members["obligation"] = linked
    key: tuple[Any, ...] = ("performance", what, found[0], voucher)
    wanted: dict[str, Any] = {"type": what, "contract": found[0], "voucher": voucher}
    if voucher is None:
        key = ("performance", what, found[0], day, amount)
        wanted |= {"performed_on": day, "amount": members.get("amount")}
    command = {"kind": f"performance.{what}", "effective_on": day, "data": members}
    places = {"obligation": "clause", "result": "what"}
    existing = lookup.ids("performance", **wanted)
    return Made(command, key, existing, repeatable=voucher is None, places=places)


def tenure(values: Values, lookup: Lookup) -> Made | None:
    """``tenure.began``, with the post and the person where they are not known, and ``tenure.ended``."""
    read = values.read
    body, title, name, since = (read(member) for member in ("body", "title", "name", "since"))
    standing, capacity, until = read("standing"), read("capacity"), read("until")
    reason, document = read("reason"), read("document")
    organisation = values.tried("body", lambda: lookup.organisation(body, None)) if body else None
    if None in (organisation, title, name, since) or values.problems:
        return None
    assert organisation is not None  # noqa: S101 (just asked)
    posts = lookup.ids("post", body=organisation, title=title)
    post = posts[0] if posts else "@post"
    known = lookup.tenure(post, name, since) if posts else None
    data = _filled(post=post, person="@person", capacity=capacity or "substantive", document=document)
    made = Made(
        {"kind": "tenure.began", "effective_on": since, "label": "row", "data": data},
        ("tenure", organisation, title, name, since),
        [known] if known else [],
        apart=frozenset({"person", "post"}),
    )
    if not posts:
        established = {"body": organisation, "title": title, "standing": standing or "section"}
        made.leading.append(
            {"kind": "post.established", "effective_on": since, "label": "post", "data": established}
        )
    made.leading.append(
        {"kind": "person.registered", "effective_on": since, "label": "person", "data": {"name": name}}
    )
    if until is not None:
        ended = {"tenure": known or "@row", "reason": reason or "transferred"}
        made.following.append({"kind": "tenure.ended", "effective_on": until, "data": ended})
    return made


def listing(values: Values, lookup: Lookup) -> Made | None:
    """``listing.recorded`` on the procurement list."""
    read = values.read
    subject, code, day = read("subject"), read("code"), read("decided_on")
    members = _filled(
        list="procurement-violations",
        **{
            name: read(name)
            for name in (
                "authority",
                "address",
                "particulars",
                "result",
                "basis",
                "number",
                "published_on",
                "ends_on",
            )
        },
    )
    for name in ("address", "particulars", "result", "basis"):
        if name in members:
            members[name] = " ".join(members[name].split())
    if None in (subject, day) or values.problems:
        return None
    party = values.tried("subject", lambda: lookup.organisation(subject, code, register_as=SIZED))
    if party is None:
        return None
    existing = []
    if not party.startswith("@"):
        wanted = {"subject": party, "decided_on": day, "authority": members["authority"]}
        existing = lookup.ids("list_decision", **wanted)
    command = {"kind": "listing.recorded", "effective_on": day, "data": {**members, "subject": party}}
    key = ("listing", subject, code, day, members["authority"], members["particulars"][:40])
    return Made(command, key, existing)
