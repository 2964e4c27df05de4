"""What a clerk writes in a cell, as the exact value it means; what can be read in two ways is refused.

Days, counts, yes and no, closed lists, credit codes; sums are for ``sheet_sums``. "See the contract", a dash
or "none" in a cell mean that nothing is given. Knows cells; refuses to know columns, rows and entries.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, timedelta
from difflib import SequenceMatcher
from functools import cache, lru_cache

from ledger.core.errors import refuse, shown
from ledger.core.fields import Named
from ledger.core.suggestions import Nearest
from ledger.core.values import INTEGER_MAX
from ledger.exchange.sheets.file import Figure, Month, Value

_NOTHING = re.compile(
    r"[-—–/\\*.…_]+|无|空|暂无|不详|未定|待定|没有|n/?a|none|nil"
    r"|(?:详?见|按|依)(?:合同|附件|附表|协议|约定).*"
)
_BEGINS_NOTHING = frozenset("-—–/\\*.…_无空暂不未待没详见按依nN")
"""With what those words begin: a cell that begins otherwise says something."""

_SEVERAL = re.compile(r"[\n;；、]|(?<=\d)\s+(?=\d{4})|至|~|－－|—")
_DAY = re.compile(r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?")
_CLOCK = r"(?:[01]?\d|2[0-3])[:时点](?:[0-5]?\d)?(?:[:分](?:[0-5]?\d秒?)?)?(?:\.\d+)?"
_NOON = r"(?:上午|下午|[AaPp][Mm])?"
_HOUR = re.compile(rf"(?:[ T]+|(?<=[日号])){_NOON}\s*{_CLOCK}\s*{_NOON}(?:\+08:?00)?$")
"""A time of day behind a day, of the book's own time zone; another zone may mean another day."""

_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_MONTH_ONLY = re.compile(r"(\d{4})[-./年](\d{1,2})月?")
_SERIAL = re.compile(r"\d{5}(?:\.\d*)?")
_CHINESE = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 80_000
"""Excel days of 1954-10-03 and 2119-01-10: outside them a bare number of five digits is no day."""

_EPOCH = date(1899, 12, 30)
_CHOICES_TOLD = 10
_DIGITS_EXACT = 15
"""Digits a spreadsheet keeps of a number."""

_YES = frozenset(["是", "有", "y", "yes", "true", "1", "√", "✓", "对", "已"])
_NO = frozenset(["否", "无", "n", "no", "false", "0", "×", "x", "✗", "未", "没有"])
_APART = re.compile(r"[、,;/\n]")
_LOOSE = re.compile(r"[\s\-_（）()]")
_MONTH = re.compile(r"(\d{4})[-./年]?(0?[1-9]|1[0-2])月?(?:份)?")


def plain(value: Value) -> str:
    """A cell as narrow text without surrounding blanks; empty where nothing is given."""
    if value is None:
        return ""
    if isinstance(value, str):
        return (value if value.isascii() else unicodedata.normalize("NFKC", value)).strip()
    if isinstance(value, bool):
        return "是" if value else "否"
    return value.isoformat()


def given(value: Value) -> bool:
    """Whether a cell says anything: a dash, 无 or 详见合同 do not."""
    text = plain(value)
    return bool(text) and (text[0] not in _BEGINS_NOTHING or not _NOTHING.fullmatch(text.lower()))


def text_of(value: Value) -> str:
    """Text as written, blanks at the ends taken off.

    Raises:
        Refused: a long number that the spreadsheet program has rounded.
    """
    if isinstance(value, Figure):
        digits = sum(character.isdigit() for character in value)
        if "e" in value.lower() or digits > _DIGITS_EXACT:
            raise refuse("cell.rounded", value=shown(value))
        return str(value)
    if isinstance(value, str):
        if "+" in value and re.fullmatch(r"\d\.\d+[eE]\+\d+", value.strip()):
            raise refuse("cell.rounded", value=shown(value))
        return value.strip()
    return plain(value)


def day_of(value: Value) -> date:
    """One calendar day: 2016.3.1, 20161219, 2016年3月1日, 二〇一六年三月一日, with or without an hour.

    An Excel serial number is one too.

    Raises:
        Refused: several days, a month without its day, or no day.
    """
    if isinstance(value, Month):
        raise refuse("cell.day-missing", value=value.isoformat()[:7])
    return value if isinstance(value, date) else _day_in(plain(value))


@lru_cache(maxsize=4_096)
def _day_in(text: str) -> date:
    """The day that a text names; the same ones come in row after row."""
    if _SERIAL.fullmatch(text):
        serial = int(text.partition(".")[0])
        if _FIRST_SERIAL <= serial <= _LAST_SERIAL:
            return _EPOCH + timedelta(days=serial)
    read = _chinese_day(_without_hour(text))
    match = _DAY.fullmatch(read) or _COMPACT.fullmatch(read)
    if match is None:
        if len(_DAY.findall(read)) > 1 or (_SEVERAL.search(text) and re.search(r"\d{4}", text)):
            raise refuse("cell.several-days", value=shown(text))
        if _MONTH_ONLY.fullmatch(read):
            raise refuse("cell.day-missing", value=shown(text))
        raise refuse("cell.no-day", value=shown(text))
    try:
        return date(*(int(part) for part in match.groups()))
    except ValueError as error:
        raise refuse("cell.no-day", value=shown(text)) from error


def _without_hour(text: str) -> str:
    """A day without the time of day behind it."""
    hour = _HOUR.search(text)
    before = text[: hour.start()].strip() if hour is not None else ""
    return before if _DAY.fullmatch(before) else text


def _chinese_day(text: str) -> str:
    """A day in Chinese numerals in figures: 二〇一六年十二月一日 is 2016年12月1日."""
    if not re.search("[一二三四五六七八九十]", text):
        return text.replace(" ", "") if "年" in text else text
    found = re.fullmatch(r"(.{4})年(.{1,3})月(.{1,3})[日号]", text)
    if found is None:
        return text
    return "-".join(_small_number(part) for part in found.groups())


def _small_number(text: str) -> str:
    """十二, 三十, 二十一 or digit by digit."""
    if "十" in text:
        tens, _, ones = text.partition("十")
        return str(int(tens.translate(_CHINESE) or 1) * 10 + int(ones.translate(_CHINESE) or 0))
    return text.translate(_CHINESE)


def month_of(value: Value) -> str:
    """A month as YYYY-MM: 2026年8月, 202608, 2026-08.

    Raises:
        Refused: no month.
    """
    if isinstance(value, date):
        return value.isoformat()[:7]
    match = _MONTH.fullmatch(plain(value).replace(" ", ""))
    if match is None:
        raise refuse("cell.no-month", value=shown(plain(value)))
    return f"{match[1]}-{int(match[2]):02d}"


def count_of(value: Value) -> int:
    """A whole number, with 人, 名 or 个 behind it if need be.

    Raises:
        Refused: none, or not whole.
    """
    text = re.sub(r"[人名个户份]$", "", plain(value).replace(",", ""))
    if not re.fullmatch(r"\d{1,15}(?:\.0+)?", text):
        raise refuse("cell.no-count", value=shown(text))
    return min(int(text.partition(".")[0]), INTEGER_MAX)


def flag_of(value: Value) -> bool:
    """Yes or no. Raises ``Refused`` where it is neither."""
    text = plain(value).lower()
    if text in _YES:
        return True
    if text in _NO:
        return False
    raise refuse("cell.neither", value=shown(text))


def choice_of(value: Value, choices: type[Named], also: Mapping[str, str] | None = None) -> str:
    """A member of a closed list by its code, its Chinese or English name, or another name for it.

    Raises:
        Refused: none of them.
    """
    text = plain(value)
    wanted = _loose(text)
    code = _codes(choices).get(wanted)
    if code is not None:
        return code
    for name, code in (also or {}).items():
        if _loose(name) == wanted:
            return code
    raise refuse("choice.unknown", value=shown(text), known=Nearest(_nearest(wanted, choices), len(choices)))


def choices_of(value: Value, choices: type[Named], also: Mapping[str, str] | None = None) -> list[str]:
    """The members of a closed list that a cell names, each once, apart by 、，；/ or line breaks.

    Raises:
        Refused: one of them is none.
    """
    named = [text for text in _APART.split(plain(value)) if text.strip()]
    return list(dict.fromkeys(choice_of(text, choices, also) for text in named))


def _nearest(wanted: str, choices: type[Named]) -> tuple[Named, ...]:
    """The members whose names are most like what was written, the likeliest first."""
    likeness = {
        one: max(SequenceMatcher(None, wanted, _loose(name)).ratio() for name in (one.value, one.zh, one.en))
        for one in choices
    }
    return tuple(sorted(likeness, key=likeness.__getitem__, reverse=True)[:_CHOICES_TOLD])


@cache
def _codes(choices: type[Named]) -> Mapping[str, str]:
    """The codes of a closed list by every name they have; of two alike the first."""
    codes: dict[str, str] = {}
    for one in choices:
        for name in (one.value, one.zh, one.en, *re.split("[（）()、，或]", one.zh)):
            codes.setdefault(_loose(name), one.value)
    codes.pop("", None)
    return codes


@lru_cache(maxsize=4_096)
def _loose(text: str) -> str:
    """A name of a choice as it is compared; the same few come again in every row."""
    return _LOOSE.sub("", unicodedata.normalize("NFKC", text)).lower()


def credit_code_of(value: Value) -> str | None:
    """A credit code in capitals without blanks; None where what is written is none.

    Raises:
        Refused: a number that the spreadsheet program has rounded.
    """
    code = re.sub(r"[\s\-]", "", text_of(value) if isinstance(value, Figure) else plain(value)).upper()
    if re.fullmatch(r"\d\.\d+E\+\d+", code):
        raise refuse("cell.rounded", value=shown(code))
    return code if re.fullmatch(r"[0-9A-Z]{18}", code) else None
