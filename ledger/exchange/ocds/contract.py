"""From the releases of a process to the entries that each of its awards and contracts states.

A contract becomes ``contract.signed``, one ``contract.amended`` an amendment, ``contract.closed`` at its
end, and what ``ocds_duties`` makes of its value, milestones and transactions. Refuses to know what the book
holds (``importer``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ledger.core.currencies import UNTOLD
from ledger.core.vocabulary import ChangeReason, PartyRole, ProcurementMethod
from ledger.entries.kinds.foreign import FOREIGN
from ledger.exchange.ocds.award import (
    Notice,
    Origin,
    Process,
    PublishedAward,
    Read,
    StatedContract,
    award_label,
    number_of,
)
from ledger.exchange.ocds.duties import (
    CONTRACT,
    SigningFacts,
    StatedEntry,
    milestones,
    payments,
    short,
    sum_member,
    transactions,
    value_owed,
)
from ledger.exchange.ocds.history import Amendment, ContractHistory
from ledger.exchange.ocds.values import Parties, PartyName

CONTRACT_STATUSES = ("pending", "active", "cancelled", "terminated")
_PARTIES_MAX, _KEY_LENGTH = 100, 60
_BRACKETS = {"[": "(", "]": ")"}
"""What would end a mark too early, and what stands for it."""
_METHODS = {
    "open": ProcurementMethod.OPEN,
    "selective": ProcurementMethod.INVITED,
    "direct": ProcurementMethod.SINGLE,
    "limited": ProcurementMethod.OTHER,
}


def stated_in(process: Process) -> Iterator[StatedContract | None]:
    """Every award, then every contract of a process; None for one that is refused.

    The reader has the reasons.
    """
    reader, base = process.reader, process.base
    parties = Parties(reader, process.release, base)
    origin = Origin(process, parties)
    given = [PublishedAward(*one) for one in reader.objects(process.release.get("awards"), f"{base}/awards")]
    contracts = list(reader.objects(process.release.get("contracts"), f"{base}/contracts"))
    awards: list[PublishedAward] = []
    for award, number in _numbered(process, [(one.pointer, one.members) for one in given]):
        awards.append(PublishedAward(*award))
        if number is not None:
            alone = not any(_names(one, award[1]) or len(given) == 1 for _, one in contracts)
            made = Notice(origin, PublishedAward(*award), number).made(alone=alone)
            if made is not None:
                yield made
    for contract, number in _numbered(process, contracts):
        yield None if number is None else _Contract(origin, awards, *contract[::-1], number).made()
    if not given and not contracts:
        reader.remark("ocds.nothing-concluded", base)


def _names(contract: Mapping[str, Any], award: Mapping[str, Any]) -> bool:
    return contract.get("awardID") is not None and str(contract["awardID"]) == str(award.get("id"))


def _numbered(
    process: Process, given: Sequence[tuple[str, Mapping[str, Any]]]
) -> Iterator[tuple[tuple[str, Mapping[str, Any]], str | None]]:
    """Each object with the number it is found again by; None, and why, for one that has none of its own."""
    seen: set[str] = set()
    for pointer, members in given:
        number = number_of(process, members, pointer)
        if number is None:
            process.reader.wrong("ocds.no-id", f"{pointer}/id")
        elif number in seen:
            process.reader.wrong("ocds.id-twice", f"{pointer}/id", value=number)
            number = None
        else:
            seen.add(number)
        yield (pointer, members), number


class _Contract(Read):
    """One contract being read."""

    def __init__(
        self,
        origin: Origin,
        awards: Sequence[PublishedAward],
        contract: Mapping[str, Any],
        pointer: str,
        number: str,
    ) -> None:
        super().__init__(origin, pointer, number)
        self.contract = contract
        self.award = self._award(awards)
        self.history = self.process.histories.get(str(contract.get("id"))) or ContractHistory()

    def made(self) -> StatedContract | None:
        """What it states; None where it can't be taken."""
        made, read, pointer = StatedContract(self.number, self.pointer), self.read, self.pointer
        status = self._status()
        if status is None:
            return made
        original = {**self.contract, **(self.history.first or {})}
        value, latest = self._value(original), self._value(self.contract)
        currency = (value or latest).currency if value or latest else self._currency()
        buyer, (day, known), suppliers = self._buyer(), self._signing_day(), self._suppliers()
        if day is None or buyer is None or not suppliers:
            return None
        signed = SigningFacts(day, self.history.stated, latest, currency, buyer, tuple(suppliers))
        made.entries.append(self._signing(signed, original, value, known=known))
        made.entries += self._amendments(signed)
        owed = list(value_owed(signed, pointer))
        made.entries += owed
        made.entries += milestones(read, self.contract, pointer, signed)
        made.entries += payments(read, self.contract, pointer, signed)
        made.entries += self._end(signed, status)
        return made

    def _value(self, members: Mapping[str, Any]) -> Any:
        value = self.read.sum(members.get("value"), f"{self.pointer}/value")
        if value is not None and value.minor < 0:
            self.read.wrong("ocds.sum-negative", f"{self.pointer}/value/amount")
            return None
        return value

    # --- Status and changes --------------------------------------------------------------------------------

    def _status(self) -> str | None:
        """The status of a contract that is or was in force; None for any other, told."""
        read, where = self.read, f"{self.pointer}/status"
        status = read.code(self.contract.get("status"), where, CONTRACT_STATUSES)
        if status in ("active", "terminated", ""):
            return status
        if status in CONTRACT_STATUSES:
            told = {"status": status, "was": "active"}
            if self.history.in_force:
                read.remark("ocds.status-went-back", where, **told)
                return "active" if status == "pending" else status
            read.remark("ocds.not-in-force", where, status=status)
            return None
        if self.contract.get("dateSigned"):
            return ""  # it was signed; how it stands is not told, as the note on the code says
        read.wrong("ocds.status-untold", where, status=status[:40])
        return None

    def _end(self, signed: SigningFacts, status: str) -> Iterator[StatedEntry]:
        """That it is at an end, since the first release that says so."""
        if status in ("terminated", "cancelled"):
            day = max(signed.day, self.history.since or signed.day)
            data = {"contract": f"@{CONTRACT}"}
            command = {"kind": "contract.closed", "effective_on": day, "data": data}
            yield StatedEntry("end", command, ("closed",), f"{self.pointer}/status")

    def _amendments(self, signed: SigningFacts) -> Iterator[StatedEntry]:
        """One entry an amendment; what it changed, where the releases before tell."""
        if self.history.unknown_before:
            self.read.remark("ocds.amended-before", self.pointer)
        for at, one in enumerate(self.history.amendments):
            where = f"{self.pointer}/amendments/{at}"
            day = self.read.day(one.day, f"{where}/date")
            if day is None:
                self.read.remark("ocds.amendment-undated", where, key=one.key[:60])
                continue
            command = {
                "kind": "contract.amended",
                "effective_on": day,
                "data": self._amended(one, where, signed),
            }
            yield StatedEntry(f"a{at}", command, ("amended", amendment_mark(one.key)), where)

    def _amended(self, one: Amendment, where: str, signed: SigningFacts) -> dict[str, Any]:
        words = self.read.text(one.words, where, 800) or ""
        data: dict[str, Any] = {
            "contract": f"@{CONTRACT}",
            "summary": f"{amendment_mark(one.key)} {words}".strip(),
            "reason": ChangeReason.UNTOLD.value,
        }
        if one.terms is None:
            return data
        value = self.read.sum(one.terms.get("value"), f"{self.pointer}/value")
        if value is not None and value.minor >= 0 and value.currency == signed.currency:
            data["amount"] = value.minor
        return data | self._period(one.terms)

    # --- Award and day -------------------------------------------------------------------------------------

    def _award(self, awards: Sequence[PublishedAward]) -> PublishedAward:
        """The award that the contract names; the only one there is, where its name fits none."""
        named = self.contract.get("awardID")
        for award in awards:
            if named is not None and str(award.members.get("id")) == str(named):
                return award
        if len(awards) != 1:
            return PublishedAward("", {})
        if named is not None:
            self.read.remark("ocds.award-unknown", f"{self.pointer}/awardID", award=str(named)[:60])
        return awards[0]

    def _signing_day(self) -> tuple[str | None, bool]:
        """The day of signing, and that it is known; else a day by which it was signed, and that it is not.

        That of the award, then of the start: the book takes it for the day since when the contract is known.
        """
        read, where, award = self.read, self.pointer, self.award
        signed = read.day(self.contract.get("dateSigned"), f"{where}/dateSigned")
        if signed is not None:
            return signed, True
        period = read.members(self.contract.get("period"), f"{where}/period")
        for member, value, at in (
            ("award.date", award.members.get("date"), f"{award.pointer}/date"),
            ("period.startDate", period.get("startDate"), f"{where}/period/startDate"),
        ):
            day = read.day(value, at)
            if day is not None:
                read.remark("ocds.signing-day-taken", f"{where}/dateSigned", member=member, day=day)
                return day, False
        read.wrong("ocds.no-signing-day", f"{where}/dateSigned")
        return None, False

    # --- Parties -------------------------------------------------------------------------------------------

    def _suppliers(self) -> list[str]:
        """Those whom the contract itself names (extension contract_suppliers), else those of its award."""
        found = self._named(self.contract, self.pointer) or self._named(
            self.award.members, self.award.pointer
        )
        in_role = self.parties.in_role("supplier") if not found else []
        found = found or (in_role if len(in_role) == 1 else [])
        if not found:
            self.read.wrong("ocds.no-supplier", f"{self.pointer}/awardID")
        ids = [self._organisation(one, PartyRole.SUPPLIER) for one in found]
        return list(dict.fromkeys(one for one in ids if one)) if None not in ids else []

    def _others(self, signed: SigningFacts) -> Iterator[tuple[PartyRole, str]]:
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
                found = self._organisation(party, role)
                if found is not None and found not in known:
                    yield role, found

    # --- The signing ---------------------------------------------------------------------------------------

    def _signing(
        self, signed: SigningFacts, original: Mapping[str, Any], value: Any, *, known: bool
    ) -> StatedEntry:
        bound = [(PartyRole.BUYER, signed.buyer), *((PartyRole.SUPPLIER, one) for one in signed.suppliers)]
        bound += self._others(signed)
        parties = [{"role": r.value, "party": p} for r, p in list(dict.fromkeys(bound))[:_PARTIES_MAX]]
        works = self.tender.get("mainProcurementCategory") == "works"
        places = [(self.contract, self.pointer), (self.award.members, self.award.pointer)]
        data: dict[str, Any] = {
            "number": self.number,
            "title": self._title(places),
            "kind": FOREIGN if self.foreign else "works" if works else "procurement",
            "parties": parties,
            "currency": signed.currency or UNTOLD,
        }
        if value is not None and value.currency == signed.currency:
            data["amount"] = value.minor
        if not known:
            data["day_unknown"] = True
        data |= self._period(original)
        method = self.tender.get("procurementMethod")
        if isinstance(method, str) and method in _METHODS:
            data["method"] = _METHODS[method].value
        number = (
            number_of(self.process, self.award.members, self.award.pointer) if self.award.members else None
        )
        if number is not None:
            data["award"] = f"@{award_label(number)}"
        command = {"kind": "contract.signed", "effective_on": signed.day, "data": data}
        return StatedEntry(CONTRACT, command, ("contract", self.number), self.pointer)

    def _period(self, members: Mapping[str, Any]) -> dict[str, str]:
        read, where = self.read, f"{self.pointer}/period"
        period = read.members(members.get("period"), where)
        start, end = (read.day(period.get(name), f"{where}/{name}") for name in ("startDate", "endDate"))
        if start is not None and end is not None and end < start:
            read.remark("ocds.period-backwards", where, start=start, end=end)
            return {}
        return {name: day for name, day in (("starts_on", start), ("ends_on", end)) if day}

    def _currency(self) -> str | None:
        """The currency of a contract without a value: that of its award or of what was paid."""
        places: list[tuple[Any, str]] = [(self.contract.get("value"), f"{self.pointer}/value")]
        places.append((self.award.members.get("value"), f"{self.award.pointer}/value"))
        for at, one in transactions(self.read, self.contract, self.pointer):
            member = sum_member(one)
            places.append((one.get(member), f"{at}/{member}"))
        for value, where in places:
            if isinstance(value, Mapping) and value.get("currency"):
                return self.read.currency(value["currency"], f"{where}/currency")
        return None


def amendment_mark(key: str) -> str:
    """What an amendment's summary begins with, by which it is found again."""
    plain = "".join(_BRACKETS.get(c, c) if c.isprintable() else " " for c in key)
    return f"[{short(' '.join(plain.split()), _KEY_LENGTH)}]"
