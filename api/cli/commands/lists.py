"""The commands that print lists: one for each list that is declared, found in ``ledger.queries.views``."""

from __future__ import annotations

import click

from api.cli.listing import list_command
from ledger.queries.views import VIEWS


@click.group(name="list")
def lists() -> None:
    """清单：筛选、排序、分页，导出 CSV、XLSX。 Lists: filters, orders, pages; CSV and XLSX."""


for _view in VIEWS.values():
    lists.add_command(list_command(_view, _view.name, f"{_view.zh}。 List {_view.en}."))

COMMANDS = (lists,)
