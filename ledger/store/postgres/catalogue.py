"""PostgreSQL's catalogue: what stands in the program's schema, and what the server would make there today.

What should be there is made as temporary tables in a transaction that is rolled back, so that one server,
in one version, words both sides. Triggers and functions of the guards are compared in ``postgres.triggers``;
here, that there is none besides. Reads pg_class, pg_attribute, pg_constraint, pg_index, pg_trigger,
pg_rewrite, pg_policy, pg_inherits, pg_proc, pg_statistic_ext, pg_type, pg_collation and pg_operator
(PostgreSQL documentation, part VII, system catalogs).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from ledger.store.catalogue import Catalogue
from ledger.store.postgres.triggers import postgres_guards

_KINDS = {"r": "table", "p": "table", "v": "view", "m": "view", "S": "sequence", "f": "table", "c": "type"}

_RELATIONS = (
    "SELECT c.relkind::text, c.relname::text, concat_ws(' ', c.relkind, "
    "CASE c.relpersistence WHEN 't' THEN 'p' ELSE c.relpersistence END, c.relrowsecurity, "
    "c.relforcerowsecurity, "
    "c.relispartition, c.relreplident, array_to_string(ARRAY(SELECT o FROM unnest(c.reloptions) o "
    "WHERE o NOT LIKE 'autovacuum%' ORDER BY o), ','), am.amname) "
    "FROM pg_class c LEFT JOIN pg_am am ON am.oid = c.relam "
    "WHERE c.relnamespace = {schema} AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'c')"
)
_COLUMNS = (
    "SELECT 'column', c.relname || '.' || a.attname, concat_ws(' ', format_type(a.atttypid, a.atttypmod), "
    "a.attnotnull, l.collnamespace::regnamespace, l.collname, a.attgenerated, a.attidentity, "
    "pg_get_expr(d.adbin, d.adrelid)) "
    "FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
    "LEFT JOIN pg_collation l ON l.oid = a.attcollation "
    "LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum "
    "WHERE c.relnamespace = {schema} AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped"
)
_CONSTRAINTS = (
    "SELECT 'constraint', c.relname || '.' || k.conname, "
    "concat_ws(' ', pg_get_constraintdef(k.oid), k.convalidated) "
    "FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid "
    "WHERE c.relnamespace = {schema} AND k.contype IN ('c', 'f', 'p', 'u', 'x')"
)
_INDEXES = (
    "SELECT 'index', i.relname::text, concat_ws(' ', replace(replace(pg_get_indexdef(x.indexrelid), "
    "' ON ' || c.relnamespace::regnamespace || '.', ' ON '), ' ON pg_temp.', ' ON '), "
    "x.indisvalid, x.indisready, x.indislive, x.indisunique, x.indisprimary) "
    "FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid "
    "WHERE c.relnamespace = {schema} AND c.relkind IN ('r', 'p')"
)
_FOREIGN = (
    "SELECT 'trigger', c.relname || '.' || t.tgname, t.tgenabled::text FROM pg_trigger t "
    "JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = {schema} AND NOT t.tgisinternal",
    "SELECT 'trigger', c.relname || '.' || t.tgname, t.tgenabled::text FROM pg_trigger t "
    "JOIN pg_class c ON c.oid = t.tgrelid "
    "WHERE c.relnamespace = {schema} AND t.tgisinternal AND t.tgenabled <> 'O'",
    "SELECT 'rule', c.relname || '.' || r.rulename, '' FROM pg_rewrite r "
    "JOIN pg_class c ON c.oid = r.ev_class "
    "WHERE c.relnamespace = {schema} AND c.relkind IN ('r', 'p')",
    "SELECT 'policy', c.relname || '.' || p.polname, '' FROM pg_policy p "
    "JOIN pg_class c ON c.oid = p.polrelid "
    "WHERE c.relnamespace = {schema}",
    "SELECT 'heir', c.relname || '.' || h.relname, '' FROM pg_inherits i "
    "JOIN pg_class c ON c.oid = i.inhparent "
    "JOIN pg_class h ON h.oid = i.inhrelid WHERE c.relnamespace = {schema} AND c.relkind IN ('r', 'p')",
    "SELECT 'function', p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', '' "
    "FROM pg_proc p "
    "WHERE p.pronamespace = {schema}",
    "SELECT 'type', t.typname::text, '' FROM pg_type t "
    "WHERE t.typnamespace = {schema} AND t.typtype IN ('d', 'e', 'r') AND t.typrelid = 0",
    "SELECT 'statistics', s.stxname::text, '' FROM pg_statistic_ext s JOIN pg_class c ON c.oid = s.stxrelid "
    "WHERE c.relnamespace = {schema}",
    "SELECT 'collation', l.collname::text, '' FROM pg_collation l WHERE l.collnamespace = {schema}",
    "SELECT 'operator', o.oprname::text, '' FROM pg_operator o WHERE o.oprnamespace = {schema}",
)
"""What the program makes none of, the guards' triggers and functions apart; when the server vacuums is its
administrator's affair."""

Rows = Callable[[str], Iterable[Sequence[Any]]]


def made(rows: Rows, schema: str) -> dict[tuple[str, str], str]:
    """Tables, columns, constraints and indexes of a schema, given as an SQL expression of its oid."""
    found: dict[tuple[str, str], str] = {}
    for kind, name, text in rows(_RELATIONS.replace("{schema}", schema)):
        found[_KINDS.get(str(kind), str(kind)), str(name)] = str(text)
    for query in (_COLUMNS, _CONSTRAINTS, _INDEXES):
        found |= {(kind, name): text for kind, name, text in rows(query.replace("{schema}", schema))}
    return found


def standing(rows: Rows, name: str) -> Catalogue:
    """All that stands in the program's schema; of the guards, only what is besides."""
    quoted = name.replace("'", "''")
    schema = f"(SELECT oid FROM pg_namespace WHERE nspname = '{quoted}')"
    guards = {("trigger", f"{one.table}.{one.name}") for one in postgres_guards(name)}
    guards |= {("function", f"{one.name}()") for one in postgres_guards(name)}
    found = made(rows, schema)
    for query in _FOREIGN:
        found |= {
            (kind, called): text
            for kind, called, text in rows(query.replace("{schema}", schema))
            if (kind, called) not in guards
        }
    return found
