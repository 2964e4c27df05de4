"""What sums are grouped by, in words: the head of each column and the name of each group.

Knows closed lists and names; refuses to know what the sums are of.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from api.cli.output import Session
from ledger.core import divisions
from ledger.core.currencies import CURRENCIES
from ledger.core.fields import Named
from ledger.core.vocabulary import FlagLevel, ObligationType
from ledger.entries.kinds import KINDS
from ledger.queries.arrears import Age
from ledger.rules import RULES

_HEADS: Mapping[str, tuple[str, str]] = {
    "age": ("逾期时间", "age"),
    "body": ("单位", "body"),
    "creditor": ("收款单位", "creditor"),
    "currency": ("币种", "currency"),
    "debtor": ("付款单位", "debtor"),
    "division": ("行政区划", "division"),
    "kind": ("合同类型", "kind"),
    "level": ("级别", "level"),
    "rule": ("规则", "rule"),
    "type": ("义务类型", "type"),
}
_CHOICES: Mapping[str, Iterable[Named]] = {"age": Age, "level": FlagLevel, "type": ObligationType}


def heads(session: Session, by: Sequence[str]) -> list[str]:
    """The heads of the columns that name a group."""
    return [session.words(*_HEADS[name]) for name in by]


def group_words(
    session: Session, names: Mapping[str, str], by: Sequence[str], keys: Sequence[str | None]
) -> list[str]:
    """A group by its keys, in words."""
    return [_word(session, names, name, key) for name, key in zip(by, keys, strict=True)]


def currency_word(session: Session, currency: str | None) -> str:
    """A currency as the reader calls it; a dash where there is none."""
    return "-" if currency is None else session.words(CURRENCIES[currency][1], currency)


def _word(session: Session, names: Mapping[str, str], by: str, key: str | None) -> str:
    if key is None:
        return "-"
    for one in _CHOICES.get(by, ()):
        if one.value == key:
            return session.words(one.zh, one.en)
    if by == "type" and key == "wage":
        return session.words("工资", "wages")
    if by == "kind" and key in KINDS:
        return session.words(KINDS[key].zh, KINDS[key].en)
    if by == "rule" and key in RULES:
        return f"{key} {session.words(RULES[key].zh, RULES[key].en)}"
    if by == "division":
        return f"{key} {divisions.full_name(key) or ''}".strip()
    return currency_word(session, key) if by == "currency" else names.get(key, key)
