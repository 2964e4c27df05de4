"""A member of an object in words: sums in their own unit, choices, yes and no, names beside ids.

Knows declarations and closed lists; refuses to know the database: currency and names come in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ledger.core import canonical, divisions
from ledger.core.code_fields import DivisionCode
from ledger.core.fields import Amount, Choice, Declared, Reference, Several, YesNo
from ledger.core.frozen import frozen
from ledger.core.members import EntryWord, Member, RuleWord
from ledger.core.money import with_currency
from ledger.core.registry import Registry
from ledger.rules import RULES
from ledger.words.language import language_of, mark_text

_BETWEEN, _BETWEEN_SETS = mark_text("、"), mark_text("；")


@frozen
class Wording:
    """What it takes to put members into words.

    Attributes:
        language: ``zh`` or ``en``.
        currency: that of the object's sums.
        names: what the objects that are named are called; an id stands for itself where it has none.
    """

    registry: Registry
    language: str
    currency: str
    names: Mapping[str, str]

    def pick(self, zh: str, en: str) -> str:
        """The text of the language."""
        return zh if self.language == "zh" else en

    def value(self, field: Declared, value: Any) -> str:
        """A value in words."""
        if isinstance(field, Amount):
            return with_currency(value, self.currency, self.language)
        if isinstance(field, YesNo):
            return language_of(self.language).yes_no(value)
        if isinstance(field, Choice) and value in list(field.choices):
            chosen = field.choices(value)  # type: ignore[call-arg]
            return self.pick(chosen.zh, chosen.en)
        if isinstance(field, EntryWord):
            return self._entry(f"{field.noun}.{value}", value)
        if isinstance(field, Several):
            return language_of(self.language)(_BETWEEN).join(self.value(field.item, one) for one in value)
        if not isinstance(value, str):
            return str(value) if isinstance(value, int) else canonical.canonical(value).decode()
        name = self._beside(field, value)
        return f"{value} {name}" if name else value

    def _beside(self, field: Declared, value: str) -> str | None:
        """What is said beside an id or a code."""
        if isinstance(field, RuleWord) and value in RULES:
            return self.pick(RULES[value].zh, RULES[value].en)
        if isinstance(field, DivisionCode):
            return divisions.full_name(value)
        return self.names.get(value) if isinstance(field, Reference) else None

    def row(self, parts: Sequence[Member], values: Mapping[str, Any]) -> str:
        """A row of a list, its members with their labels."""
        told = [
            f"{self.pick(part.field.zh, part.field.en)} {self.value(part.field, values[part.name])}"
            for part in parts
            if values[part.name] is not None
        ]
        return language_of(self.language)(_BETWEEN_SETS).join(told)

    def _entry(self, kind: str, value: str) -> str:
        known = self.registry.entry_types.get(kind)
        return value if known is None else self.pick(known.zh, known.en)
