"""Projections of what a book laid down about the law it goes by."""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from ledger.store.tables.base import StoreTable, of_object


class AdoptedStatuteTable(StoreTable):
    """A parameter of the statute book as the book adopted it, whole; of several the latest counts."""

    id = TextField()
    parameter = TextField()
    adopted_on = TextField()
    content = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "adopted_statute"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "parameter"), False),)
        constraints = of_object("id")


class ConfirmationTable(StoreTable):
    """A proposal to treat an unconfirmed parameter as confirmed, and the seq of the entry that agreed."""

    id = TextField()
    parameter = TextField()
    value_digest = TextField()
    proposed_seq = IntegerField()
    confirmed_seq = IntegerField(null=True)

    class Meta:
        """Peewee's own options."""

        table_name = "statute_confirmation"
        primary_key = CompositeKey("book", "id")
        indexes = ((("book", "parameter"), False),)
        constraints = of_object("id")


class CalendarYearTable(StoreTable):
    """A year's holiday notice that came after the program: days off and working days, as JSON lists."""

    id = TextField()
    year = IntegerField()
    off = TextField()
    worked = TextField()
    source = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "calendar_year"
        primary_key = CompositeKey("book", "id")
        constraints = of_object("id")


class ReferenceRateTable(StoreTable):
    """An announcement of the one-year LPR that came after the program, in parts per million a year."""

    id = TextField()
    announced_on = TextField()
    per_million = IntegerField()

    class Meta:
        """Peewee's own options."""

        table_name = "reference_rate"
        primary_key = CompositeKey("book", "id")
        constraints = of_object("id")


class BookSettingTable(StoreTable):
    """What a book chose where the law leaves it open; of several choices of one the latest counts."""

    id = TextField()
    name = TextField()
    value = TextField()
    chosen_on = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "book_setting"
        primary_key = CompositeKey("book", "id")
        constraints = of_object("id")


class BookThresholdTable(StoreTable):
    """A threshold of the rules that the book set; of several of one name the latest counts."""

    id = TextField()
    name = TextField()
    value = IntegerField()
    set_on = TextField()

    class Meta:
        """Peewee's own options."""

        table_name = "book_threshold"
        primary_key = CompositeKey("book", "id")
        constraints = of_object("id")
