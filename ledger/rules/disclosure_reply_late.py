"""disclosure.reply-late: a request for government information not answered within its term.

Working days that third parties and other authorities took to give their opinion do not count, extensions do
as far as the regulation allows them. Refuses to know who asked and for what.
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.vocabulary import FlagLevel
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Verdict
from ledger.rules.shared.terms import basis_of, last_day, started_before, term_of

_TOPIC, _REPLY, _EXTENSION = "information.reply", "reply", "extension"


class Asked(NamedTuple):
    """A request that has no reply; the last two are working days."""

    subject: str
    contract: None
    body: str
    division: str | None
    currency: None
    received_on: str
    extended: int
    not_counted: int


def _judge(facts: Asked, law: BookLaw, day: str) -> Verdict:
    # the text counts from the day the request arrived, so the edition in force on that day applies
    found = law.law.statutes.in_force(_TOPIC, facts.received_on)
    if found is None:
        return CLEAR
    term, most = term_of(found, _REPLY), int(term_of(found, _EXTENSION)["count"])
    extended = min(facts.extended, most)
    due = last_day(term, facts.received_on, law, extended + facts.not_counted)
    if due.day is None or due.day.isoformat() >= day:
        return CLEAR
    told = {"received_on": facts.received_on, "count": str(term["count"]), "extended": str(extended)}
    told["not_counted"] = str(facts.not_counted)
    return Found(FlagLevel.WARN, (found, *basis_of(due)), due.day.isoformat(), facts=told)


RULE = Rule(
    code="disclosure.reply-late",
    zh="信息公开申请逾期未答复",
    en="request for information not answered in time",
    level=FlagLevel.WARN,
    topics=(_TOPIC,),
    facts=Asked,
    candidates=(
        'SELECT r."id", NULL, r."body", o."division", NULL, r."received_on", r."extended", r."not_counted" '
        'FROM "information_request" r LEFT JOIN "organisation" o ON o."book" = r."book" AND o."id" '
        '= r."body" '
        'AND o."valid_to" IS NULL WHERE r."book" = ? AND r."received_on" < ? AND r."answered_on" IS NULL'
    ),
    key='r."id"',
    judge=_judge,
    bounds=lambda book, law, day: (book, started_before(law, (_TOPIC,), day, _REPLY)),
    say_zh="{body}于 {received_on} 收到信息公开申请，应在 {count} 个工作日内答复（另延长 {extended} "
    "个工作日、不计入期限 {not_counted} 个工作日，最迟 {due_on}），至 {day} 已过 {days} 日，"
    "尚无答复登记。",
    say_en="{body} received a request for information on {received_on}; the reply was due within "
    "{count} working days ({extended} added, {not_counted} not counted), by {due_on}. On {day}, {days} "
    "days later, no reply is on record.",
    clears_zh="答复申请人并登记",
    clears_en="the reply given and recorded",
)
