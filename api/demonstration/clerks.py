"""Three spreadsheets as a clerk hands them in, dirt included, and their way through the importer.

The files are written anew each time: no binary lies in the repository. Everything in them is invented.
"""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter

from api.demonstration.facts import stream
from api.demonstration.parties import Cast
from ledger.book import Book
from ledger.core.money import Money, in_capitals
from ledger.core.values import Actor
from ledger.exchange.sheets.answer import AnswerWorkbook
from ledger.exchange.sheets.importer import SheetImporter, SheetSummary
from ledger.exchange.sheets.kinds import SHEET_KINDS

FILES = {"contracts": "合同台账.xlsx", "payments": "付款明细.csv", "payrolls": "工资支付台账.xlsx"}
MADE_ON = date(2026, 11, 17)
ROWS = 30
_HEAD = ("序号", "合同编号", "合同名称", "类别", "甲方", "乙方", "统一社会信用代码", "企业规模")
_HEAD_MORE = ("合同金额（万元）", "合同金额大写", "签订日期", "备注")


def hand_in(book: Book, actor: Actor, folder: Path, cast: Cast, seed: int) -> dict[str, SheetSummary]:
    """Write the three files, import them, and leave the answers beside them."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _contracts(folder / FILES["contracts"], cast, seed)
    found = {"contracts": _take(book, actor, folder, "contracts")}
    _payments(book, folder / FILES["payments"])
    found["payments"] = _take(book, actor, folder, "payments")
    _payrolls(book, folder / FILES["payrolls"], seed)
    found["payrolls"] = _take(book, actor, folder, "payrolls")
    return found


def _take(book: Book, actor: Actor, folder: Path, kind: str) -> SheetSummary:
    path = folder / FILES[kind]
    with AnswerWorkbook(path.with_name(f"{path.stem}.结果.xlsx"), "zh", MADE_ON) as answer:
        return SheetImporter(book, actor, SHEET_KINDS[kind], answer=answer).run(path)


def _contracts(path: Path, cast: Cast, seed: int) -> None:
    """A ledger of contracts kept by hand: title, two rows of headings, every way to write a day or a sum."""
    rng = stream(seed, "clerks")
    schools = cast.of("institution")
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("合同台账")
        sheet.merge_range(0, 0, 0, 11, "长平市直单位2026年合同台账")
        sheet.write_row(1, 0, _HEAD)
        sheet.merge_range(1, 8, 1, 9, "合同价款")
        sheet.write(1, 10, "签订日期")
        sheet.write(1, 11, "备注")
        sheet.write_row(2, 8, _HEAD_MORE[:2])
        days = book.add_format({"num_format": "yyyy-mm-dd"})
        for at in range(ROWS):
            row = 3 + at
            firm = cast.firm(rng, "2021-01-01")
            wan = rng.randrange(12, 400)
            written = ("2026.3.1", "20260619", "2026年5月8日", "2026/4/15", 46_082)[at % 5]
            sums: tuple[Any, str] = (wan, "")
            if at % 6 == 2:
                sums = (f"{wan}万", "")
            elif at % 6 == 4:
                sums = (f"￥{wan // 10 + 1}9.000.00", in_capitals(Money((wan // 10 * 10 + 19) * 100_000)))
            cells: list[Any] = [
                at + 1,
                f"市直-{at + 1:03}",
                "校园设施维修服务",
                "服务",
                rng.choice(schools).name,
            ]
            cells += [firm.name, firm.code, "小微企业" if at % 3 else "中型", *sums, written, ""]
            _spoil(at, cells)
            sheet.write_row(row, 0, cells)
            if at % 7 == 3:
                sheet.write_datetime(row, 10, date(2026, 2, 9), days)
        sheet.write_formula(3 + 8, 8, "=100+26", None, 126)
        sheet.set_row(3 + 10, None, None, {"hidden": True})
        sheet.write_row(3 + ROWS, 0, ["合计", "", "", "", "", "", "", "", 5_200])


def _spoil(at: int, cells: list[Any]) -> None:
    """The rows that are wrong in a way only the clerk can mend."""
    if at == 5:
        cells[8] = -36
    elif at == 12:
        cells[1] = ""
    elif at == 14:
        cells[10] = "2026.3.1；2026.4.1"
    elif at == 17:
        cells[4] = "长平市教委"
    elif at == 20:
        cells[1] = "市直-003"
    elif at == 23:
        cells[6] = "９１９９０１００ＭＡ００００００１Ｘ"


def _payments(book: Book, path: Path) -> None:
    """Payments in GB18030: a voucher twice, more than is owed, a day that is none."""
    sql = (
        'SELECT c."number", o."clause", s."remaining", s."due_on" FROM "obligation_status" s '
        'JOIN "contract" c ON c."book" = s."book" AND c."id" = s."contract" '
        'JOIN "obligation" o ON o."book" = s."book" AND o."id" = s."id" WHERE s."book" = ? '
        'AND s."open" = TRUE AND s."type" = \'payment\' AND s."due_on" < \'2026-11-01\' '
        'ORDER BY s."due_on" DESC, s."id" LIMIT 12'
    )
    rows: list[tuple[Any, ...]] = [("合同编号", "条款", "付款日期", "付款金额", "凭证号")]
    for at, (number, clause, remaining, _) in enumerate(book.store.rows(sql, (book.id,))):
        part = remaining // 4
        day = ("2026-11-13", "2026.11.16", "20261116", "2026年11月13日")[at % 4]
        rows.append(
            (
                number,
                clause,
                day,
                f"{part / 100:,.2f}" if at % 2 else f"￥{part // 100}",
                f"支〔2026〕{900 + at}",
            )
        )
    rows.append(rows[1])
    rows.append((rows[2][0], rows[2][1], "2026-11-16", "90000万", "支〔2026〕990"))
    rows.append((rows[3][0], rows[3][1], "详见合同", "1,000", "支〔2026〕991"))
    rows.append(("CPCG-0000-0000", "5.2", "2026-11-16", "1,000", "支〔2026〕992"))
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    path.write_bytes(text.getvalue().encode("gb18030"))


def _payrolls(book: Book, path: Path, seed: int) -> None:
    """October's wages of two projects in the columns of the wage ledger; one worker's line is no number."""
    rng = stream(seed, "wages")
    sql = (
        'SELECT c."number", o."name" FROM "contract" c JOIN "contract_party" p ON p."book" = c."book" '
        'AND p."id" = c."id" AND p."role" = \'supplier\' JOIN "organisation" o ON o."book" = p."book" '
        'AND o."id" = p."party" AND o."valid_to" IS NULL WHERE c."book" = ? AND c."kind" = \'works\' '
        'ORDER BY c."number" LIMIT 3'
    )
    columns = SHEET_KINDS["payrolls"].columns
    with xlsxwriter.Workbook(str(path)) as made:
        sheet = made.add_worksheet("十月")
        sheet.write_row(0, 0, [column.zh for column in columns])
        row = 1
        for project, (number, employer) in enumerate(book.store.rows(sql, (book.id,))):
            for at in range(8):
                name = "".join(
                    rng.choice(part) for part in ("陈林黄谢邓曾罗彭", "国志德春水木", "生强发根兴保")
                )
                wages = rng.randrange(45, 82) * 100
                paid: Any = wages if project == 0 else None
                cells: dict[str, Any] = {
                    "contract": number,
                    "employer": employer,
                    "month": "2026年10月",
                    "payday": "2026-11-10",
                    "name": name,
                    "contact": f"分机{300 + row}",
                    "hours": "26天",
                    "amount": wages,
                    "paid": paid,
                }
                if project == 2 and at == 4:
                    cells["amount"] = "六千左右"
                sheet.write_row(row, 0, [cells.get(column.member) for column in columns])
                row += 1
