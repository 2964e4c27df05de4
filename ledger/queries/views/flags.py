"""The list of flags, each with its sentence in the reader's language. A flag is no accusation.

Knows the table of flags and how flags are put into words; refuses to know how rules find anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from ledger.core import canonical
from ledger.core.fields import closed_list
from ledger.core.vocabulary import FlagLevel
from ledger.entries.flags import Cleared
from ledger.queries.flag_words import organisations, sentence
from ledger.queries.flags import FlagView
from ledger.queries.objects import names_of
from ledger.queries.views.declaration import (
    Holds,
    Line,
    ListColumn,
    Ordering,
    Query,
    View,
    equals,
    since,
    starts,
    until,
    whether,
)
from ledger.queries.views.reading import Reading
from ledger.rules import RULES

RuleCode = closed_list("RuleCode", {one.code: (one.zh, one.en) for one in RULES.values()})


def line_of(flag: FlagView) -> Line:
    """A flag that no table holds, as a line of the list."""
    line = {one.name: getattr(flag, one.name) for one in fields(flag)}
    law, facts = (canonical.canonical(one).decode() for one in (list(flag.law), flag.facts))
    return line | {"law": law, "facts": facts, "standing": flag.cleared_on is None, "says": None}


def _flag_of(line: Line) -> FlagView:
    members = {one.name: line[one.name] for one in fields(FlagView)}
    members["law"] = tuple(canonical.parse(line["law"])) if line["law"] else ()
    members["facts"] = dict(canonical.parse(line["facts"])) if line["facts"] else {}
    return FlagView(**members)


def _say(reading: Reading, lines: Sequence[Line]) -> None:
    """What was found in words, its days counted to the day asked about or that on which it was cleared."""
    flags = [_flag_of(line) for line in lines]
    named = set().union(*(organisations(one) for one in flags))
    names = names_of(reading.book, named, store=reading.store)
    for line, one in zip(lines, flags, strict=True):
        line["says"] = sentence(one, names, one.cleared_on or reading.on, reading.language)
        line |= {name: told for name, told in one.to_json().items() if name in ("law", "facts")}


FLAGS = View(
    "flags",
    "标记",
    "flags",
    Query(
        '"flag" f LEFT JOIN "contract" c ON c."book" = f."book" AND c."id" = f."contract"', 'f."book" = :book'
    ),
    (
        ListColumn("id", Holds.ID, "编号", "id", 'f."id"'),
        ListColumn("level", Holds.CHOICE, "级别", "level", 'f."level"', choices=FlagLevel),
        ListColumn("rule", Holds.CHOICE, "规则", "rule", 'f."rule"', choices=RuleCode),
        ListColumn("number", Holds.TEXT, "合同编号", "contract number", 'c."number"'),
        ListColumn("raised_on", Holds.DAY, "标记日期", "raised on", 'f."raised_on"'),
        ListColumn("says", Holds.TEXT, "说明", "what was found"),
        ListColumn("body", Holds.PARTY, "责任单位", "body", 'f."body"', wide=True),
        ListColumn("division", Holds.DIVISION, "行政区划", "division", 'f."division"', wide=True),
        ListColumn("due_on", Holds.DAY, "到期日", "due on", 'f."due_on"', wide=True),
        ListColumn("amount", Holds.MONEY, "金额", "sum", 'f."amount"', wide=True),
        ListColumn("currency", Holds.CURRENCY, "币种", "currency", 'f."currency"', wide=True),
        ListColumn("contract", Holds.ID, "合同", "contract", 'f."contract"', wide=True),
        ListColumn("title", Holds.TEXT, "合同名称", "title", 'c."title"', wide=True),
        ListColumn("subject", Holds.ID, "对象", "subject", 'f."subject"', wide=True),
        ListColumn("standing", Holds.YES_NO, "现有", "stands", '(f."cleared_on" IS NULL)', wide=True),
        ListColumn("cleared_on", Holds.DAY, "解除日期", "cleared on", 'f."cleared_on"', wide=True),
        ListColumn(
            "cleared_reason",
            Holds.CHOICE,
            "解除原因",
            "why cleared",
            'f."cleared_reason"',
            choices=Cleared,
            wide=True,
        ),
        ListColumn("law", Holds.DATA, "法规参数", "parameters", 'f."law"', wide=True),
        ListColumn("facts", Holds.DATA, "事实", "facts", 'f."facts"', wide=True),
    ),
    (
        Ordering(
            "rule",
            "规则、到期日",
            "rule, due day",
            ('f."rule"', "coalesce(f.\"due_on\", '')", 'f."subject"'),
        ),
        Ordering("id", "编号", "id", ()),
    ),
    'f."id"',
    (
        equals("rule", "规则", "of one rule", 'f."rule"', choices=RuleCode),
        equals("body", "责任单位", "of one body", 'f."body"', Holds.PARTY),
        equals("contract", "合同", "of one contract", 'f."contract"', Holds.CONTRACT),
        equals("level", "级别", "of one level", 'f."level"', choices=FlagLevel),
        starts("division", "区划代码开头", "division (or what it begins with)", 'f."division"'),
        since("raised-from", "标记日期自", "raised from", 'f."raised_on"'),
        until("raised-to", "标记日期至", "raised until", 'f."raised_on"'),
        whether("standing", "现有", "those that stand", 'f."cleared_on" IS NULL'),
    ),
    work=_say,
    bodies=('f."body"',),
)

VIEWS = (FLAGS,)
