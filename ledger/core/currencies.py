"""The currencies of the world: decimals (ISO 4217) and Chinese name of each code in use.

Data alone. Codes for funds, metals and tests are left out: no contract is concluded in them. ``XXX`` stands
where a publisher tells no currency. Which of these a clerk may write by name is for ``ledger.core.money``.
"""

from __future__ import annotations

UNTOLD = "XXX"
"""No currency is told (ISO 4217 has it for transactions without one); nobody may write it in a sheet."""

_TWO = """
AED 阿联酋迪拉姆 AFN 阿富汗尼 ALL 阿尔巴尼亚列克 AMD 亚美尼亚德拉姆 ANG 荷属安的列斯盾
AOA 安哥拉宽扎 ARS 阿根廷比索 AUD 澳元 AWG 阿鲁巴弗罗林 AZN 阿塞拜疆马纳特 BAM 波黑可兑换马克
BBD 巴巴多斯元 BDT 孟加拉塔卡 BGN 保加利亚列弗 BMD 百慕大元 BND 文莱元 BOB 玻利维亚诺 BRL 巴西雷亚尔
BSD 巴哈马元 BTN 不丹努尔特鲁姆 BWP 博茨瓦纳普拉 BYN 白俄罗斯卢布 BZD 伯利兹元 CAD 加元 CDF 刚果法郎
CHF 瑞士法郎 COP 哥伦比亚比索 CRC 哥斯达黎加科朗 CUP 古巴比索 CVE 佛得角埃斯库多 CZK 捷克克朗
DKK 丹麦克朗 DOP 多米尼加比索 DZD 阿尔及利亚第纳尔 EGP 埃及镑 ERN 厄立特里亚纳克法
ETB 埃塞俄比亚比尔 EUR 欧元 FJD 斐济元 FKP 福克兰镑 GBP 英镑 GEL 格鲁吉亚拉里 GHS 加纳塞地
GIP 直布罗陀镑 GMD 冈比亚达拉西 GTQ 危地马拉格查尔 GYD 圭亚那元 HKD 港元 HNL 洪都拉斯伦皮拉
HTG 海地古德 HUF 匈牙利福林 IDR 印度尼西亚卢比 ILS 以色列新谢克尔 INR 印度卢比 IRR 伊朗里亚尔
JMD 牙买加元 KES 肯尼亚先令 KGS 吉尔吉斯索姆 KHR 柬埔寨瑞尔 KPW 朝鲜元 KYD 开曼群岛元
KZT 哈萨克斯坦坚戈 LAK 老挝基普 LBP 黎巴嫩镑 LKR 斯里兰卡卢比 LRD 利比里亚元 LSL 莱索托洛蒂
MAD 摩洛哥迪拉姆 MDL 摩尔多瓦列伊 MGA 马达加斯加阿里亚里 MKD 北马其顿代纳尔 MMK 缅元
MNT 蒙古图格里克 MOP 澳门元 MRU 毛里塔尼亚乌吉亚 MUR 毛里求斯卢比 MVR 马尔代夫拉菲亚
MWK 马拉维克瓦查 MXN 墨西哥比索 MYR 马来西亚林吉特 MZN 莫桑比克梅蒂卡尔 NAD 纳米比亚元
NGN 尼日利亚奈拉 NIO 尼加拉瓜科多巴 NOK 挪威克朗 NPR 尼泊尔卢比 NZD 新西兰元 PAB 巴拿马巴波亚
PEN 秘鲁索尔 PGK 巴布亚新几内亚基那 PHP 菲律宾比索 PKR 巴基斯坦卢比 PLN 波兰兹罗提 QAR 卡塔尔里亚尔
RON 罗马尼亚列伊 RSD 塞尔维亚第纳尔 RUB 卢布 SAR 沙特里亚尔 SBD 所罗门群岛元 SCR 塞舌尔卢比
SDG 苏丹镑 SEK 瑞典克朗 SGD 新加坡元 SHP 圣赫勒拿镑 SLE 塞拉利昂利昂 SOS 索马里先令 SRD 苏里南元
SSP 南苏丹镑 STN 圣多美和普林西比多布拉 SVC 萨尔瓦多科朗 SYP 叙利亚镑 SZL 斯威士兰里兰吉尼 THB 泰铢
TJS 塔吉克斯坦索莫尼 TMT 土库曼斯坦马纳特 TOP 汤加潘加 TRY 土耳其里拉 TTD 特立尼达和多巴哥元
TWD 新台币 TZS 坦桑尼亚先令 UAH 乌克兰格里夫纳 USD 美元 UYU 乌拉圭比索 UZS 乌兹别克斯坦索姆
VES 委内瑞拉玻利瓦尔 WST 萨摩亚塔拉 XCD 东加勒比元 YER 也门里亚尔 ZAR 南非兰特 ZMW 赞比亚克瓦查
"""
_NONE = """
BIF 布隆迪法郎 CLP 智利比索 DJF 吉布提法郎 GNF 几内亚法郎 ISK 冰岛克朗 JPY 日元 KMF 科摩罗法郎 KRW 韩元
PYG 巴拉圭瓜拉尼 RWF 卢旺达法郎 UGX 乌干达先令 UYI 乌拉圭指数单位比索 VND 越南盾 VUV 瓦努阿图瓦图
XAF 中非法郎 XOF 西非法郎 XPF 太平洋法郎
"""
_THREE = (
    "BHD 巴林第纳尔 IQD 伊拉克第纳尔 JOD 约旦第纳尔 KWD 科威特第纳尔 LYD 利比亚第纳尔 "
    "OMR 阿曼里亚尔 TND 突尼斯第纳尔"
)
_FOUR = "CLF 智利发展单位"


def _declared() -> dict[str, tuple[int, str]]:
    found = {"CNY": (2, "元")}
    for decimals, text in ((2, _TWO), (0, _NONE), (3, _THREE), (4, _FOUR)):
        words = text.split()
        found |= {code: (decimals, zh) for code, zh in zip(words[::2], words[1::2], strict=True)}
    return {"CNY": found.pop("CNY"), **dict(sorted(found.items())), UNTOLD: (2, "币种未公布")}


CURRENCIES: dict[str, tuple[int, str]] = _declared()
"""Decimals and Chinese name by code, CNY first."""
