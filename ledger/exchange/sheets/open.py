"""A spreadsheet opened, whatever it is called: what it is, is told by how it begins.

What is not taken (old formats, encrypted files, pages that were saved as .xls, …) is refused with how to mend
it. Knows beginnings of files; what is in them, ``workbook`` and ``sheet_csv`` read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from ledger.core.errors import refuse
from ledger.core.files import open_input, printable
from ledger.exchange.sheets.csv import csv_rows
from ledger.exchange.sheets.file import Sheet, SheetFile
from ledger.exchange.sheets.workbook import open_workbook

FILE_BYTES_MAX = 64 * 1024 * 1024

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|table|meta|head|\?xml|!--|style)", re.IGNORECASE
)
_LOOKED_AT = 512
_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".et", ".xlsb", ".ods")


@contextmanager
def opened_sheets(path: Path) -> Iterator[SheetFile]:
    """An opened spreadsheet, whose rows are read while it is open.

    Raises:
        Refused: it is none, is cut, too large, or holds what is not taken (macros, document types, …).
        StoreUnusable: it is not there, or can't be read.
    """
    with open_input(path, FILE_BYTES_MAX) as stream:
        size = stream.seek(0, 2)
        stream.seek(0)
        if size > FILE_BYTES_MAX:
            raise refuse("sheet.too-large", size=size, maximum=FILE_BYTES_MAX)
        if not size:
            raise refuse("sheet.empty")
        yield _told_apart(path, stream)


def _told_apart(path: Path, stream: IO[bytes]) -> SheetFile:
    start = stream.read(_LOOKED_AT)
    stream.seek(0)
    if start.startswith(_ZIP):
        return open_workbook(stream)
    content = stream.read()
    if start.startswith(_OLE):
        raise refuse("sheet.encrypted" if _ENCRYPTED in content else "sheet.old-format")
    if _MARKUP.match(start):
        raise refuse("sheet.markup")
    if path.suffix.lower() in _WORKBOOKS:
        raise refuse("sheet.not-a-workbook")
    return SheetFile([Sheet(printable(path.with_suffix("")).rpartition("/")[2], csv_rows(content))])
