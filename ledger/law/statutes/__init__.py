"""The statute book: dated legal parameters as data, and the reader that finds the one in force on a day.

One file an instrument lies under ``data/``. Every parameter keeps its prose as it was given, beside a machine
value that a test holds to the prose. Knows no book and no clock: what a book adopts or confirms are its
entries (build a ``Statutes`` of what it adopted), and the day is always an argument.

Machine values hold whole numbers only. Units: ``calendar-day``, ``working-day``, ``month``, ``year``. Kinds:

- ``term``: ``count``, ``unit``, ``bound`` (``within`` a deadline, ``at-most``, ``at-least``, ``after``,
  ``lasts``, ``extends`` another term, ``ahead`` of an event, ``look-back``) and, where the prose names it,
  ``starts``: a code of ``EVENTS`` or a list of them. ``term-range``: ``least``, ``most``, ``unit``, ….
- ``rate``: ``per_ten_thousand`` or ``per_million`` of the sum, ``per`` unit. ``reference-rate``: ``rate``
  names the series. ``unit-length``: the ``days`` that a ``unit`` of an agreed term counts.
- ``share``: ``per_ten_thousand``, ``bound``, ``of``. ``share-range``: ``least_…``, ``most_per_ten_thousand``.
- ``sum``: ``fen``, ``bound``. ``sum-range``: ``least_fen``, ``most_fen``.
- ``count``: ``count``, ``of``, ``bound``. ``day-unit``: the ``counts`` of days that are days of a ``unit``.
- ``yearly-day``: ``month``, ``day``, ``bound``. ``start-event`` and ``at-event``: ``event``.
- ``list``: ``items`` in the words of the prose, ``closed`` (false where the prose ends in 等 or 其他 or names
  some only), ``codes`` in the same order where programs act on them. ``same-as``: a list of a ``parameter``.
- ``holidays``: ``count`` and the ``days`` of each festival: MM-DD, ``lunar-MM-DD``, ``lunar-eve``,
  ``qingming``.
- ``rule``: no number and no list, only a ``code`` that names what the prose says.
- ``prose``: no value for programs; the words alone are shown. No rule may read such a parameter.
- ``several``: ``parts``, each a machine value under a name.
"""

from __future__ import annotations

import calendar
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import field, fields
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ledger.core.canonical import canonical, parse
from ledger.core.errors import NotFound, Problem
from ledger.core.frozen import frozen
from ledger.law.statutes.citation import cite_en, cite_zh
from ledger.law.statutes.events import EVENTS

__all__ = ["DATA", "DOMAINS", "EVENTS", "STATUSES", "Parameter", "Statutes", "read_by_the_program", "shipped"]

DATA = Path(__file__).parent / "data"
EARLIER = Path(__file__).parent.parent / "reference" / "earlier_values.json"
"""Digests of values that shipped as read before they were worded or corrected as they are now, by id."""

STATUSES = {"V1": True, "V2": True, "SEED": True, "V2n": False, "M": False}
"""How far a parameter was verified, and whether that suffices to act on it without the book confirming it."""

DOMAINS = {
    "SME": ("中小企业款项支付", "payments to small and medium-sized enterprises"),
    "MW": ("农民工工资", "wages of migrant workers"),
    "BL": ("欠薪失信联合惩戒名单", "list of wage defaulters"),
    "GP": ("政府采购", "government procurement"),
    "BID": ("招标投标", "bidding"),
    "ENG": ("工程价款与政府投资/债务", "works, government investment and debt"),
    "PPP": ("政府和社会资本合作", "public-private partnership"),
    "INV": ("招商引资、承诺、民营经济", "investment, promises, private economy"),
    "GOV": ("政府诚信履约", "government integrity"),
    "CR": ("信用公示与修复", "publication and repair of credit records"),
    "CT": ("失信被执行人", "judgment defaulters"),
    "GI": ("政府信息公开", "open government information"),
    "PR": ("程序与期间", "procedure and terms"),
    "CC": ("民事债权与诉讼时效", "civil claims and limitation"),
    "HD": ("法定节日", "statutory holidays"),
    "CP": ("投诉处理", "handling of complaints"),
    "PROC": ("处理程序、送达与公开", "procedure, service and publication"),
}
"""The areas of the statute book, in its order, in both languages."""

_MONTH, _YEAR = len("2014-12"), len("2014")


@frozen
class Parameter:
    """One dated parameter of one instrument.

    Attributes:
        topic: the rule whose versions over time this is one of; ``Statutes.in_force`` asks by it.
        parameter: what it is about, in words. ``value``: the prose as the statute book gives it.
        effective_from: first day in force; a month or a year where no more is known; None where nothing is.
        effective_to: last day in force, likewise; None where no repeal was found.
        date_uncertain: the statute book marks a date as doubtful, incomplete, or as that of publication only.
        machine: the value for programs; see the module. Read-only, all the way down.
        as_given: cells of the statute book that read otherwise there (同上, 2014-12(日未核)), by column.
    """

    id: str
    topic: str
    domain: str
    parameter: str
    value: str
    unit: str
    instrument: str
    document_number: str
    article: str
    effective_from: str | None
    effective_to: str | None
    date_uncertain: bool
    status: str
    source: str
    note: str
    machine: Mapping[str, Any] = field(hash=False)
    citation: str = ""
    citation_en: str = ""
    as_given: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def confirmed(self) -> bool:
        """Whether the text itself was read. If not, it may only remind until the book confirms it."""
        return STATUSES[self.status]

    def holds_on(self, day: str) -> bool:
        """Whether it is certainly in force on a day (YYYY-MM-DD).

        A start of which only the month or the year is known counts from its last day, an end until its first:
        nobody is held to a rule that may not have been in force. Without a start it holds on no day.
        """
        if self.effective_from is None or day < _last_day(self.effective_from):
            return False
        return self.effective_to is None or day <= _first_day(self.effective_to)

    def value_digest(self) -> str:
        """SHA-256 (hex) of what a confirmation confirms: id, prose, unit and machine value.

        Dates, notes and the state of verification are left out: they may be mended without a confirmation
        lapsing; a changed value may not.
        """
        confirmed = {"id": self.id, "value": self.value, "unit": self.unit, "machine": _thaw(self.machine)}
        return hashlib.sha256(canonical(confirmed)).hexdigest()

    def to_json(self) -> dict[str, Any]:
        """All members as plain JSON values, to be read again by ``from_json``."""
        return {item.name: _thaw(getattr(self, item.name)) for item in fields(self)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Parameter:
        """A parameter from what ``to_json`` gave."""
        return cls(**{name: _freeze(value) for name, value in data.items()})


class Statutes:
    """A set of parameters: those that are shipped, or those that a book adopted."""

    def __init__(self, parameters: Iterable[Parameter]) -> None:
        self._by_id = {parameter.id: parameter for parameter in parameters}
        self._by_topic: dict[str, tuple[Parameter, ...]] = {}
        for parameter in sorted(self._by_id.values(), key=lambda one: (one.effective_from or "", one.id)):
            self._by_topic[parameter.topic] = (*self._by_topic.get(parameter.topic, ()), parameter)

    def get(self, parameter_id: str) -> Parameter:
        """The parameter of an id such as ``SME-02``.

        Raises:
            NotFound: there is none.
        """
        try:
            return self._by_id[parameter_id]
        except KeyError:
            raise NotFound(Problem("statute.unknown", "", {"id": parameter_id})) from None

    def in_force(self, topic: str, day: str) -> Parameter | None:
        """The version of a topic that is certainly in force on a day (YYYY-MM-DD); None when none is.

        >>> shipped().in_force("sme.payment-term.public", "2025-07-01").id
        'SME-02'
        """
        return next((one for one in reversed(self.versions(topic)) if one.holds_on(day)), None)

    def versions(self, topic: str) -> tuple[Parameter, ...]:
        """Every version of a topic, the oldest first; none for a topic that is not among ``topics``."""
        return self._by_topic.get(topic, ())

    def all(self) -> tuple[Parameter, ...]:
        """Every parameter, in the order of the statute book."""
        return tuple(self._by_id.values())

    def topics(self) -> tuple[str, ...]:
        """Every topic, in alphabetical order."""
        return tuple(sorted(self._by_topic))


@lru_cache(maxsize=1)
def shipped() -> Statutes:
    """The statute book that comes with the program."""
    found = [parameter for path in DATA.glob("*.json") for parameter in _read(path)]
    return Statutes(sorted(found, key=_place))


@lru_cache(maxsize=1)
def _shipped_before() -> Mapping[str, frozenset[str]]:
    return {identifier: frozenset(found) for identifier, found in parse(EARLIER.read_bytes()).items()}


def read_by_the_program(parameter: Parameter) -> bool:
    """Whether a value ships as read, or did: what one person of a book changed, nobody else has read."""
    try:
        ships = shipped().get(parameter.id)
    except NotFound:
        return False
    values = {ships.value_digest(), *_shipped_before().get(parameter.id, ())}
    return ships.confirmed and ships.topic == parameter.topic and parameter.value_digest() in values


def _place(parameter: Parameter) -> tuple[int, int]:
    return tuple(DOMAINS).index(parameter.domain), int(parameter.id.rpartition("-")[2])


def _read(path: Path) -> Iterable[Parameter]:
    """The parameters of one instrument's file, each with what the instrument's head says."""
    head = parse(path.read_bytes())
    for row in head["parameters"]:
        yield Parameter.from_json(
            {
                "instrument": head["instrument"],
                "document_number": head["document_number"],
                "citation": cite_zh(head, row["article"]),
                "citation_en": cite_en(head, row["article"]),
                **row,
            }
        )


def _first_day(date: str) -> str:
    """The first day of a day, a month or a year written as ISO 8601 writes it."""
    return date + "-01-01"[len(date) - _YEAR :] if len(date) <= _MONTH else date


def _last_day(date: str) -> str:
    """The last day of a day, a month or a year."""
    if len(date) == _YEAR:
        return f"{date}-12-31"
    if len(date) == _MONTH:
        return f"{date}-{calendar.monthrange(int(date[:_YEAR]), int(date[-2:]))[1]}"
    return date


def _freeze(value: Any) -> Any:
    if isinstance(value, Mapping):
        return MappingProxyType({name: _freeze(inner) for name, inner in value.items()})
    return tuple(_freeze(inner) for inner in value) if isinstance(value, list | tuple) else value


def _thaw(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _thaw(inner) for name, inner in value.items()}
    return [_thaw(inner) for inner in value] if isinstance(value, list | tuple) else value
