"""From a compiled OCDS release to the entries that each of its contracts states.

A contract becomes ``award.noticed``, ``contract.signed``, and what ``ocds_duties`` makes of its value,
milestones and transactions. A contract in yuan is one of ours; any other is of another country, and no
instrument of the statute book is applied to it. Refuses to know what the book holds (``ocds_import``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ledger.errors import Refused
from ledger.exchange.ocds_duties import (
    AWARD,
    CONTRACT,
    Entry,
    Signed,
    milestones,
    payments,
    short,
    sum_member,
    transactions,
    value_owed,
)
from ledger.exchange.ocds_values import Parties, PartyName, Reader
from ledger.frozen import frozen
from ledger.kinds.foreign import FOREIGN
from ledger.vocabulary import PartyRole, ProcurementMethod

HOME_CURRENCY = "CNY"

_IN_FORCE = frozenset({"active", "terminated", ""})
_NUMBER_LENGTH, _PARTIES_MAX = 100, 100
_METHODS = {
    "open": ProcurementMethod.OPEN,
    "selective": ProcurementMethod.INVITED,
    "direct": ProcurementMethod.SINGLE,
    "limited": ProcurementMethod.OTHER,
}

Resolve = Callable[[PartyName, PartyRole, bool], str]
"""The id or label of an organisation, from its name, its role, and whether it is one of another country.

Raises ``Refused`` where it can't be had.
"""


@dataclass(slots=True)
class Made:
    """A contract with all that is told of it; without entries where it is not in force."""

    number: str
    pointer: str
    entries: list[Entry] = field(default_factory=list)


@frozen
class Process:
    """A compiled release, and how to read it.

    Attributes:
        base: its JSON pointer in the file.
        reader: collects what is wrong.
        resolve: finds or registers organisations.
    """

    release: Mapping[str, Any]
    base: str
    ocid: str
    reader: Reader
    resolve: Resolve


@frozen
class _Award:
    """An award with its pointer; no members where the contract has none."""

    pointer: str
    members: Mapping[str, Any]


def contracts_of(process: Process) -> Iterator[Made | None]:
    """Every contract of a process; None for one that is refused, whose reasons the reader then has."""
    reader, base = process.reader, process.base
    parties = Parties(reader, process.release, base)
    awards = [_Award(*one) for one in reader.objects(process.release.get("awards"), f"{base}/awards")]
    seen: set[str] = set()
    for pointer, contract in reader.objects(process.release.get("contracts"), f"{base}/contracts"):
        number = _number(process, contract, pointer)
        if number is None:
            reader.wrong("ocds.no-id", f"{pointer}/id")
            yield None
        elif number in seen:
            reader.wrong("ocds.id-twice", f"{pointer}/id", value=number)
            yield None
        else:
            seen.add(number)
            yield _Contract(process, parties, awards, contract, pointer, number).made()


def _number(process: Process, members: Mapping[str, Any], pointer: str) -> str | None:
    """The number by which a contract or award is found again: its process's id and its own."""
    identifier = process.reader.identifier(members, pointer)
    if identifier is None:
        return None
    whole = identifier if identifier.startswith(process.ocid) else f"{process.ocid}/{identifier}"
    return short(whole, _NUMBER_LENGTH)


class _Contract:
    """One contract being read."""

    def __init__(
        self,
        process: Process,
        parties: Parties,
        awards: Sequence[_Award],
        contract: Mapping[str, Any],
        pointer: str,
        number: str,
    ) -> None:
        self.process, self.read, self.parties = process, process.reader, parties
        self.contract, self.pointer, self.number = contract, pointer, number
        self.tender = self.read.members(process.release.get("tender"), f"{process.base}/tender")
        self.award = self._award(awards)

    def made(self) -> Made | None:
        """What it states; None where it can't be taken."""
        made, read, pointer = Made(self.number, self.pointer), self.read, self.pointer
        status = self.contract.get("status") or ""
        if status not in _IN_FORCE:
            read.remark("ocds.not-in-force", f"{pointer}/status", status=str(status)[:40])
            return made
        value = read.sum(self.contract.get("value"), f"{pointer}/value")
        if value is not None and value.minor < 0:
            read.wrong("ocds.sum-negative", f"{pointer}/value/amount")
            value = None
        currency = (value.currency if value else None) or self._currency()
        day, foreign = self._signing_day(), currency != HOME_CURRENCY
        buyer, suppliers = self._buyer(foreign=foreign), self._suppliers(foreign=foreign)
        if day is None or buyer is None or not suppliers:
            return None
        stated = read.day(self.process.release.get("date"), f"{self.process.base}/date")
        signed = Signed(day, stated, value, currency, buyer, tuple(suppliers))
        made.entries += self._noticed(signed)
        made.entries.append(self._signing(signed, foreign=foreign, noticed=bool(made.entries)))
        owed = list(value_owed(signed, pointer))
        made.entries += owed
        made.entries += milestones(read, self.contract, pointer, signed)
        made.entries += payments(read, self.contract, pointer, signed, owed=bool(owed))
        return made

    # --- Award and day -------------------------------------------------------------------------------------

    def _award(self, awards: Sequence[_Award]) -> _Award:
        """The award that the contract names; the only one there is, where its name fits none."""
        named = self.contract.get("awardID")
        for award in awards:
            if named is not None and str(award.members.get("id")) == str(named):
                return award
        if len(awards) != 1:
            return _Award("", {})
        if named is not None:
            self.read.remark("ocds.award-unknown", f"{self.pointer}/awardID", award=str(named)[:60])
        return awards[0]

    def _signing_day(self) -> str | None:
        """The day of signing; where it is not told, that of the award, then of the start."""
        read, where, award = self.read, self.pointer, self.award
        signed = read.day(self.contract.get("dateSigned"), f"{where}/dateSigned")
        if signed is not None:
            return signed
        period = read.members(self.contract.get("period"), f"{where}/period")
        for member, value, at in (
            ("award.date", award.members.get("date"), f"{award.pointer}/date"),
            ("period.startDate", period.get("startDate"), f"{where}/period/startDate"),
        ):
            day = read.day(value, at)
            if day is not None:
                read.remark("ocds.signing-day-taken", f"{where}/dateSigned", member=member, day=day)
                return day
        read.wrong("ocds.no-signing-day", f"{where}/dateSigned")
        return None

    def _noticed(self, signed: Signed) -> list[Entry]:
        award, read = self.award, self.read
        number = _number(self.process, award.members, award.pointer) if award.members else None
        day = read.day(award.members.get("date"), f"{award.pointer}/date") if number else None
        if number is None or day is None or award.members.get("status") in ("cancelled", "unsuccessful"):
            return []
        value = read.sum(award.members.get("value"), f"{award.pointer}/value")
        title = read.text(award.members.get("title"), f"{award.pointer}/title") or self._title()
        data: dict[str, Any] = {"number": number, "title": title, "buyer": signed.buyer}
        if signed.supplier:
            data["supplier"] = signed.supplier
        if value is not None and value.minor >= 0:
            data |= {"amount": value.minor, "currency": value.currency}
        command = {"kind": "award.noticed", "effective_on": day, "data": data}
        return [Entry(AWARD, command, ("award", number), award.pointer)]

    # --- Parties -------------------------------------------------------------------------------------------

    def _buyer(self, *, foreign: bool) -> str | None:
        base = self.process.base
        named = self.parties.named(self.process.release.get("buyer"), f"{base}/buyer")
        found = [named] if named else self.parties.in_role("buyer")
        if not found:  # 1.0 releases often name the procuring entity alone
            entity = self.parties.named(self.tender.get("procuringEntity"), f"{base}/tender/procuringEntity")
            found = [entity] if entity else self.parties.in_role("procuringEntity")
        if len(found) != 1:
            self.read.wrong("ocds.no-buyer", f"{base}/buyer")
            return None
        return self._organisation(found[0], PartyRole.BUYER, foreign=foreign)

    def _suppliers(self, *, foreign: bool) -> list[str]:
        places = ((self.award.members, self.award.pointer), (self.contract, self.pointer))
        found: list[PartyName] = []
        for members, where in places:
            given = self.read.objects(members.get("suppliers"), f"{where}/suppliers") if not found else ()
            found = found or [one for at, item in given if (one := self.parties.named(item, at))]
        in_role = self.parties.in_role("supplier") if not found else []
        found = found or (in_role if len(in_role) == 1 else [])
        if not found:
            self.read.wrong("ocds.no-supplier", f"{self.pointer}/awardID")
        ids = [self._organisation(one, PartyRole.SUPPLIER, foreign=foreign) for one in found]
        return list(dict.fromkeys(one for one in ids if one)) if None not in ids else []

    def _organisation(self, party: PartyName, role: PartyRole, *, foreign: bool) -> str | None:
        try:
            return self.process.resolve(party, role, foreign)
        except Refused as refused:
            self.read.left_out += [problem.under(party.pointer) for problem in refused.problems]
            return None

    def _others(self, signed: Signed, *, foreign: bool) -> Iterator[tuple[PartyRole, str]]:
        """Who else is bound: the procuring entity, and who pays or is paid in another's place."""
        base = self.process.base
        entity = self.parties.named(self.tender.get("procuringEntity"), f"{base}/tender/procuringEntity")
        named: list[tuple[PartyRole, PartyName | None, Iterable[str]]] = [
            (PartyRole.PROCURING_ENTITY, entity, [signed.buyer])
        ]
        for at, one in transactions(self.read, self.contract, self.pointer):
            payer = "payer" if one.get("payer") else "providerOrganization"
            payee = "payee" if one.get("payee") else "receiverOrganization"
            by, to = (self.parties.named(one.get(name), f"{at}/{name}") for name in (payer, payee))
            named += [(PartyRole.PAYER, by, [signed.buyer]), (PartyRole.PAYEE, to, signed.suppliers)]
        for role, party, known in named:
            if party is not None:
                found = self._organisation(party, role, foreign=foreign)
                if found is not None and found not in known:
                    yield role, found

    # --- The signing ---------------------------------------------------------------------------------------

    def _signing(self, signed: Signed, *, foreign: bool, noticed: bool) -> Entry:
        read, where = self.read, self.pointer
        bound = [(PartyRole.BUYER, signed.buyer), *((PartyRole.SUPPLIER, one) for one in signed.suppliers)]
        bound += self._others(signed, foreign=foreign)
        parties = [{"role": r.value, "party": p} for r, p in list(dict.fromkeys(bound))[:_PARTIES_MAX]]
        works = self.tender.get("mainProcurementCategory") == "works"
        data: dict[str, Any] = {
            "number": self.number,
            "title": self._title(),
            "kind": FOREIGN if foreign else "works" if works else "procurement",
            "parties": parties,
        }
        if signed.value is not None:
            data["amount"] = signed.value.minor
        if signed.currency is not None:
            data["currency"] = signed.currency
        period = read.members(self.contract.get("period"), f"{where}/period")
        start = read.day(period.get("startDate"), f"{where}/period/startDate")
        end = read.day(period.get("endDate"), f"{where}/period/endDate")
        if start is not None and end is not None and end < start:
            read.remark("ocds.period-backwards", f"{where}/period", start=start, end=end)
            start = end = None
        data |= {name: day for name, day in (("starts_on", start), ("ends_on", end)) if day}
        method = self.tender.get("procurementMethod")
        if isinstance(method, str) and method in _METHODS:
            data["method"] = _METHODS[method].value
        if noticed:
            data["award"] = f"@{AWARD}"
        command = {"kind": "contract.signed", "effective_on": signed.day, "data": data}
        return Entry(CONTRACT, command, ("contract", self.number), where)

    def _title(self) -> str:
        """The title of the contract, else of its award, its tender; else its number."""
        for members, where in (
            (self.contract, self.pointer),
            (self.award.members, self.award.pointer),
            (self.tender, f"{self.process.base}/tender"),
        ):
            for member in ("title", "description"):
                title = self.read.text(members.get(member), f"{where}/{member}")
                if title is not None:
                    return title
        return self.number

    def _currency(self) -> str | None:
        """The currency of a contract without a value: that of its award or of what was paid."""
        places: list[tuple[Any, str]] = [(self.award.members.get("value"), f"{self.award.pointer}/value")]
        for at, one in transactions(self.read, self.contract, self.pointer):
            member = sum_member(one)
            places.append((one.get(member), f"{at}/{member}"))
        for value, where in places:
            if isinstance(value, Mapping) and value.get("currency"):
                return self.read.currency(value["currency"], f"{where}/currency")
        return None
