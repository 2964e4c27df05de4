"""Public-private partnership: the legacy kind with its five stages, and the concession of the 2023 mechanism.

The legacy stages are those of 财金〔2014〕113号 (PPP-01, in force until 2023). Financing stands between
two of them, since 国发〔2016〕76号 and 长政办发〔2018〕50号 (PPP-03) want its officials on record apart.
Of what a concession goes through (国办函〔2023〕115号, order 17 of 2024: PPP-04, PPP-05) the statute book
holds no list: its stages are descriptive.

Refuses to know payments by results and capital: what is owed under either, and by when, is what its contract
says, so neither has obligations by default. Users pay for a concession: nobody needs to answer for payments.
"""

from __future__ import annotations

from ledger.core.vocabulary import Duty, PartyRole, Stage
from ledger.entries.kinds.declaration import Kind, StageOf

KINDS = (
    Kind(
        code="ppp",
        zh="政府和社会资本合作（PPP，存量）",
        en="public-private partnership (legacy)",
        required=("amount", "ends_on"),
        roles=(PartyRole.PUBLIC_AUTHORITY, PartyRole.PRIVATE_PARTY),
        debtor=PartyRole.PUBLIC_AUTHORITY,
        creditor=PartyRole.PRIVATE_PARTY,
        stages=(
            StageOf(Stage.IDENTIFICATION, (Duty.DECIDES, Duty.HANDLES)),
            StageOf(Stage.PREPARATION, (Duty.DECIDES, Duty.HANDLES)),
            StageOf(Stage.PROCUREMENT, (Duty.DECIDES, Duty.SIGNS, Duty.HANDLES), "项目采购", "procurement"),
            StageOf(Stage.FINANCING, (Duty.SUPERVISES,), "项目融资", "financing"),
            StageOf(Stage.PERFORMANCE, (Duty.PAYS, Duty.SUPERVISES), "项目执行", "execution"),
            StageOf(Stage.TRANSFER, (Duty.ACCEPTS, Duty.HANDLES), "项目移交", "transfer"),
        ),
        defaults=(),
        topics=(
            "ppp.stages.guide",
            "ppp.stages.changsha",
            "ppp.existing-projects",
            "investment.no-arrears.public",
        ),
    ),
    Kind(
        code="concession",
        zh="特许经营（2023 年新机制）",
        en="concession (mechanism of 2023)",
        required=("ends_on",),
        roles=(PartyRole.PUBLIC_AUTHORITY, PartyRole.PRIVATE_PARTY),
        debtor=PartyRole.PUBLIC_AUTHORITY,
        creditor=PartyRole.PRIVATE_PARTY,
        stages=(
            StageOf(Stage.PREPARATION, (Duty.DECIDES, Duty.HANDLES), "特许经营方案", "concession plan"),
            StageOf(
                Stage.PROCUREMENT,
                (Duty.DECIDES, Duty.SIGNS, Duty.HANDLES),
                "选择特许经营者",
                "choice of operator",
            ),
            StageOf(Stage.FINANCING, (Duty.SUPERVISES,), "项目融资", "financing"),
            StageOf(Stage.CONSTRUCTION, (Duty.HANDLES, Duty.SUPERVISES)),
            StageOf(Stage.OPERATION, (Duty.SUPERVISES,)),
            StageOf(Stage.TRANSFER, (Duty.ACCEPTS, Duty.HANDLES), "项目移交", "transfer"),
        ),
        defaults=(),
        topics=("ppp.new-mechanism", "ppp.concession", "ppp.stages.changsha"),
    ),
)
