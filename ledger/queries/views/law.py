"""Lists of the rules and of the statute book as a book goes by it; few enough to be listed in memory.

Knows rules, statutes and how many flags stand; refuses to know what a rule finds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ledger.core.fields import closed_list
from ledger.core.vocabulary import FlagLevel
from ledger.entries.kinds import ContractKind
from ledger.law.statutes import DOMAINS, Statutes
from ledger.law.thresholds import THRESHOLDS
from ledger.projection.book_law import BookLaw, adopted, law_of
from ledger.queries.flag_words import cited
from ledger.queries.flags import standing_by_rule
from ledger.queries.views.declaration import (
    Filter,
    Holds,
    Line,
    ListColumn,
    Ordering,
    View,
    equals,
    whether,
)
from ledger.queries.views.reading import Reading
from ledger.rules import RULES
from ledger.rules.rule import Rule

Domain = closed_list("Domain", DOMAINS)


# --- Rules -------------------------------------------------------------------------------------------------


def _rules(reading: Reading) -> Iterator[Line]:
    """Every rule as the book's law has it on the day, with its basis and thresholds."""
    law = law_of(reading.store, reading.book.id)
    standing = standing_by_rule(reading.store, reading.book.id)
    for rule in RULES.values():
        yield _rule(rule, law, reading) | {"standing": standing.get(rule.code, 0)}


def _rule(rule: Rule, law: BookLaw, reading: Reading) -> Line:
    zh = reading.language == "zh"
    in_force = [law.law.statutes.in_force(topic, reading.on) for topic in rule.topics]
    basis = [one for one in in_force if one is not None]
    separator = "；" if zh else "; "
    return {
        "code": rule.code,
        "title": rule.zh if zh else rule.en,
        "level": rule.level.value,
        "rests_on": separator.join(cited(one, reading.language) for one in basis),
        "numbers": separator.join(
            f"{THRESHOLDS[name].zh if zh else THRESHOLDS[name].en} {law.thresholds[name]} "
            f"{THRESHOLDS[name].unit_zh if zh else THRESHOLDS[name].unit_en}"
            for name in rule.thresholds
        )
        or None,
        "zh": rule.zh,
        "en": rule.en,
        "kinds": list(rule.kinds),
        "basis": [
            {"id": one.id, "zh": one.citation, "en": one.citation_en, "confirmed": one.confirmed}
            for one in basis
        ],
        "thresholds": {
            name: {"value": law.thresholds[name], "set_by_book": name in law.chosen}
            for name in rule.thresholds
        },
    }


RULE_LIST = View(
    "rules",
    "规则",
    "rules",
    _rules,
    (
        ListColumn("code", Holds.TEXT, "代码", "code"),
        ListColumn("title", Holds.TEXT, "规则", "rule"),
        ListColumn("level", Holds.CHOICE, "级别", "level", choices=FlagLevel),
        ListColumn("standing", Holds.COUNT, "现有标记", "flags that stand"),
        ListColumn("rests_on", Holds.TEXT, "依据", "basis", wide=True),
        ListColumn("numbers", Holds.TEXT, "阈值", "thresholds", wide=True),
        ListColumn("zh", Holds.DATA, "中文名称", "title in Chinese", wide=True),
        ListColumn("en", Holds.DATA, "英文名称", "title in English", wide=True),
        ListColumn("kinds", Holds.DATA, "适用合同类型", "kinds of contract", wide=True),
        ListColumn("basis", Holds.DATA, "法规参数", "parameters", wide=True),
        ListColumn("thresholds", Holds.DATA, "阈值及来源", "thresholds and who set them", wide=True),
    ),
    (Ordering("code", "代码", "code", ()), Ordering("standing", "现有标记", "flags", ("standing",), True)),
    "code",
    (
        equals("level", "级别", "highest level", "level", choices=FlagLevel),
        Filter(
            "kind",
            Holds.CHOICE,
            "适用合同类型",
            "about one kind of contract",
            "",
            ContractKind,
            of="kinds",
            meets=lambda kinds, value: not kinds or value in kinds,
        ),
    ),
)


# --- Statutes ----------------------------------------------------------------------------------------------


def statute_lines(statutes: Statutes, day: str, own: Iterable[str] = ()) -> Iterator[Line]:
    """The parameters of a statute book, in its order.

    Args:
        statutes: the statute book.
        day: the day on which they are in force or not, YYYY-MM-DD.
        own: ids of those that the book adopted itself.
    """
    adopted_here = frozenset(own)
    for place, one in enumerate(statutes.all()):
        yield {
            "place": place,
            "id": one.id,
            "topic": one.topic,
            "domain": one.domain,
            "parameter": one.parameter,
            "value": one.value,
            "unit": None if one.unit == "-" else one.unit,
            "instrument": one.instrument,
            "article": one.article,
            "effective_from": one.effective_from,
            "effective_to": one.effective_to,
            "in_force": one.holds_on(day),
            "confirmed": one.confirmed,
            "adopted": one.id in adopted_here,
        }


def _statutes(reading: Reading) -> Iterator[Line]:
    law = law_of(reading.store, reading.book.id)
    return statute_lines(law.law.statutes, reading.on, adopted(reading.store, reading.book.id))


STATUTES = View(
    "statutes",
    "法规参数",
    "parameters of the statute book",
    _statutes,
    (
        ListColumn("id", Holds.ID, "编号", "id"),
        ListColumn("topic", Holds.TEXT, "主题", "topic"),
        ListColumn("domain", Holds.CHOICE, "领域", "area", choices=Domain, wide=True),
        ListColumn("parameter", Holds.TEXT, "参数", "parameter"),
        ListColumn("value", Holds.TEXT, "值", "value"),
        ListColumn("unit", Holds.TEXT, "单位", "unit", wide=True),
        ListColumn("instrument", Holds.TEXT, "文件", "instrument", wide=True),
        ListColumn("article", Holds.TEXT, "条款", "article", wide=True),
        ListColumn("effective_from", Holds.TEXT, "施行", "in force from", wide=True),
        ListColumn("effective_to", Holds.TEXT, "失效", "in force until", wide=True),
        ListColumn("in_force", Holds.YES_NO, "有效", "in force"),
        ListColumn("confirmed", Holds.YES_NO, "已核对原文", "text was read"),
        ListColumn("adopted", Holds.YES_NO, "本账簿采用", "adopted by the book", wide=True),
    ),
    (Ordering("book", "汇编顺序", "the statute book's own", ("place",)), Ordering("id", "编号", "id", ())),
    "id",
    (
        Filter(
            "topic",
            Holds.TEXT,
            "主题或其开头几段",
            "a topic, or the first words of one",
            "",
            of="topic",
            meets=lambda topic, value: f"{topic}.".startswith(f"{value}."),
        ),
        equals("domain", "领域", "area", "domain", choices=Domain),
        equals("instrument", "文件", "of one instrument", "instrument"),
        whether("in-force", "该日有效", "certainly in force on the day", "in_force"),
        whether("confirmed", "已核对原文", "whose text was read", "confirmed"),
        whether("adopted", "本账簿采用", "adopted by the book", "adopted"),
    ),
)

VIEWS = (RULE_LIST, STATUTES)
