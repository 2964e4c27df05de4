"""Flags in words: the sentence of what was found, the law it rests on, what would clear it; in two languages.

Neutral: a flag is no accusation and decides nothing. Knows rules and flags; asks no database: names come in.
"""

from __future__ import annotations

from collections.abc import Mapping

from ledger.core.money import Money, format_money
from ledger.entries.flags import FACT_SUMS
from ledger.law.statutes import Parameter
from ledger.projection.book_law import BookLaw
from ledger.queries.flags import FlagView
from ledger.rules import RULES
from ledger.rules.rule import days_between
from ledger.words.language import language_of, mark_text, singular

HOME = "CNY"
_UNREAD = mark_text("（尚未核对原文，仅作提醒）")


def sentence(flag: FlagView, names: Mapping[str, str], day: str, language: str) -> str:
    """What was found, in one sentence with its arithmetic.

    Args:
        flag: the flag.
        names: names of organisations by id; an id stands for itself where it has none.
        day: the day up to which days are counted, YYYY-MM-DD.
        language: ``zh`` or ``en``.
    """
    rule = RULES[flag.rule]
    told: dict[str, object] = {name: _fact(flag, name, names, language) for name in flag.facts}
    told["body"] = names.get(flag.body or "", flag.body or "-")
    told["day"] = day
    told["due_on"] = flag.due_on or "-"
    told["days"] = abs(days_between(flag.due_on, day)) if flag.due_on else 0
    told["amount"] = "-" if flag.amount is None else _money(flag, flag.amount, language)
    for name in rule.lists.keys() & told.keys():
        told[name] = str(told[name]).format_map(told)  # a member's words may name what goes with it
    return singular((rule.say_zh if language == "zh" else rule.say_en).format_map(told))


def _fact(flag: FlagView, name: str, names: Mapping[str, str], language: str) -> str:
    """A further fact as it shall be read."""
    rule, value = RULES[flag.rule], flag.facts[name]
    if name in rule.lists:
        members = [rule.lists[name](one) for one in value.split(",")]  # type: ignore[call-arg]
        return "、".join(m.zh for m in members) if language == "zh" else ", ".join(m.en for m in members)
    if name in FACT_SUMS:
        return _money(flag, int(value), language)
    return names.get(value, value) if name in rule.parties else value


def _money(flag: FlagView, minor: int, language: str) -> str:
    return format_money(Money(minor, flag.currency or HOME), language)


def organisations(flag: FlagView) -> set[str]:
    """The organisations that its sentence names, by id."""
    named = {flag.facts[name] for name in RULES[flag.rule].parties if name in flag.facts}
    return named | ({flag.body} if flag.body else set())


def basis(flag: FlagView, law: BookLaw, language: str) -> list[str]:
    """Instrument, number and article of each parameter the flag rests on, unconfirmed ones marked so."""
    return [cited(law.law.statutes.get(identifier), language) for identifier in flag.law]


def cited(parameter: Parameter, language: str) -> str:
    """Instrument, number and article of a parameter, marked where it only reminds."""
    citation = parameter.citation if language == "zh" else parameter.citation_en
    return citation + ("" if parameter.confirmed else language_of(language)(_UNREAD))


def clears(flag: FlagView, language: str) -> str:
    """What would clear it."""
    rule = RULES[flag.rule]
    return rule.clears_zh if language == "zh" else rule.clears_en
