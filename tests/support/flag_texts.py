"""Golden texts of flags: what stands in a book, sentence, law and remedy, in both languages."""

from __future__ import annotations

from ledger import Book
from ledger.projection.book_law import law_of
from ledger.queries.flag_words import basis, clears, organisations, sentence
from ledger.queries.flags import standing_flags
from ledger.queries.objects import names_of
from ledger.rules import RULES


def told(book: Book, day: str, title: str, areas: tuple[str, ...] = ("",)) -> str:
    """Every flag that stands of rules whose code begins with one of some areas, in both languages."""
    law = law_of(book.store, book.id)
    lines = [f"## {title} ({day})"]
    for one in standing_flags(book.store, book.id):
        if not one.rule.startswith(areas):
            continue
        names = names_of(book, organisations(one))
        rule = RULES[one.rule]
        lines.append(f"{one.rule} [{one.level}]")
        for language, name in (("zh", rule.zh), ("en", rule.en)):
            lines.append(f"  {name}: {sentence(one, names, day, language)}")
            lines += [f"    {cited}" for cited in basis(one, law, language)]
            lines.append(f"    -> {clears(one, language)}")
    return "\n".join(lines) + "\n"
