"""What a contract lists when it is signed: its parties, its clauses, its documents. Shapes alone."""

from __future__ import annotations

from ledger.core.code_fields import Digest
from ledger.core.fields import Choice, Reference, Shape, Text
from ledger.core.party_classes import Size
from ledger.core.vocabulary import PartyRole
from ledger.entries.party_facts import Ownership, PublicFunding


class PartyItem(Shape):
    """One party of a contract."""

    role = Choice("合同角色", "role", PartyRole, required=True)
    party = Reference("单位", "party", ("organisation",), required=True)
    size = Choice("订立时企业规模", "size at signing", Size)
    size_notice = Text("主动告知规模的证明", "proof that it told of its size", example="中小企业声明函")
    ownership = Choice("订立时所有制性质", "ownership at signing", Ownership)
    public_funding = Choice("订立时使用财政资金情况", "use of public money at signing", PublicFunding)


class ClauseItem(Shape):
    """One clause as agreed."""

    number = Text("条款号", "number", required=True, length=40)
    text = Text("条款内容", "text", required=True, length=4_000, lines=True)


class DocumentItem(Shape):
    """A document, by its digest."""

    digest = Digest("文件摘要", "SHA-256", required=True)
    title = Text("文件名称", "title", required=True)
