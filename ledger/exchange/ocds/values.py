"""Texts, days, sums and parties of an OCDS release, each read with its place, whatever a publisher wrote.

What can be read in one way only is read, and told where it was odd; what can't is left out and told. Refuses
to know what a contract needs (``contract``) and what the book holds.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from ledger.core.credit_code import valid_credit_code
from ledger.core.currencies import CURRENCIES, UNTOLD
from ledger.core.errors import Problem, shown
from ledger.core.fields import DAY_MAX, DAY_MIN
from ledger.core.frozen import frozen
from ledger.core.money import figures
from ledger.core.values import INTEGER_MAX, parse_day

_DATE_TIME = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?", re.ASCII
)
_FIGURES = re.compile(r"-?\d{1,30}(?:\.\d{1,30})?", re.ASCII)
_DIGITS_MAX = 27
"""Digits that decimal arithmetic keeps exact."""

_MIDNIGHTS = ("00:00", "00:00:00")
_CREDIT_CODE = re.compile(r"[0-9A-Z]{18}", re.ASCII)
_CHINESE_SCHEME = "CN-"
_NUMBER_LENGTH = 100
_REGISTER = re.compile(r"[A-Z]{2}-[A-Z0-9_]{2,40}", re.ASCII)
"""A register by its code at org-id.guide; publishers put numbers of their own under names of their own."""


@frozen
class PublishedSum:
    """A sum in minor units; ``currency`` is None where the publisher names none."""

    minor: int
    currency: str | None


@frozen
class PartyName:
    """Who a party is.

    Attributes:
        credit_code: its unified social credit code, if it gives one.
        identifier: scheme and number in another register, if it gives one.
        country: the country of its address, as written in small letters.
    """

    name: str
    credit_code: str | None
    pointer: str
    identifier: tuple[str, str] | None = None
    country: str | None = None


@dataclass(slots=True)
class ValueReader:
    """Reads values and keeps what was wrong with them.

    Attributes:
        zone: the publisher's time zone, where it writes its midnights in UTC; None takes a day as written.
        left_out: what could not be read. ``remarks``: what was odd and read all the same.
    """

    zone: ZoneInfo | None = None
    left_out: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)

    def wrong(self, code: str, pointer: str, **params: object) -> None:
        """Note what is left out."""
        self.left_out.append(Problem(code, pointer, params))

    def remark(self, code: str, pointer: str, **params: object) -> None:
        """Note what is odd."""
        self.remarks.append(Problem(code, pointer, params))

    def members(self, value: Any, pointer: str) -> Mapping[str, Any]:
        """The members of an object; none where there is none."""
        if value is None or isinstance(value, Mapping):
            return value or {}
        self.wrong("ocds.not-an-object", pointer, value=shown(value))
        return {}

    def objects(self, value: Any, pointer: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """The objects of a list, each with its pointer."""
        if value is None:
            return
        if not isinstance(value, list):
            self.wrong("ocds.not-a-list", pointer, value=shown(value))
            return
        for at, one in enumerate(value):
            if one is not None:
                members = self.members(one, f"{pointer}/{at}")
                if members:
                    yield f"{pointer}/{at}", members

    def text(self, value: Any, pointer: str, length: int = 200) -> str | None:
        """A text on one line, cut to a length; a number is a text to publishers now and then."""
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            value = str(value)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            self.wrong("ocds.not-text", pointer, value=shown(value))
            return None
        if not value.isprintable():
            value = "".join(c if c.isprintable() else " " for c in value)
        plain = " ".join(value.split())
        if len(plain) > length:
            self.remark("ocds.text-shortened", pointer, length=length)
            plain = plain[: length - 1].rstrip() + "…"
        return plain or None

    def code(self, value: Any, pointer: str, known: Collection[str]) -> str:
        """A code of a closed list.

        Empty where none is given, the code as written where the list has it not.
        """
        given = self.text(value, pointer, 60) or ""
        if given in known or not given:
            return given
        alike = {one.casefold(): one for one in known}
        found = alike.get(given.casefold())
        if found is None:
            self.remark("ocds.code-unknown", pointer, value=given, known=", ".join(sorted(known)))
            return given
        self.remark("ocds.code-alike", pointer, value=given, read_as=found)
        return found

    def identifier(self, members: Mapping[str, Any], pointer: str) -> str | None:
        """The id of an object, as text."""
        value = members.get("id")
        return self.text(value, f"{pointer}/id", 1_000)

    def day(self, value: Any, pointer: str) -> str | None:
        """A calendar day in the publisher's zone.

        The day as written, since most publishers mark their local midnight with Z; with ``zone``, an instant
        in UTC that is no midnight is told in that zone.
        """
        if value is None or value == "":
            return None
        match = _DATE_TIME.fullmatch(value.strip()) if isinstance(value, str) else None
        if match is None or parse_day(match[1]) is None or not DAY_MIN <= match[1] <= DAY_MAX:
            self.wrong("ocds.no-day", pointer, value=shown(value))
            return None
        day, time, offset = match.groups()
        if self.zone is None or offset != "Z" or time in _MIDNIGHTS:
            return day
        return self._in_zone(day, time) or day

    def _in_zone(self, day: str, time: str) -> str | None:
        try:
            moment = datetime.fromisoformat(f"{day}T{time}+00:00")
        except ValueError:
            return None
        return moment.astimezone(self.zone).date().isoformat()

    def sum(self, value: Any, pointer: str, default: str | None = None) -> PublishedSum | None:
        """A sum, exact to the minor unit of its currency; what is finer is rounded half up and told."""
        members = self.members(value, pointer)
        if not members or members.get("amount") is None:
            return None
        number = self._number(members["amount"], f"{pointer}/amount")
        given = members.get("currency") or default
        currency = self.currency(given, f"{pointer}/currency")
        if number is None or (given and currency is None):
            return None
        if currency is None:
            self.wrong("ocds.no-currency", pointer, value=shown(number))
            return None
        places = CURRENCIES[currency][0]
        exact = number.scaleb(places)
        minor = int(exact.to_integral_value(rounding="ROUND_HALF_UP"))
        if abs(minor) > INTEGER_MAX:
            self.wrong("ocds.sum-unreadable", f"{pointer}/amount", value=shown(number))
            return None
        if minor != exact:
            told = figures(minor, currency)
            self.remark("ocds.sum-rounded", f"{pointer}/amount", value=shown(number), sum=told)
        return PublishedSum(minor, currency)

    def _number(self, value: Any, pointer: str) -> Decimal | None:
        if isinstance(value, str) and _FIGURES.fullmatch(value.strip()):
            self.remark("ocds.sum-as-text", pointer, value=shown(value))
            value = Decimal(value.strip())
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            self.wrong("ocds.sum-unreadable", pointer, value=shown(value))
            return None
        if isinstance(value, int) and value.bit_length() > INTEGER_MAX.bit_length():
            self.wrong("ocds.sum-unreadable", pointer, value="> 2^53")
            return None
        number = Decimal(value)
        exact = number.is_finite() and len(number.as_tuple().digits) <= _DIGITS_MAX
        if not exact or number.adjusted() > _DIGITS_MAX:
            self.wrong("ocds.sum-unreadable", pointer, value=shown(value))
            return None
        return number

    def currency(self, value: Any, pointer: str) -> str | None:
        """A currency code of ISO 4217."""
        if value is None or value == "":
            return None
        code = value.strip().upper() if isinstance(value, str) else None
        if code not in CURRENCIES or code == UNTOLD:
            self.wrong("ocds.currency-unknown", pointer, value=shown(value))
            return None
        return code


class Parties:
    """The parties of a release, found by the id that a reference names."""

    def __init__(self, reader: ValueReader, release: Mapping[str, Any], base: str) -> None:
        self._reader = reader
        self._by_id: dict[str, tuple[str, Mapping[str, Any]]] = {}
        self._by_role: dict[str, list[tuple[str, Mapping[str, Any]]]] = {}
        for pointer, party in reader.objects(release.get("parties"), f"{base}/parties"):
            identifier = party.get("id")
            if isinstance(identifier, str | int):
                self._by_id.setdefault(str(identifier), (pointer, party))
            roles = party.get("roles")
            for role in dict.fromkeys(map(str, roles if isinstance(roles, list) else [roles])):
                self._by_role.setdefault(str(role), []).append((pointer, party))

    def in_role(self, role: str) -> list[PartyName]:
        """Every party in a role that has a name."""
        found = [self._named(pointer, party, {}) for pointer, party in self._by_role.get(role, ())]
        return [one for one in found if one is not None]

    def named(self, reference: Any, pointer: str) -> PartyName | None:
        """The party that a reference (1.1: id and name; 1.0: the organisation itself) stands for."""
        members = self._reader.members(reference, pointer)
        if not members:
            return None
        known = self._by_id.get(str(members.get("id")))
        if known is not None:
            return self._named(known[0], known[1], members)
        return self._named(pointer, members, {})

    def _named(
        self, pointer: str, party: Mapping[str, Any], reference: Mapping[str, Any]
    ) -> PartyName | None:
        read = self._reader
        identifier = read.members(party.get("identifier"), f"{pointer}/identifier")
        name = (
            read.text(party.get("name"), f"{pointer}/name")
            or read.text(identifier.get("legalName"), f"{pointer}/identifier/legalName")
            or read.text(party.get("legalName"), f"{pointer}/legalName")  # as 1.0 named who pays and is paid
            or read.text(reference.get("name"), f"{pointer}/name")
        )
        if name is None:
            return None
        also = read.objects(party.get("additionalIdentifiers"), f"{pointer}/additionalIdentifiers")
        codes = [identifier, party, *(one for _, one in also)]
        address = read.members(party.get("address"), f"{pointer}/address")
        country = read.text(address.get("countryName"), f"{pointer}/address/countryName")
        return PartyName(
            name,
            next(filter(None, map(_credit_code, codes)), None),
            pointer,
            next(filter(None, map(_registered, codes)), None),
            country.casefold() if country else None,
        )


def _registered(identifier: Mapping[str, Any]) -> tuple[str, str] | None:
    """Scheme and number of an identifier in a register of another country; None for what numbers nobody."""
    scheme, value = identifier.get("scheme"), identifier.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not (isinstance(scheme, str) and isinstance(value, str)):
        return None
    scheme, value = "".join(scheme.split()).upper(), "".join(value.split()).upper()
    numbers_somebody = any(c.isdigit() for c in value) and bool(value.strip("0-/."))
    is_register = _REGISTER.fullmatch(scheme) is not None and not scheme.startswith(_CHINESE_SCHEME)
    fits = len(value) <= _NUMBER_LENGTH and value.isprintable()
    return (scheme, value) if is_register and numbers_somebody and fits else None


def _credit_code(identifier: Mapping[str, Any]) -> str | None:
    """The unified social credit code that an identifier is, if it is one."""
    scheme, value = identifier.get("scheme"), identifier.get("id")
    if not (isinstance(scheme, str) and scheme.startswith(_CHINESE_SCHEME) and isinstance(value, str)):
        return None
    code = value.strip().upper()
    return code if _CREDIT_CODE.fullmatch(code) and valid_credit_code(code) else None
