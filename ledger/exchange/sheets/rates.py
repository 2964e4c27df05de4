"""A late-payment rate as contracts word it (日万分之五, 年利率6%), as the members that the ledger keeps.

The ledger keeps rates by the day, by the year and as a multiple of the one-year LPR, at signing or floating.
Where the words leave open which of these is meant, the cell is refused. Refuses to know the LPR and what the
law asks for (``entries.late_rates``).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from ledger.core.errors import refuse, shown
from ledger.core.vocabulary import RateBasis
from ledger.exchange.sheets.file import Value

_NUMERAL = r"\d+(?:\.\d+)?|[零一二两三四五六七八九十]+(?:点[零一二三四五六七八九]+)?"
_SHARE = rf"(?:(?P<figures>\d+(?:\.\d+)?)(?P<mark>[%‰‱])|(?P<base>[百千万])分之(?P<numeral>{_NUMERAL}))"
_ONE_DAY = r"每?(?:逾期|延迟|迟延|延期)(?:付款)?[一1][日天]|[每按]?[日天](?:利率|息)?"
_ONE_YEAR = r"[每按]?年(?:化?利率|化|息)?"
_BY_TIME = re.compile(rf"(?:(?P<day>{_ONE_DAY})|{_ONE_YEAR})[,:]?[为按]?{_SHARE}")
_PER_TIME = re.compile(rf"{_SHARE}(?:/|每|per|a)(?:(?P<day>[日天]|day)|年|year|annum)")
_LPR = re.compile(
    r"(?:(?P<signing>(?:合同)?(?:订立|签订)[时日])|浮动)的?(?:[一1]年期)?"
    rf"(?:lpr|贷款市场报价利率(?:\(?lpr\)?)?)(?:的?(?P<multiple>{_NUMERAL})倍)?"
)
_LPR_ENGLISH = re.compile(
    rf"(?:(?P<multiple>{_NUMERAL})times)?(?:the)?(?:(?:one-?year)?lpr(?P<signing>atsigning)|floating(?:one-?year)?lpr)"
)
_OF_WHAT = re.compile(
    r"按?(?:应付未付|应付|未付|逾期|欠付)(?:的?款项|款|金额|部分)?的|(?:支付|计算|的)?(?:违约金|利息)$"
)
"""Words about the sum that the rate is of; it is always what is left."""

_YEAR_DAYS = re.compile(r"[,;]?\(?(?:按|以)?(?:[一1每]年)?(360|365)[天日](?:计息|计算|计)?\)?$")
_BASES = {"百": 100, "千": 1_000, "万": 10_000, "%": 100, "‰": 1_000, "‱": 10_000}
_DIGITS = str.maketrans("零一二两三四五六七八九", "01223456789")


def late_rate_of(value: Value) -> dict[str, Any]:
    """The members of ``entries.late_rates.LateRate`` that a cell tells; parts of a whole, never rounded.

    The days of a year are among them only where the cell names them.

    Raises:
        Refused: no rate, a rate without the time it is for, or one of the LPR that does not say of which day.
    """
    written = unicodedata.normalize("NFKC", str(value or ""))
    text = re.sub(r"\s", "", written).lower().rstrip("。.")
    days = _YEAR_DAYS.search(text)
    bare = _OF_WHAT.sub("", text[: days.start()] if days else text).removeprefix("按照").removeprefix("按")
    year = {"late_rate_year_days": int(days[1])} if days else {}
    lpr = _LPR.fullmatch(bare) or _LPR_ENGLISH.fullmatch(bare)
    if lpr is not None:
        basis = RateBasis.LPR_SIGNING if lpr["signing"] else RateBasis.LPR_FLOATING
        return {**_members(basis, lpr["multiple"] or "1", 1), **year}
    found = _BY_TIME.fullmatch(bare) or _PER_TIME.fullmatch(bare)
    if found is not None:
        basis = RateBasis.PER_DAY if found["day"] else RateBasis.PER_YEAR
        share = found["figures"] or found["numeral"]
        return {**_members(basis, share, _BASES[found["mark"] or found["base"]]), **year}
    if re.fullmatch(_SHARE, bare):
        raise refuse("cell.rate-without-time", value=shown(written))
    if re.search("lpr|贷款市场报价利率", bare) and not re.search("浮动|订立|签订|floating|signing", bare):
        raise refuse("cell.rate-of-which-day", value=shown(written))
    raise refuse("cell.no-rate", value=shown(written))


def _members(basis: RateBasis, numeral: str, base: int) -> dict[str, Any]:
    """So many parts of so many, as written: 0.05 % is 5 of 10,000."""
    whole, _, fraction = _figures(numeral).partition(".")
    return {
        "late_rate_basis": basis.value,
        "late_rate_parts": int(whole + fraction),
        "late_rate_of": base * 10 ** len(fraction),
    }


def _figures(numeral: str) -> str:
    """A numeral up to ninety-nine, in figures."""
    whole, _, fraction = numeral.replace("点", ".").partition(".")
    if "十" in whole:
        tens, _, ones = whole.partition("十")
        whole = (tens or "1") + (ones or "0")
    return f"{whole}.{fraction}".rstrip(".").translate(_DIGITS)
