"""What a correction changes: each member with its old and its new value, and whether a change is taken back.

A copy of a sheet that is older than the book says again what was corrected since: that is remarked. Personal
values are not repeated. Reads the log; writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ledger.book import Book
from ledger.core.declaration import EntryType, Event
from ledger.core.errors import Problem, shown
from ledger.core.fields import Amount, Choice, Named, Personal
from ledger.core.frozen import frozen
from ledger.core.money import with_currency
from ledger.core.party_classes import Size
from ledger.core.values import local_day, split_object_id
from ledger.entries.party_facts import Ownership, PublicFunding
from ledger.projection.history import read_events
from ledger.queries.object_names import object_names
from ledger.queries.sums import currency_of_entry

_STATED: tuple[type[Named], ...] = (Size, Ownership, PublicFunding)
_NOTHING = "-"
_NOT_SHOWN = "…"


@frozen
class MemberChange:
    """A member that a correction gives another value.

    Attributes:
        path: of the member in the command's data, or ``/effective_on``.
        problem: the sentence with both values; ``taken_back`` says whether it is worth a remark.
    """

    path: str
    problem: Problem
    taken_back: bool


def changes_of(
    book: Book, command: Mapping[str, Any], named: Mapping[str, str], language: str
) -> Iterator[MemberChange]:
    """What a correcting command changes.

    Args:
        book: the open book.
        command: a command with ``corrects``.
        named: what organisations are called that are not recorded yet, by label.
        language: of the names.
    """
    versions = _versions(book, int(command["corrects"]))
    if not versions:
        return
    live, before = versions[0], versions[1:]
    entry_type = book.registry.entry_types[command["kind"]]
    words = _Words(book, entry_type, currency_of_entry(book, live.kind, live.data), named, language)
    for member in ("effective_on", *dict.fromkeys([*command["data"], *live.data])):
        path = f"/data/{member}"
        old, new = live.data.get(member), command["data"].get(member)
        earlier: list[Any] = [event.data.get(member) for event in before]
        if member == "effective_on":
            path, old, new = "/effective_on", live.effective_on, command["effective_on"]
            earlier = [event.effective_on for event in before]
        if old == new or isinstance(entry_type.declared.get(member), Personal):
            continue
        told = {"old": words.of(member, old), "new": words.of(member, new)}
        if told["old"] == told["new"] == _NOT_SHOWN:
            continue
        if new in earlier:
            told["day"] = local_day(live.recorded_at, book.time_zone)
            yield MemberChange(path, Problem("sheet.taken-back", "", told), taken_back=True)
        else:
            total = member == "amount" and "lines" in command["data"]
            code = "sheet.total-corrected" if total else "sheet.corrected"
            yield MemberChange(path, Problem(code, "", told), taken_back=False)


def _versions(book: Book, seq: int) -> list[Event]:
    """An entry and what it corrected, the latest first."""
    found: list[Event] = []
    at: int | None = seq
    while at is not None and (event := read_events(book.store, book.registry, book.id, [at]).get(at)):
        found.append(event)
        at = event.corrects
    return found


@frozen
class _Words:
    """How a value of an entry is told."""

    book: Book
    entry_type: EntryType
    currency: str
    named: Mapping[str, str]
    language: str

    def of(self, member: str, value: Any) -> object:
        """A value in words; closed lists keep both languages."""
        if value is None:
            return _NOTHING
        item = self.entry_type.declared.get(member)
        if isinstance(item, Choice):
            return item.choices(value)  # type: ignore[call-arg]
        if isinstance(item, Amount) and isinstance(value, int):
            return with_currency(value, self.currency, self.language)
        if isinstance(value, list):
            return self._listed(value)
        if isinstance(value, str) and (value[:1] == "@" or split_object_id(value)):
            return self._called(value)
        return shown(value)

    def _listed(self, value: Sequence[Any]) -> str:
        """Parties by their names and what is stated of them; other lists are not repeated."""
        told = []
        for one in value:
            if not isinstance(one, dict) or "party" not in one:
                return _NOT_SHOWN
            stated = [self._stated(one[name]) for name in sorted(one) if name not in ("party", "role")]
            told.append(" ".join([self._called(one["party"]), *stated]))
        return "、".join(told)

    def _stated(self, value: Any) -> str:
        """A word of a closed list by its name in the reader's language."""
        for choices in _STATED:
            if value in list(choices):
                chosen = choices(value)  # type: ignore[call-arg]
                return chosen.zh if self.language == "zh" else chosen.en
        return shown(value)

    def _called(self, identifier: str) -> str:
        if identifier[:1] == "@":
            return self.named.get(identifier[1:], identifier)
        return object_names(self.book, [identifier], self.language).get(identifier, identifier)
