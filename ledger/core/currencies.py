"""The currencies of the world: decimals (ISO 4217) and Chinese name of each code in use.

Names are those of the Unicode CLDR, as Babel brings them, but for a few that offices write otherwise.
Decimals are not CLDR's: it tells how sums are usually shown (an Iraqi dinar without decimals), ISO 4217 in
what minor unit they are kept. Codes for funds, metals and tests are left out: no contract is concluded in
them. ``XXX`` stands where a publisher tells no currency. Which of these a clerk may write by name is for
``ledger.core.money``.
"""

from __future__ import annotations

from babel import Locale

UNTOLD = "XXX"
"""No currency is told (ISO 4217 has it for transactions without one); nobody may write it in a sheet."""

_CODES = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD
HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL
LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR
PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP
TRY TTD TWD TZS UAH UGX USD UYI UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
"""
"""Written down, so that a log can be read whatever a later CLDR leaves out."""

_DECIMALS = {
    code: decimals
    for decimals, codes in (
        (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
        (3, "BHD IQD JOD KWD LYD OMR TND"),
        (4, "CLF"),
    )
    for code in codes.split()
}
"""Those that do not have two."""

_CUSTOMARY = {
    "CNY": "元",
    "AUD": "澳元",
    "CAD": "加元",
    "CLF": "智利发展单位",
    "MKD": "北马其顿代纳尔",
    "MOP": "澳门元",
    "RUB": "卢布",
    "SHP": "圣赫勒拿镑",
    "UYI": "乌拉圭指数单位比索",
    UNTOLD: "币种未公布",
}
"""Where offices write another name than CLDR, or CLDR's is no name or out of date."""


def _declared() -> dict[str, tuple[int, str]]:
    names = Locale.parse("zh").currencies
    codes = ["CNY", *sorted(set(_CODES.split()) - {"CNY"}), UNTOLD]
    return {code: (_DECIMALS.get(code, 2), _CUSTOMARY.get(code) or names[code]) for code in codes}


CURRENCIES: dict[str, tuple[int, str]] = _declared()
"""Decimals and Chinese name by code, CNY first."""
