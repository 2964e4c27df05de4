"""From a row of a sheet to the entry it states: one function a kind of sheet.

Each reads its cells through ``Values``, which collects what is wrong with which cell, and names what the book
may hold already of it. Refuses to know how entries are recorded (``sheet_import``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from ledger.core.credit_code import CODE_LENGTH, valid_credit_code
from ledger.core.errors import Problem, Refused, shown
from ledger.core.frozen import frozen
from ledger.core.identity_numbers import is_identity_not_code
from ledger.core.vocabulary import RateBasis
from ledger.entries.kinds import KINDS
from ledger.exchange.sheets import signing as sheet_signing
from ledger.exchange.sheets.cells import (
    choice_of,
    choices_of,
    count_of,
    credit_code_of,
    day_of,
    flag_of,
    given,
    month_of,
    plain,
    text_of,
)
from ledger.exchange.sheets.columns import FoundColumn, Layout, Type, cell
from ledger.exchange.sheets.file import SourceRow, Value
from ledger.exchange.sheets.lookup import Lookup
from ledger.exchange.sheets.marks import cell_fault, cell_remark
from ledger.exchange.sheets.parties import consortium, known_contract, party, second_class
from ledger.exchange.sheets.rates import late_rate_of
from ledger.exchange.sheets.sums import money_of, sum_remark
from ledger.exchange.sheets.units import MoneyUnit

T = TypeVar("T")
SIZED = "enterprise"
_READERS: Mapping[Type, Callable[[Value], Any]] = {
    Type.DAY: lambda value: day_of(value).isoformat(),
    Type.MONTH: month_of,
    Type.COUNT: count_of,
    Type.FLAG: flag_of,
    Type.RATE: late_rate_of,
}
"""What reads a cell that needs nothing beside it; any other is text."""


@dataclass(slots=True)
class Values:
    """The cells of a row by member; what can't be read is kept as a problem with its column.

    ``expects`` is the currency of its contract, once known; ``brought`` the columns of whom it registers.
    """

    row: SourceRow
    layout: Layout
    problems: list[tuple[int | None, Problem]] = field(default_factory=list)
    remarks: list[tuple[int | None, Problem]] = field(default_factory=list)
    expects: str | None = None
    brought: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Tell of bytes that are no text: the row is refused, whatever its other cells say."""
        for place in sorted(self.row.garbled):
            self.problems.append((place, Problem("cell.garbled", "", {"row": self.row.number})))

    def read(self, member: str) -> Any:
        """The value of a member, or None where nothing is given or it can't be read."""
        found = self.layout.found.get(member)
        if found is None or found.place in self.row.garbled:
            return None
        fault, value = cell_fault(self.row, found), cell(self.row, found)
        if fault is not None:
            self.wrong(member, fault)
            return None
        if not given(value):
            if found.column.required and not found.column.may_be_blank:
                self.wrong(member, Problem("field.required"))
            return None
        remark = cell_remark(self.row, self.layout, found)
        if remark is not None:
            self.remark(member, remark)
        return self.tried(member, lambda: self._held(member, found, value))

    def tells(self, member: str) -> bool:
        """Whether the sheet has a member, and the row says something there."""
        found = self.layout.found.get(member)
        return found is not None and (given(cell(self.row, found)) or found.place in self.row.formulas)

    def _held(self, member: str, found: FoundColumn, value: Value) -> Any:
        """A given value as its column has it."""
        column, holds = found.column, found.column.holds
        if column.choices is not None and holds is Type.CHOICES:
            return choices_of(value, column.choices, column.also)
        if column.choices is not None:
            return choice_of(value, column.choices, column.also)
        if holds is Type.CODE:
            return self._code(member, value)
        if holds is Type.MONEY:
            words = self._beside() if member == "amount" else None
            currency = self._currency(found.unit)
            minor = money_of(value, found.unit, words, currency)
            code = currency or (found.unit.currency if found.unit else None) or "CNY"
            huge = sum_remark(value, found.unit, words, minor, code)
            if huge is not None:
                self.remark(member, huge)
            return minor
        return _READERS.get(holds, text_of)(value)

    def _code(self, member: str, value: Value) -> str | None:
        code = credit_code_of(value)
        if is_identity_not_code(code or plain(value)):
            self.wrong(member, Problem("party.identity-code"))
        elif code is None:
            written = plain(value)
            length = len(re.sub(r"[\s\-]", "", written))
            why = "cell.code-unknown" if length == CODE_LENGTH else "cell.code-length"
            params = {"value": shown(written), "length": length, "wanted": CODE_LENGTH}
            self.remark(member, Problem(why, "", params))
        elif not valid_credit_code(code):
            self.remark(member, Problem("credit-code.check-digit", "", {"value": code}))
        return code

    def _currency(self, unit: MoneyUnit | None) -> str | None:
        """The currency of the row's sums: that of its contract, or named, or CNY where a row may name one."""
        column = next((one for one in self.layout.columns if one.member == "currency"), None)
        if column is None or column.choices is None:
            return self.expects
        value = cell(self.row, found) if (found := self.layout.found.get("currency")) else None
        if not given(value):
            return unit.currency if unit is not None and unit.currency else "CNY"
        try:
            return choice_of(value, column.choices, column.also)
        except Refused:
            return None  # told where the currency itself is read

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

    def needs(self, member: str, missing: str) -> None:
        """Note that what one cell says can't be taken without another, which is empty or can't be read."""
        if any(place == self.place(missing) for place, _ in self.problems if place is not None):
            return  # told already
        names = {column.member: column for column in self.layout.columns}
        one, other = names[member], names[missing]
        at = member if self.place(missing) is None else missing
        self.wrong(at, Problem("sheet.companion-missing", "", {"given": one.zh, "missing": other.zh}))

    def place(self, member: str | None) -> int | None:
        """The column of a member, if the sheet has it."""
        found = self.layout.found.get(member or "")
        return found.place if found else None


_STILL = frozenset(["至今", "在任", "现任", "在职", "现职", "present", "to date"])
"""What stands for the last day of a tenure that has none."""

ROW = "@row"
"""How the other entries of a row refer to what the row itself founds."""


@frozen
class Further:
    """What a row says besides its own entry: an entry about an object, compared with the book by itself.

    Attributes:
        kind, effective_on, data: the entry; it refers to what its row founds as ``ROW``.
        about: the member of its data that names the object it is about.
        by: what tells one entry of the kind from another about the same object: members of its data, or
            ``effective_on``. Where they agree and the rest does not, the entry is corrected.
        places: data member -> column member, where they differ.
    """

    kind: str
    effective_on: str
    data: dict[str, Any]
    about: str
    by: tuple[str, ...]
    places: Mapping[str, str]

    def named(self, identifier: str) -> Further:
        """The same about what the book knows by an id."""
        if self.data[self.about] != ROW:
            return self
        return replace(self, data={**self.data, self.about: identifier})

    @property
    def command(self) -> dict[str, Any]:
        """The entry as a command."""
        return {"kind": self.kind, "effective_on": self.effective_on, "data": self.data}


@dataclass(slots=True)
class ParsedRow:
    """What a row states.

    Attributes:
        command: the entry; None where the row only says something of an object that the book holds.
        key: what names it within the file; ``repeatable`` where the same may rightly stand there again.
        existing: objects of that key which the book holds already, oldest first.
        leading, following: commands of the same batch; these may refer to the entry as ``ROW``. Those that
            follow are what the book does not hold yet.
        further: entries that are compared each by itself.
        places, following_places: data member -> column member, where they differ.
        apart: data members that are not compared with what the book holds.
        claims: whether ``existing`` is the one that this row stands for, and no other row of the run.
    """

    command: dict[str, Any] | None
    key: tuple[Any, ...]
    existing: list[str] = field(default_factory=list)
    repeatable: bool = False
    leading: list[dict[str, Any]] = field(default_factory=list)
    following: list[dict[str, Any]] = field(default_factory=list)
    further: list[Further] = field(default_factory=list)
    places: Mapping[str, str] = field(default_factory=dict)
    following_places: Mapping[str, str] = field(default_factory=dict)
    apart: frozenset[str] = frozenset()
    claims: bool = False


def filled(**members: Any) -> dict[str, Any]:
    """The members that are given."""
    return {name: value for name, value in members.items() if value is not None}


def contract(values: Values, lookup: Lookup) -> ParsedRow | None:
    """``contract.signed``."""
    read = values.read
    number, title, kind = (read(name) for name in ("number", "title", "kind"))
    day = sheet_signing.stated_day(values)
    first, second = read("first"), read("second")
    members = filled(
        number=number,
        title=title,
        kind=kind,
        **{name: read(name) for name in ("amount", "starts_on", "ends_on", "method", "funding", "division")},
        currency=_currency_of(values),
        **{name: read(name) for name in ("project_code", "payment_order")},
        **_late_rate(values),
    )
    further = _notices(values)
    if None in (number, title, kind, first):
        return None
    roles = KINDS[kind]
    parties = []
    one = party(values, lookup, "first", "first_code")
    stated = {name: read(f"first_{name}") for name in ("size", "ownership", "public_funding")}
    parties.append(filled(role=roles.debtor.value, party=one, **stated))
    if second is not None and roles.creditor is not None:
        other = party(values, lookup, "second", "second_code", second_class(values))
        stated = {name: read(name) for name in ("size", "size_notice", "ownership")}
        parties.append(filled(role=roles.creditor.value, party=other, **stated))
        parties += consortium(values, lookup, roles.creditor.value, SIZED)
    if values.problems:
        return None
    key, existing = known_contract(values, lookup, number, one or "")
    on, said = sheet_signing.signing(values, lookup, day, parties, existing)
    command = {"kind": "contract.signed", "effective_on": on, "data": {**members, **said, "parties": parties}}
    places = dict.fromkeys(("late_rate_basis", "late_rate_parts", "late_rate_of"), "late_rate")
    places["parties"] = "second"
    return ParsedRow(command, key, existing, further=further, places=places)


def _currency_of(values: Values) -> str | None:
    """The currency that the row names, or else the unit of its sum."""
    named: str | None = values.read("currency")
    found = values.layout.found.get("amount")
    if named is None and found is not None and found.unit is not None and values.tells("amount"):
        named = found.unit.currency if found.unit.currency != "CNY" else None
    return named


def _late_rate(values: Values) -> dict[str, Any]:
    """The agreed late-payment rate; the days of a year stand in its own words or in a column."""
    rate: dict[str, Any] | None = values.read("late_rate")
    days = values.read("late_rate_year_days")
    if rate is None or rate["late_rate_basis"] == RateBasis.PER_DAY:
        return rate or {}
    if days is not None:
        rate.setdefault("late_rate_year_days", days)
        if rate["late_rate_year_days"] != days:
            params = {"one": rate["late_rate_year_days"], "other": days}
            values.wrong("late_rate_year_days", Problem("sheet.year-days-differ", "", params))
    if "late_rate_year_days" not in rate:
        values.needs("late_rate", "late_rate_year_days")
    return rate


def _notices(values: Values) -> list[Further]:
    """``contract.filed`` and ``contract.published``."""
    notices = []
    for kind, day, member, column in (
        ("contract.filed", "filed_on", "receipt", "filing_number"),
        ("contract.published", "published_on", "address", "publication_address"),
    ):
        on, told = values.read(day), values.read(column)
        if on is not None:
            data = filled(contract=ROW, **{member: told})
            notices.append(Further(kind, on, data, "contract", (), {"effective_on": day, member: column}))
        elif told is not None:
            values.needs(column, day)
    return notices


def tenure(values: Values, lookup: Lookup) -> ParsedRow | None:
    """``tenure.began``, with the post and the person where they are not known, and ``tenure.ended``."""
    read = values.read
    body, title, name, since = (read(member) for member in ("body", "title", "name", "since"))
    standing, capacity, until = read("standing"), read("capacity"), _left_office(values)
    reason, document = read("reason"), read("document")
    organisation = party(values, lookup, "body") if body else None
    if None in (organisation, title, name, since) or values.problems:
        return None
    assert organisation is not None  # noqa: S101 (just asked)
    posts = lookup.ids("post", body=organisation, title=title)
    post = posts[0] if posts else "@post"
    known = lookup.tenure(post, name, since) if posts else None
    data = filled(post=post, person="@person", capacity=capacity or "substantive", document=document)
    made = ParsedRow(
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
    if until is not None and (known is None or lookup.ids("tenure", id=known, valid_to=None)):
        ended = {"tenure": ROW, "reason": reason or "transferred"}
        made.following.append({"kind": "tenure.ended", "effective_on": until, "data": ended})
        made.following_places = {"effective_on": "until"}
    return made


def _left_office(values: Values) -> Any:
    """The day from which a post is no longer held; None where it still is, left empty or in words."""
    found = values.layout.found.get("until")
    still = found is not None and plain(cell(values.row, found)).lower() in _STILL
    return None if still else values.read("until")


_LISTED = ("authority", "address", "particulars", "result", "basis", "number", "published_on", "ends_on")


def listing(values: Values, lookup: Lookup) -> ParsedRow | None:
    """``listing.recorded`` on the procurement list."""
    read = values.read
    named, day = read("subject"), read("decided_on")
    members = filled(
        list="procurement-violations",
        **{name: read(name) for name in _LISTED},
    )
    if "ends_on" not in members:
        values.remark("ends_on", Problem("sheet.listing-endless"))
    for name in ("address", "particulars", "result", "basis"):
        if name in members:
            members[name] = " ".join(members[name].split())
    if None in (named, day) or values.problems:
        return None
    subject = party(values, lookup, "subject", "code", SIZED, certain=True)
    if subject is None or values.problems:
        return None
    wanted = {"subject": subject, "decided_on": day, "authority": members["authority"]}
    existing = [] if subject[0] == "@" else lookup.ids("list_decision", **wanted)
    command = {"kind": "listing.recorded", "effective_on": day, "data": {**members, "subject": subject}}
    key = ("listing", subject, day, members["authority"], members["particulars"][:40])
    return ParsedRow(command, key, existing)
