"""Words about a day gone by, and about what was known when. Knows codes and sentences alone."""

from __future__ import annotations

MOMENT_WORDS: dict[str, tuple[str, str]] = {
    "moment.stands": (
        "截至{day}的情况，登记截止日{known}。",
        "As of {day}, by what was on record on {known}.",
    ),
    "moment.not-opened": (
        "本账簿自{opened}起登记，截至{known}没有任何登记；所列为空，不表示当日没有应列事项。",
        "This book was opened on {opened}: on {known} nothing was known yet. An empty answer does not mean "
        "that there was nothing.",
    ),
    "moment.nothing-by-then": (
        "截至{known}，本账簿没有登记{day}（含当日）以前的合同、债务或者名单记录；所列为空，不表示当日没有应列事项。",
        "By {known} the book had recorded no contract, debt or listing of {day} or before. An empty answer "
        "does not mean that there was nothing.",
    ),
    "moment.recorded-later": (
        "另有{count}条属于{day}（含当日）以前的记录，在{known}之后登记，未计入；"
        "不写 --known-on 即按现有登记答复。",
        "Not counted: {count} entries about days up to {day} that were recorded after {known}. Without "
        "--known-on all that is on record now counts.",
    ),
    "moment.known-ahead": (
        "登记截止日{known}晚于今天（{today}），届时登记什么尚不可知；请填写今天或者更早的日期。",
        "{known} is after today, {today}: what will be on record then, nobody knows. Give today or an "
        "earlier day.",
    ),
    "moment.not-yet-known": (
        "截至{day}、按登记截止日{known}，尚未登记“{value}”。",
        "As of {day}, by what was on record on {known}, “{value}” was not on record yet.",
    ),
}
