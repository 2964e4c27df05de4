"""Whether a cell for a party gives the bare name of a natural person: such a name must not enter the log.

Knows surnames and endings of organisations' names; refuses to know the book. It may take a firm's short name
for a person's: then a full name is asked for, and nothing is lost.
"""

from __future__ import annotations

import re

from ledger.core.names import name_key

_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任"
    "沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫"
    "孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕"
    "单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚"
    "娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池"
    "查麻苑迟邝"
)
_COMPOUND = (
    "欧阳",
    "司马",
    "上官",
    "诸葛",
    "东方",
    "皇甫",
    "尉迟",
    "公孙",
    "慕容",
    "令狐",
    "司徒",
    "夏侯",
    "端木",
)
_NAME = re.compile(r"[一-鿿]{2,4}")
_OF_SEVERAL_PARTS = re.compile(r"[一-鿿]{1,10}(?:·[一-鿿]{1,10})+")
_NO_PERSON = re.compile(
    r"(?:公司|集团|[局院厂店部所站馆厅会队社园坊行户司室处校学县市省区镇乡村港矿场]|中心|政府|银行|超市"
    r"|商贸|科技|建设|建筑|水利|工程|电力|实业)$"
)


def is_personal(name: str) -> bool:
    """Whether a name is of two to four characters behind a surname, or has parts set apart by a dot.

    >>> is_personal("林知远"), is_personal("知远面馆")
    (True, False)
    """
    key = name_key(name)
    if _OF_SEVERAL_PARTS.fullmatch(key):
        return not _NO_PERSON.search(key)
    if not _NAME.fullmatch(key) or _NO_PERSON.search(key):
        return False
    compound = key.startswith(_COMPOUND)
    return compound or (key[0] in _SURNAMES and len(key) <= _SIMPLE_MOST)


_SIMPLE_MOST = 3
"""Characters of a name with a surname of one; four are a firm's short name more often."""
