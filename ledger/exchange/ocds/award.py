"""What awards and contracts of a process have in common (who buys, under whose law), and the award itself.

A process is one of another country unless its buyer is one of ours; no instrument of the statute book is then
applied to it. An award becomes ``award.noticed``. Refuses to know contracts (``contract``) and what the
book holds (``importer``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from ledger.core.currencies import UNTOLD
from ledger.core.errors import Refused
from ledger.core.frozen import frozen
from ledger.core.vocabulary import PartyRole
from ledger.entries.kinds.foreign import FOREIGN
from ledger.exchange.ocds.duties import CONTRACT, StatedEntry, short
from ledger.exchange.ocds.history import ContractHistory
from ledger.exchange.ocds.values import Parties, PartyName, ValueReader

AWARD_STATUSES = ("pending", "active", "cancelled", "unsuccessful")
_NUMBER_LENGTH = 100

Resolve = Callable[[PartyName, PartyRole, bool], str]
"""The id or label of an organisation, from its name, its role, and whether it is one of another country.

Raises ``Refused`` where it can't be had.
"""


@dataclass(slots=True)
class StatedContract:
    """An award or a contract with all that is told of it; without entries where it is not in force.

    Attributes:
        type: ``award`` or ``contract``.
    """

    number: str
    pointer: str
    type: str = CONTRACT
    entries: list[StatedEntry] = field(default_factory=list)


@frozen
class Process:
    """A compiled release with what led to it, and how to read it.

    Attributes:
        base: its JSON pointer in the file.
        histories: what was said of each contract, by its id.
        reader: collects what is wrong.
        resolve: finds or registers organisations.
        is_home: whether a buyer is one of ours, from who it is and the currency; None where nothing tells.
    """

    release: Mapping[str, Any]
    base: str
    ocid: str
    histories: Mapping[str, ContractHistory]
    reader: ValueReader
    resolve: Resolve
    is_home: Callable[[PartyName, str | None], bool | None]


@frozen
class PublishedAward:
    """An award with its pointer; no members where the contract has none."""

    pointer: str
    members: Mapping[str, Any]


def award_label(number: str) -> str:
    """The label by which contracts refer to an award, whatever batch it comes in."""
    return f"award.{sha256(number.encode()).hexdigest()[:12]}"


def number_of(process: Process, members: Mapping[str, Any], pointer: str) -> str | None:
    """The number by which a contract or award is found again: its process's id and its own."""
    identifier = process.reader.identifier(members, pointer)
    if identifier is None:
        return None
    whole = identifier if identifier.startswith(process.ocid) else f"{process.ocid}/{identifier}"
    return short(whole, _NUMBER_LENGTH)


class Origin:
    """Who buys, and whether under the law of another country: the same for all of a process.

    Attributes:
        buyer: the one buyer; None where it can't be told, as the reader then says.
        foreign: so it is taken, and told, where nothing tells the country.
    """

    def __init__(self, process: Process, parties: Parties) -> None:
        self.process, self.parties = process, parties
        self.tender = process.reader.members(process.release.get("tender"), f"{process.base}/tender")
        self.buyer = self._buyer()
        home = self.buyer is not None and process.is_home(self.buyer, _currency_of(process.release))
        self.foreign = not home
        if home is None and self.buyer is not None:
            process.reader.remark("ocds.country-untold", self.buyer.pointer, name=self.buyer.name)

    def _buyer(self) -> PartyName | None:
        base = self.process.base
        named = self.parties.named(self.process.release.get("buyer"), f"{base}/buyer")
        found = [named] if named else self.parties.in_role("buyer")
        if not found:  # 1.0 releases often name the procuring entity alone
            entity = self.parties.named(self.tender.get("procuringEntity"), f"{base}/tender/procuringEntity")
            found = [entity] if entity else self.parties.in_role("procuringEntity")
        return found[0] if len(found) == 1 else None


def _currency_of(value: Any) -> str | None:
    """The first currency that anything of a release names."""
    if isinstance(value, Mapping):
        own = value.get("currency")
        if isinstance(own, str) and own.strip():
            return own.strip().upper()
        value = [value[name] for name in ("contracts", "awards", *value) if name in value]
    if isinstance(value, list):
        return next((found for one in value if (found := _currency_of(one))), None)
    return None


class Read:
    """What award and contract have in common: how parties are found."""

    def __init__(self, origin: Origin, pointer: str, number: str) -> None:
        self.process, self.read, self.parties = origin.process, origin.process.reader, origin.parties
        self.origin, self.tender, self.foreign = origin, origin.tender, origin.foreign
        self.pointer, self.number = pointer, number

    def _buyer(self) -> str | None:
        """The id or label of the buyer."""
        if self.origin.buyer is None:
            self.read.wrong("ocds.no-buyer", f"{self.process.base}/buyer")
            return None
        return self._organisation(self.origin.buyer, PartyRole.BUYER)

    def _named(self, members: Mapping[str, Any], where: str) -> list[PartyName]:
        given = self.read.objects(members.get("suppliers"), f"{where}/suppliers")
        return [one for at, item in given if (one := self.parties.named(item, at))]

    def _organisation(self, party: PartyName, role: PartyRole) -> str | None:
        try:
            return self.process.resolve(party, role, self.foreign)
        except Refused as refused:
            self.read.left_out += [problem.under(party.pointer) for problem in refused.problems]
            return None

    def _title(self, places: Iterable[tuple[Mapping[str, Any], str]]) -> str:
        """The first title there is, else the number."""
        for members, where in (*places, (self.tender, f"{self.process.base}/tender")):
            for member in ("title", "description"):
                title = self.read.text(members.get(member), f"{where}/{member}")
                if title is not None:
                    return title
        return self.number


class Notice(Read):
    """One award being read."""

    def __init__(self, origin: Origin, award: PublishedAward, number: str) -> None:
        super().__init__(origin, award.pointer, number)
        self.award = award.members

    def made(self, *, alone: bool) -> StatedContract | None:
        """What it states; None for what led to no award or can't be dated, as the reader then tells."""
        read, where = self.read, self.pointer
        status = read.code(self.award.get("status"), f"{where}/status", AWARD_STATUSES)
        if status not in ("active", ""):
            read.remark("ocds.award-not-made", f"{where}/status", status=status[:40])
            return None
        day = read.day(self.award.get("date"), f"{where}/date")
        if day is None:
            if alone:
                read.remark("ocds.award-undated", f"{where}/date")
            return None
        value = read.sum(self.award.get("value"), f"{where}/value")
        body, foreign = self._buyer(), self.foreign
        named = [self._organisation(one, PartyRole.SUPPLIER) for one in self._named(self.award, where)]
        if body is None:
            return None
        data: dict[str, Any] = {
            "number": self.number,
            "title": self._title([(self.award, where)]),
            "buyer": body,
        }
        if len(named) == 1 and named[0]:
            data["supplier"] = named[0]
        if value is not None and value.minor >= 0:
            data |= {"amount": value.minor, "currency": value.currency}
        elif foreign:
            data["currency"] = UNTOLD
        if foreign:
            data["kind"] = FOREIGN
        if alone:
            read.remark("ocds.award-alone", where)
        command = {"kind": "award.noticed", "effective_on": day, "data": data}
        entry = StatedEntry(award_label(self.number), command, ("award", self.number), where)
        return StatedContract(self.number, where, "award", [entry])
