"""Invented natural persons: their names, and for some of them how to reach them.

Names are put together from common surnames and less common given-name characters, so that they read
naturally and are nobody's in particular. Contacts lie under ``.example`` and are extensions without a number
outside. There are no identity numbers: whatever passes their check would have to name a real place.
"""

from __future__ import annotations

import random

from api.demonstration.facts import Command, command

_SURNAMES = (
    "王王王李李李张张张刘刘陈陈杨黄赵吴周徐孙朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程"
    "魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石贾夏付方邹熊白孟秦邱侯尹薛闫雷史陶贺毛郝顾龚邵万覃钱戴严莫孔向常汤"
)
_MALE = "建志文永家德明海俊宏立振学少正光伟书承启绍"
_MALE_END = "舟铮桐槐砚垣琛峤焕崧樵衍稷钧恺霖珩溥翊煜棣旸础邺浚楷树坤柏楠"
_FEMALE = "丽秀春玉雅慧淑雪静思婉佩素月翠若书文"
_FEMALE_END = "筠蘅岚薇棠漪菡芮苓缨绮芷瑶澜蕙荇妍茵卉蓓禾"
_ALONE = "砚棣旸衍蘅缨琛岚筠峤楷楠蓓"
_COMPOUND = ("欧阳", "上官", "司徒")
_FEMALE_SHARE, _ALONE_SHARE, _COMPOUND_SHARE = 0.4, 0.08, 0.01

WITH_DOT = "娜孜拉·叶尔江"
"""A name of another pattern, for whoever searches or sorts names."""


class People:
    """The persons, each registered on the day the book first needs them."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._used: set[str] = set()
        self.count = 0

    def register(self, day: str, *, name: str | None = None, contact_share: float = 0.0) -> Command:
        """The command that registers one more person; its label is ``n-<number>``."""
        self.count += 1
        contact = None
        if self._rng.random() < contact_share:
            contact = f"办公电话分机 {2000 + self.count}，n{self.count:04}@changping.example"
        return command(
            "person.registered", day, f"n-{self.count:04}", name=name or self.name(), contact=contact
        )

    def name(self) -> str:
        """A name that nobody of the demonstration has yet."""
        while True:
            name = self._draw()
            if name not in self._used:
                self._used.add(name)
                return name

    def namesake(self) -> str:
        """A name that somebody has already."""
        return sorted(self._used)[len(self._used) // 2]

    def _draw(self) -> str:
        rng = self._rng
        compound = rng.random() < _COMPOUND_SHARE
        surname = rng.choice(_COMPOUND) if compound else rng.choice(_SURNAMES)
        if rng.random() < _ALONE_SHARE:
            return surname + rng.choice(_ALONE)
        if rng.random() < _FEMALE_SHARE:
            return surname + rng.choice(_FEMALE) + rng.choice(_FEMALE_END)
        return surname + rng.choice(_MALE) + rng.choice(_MALE_END)
