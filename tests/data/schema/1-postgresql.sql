


SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;


CREATE FUNCTION public.entry_in_order() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM (SELECT "book", min("seq") AS "first", max("seq") AS "last", count(*) AS "rows" FROM added GROUP BY "book") a WHERE a."last" - a."first" + 1 <> a."rows" OR a."first" <> coalesce((SELECT max(e."seq") + 1 FROM "public"."entry" e WHERE e."book" = a."book" AND e."seq" < a."first"), 0)) THEN RAISE EXCEPTION 'entry: out of order' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;



CREATE FUNCTION public.entry_no_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'entry: rows are never deleted' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.entry_no_truncate() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'entry: rows are never deleted' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.entry_no_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'entry: rows are never changed' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.head_grows() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW."book" <> OLD."book" OR NEW."size" < OLD."size" THEN RAISE EXCEPTION 'head: shrinks' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;



CREATE FUNCTION public.head_no_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'head: rows are never deleted' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.head_no_truncate() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'head: rows are never deleted' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.idempotent_command_no_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'idempotent_command: rows are never deleted' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.idempotent_command_no_truncate() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'idempotent_command: rows are never deleted' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.idempotent_command_no_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'idempotent_command: rows are never changed' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.kept_checkpoint_in_order() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM (SELECT "book", min("number") AS "first", max("number") AS "last", count(*) AS "rows" FROM added GROUP BY "book") a WHERE a."last" - a."first" + 1 <> a."rows" OR a."first" <> coalesce((SELECT max(e."number") + 1 FROM "public"."kept_checkpoint" e WHERE e."book" = a."book" AND e."number" < a."first"), 0)) THEN RAISE EXCEPTION 'kept_checkpoint: out of order' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;



CREATE FUNCTION public.kept_checkpoint_no_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'kept_checkpoint: rows are never deleted' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.kept_checkpoint_no_truncate() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'kept_checkpoint: rows are never deleted' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.kept_checkpoint_no_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'kept_checkpoint: rows are never changed' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.tile_grows() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF length(OLD."hashes") >= 8192 OR NEW."book" <> OLD."book" OR NEW."level" <> OLD."level" OR NEW."number" <> OLD."number" OR substr(NEW."hashes", 1, length(OLD."hashes")) IS DISTINCT FROM OLD."hashes" THEN RAISE EXCEPTION 'tile: hashes are only added' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;



CREATE FUNCTION public.tile_no_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'tile: rows are never deleted' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.tile_no_truncate() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'tile: rows are never deleted' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.vault_value_no_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'vault_value: rows are never deleted' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.vault_value_no_truncate() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'vault_value: rows are never deleted' USING ERRCODE = 'integrity_constraint_violation'; END $$;



CREATE FUNCTION public.vault_value_only_erasure() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW."book" <> OLD."book" OR NEW."seq" <> OLD."seq" OR NEW."path" <> OLD."path" OR NEW."person" IS DISTINCT FROM OLD."person" OR NEW."value" IS NOT NULL OR NEW."salt" IS NOT NULL OR OLD."erased_seq" IS NOT NULL OR NEW."erased_seq" IS NULL THEN RAISE EXCEPTION 'vault_value: values are erased, never changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;


CREATE TABLE public.adopted_statute (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    parameter text NOT NULL COLLATE pg_catalog."C",
    adopted_on text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.agreed_term (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    term text NOT NULL COLLATE pg_catalog."C",
    clause text COLLATE pg_catalog."C",
    by_law boolean NOT NULL,
    agreed_on text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.award (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    noticed_on text NOT NULL COLLATE pg_catalog."C",
    buyer text NOT NULL COLLATE pg_catalog."C",
    supplier text COLLATE pg_catalog."C",
    amount bigint,
    currency text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.book (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    authority text NOT NULL COLLATE pg_catalog."C",
    division text NOT NULL COLLATE pg_catalog."C",
    time_zone text NOT NULL COLLATE pg_catalog."C",
    origin text NOT NULL COLLATE pg_catalog."C",
    verifier_key text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.book_setting (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    chosen_on text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.book_threshold (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    value bigint NOT NULL,
    set_on text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.budget (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    year bigint NOT NULL,
    item text NOT NULL COLLATE pg_catalog."C",
    code text COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    approved bigint NOT NULL,
    amount bigint NOT NULL,
    committed bigint NOT NULL,
    document text COLLATE pg_catalog."C",
    approved_on text NOT NULL COLLATE pg_catalog."C",
    adjusted_on text COLLATE pg_catalog."C"
);



CREATE TABLE public.budget_commitment (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    budget text NOT NULL COLLATE pg_catalog."C",
    contract text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    committed_on text NOT NULL COLLATE pg_catalog."C",
    document text COLLATE pg_catalog."C",
    released bigint NOT NULL,
    released_on text COLLATE pg_catalog."C"
);



CREATE TABLE public.calendar_year (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    year bigint NOT NULL,
    off text NOT NULL COLLATE pg_catalog."C",
    worked text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.contract (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    signed_on text NOT NULL COLLATE pg_catalog."C",
    amount bigint,
    original_amount bigint,
    supplementary_amount bigint NOT NULL,
    currency text NOT NULL COLLATE pg_catalog."C",
    method text COLLATE pg_catalog."C",
    funding text COLLATE pg_catalog."C",
    division text COLLATE pg_catalog."C",
    award text COLLATE pg_catalog."C",
    starts_on text COLLATE pg_catalog."C",
    ends_on text COLLATE pg_catalog."C",
    filed_on text COLLATE pg_catalog."C",
    published_on text COLLATE pg_catalog."C",
    closed_on text COLLATE pg_catalog."C",
    late_rates text COLLATE pg_catalog."C",
    late_rate_yearly bigint
);



CREATE TABLE public.contract_change (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    change text NOT NULL COLLATE pg_catalog."C",
    changed_on text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    basis text COLLATE pg_catalog."C",
    authority text COLLATE pg_catalog."C",
    compensation bigint,
    amount bigint
);



CREATE TABLE public.contract_clause (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.contract_document (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.contract_party (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    party text NOT NULL COLLATE pg_catalog."C",
    size text COLLATE pg_catalog."C",
    left_on text COLLATE pg_catalog."C"
);



CREATE TABLE public.contract_standing (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    under_way boolean NOT NULL,
    body text COLLATE pg_catalog."C",
    counterparty text COLLATE pg_catalog."C",
    division text COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    last_fact_on text NOT NULL COLLATE pg_catalog."C",
    open_obligations bigint NOT NULL,
    unanswered bigint NOT NULL,
    debtor_class text COLLATE pg_catalog."C",
    creditor_size text COLLATE pg_catalog."C",
    unfunded_month text COLLATE pg_catalog."C",
    unfunded text COLLATE pg_catalog."C",
    unsafe_from text COLLATE pg_catalog."C",
    unsafe text COLLATE pg_catalog."C"
);



CREATE TABLE public.debt (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    category text COLLATE pg_catalog."C",
    debtor text NOT NULL COLLATE pg_catalog."C",
    creditor text COLLATE pg_catalog."C",
    division text NOT NULL COLLATE pg_catalog."C",
    purpose text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    principal bigint NOT NULL,
    incurred_on text NOT NULL COLLATE pg_catalog."C",
    due_on text COLLATE pg_catalog."C",
    contract text COLLATE pg_catalog."C",
    basis text COLLATE pg_catalog."C",
    basis_digest text COLLATE pg_catalog."C",
    repaid bigint NOT NULL,
    written_off bigint NOT NULL,
    remaining bigint NOT NULL,
    closed_on text COLLATE pg_catalog."C"
);



CREATE TABLE public.debt_change (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    change text NOT NULL COLLATE pg_catalog."C",
    changed_on text NOT NULL COLLATE pg_catalog."C",
    amount bigint,
    until text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    document text COLLATE pg_catalog."C"
);



CREATE TABLE public.debt_limit (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    division text NOT NULL COLLATE pg_catalog."C",
    year bigint NOT NULL,
    category text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    document text NOT NULL COLLATE pg_catalog."C",
    approved_on text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.entry (
    book text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    salt bytea NOT NULL,
    public bytea NOT NULL,
    envelope text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.flag (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    rule text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    contract text COLLATE pg_catalog."C",
    body text COLLATE pg_catalog."C",
    division text COLLATE pg_catalog."C",
    level text NOT NULL COLLATE pg_catalog."C",
    due_on text COLLATE pg_catalog."C",
    amount bigint,
    currency text COLLATE pg_catalog."C",
    law text COLLATE pg_catalog."C",
    facts text COLLATE pg_catalog."C",
    raised_on text NOT NULL COLLATE pg_catalog."C",
    cleared_on text COLLATE pg_catalog."C",
    cleared_reason text COLLATE pg_catalog."C"
);



CREATE TABLE public.flag_answer (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    flag text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    answered_on text NOT NULL COLLATE pg_catalog."C",
    until text COLLATE pg_catalog."C",
    granted boolean,
    decided_on text COLLATE pg_catalog."C",
    granted_until text COLLATE pg_catalog."C"
);



CREATE TABLE public.flag_period (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    since text NOT NULL COLLATE pg_catalog."C",
    until text COLLATE pg_catalog."C",
    rule text NOT NULL COLLATE pg_catalog."C",
    level text NOT NULL COLLATE pg_catalog."C",
    body text COLLATE pg_catalog."C",
    division text COLLATE pg_catalog."C",
    amount bigint,
    currency text COLLATE pg_catalog."C"
);



CREATE TABLE public.head (
    book text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    recorded_at text NOT NULL COLLATE pg_catalog."C",
    frontier bytea NOT NULL,
    note text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.idempotent_command (
    book text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    body_digest bytea NOT NULL,
    receipt text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.judgment (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    debtor text NOT NULL COLLATE pg_catalog."C",
    creditor text COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    court text NOT NULL COLLATE pg_catalog."C",
    decided_on text NOT NULL COLLATE pg_catalog."C",
    effective_from text COLLATE pg_catalog."C",
    amount bigint,
    contract text COLLATE pg_catalog."C",
    obligation text COLLATE pg_catalog."C"
);



CREATE TABLE public.kept_checkpoint (
    book text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    size bigint NOT NULL,
    note text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.list_decision (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    list text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    authority text NOT NULL COLLATE pg_catalog."C",
    result text NOT NULL COLLATE pg_catalog."C",
    basis text NOT NULL COLLATE pg_catalog."C",
    decided_on text NOT NULL COLLATE pg_catalog."C",
    published_on text COLLATE pg_catalog."C",
    ends_on text COLLATE pg_catalog."C",
    address_seq bigint,
    particulars_seq bigint NOT NULL,
    penalty text COLLATE pg_catalog."C"
);



CREATE TABLE public.object (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    founded_seq bigint NOT NULL
);



CREATE TABLE public.obligation (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    contract text NOT NULL COLLATE pg_catalog."C",
    clause text COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    matter text COLLATE pg_catalog."C",
    debtor text NOT NULL COLLATE pg_catalog."C",
    creditor text COLLATE pg_catalog."C",
    amount bigint,
    description text COLLATE pg_catalog."C",
    term text NOT NULL COLLATE pg_catalog."C",
    due_day text COLLATE pg_catalog."C",
    due_event text COLLATE pg_catalog."C",
    due_count bigint,
    due_unit text COLLATE pg_catalog."C",
    condition text COLLATE pg_catalog."C",
    inspection_count bigint,
    inspection_unit text COLLATE pg_catalog."C",
    awaits text COLLATE pg_catalog."C",
    added_on text NOT NULL COLLATE pg_catalog."C",
    original_creditor text COLLATE pg_catalog."C",
    performed bigint NOT NULL,
    met_on text COLLATE pg_catalog."C",
    waived bigint NOT NULL,
    disputed bigint NOT NULL,
    extended_until text COLLATE pg_catalog."C",
    closed_on text COLLATE pg_catalog."C",
    deposit text COLLATE pg_catalog."C",
    review text COLLATE pg_catalog."C"
);



CREATE TABLE public.obligation_change (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    change text NOT NULL COLLATE pg_catalog."C",
    changed_on text NOT NULL COLLATE pg_catalog."C",
    amount bigint,
    until text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    counterpart text COLLATE pg_catalog."C"
);



CREATE TABLE public.organisation (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    valid_from text NOT NULL COLLATE pg_catalog."C",
    valid_to text COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    organisation_class text NOT NULL COLLATE pg_catalog."C",
    level text COLLATE pg_catalog."C",
    division text COLLATE pg_catalog."C",
    superior text COLLATE pg_catalog."C",
    credit_code text COLLATE pg_catalog."C",
    credit_code_valid boolean,
    size text COLLATE pg_catalog."C"
);



CREATE TABLE public.payroll (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    contract text NOT NULL COLLATE pg_catalog."C",
    employer text NOT NULL COLLATE pg_catalog."C",
    month text NOT NULL COLLATE pg_catalog."C",
    payday text NOT NULL COLLATE pg_catalog."C",
    workers bigint NOT NULL,
    amount bigint NOT NULL,
    paid bigint NOT NULL,
    met_on text COLLATE pg_catalog."C"
);



CREATE TABLE public.penalty (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    authority text NOT NULL COLLATE pg_catalog."C",
    decided_on text NOT NULL COLLATE pg_catalog."C",
    basis text NOT NULL COLLATE pg_catalog."C",
    fine bigint,
    contract text COLLATE pg_catalog."C"
);



CREATE TABLE public.performance (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    contract text NOT NULL COLLATE pg_catalog."C",
    subject text COLLATE pg_catalog."C",
    event text COLLATE pg_catalog."C",
    amount bigint,
    performed_on text NOT NULL COLLATE pg_catalog."C",
    partial boolean NOT NULL,
    voucher text COLLATE pg_catalog."C",
    reversed bigint NOT NULL,
    reversed_on text COLLATE pg_catalog."C"
);



CREATE TABLE public.person (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    valid_from text NOT NULL COLLATE pg_catalog."C",
    valid_to text COLLATE pg_catalog."C",
    name_seq bigint NOT NULL,
    identity_seq bigint,
    contact_seq bigint
);



CREATE TABLE public.post (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    valid_from text NOT NULL COLLATE pg_catalog."C",
    valid_to text COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    standing text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.receivable_confirmation (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    contract text NOT NULL COLLATE pg_catalog."C",
    obligation text NOT NULL COLLATE pg_catalog."C",
    financier text COLLATE pg_catalog."C",
    amount bigint,
    requested_on text NOT NULL COLLATE pg_catalog."C",
    answer text COLLATE pg_catalog."C",
    answered_on text COLLATE pg_catalog."C",
    confirmed bigint,
    reason text COLLATE pg_catalog."C"
);



CREATE TABLE public.reference_rate (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    announced_on text NOT NULL COLLATE pg_catalog."C",
    per_million bigint NOT NULL
);



CREATE TABLE public.responsibility (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    valid_from text NOT NULL COLLATE pg_catalog."C",
    valid_to text COLLATE pg_catalog."C",
    contract text NOT NULL COLLATE pg_catalog."C",
    stage text COLLATE pg_catalog."C",
    obligation text COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    tenure text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.standing (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    contract text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    debtor text NOT NULL COLLATE pg_catalog."C",
    creditor text COLLATE pg_catalog."C",
    division text COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    owed bigint,
    remaining bigint,
    disputed bigint NOT NULL,
    open boolean NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    due_on text COLLATE pg_catalog."C",
    waits_for text COLLATE pg_catalog."C",
    missing text COLLATE pg_catalog."C",
    provisional boolean NOT NULL,
    law text COLLATE pg_catalog."C",
    debtor_class text COLLATE pg_catalog."C",
    creditor_size text COLLATE pg_catalog."C",
    term_least bigint,
    term_most bigint,
    inspect_by text COLLATE pg_catalog."C",
    deposit text COLLATE pg_catalog."C",
    deposit_share bigint
);



CREATE TABLE public.stated_reason (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    stated_on text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.statute_confirmation (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    parameter text NOT NULL COLLATE pg_catalog."C",
    value_digest text NOT NULL COLLATE pg_catalog."C",
    proposed_seq bigint NOT NULL,
    confirmed_seq bigint
);



CREATE TABLE public.store_property (
    name text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.subject (
    book text NOT NULL COLLATE pg_catalog."C",
    object text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL
);



CREATE TABLE public.sweep (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    swept_on text NOT NULL COLLATE pg_catalog."C",
    raised bigint NOT NULL,
    changed bigint NOT NULL,
    cleared bigint NOT NULL
);



CREATE TABLE public.tenure (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    valid_from text NOT NULL COLLATE pg_catalog."C",
    valid_to text COLLATE pg_catalog."C",
    post text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    capacity text NOT NULL COLLATE pg_catalog."C",
    end_reason text COLLATE pg_catalog."C"
);



CREATE TABLE public.tile (
    book text NOT NULL COLLATE pg_catalog."C",
    level bigint NOT NULL,
    number bigint NOT NULL,
    hashes bytea NOT NULL
);



CREATE TABLE public.vault_identity_digest (
    book text NOT NULL COLLATE pg_catalog."C",
    digest bytea NOT NULL,
    seq bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.vault_name_part (
    book text NOT NULL COLLATE pg_catalog."C",
    part text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.vault_value (
    book text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    person text COLLATE pg_catalog."C",
    salt bytea,
    value text COLLATE pg_catalog."C",
    erased_seq bigint
);



CREATE TABLE public.wage_funding (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    contract text NOT NULL COLLATE pg_catalog."C",
    month text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    funded_on text NOT NULL COLLATE pg_catalog."C"
);



CREATE TABLE public.wage_safeguard (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    contract text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    amount bigint,
    registered_on text NOT NULL COLLATE pg_catalog."C",
    valid_until text COLLATE pg_catalog."C"
);



INSERT INTO public.adopted_statute VALUES ('changping', 'statute-34', 'SME-30', '2020-01-01', '{"article":"(条次未核)","citation":"《保障中小企业款项支付投诉处理暂行办法》（工信部企业〔2021〕224号）（条次未核）","citation_en":"Interim Measures on Complaints about Payments to Small and Medium-sized Enterprises (Ministry of Industry and Information Technology, Gongxinbu Qiye [2021] No. 224), article not verified","date_uncertain":true,"document_number":"工信部企业〔2021〕224号","domain":"SME","effective_from":"2021-12-30","id":"SME-30","instrument":"保障中小企业款项支付投诉处理暂行办法","machine":{"bound":"within","count":10,"kind":"term","starts":"complaint-received","unit":"working-day"},"note":"2025年后是否已被新办法取代未查到;工信部曾就802号3项配套制度公开征求意见","parameter":"投诉收到后审查","source":"W1","status":"V2n","topic":"sme.complaint.review","unit":"工作日","value":"10个工作日内审查"}');
INSERT INTO public.adopted_statute VALUES ('changping', 'statute-39', 'MW-29', '2020-01-01', '{"article":"(条次未核)","citation":"《工程建设领域农民工工资专用账户管理暂行办法》（人社部发〔2021〕53号）（条次未核）","citation_en":"Interim Measures on Special Accounts for Migrant Workers'' Wages in Construction (Renshebufa [2021] No. 53), article not verified","date_uncertain":true,"document_number":"人社部发〔2021〕53号","domain":"MW","effective_from":"2021-07-07","id":"MW-29","instrument":"工程建设领域农民工工资专用账户管理暂行办法","machine":{"kind":"several","parts":{"filing":{"bound":"within","count":30,"kind":"term","starts":"wage-account-opened","unit":"calendar-day"},"opening":{"bound":"within","count":30,"kind":"term","starts":"works-contract-signed","unit":"calendar-day"}}},"note":"施行日写文号日期;账户名=总包单位名称+工程建设项目名称+\"农民工工资专用账户\"","parameter":"专用账户开立/备案","source":"W2","status":"V2n","topic":"wage.special-account.opening","unit":"自然日","value":"施工合同签订之日起30日内开立;开立后30日内报监管部门备案"}');



INSERT INTO public.agreed_term VALUES ('changping', 'obligation-74', 76, 'audit-as-settlement-basis', '5.3', false, '2022-01-11');
INSERT INTO public.agreed_term VALUES ('changping', 'obligation-74', 77, 'non-cash-only', NULL, true, '2022-01-11');



INSERT INTO public.award VALUES ('changping', 'award-44', 'CPZC-1', '设备', '2022-01-05', 'organisation-2', 'organisation-3', 900, 'CNY');
INSERT INTO public.award VALUES ('changping', 'award-45', 'CPZC-1', '设备', '2022-01-06', 'organisation-2', 'organisation-3', 900, 'CNY');
INSERT INTO public.award VALUES ('changping', 'award-101', NULL, '另一项目', '2022-01-05', 'organisation-2', NULL, NULL, 'CNY');



INSERT INTO public.book VALUES ('changping', 'book-0', '长平市财政局', '990100', 'Asia/Shanghai', 'log.changping.example/changping', 'log.changping.example/changping+85098124+AW2LdjwFcBRJZv1pXCkTFzRlV8BVDoIs9fsuh3+JYPJK');



INSERT INTO public.book_setting VALUES ('changping', 'setting-38', 'law.weekends-move-terms', 'no', '2020-01-01');
INSERT INTO public.book_setting VALUES ('changping', 'setting-43', 'law.weekends-move-terms', 'yes', '2020-01-01');






INSERT INTO public.budget VALUES ('changping', 'budget-124', 'organisation-2', 2022, '设备购置', '2050205', 'CNY', 800000, 900000, 551000, '长财预〔2022〕2号', '2022-01-02', '2022-02-01');
INSERT INTO public.budget VALUES ('changping', 'budget-125', 'organisation-1', 2022, '会议费', NULL, 'CNY', 100, 100, 0, NULL, '2022-01-02', NULL);



INSERT INTO public.budget_commitment VALUES ('changping', 'commitment-127', 'budget-124', 'contract-46', 600000, '2022-02-02', '采购计划 1', 50000, '2022-02-03');
INSERT INTO public.budget_commitment VALUES ('changping', 'commitment-128', 'budget-124', 'contract-47', 1000, '2022-02-02', NULL, 0, NULL);



INSERT INTO public.calendar_year VALUES ('changping', 'calendar-36', 2027, '["2027-01-01"]', '[]', '通知');
INSERT INTO public.calendar_year VALUES ('changping', 'calendar-41', 2028, '["2028-01-01"]', '[]', '通知');



INSERT INTO public.contract VALUES ('changping', 'contract-46', 'CPCG-1', '设备采购', 'procurement', 'terminated', '2022-01-10', 1110000, 1000000, 10000, 'CNY', 'open-tender', 'budget', '990100', 'award-44', '2022-01-01', '2023-06-30', '2022-01-12', '2022-01-13', '2023-01-01', '[["2022-01-10",{"late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5}]]', 180000);
INSERT INTO public.contract VALUES ('changping', 'contract-47', 'CPCG-2', '设备采购', 'procurement', 'performing', '2022-01-11', 1000000, 1000000, 0, 'CNY', 'open-tender', 'budget', '990100', 'award-44', '2022-01-01', '2022-12-31', NULL, NULL, NULL, '[["2022-01-11",{"late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5}]]', 180000);
INSERT INTO public.contract VALUES ('changping', 'contract-102', 'CPZS-1', '示例项目', 'investment', 'performing', '2022-01-10', NULL, NULL, 0, 'CNY', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.contract VALUES ('changping', 'contract-103', 'CPCN-1', '示例承诺', 'pledge', 'performing', '2018-01-10', NULL, NULL, 0, 'CNY', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.contract_change VALUES ('changping', 'contract-46', 95, 'amended', '2022-05-01', 'scope', '示例依据', 'organisation-1', 500, 1100000);
INSERT INTO public.contract_change VALUES ('changping', 'contract-46', 96, 'supplemented', '2022-05-02', NULL, '示例依据', 'organisation-1', NULL, 10000);
INSERT INTO public.contract_change VALUES ('changping', 'contract-46', 97, 'suspended', '2022-05-03', 'funds-missing', '示例依据', 'organisation-1', NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-46', 98, 'resumed', '2022-05-04', NULL, '示例依据', 'organisation-1', NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-46', 99, 'transferred', '2022-05-05', NULL, '示例依据', 'organisation-1', NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-46', 100, 'terminated', '2023-01-01', 'agreed', '示例依据', 'organisation-1', NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-102', 104, 'amended', '2022-02-10', 'agreed', NULL, NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-102', 105, 'suspended', '2022-02-11', 'agreed', NULL, NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-102', 106, 'resumed', '2022-02-12', NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.contract_clause VALUES ('changping', 'contract-46', '1', '货到付款');
INSERT INTO public.contract_clause VALUES ('changping', 'contract-46', '2', '质保两年');
INSERT INTO public.contract_clause VALUES ('changping', 'contract-47', '1', '货到付款');
INSERT INTO public.contract_clause VALUES ('changping', 'contract-47', '2', '质保两年');



INSERT INTO public.contract_document VALUES ('changping', 'contract-46', 'abababababababababababababababababababababababababababababababab', '合同正本');
INSERT INTO public.contract_document VALUES ('changping', 'contract-46', 'cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd', '附件');
INSERT INTO public.contract_document VALUES ('changping', 'contract-47', 'abababababababababababababababababababababababababababababababab', '合同正本');
INSERT INTO public.contract_document VALUES ('changping', 'contract-47', 'cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd', '附件');



INSERT INTO public.contract_party VALUES ('changping', 'contract-46', 'buyer', 'organisation-2', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-46', 'supplier', 'organisation-3', 'small', NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-46', 'payer', 'organisation-1', NULL, '2022-05-05');
INSERT INTO public.contract_party VALUES ('changping', 'contract-46', 'payer', 'organisation-3', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-47', 'buyer', 'organisation-2', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-47', 'supplier', 'organisation-3', 'small', NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-47', 'payer', 'organisation-1', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-102', 'promisor', 'organisation-2', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-102', 'investor', 'organisation-3', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-103', 'promisor', 'organisation-3', NULL, NULL);



INSERT INTO public.contract_standing VALUES ('changping', 'contract-46', 'procurement', false, 'organisation-2', 'organisation-3', '990100', 'CNY', '2023-01-01', 2, 2, 'public-body', 'small', NULL, NULL, NULL, NULL);
INSERT INTO public.contract_standing VALUES ('changping', 'contract-47', 'procurement', true, 'organisation-2', 'organisation-3', '990100', 'CNY', '2022-07-01', 5, 6, 'public-body', 'small', NULL, NULL, NULL, NULL);
INSERT INTO public.contract_standing VALUES ('changping', 'contract-102', 'investment', true, 'organisation-2', 'organisation-3', NULL, 'CNY', '2022-03-02', 1, 2, 'public-body', 'small', NULL, NULL, NULL, NULL);
INSERT INTO public.contract_standing VALUES ('changping', 'contract-103', 'pledge', true, 'organisation-3', NULL, NULL, 'CNY', '2018-01-10', 0, 1, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.debt VALUES ('changping', 'debt-114', 'CPZQ-2022-1', 'bond', 'special', 'organisation-2', 'organisation-3', '990100', '污水处理厂提标改造', 'CNY', 9000000, '2022-03-01', '2026-03-01', 'contract-46', '长财债〔2022〕1号', 'abababababababababababababababababababababababababababababababab', 1000005, 2000000, 5999995, NULL);
INSERT INTO public.debt VALUES ('changping', 'debt-115', NULL, 'implicit', NULL, 'organisation-3', NULL, '990100', '园区道路', 'CNY', 500, '2022-03-02', NULL, NULL, '审计报告', NULL, 0, 500, 0, '2022-04-03');
INSERT INTO public.debt VALUES ('changping', 'debt-116', NULL, 'payable', NULL, 'organisation-2', NULL, '990100', '工程款', 'CNY', 700, '2022-03-03', NULL, NULL, NULL, NULL, 0, 0, 700, NULL);



INSERT INTO public.debt_change VALUES ('changping', 'debt-114', 117, 'repaid', '2022-04-01', 1000000, NULL, NULL, '支-1');
INSERT INTO public.debt_change VALUES ('changping', 'debt-114', 119, 'repaid', '2022-04-01', 5, NULL, NULL, NULL);
INSERT INTO public.debt_change VALUES ('changping', 'debt-114', 121, 'rescheduled', '2022-04-02', NULL, '2026-03-01', NULL, '展期协议');
INSERT INTO public.debt_change VALUES ('changping', 'debt-114', 123, 'written-off', '2022-04-03', 2000000, NULL, 'replaced', '置换〔2022〕1号');
INSERT INTO public.debt_change VALUES ('changping', 'debt-115', 118, 'written-off', '2022-04-03', 500, NULL, 'replaced', '置换〔2022〕1号');



INSERT INTO public.debt_limit VALUES ('changping', 'debt-limit-120', '990100', 2022, 'special', 'CNY', 80000000, '长财预〔2022〕8号', '2022-01-20');
INSERT INTO public.debt_limit VALUES ('changping', 'debt-limit-122', '990100', 2022, 'general', 'CNY', 7, '长财预〔2022〕8号', '2022-01-21');



INSERT INTO public.entry VALUES ('changping', 0, '\x7e53ba5350439d2897a7b805c3a30f9df878d5a8a72d7b73907fd2f1094b14ec', '\x5ae7a4f7054cc715f8860ca9d479b5bb558b636314afa777f225edf32ad57d04', '{"actor":"operator:console","book":"changping","command":0,"data":{"authority":"长平市财政局","division":"990100","origin":"log.changping.example/changping","time_zone":"Asia/Shanghai","verifier_key":"log.changping.example/changping+85098124+AW2LdjwFcBRJZv1pXCkTFzRlV8BVDoIs9fsuh3+JYPJK"},"effective_on":"2026-11-20","kind":"book.opened","recorded_at":"2026-11-20T04:00:00.000000Z","seq":0,"version":1}');
INSERT INTO public.entry VALUES ('changping', 1, '\x183f663efc32ef36d1dd598d0095c834312041fcd78e400eb68340f0f728a973', '\x1b987363eb7ca2a619b2aa0eaa92217db62c732cb1377e4df011c08a6988cd07', '{"actor":"operator:console","book":"changping","command":1,"data":{"class":"organ","division":"990100","level":"prefecture","name":"长平市财政局"},"effective_on":"2019-01-01","kind":"organisation.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":1,"version":1}');
INSERT INTO public.entry VALUES ('changping', 2, '\xede634f34ab8934e7e7e8bb78ab80d35368fd5d4972498aaf3ef7f3afb12f241', '\xb1ae9933fa98b6b3d516671b947e87d32e6719347f85be859ee6e5c52418422a', '{"actor":"operator:console","book":"changping","command":1,"data":{"class":"organ","division":"990100","level":"prefecture","name":"长平市建设局","superior":"organisation-1"},"effective_on":"2019-01-01","kind":"organisation.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":2,"version":1}');
INSERT INTO public.entry VALUES ('changping', 3, '\x7bd35d5b1ae4d793c8fe973230a131090c15f6c8fc1d5b99ac1d2bda54d52f41', '\x2c49e46939bc9fd1897da52b0dd965ef40ae0dd5483113fb6f8dc8c689d989a5', '{"actor":"operator:console","book":"changping","command":1,"data":{"class":"enterprise","credit_code":"91110000600037341L","name":"长平第0建材厂"},"effective_on":"2020-01-01","kind":"organisation.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":3,"version":1}');
INSERT INTO public.entry VALUES ('changping', 4, '\x8d66eb16e3ca3188e2dc7d5fb441f2fbe4c4f218712d1b56683838019aadba15', '\xeba959013798686a3c33cce4398bcff1797a8b6bf1149515d39043ce65def3ab', '{"actor":"operator:console","book":"changping","command":1,"data":{"organisation":"organisation-3","size":"small","source":"declared"},"effective_on":"2020-01-01","kind":"organisation.sized","recorded_at":"2026-11-20T04:07:00.000000Z","seq":4,"version":1}');
INSERT INTO public.entry VALUES ('changping', 5, '\xb6c9afd5388626c830c184a4962318510ceddc0f5b2506d502a3b7dbe1873caf', '\x2e3d170a608274a9934d333fa2e19943fdbaf29e598868acf3125c5ed701b26b', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"长平市住建局","organisation":"organisation-2"},"effective_on":"2022-01-01","kind":"organisation.renamed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":5,"version":1}');
INSERT INTO public.entry VALUES ('changping', 6, '\xaa7c3c43bc909fdbad5bd49b46082c3f7d6869552d1e2c8426c55cf30abe4972', '\x3b858ee70415635b6edd65e5998e3e512bb0d256d8a6386f0e2398feb8721e75', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:e5ce1f22e0a2fb4e5f2896cf25308a09ce5fbc8ea9cb2e298182569304e6d8b4"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":6,"version":1}');
INSERT INTO public.entry VALUES ('changping', 7, '\x4b0a3de3f538bca394ae97ba45942ec3460f3f3c894b80784c2e62a3cf602044', '\x38b462d570c77c62de5371ff446ea1aa3c12701bfbc2447d71b76421e7c6840c', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:f771e5c4feed5cb4962ff5ad11a72fdc9e1cb5d410969baa6247c12c64cea4ad","identity_number":"sha256:3e199fcfeb422dad61221801ee9dc982ad72b33688793ee444975f860446976e","name":"sha256:0f2fe44b15772894c3df52589df8e5773b2c460886c9794da402c1f0ea9dcea2"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":7,"version":1}');
INSERT INTO public.entry VALUES ('changping', 8, '\xa6b8d0a4fca56cc8af7d2ef2e0607922d4910881ccbd860ee35799f32be08624', '\x80bf8faacedd191103a97ab23178b05776d082bb974fd2da8d3316d8f94a67f9', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:52a05fb15b6e082b3134da10b0581d961976d171ae13af579817cafe6990fe54","identity_number":"sha256:6ebffddd34a2b70b9d1343175dbf257e44fde2aaec71beea8ed861f5beccce24","name":"sha256:740037b512b97b21c844dd8552f816ca813593362fe5c1bb28dc1333b960d19e"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":8,"version":1}');
INSERT INTO public.entry VALUES ('changping', 9, '\xa4ebb7b7bb0191fb68be9617b441ac5fd19ec77c8d09e6ee038bb19b18d05b76', '\x00d3a26c72f08bedf95c9d129836ac9a1fadf95e92196aebc676106eec8e4326', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:b45c52348fcd8ab86e4ab1eca1c9b6345954b489e05b1d53040b8459fde97c8f","identity_number":"sha256:0c76531fd906f5639a21c0eff14813cb7122db242663352e367b2dc81bbd9449","name":"sha256:99b4660c888bde279395c4158714ee9b7421b516be0ac014f1f6ba6e3562b64b"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":9,"version":1}');
INSERT INTO public.entry VALUES ('changping', 10, '\x1395d1d899c7820d5e861b150cc9df13599df3d96c3c34926deea53da2fecaf0', '\x6c41ca3db108d0b8a4c433b4abf0a7dd6d2d49f91f78cbb80176874d5b20dc56', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:a5a61df6223b160574c3c59427cc8cad6a1deac7da68fceda4eefb26c9ae5158"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":10,"version":1}');
INSERT INTO public.entry VALUES ('changping', 11, '\xc24206fcc88765f09f284b2bdb166a9d5532d36a659990d6874aee1e7b309999', '\x79c576670afbf19d1761c301f0b7b5e508cccc7a3c1df0d6226db8619c29180e', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:bfe7c36327cb9d84225cb3fbe0dce8944bf06f8f7e25d2291b92c08bc61fdff8","identity_number":"sha256:ff781f633a94a6c962bbb77b2016b674c50f75899bec5cd1a50fd89537c3c312","name":"sha256:6d38427266c908e585dad6915393fbfc0cc8925bf4df115b1f6a875043ff819a"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":11,"version":1}');
INSERT INTO public.entry VALUES ('changping', 12, '\x4d32da10d3f1332d7468a2eda45905721d09ad11d28894410d42341af6ab123a', '\x995e8d5092e3ee645b1efcd9300ce646918a13abb4373d94407cbffad01b945d', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:ee09b106a355361f1f155bfe89c69e48a5f70fa565b9c020c9336387abbae015","identity_number":"sha256:b9716423e6892592afc7cf61d7204f9f554e89c6bec22623cf7c4fb679fc0516","name":"sha256:c6c65c0b3b640a71c458c46a3df7a611b6587992a8f17d6efba16916da3d619e"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":12,"version":1}');
INSERT INTO public.entry VALUES ('changping', 13, '\x0d3e74ce27edbdb7425be80cf75b7ec6c22543f04b9e80f4d7dbfb30d8cbf390', '\x1cec8b3e2f4e9f055c2efefc6ebfe6a7fd105c65cae570004bf42ded75ccfd62', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:b2fa45c2a6cd5491bfdbb37dead1b15275c90ae72066165c90a3350bd6bfa8e6","identity_number":"sha256:1a36c1bdb9609dc81db098ba01f3df7834fa6918095de4c50a21302fc9aab767","name":"sha256:d5eb64fd71bf65cdef1ba20dee8f0ca7a9665193a3efd0409003bed8c1c8843a"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":13,"version":1}');
INSERT INTO public.entry VALUES ('changping', 14, '\xe563b88b6cb13dab53344ab2cce4708a08c3ae8f9445319efc503302732ee3d2', '\xadbb8796652137812e0967f2db03b63f77a59f1e50ca5bd195ab0f29805c7282', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:385dab72cb6ce0bad547e0785e0ca4f19aea115205565c9367cd6430f8f4449e"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":14,"version":1}');
INSERT INTO public.entry VALUES ('changping', 15, '\x0d1ec48094bfd01639595c325a6ddf1fdb07122ef66ba012e12f038371941f83', '\x01ea16c4036880be73bf5a728a4c9111cfa0130df62c68a88efa727b7ddb1806', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:1ec27c91050ef33a91483effd4be43123350a0e32d1a338b4e898bc0d7d73c81","identity_number":"sha256:e3607121ab89be22ed95f304f35db992c53687b6d629b18e182c2a8742602b3f","name":"sha256:483b9d72059598f59663c6c7acd419d185e685a08561d74aa7ddf6582278dc4f"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":15,"version":1}');
INSERT INTO public.entry VALUES ('changping', 48, '\xc35c6262fc183f0febc931dfc8e82ef430509dc3a3e2ff4533034d0a192e9097', '\x897e18779302ad794dfb2c903582e4fcb39493ac84ffefe6e8e80a52faf5478c', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-46","receipt":"备-1"},"effective_on":"2022-01-12","kind":"contract.filed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":48,"version":1}');
INSERT INTO public.entry VALUES ('changping', 16, '\xff2e54be482d2a364932dfea6f9f3d90c83068b507ca83ac28fd40ef4f95fbf3', '\x93146a595d9504fa0231af0d2680db96e681375e165c41d2b222397b77f98a69', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:cd572ed0b8849905eb38d3faf624ee59a39f7d153f7336146623d3691ead41f3","identity_number":"sha256:d327dc8bfc60d4c6102a6348dae659b5145e7bdfac1ca792d0dd93635a4de3c2","name":"sha256:b791f09dd32e73b90ac936a05a615c00d9da64b1ea375a6fc9335b5520fa2735"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":16,"version":1}');
INSERT INTO public.entry VALUES ('changping', 17, '\x6964dc928c1b10d2cf91438b99cd83260c8bb081ac1c3045024e9c81c181ec06', '\x611a9b9eeaf3d36d9b581acf55ab626ed11ee3c5346ff56cf3d9ec7328ffe45f', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:5233cda52aa6d88b0f919ec285f0be294ae499c63dc2e6fdfa9ac3d22fa378f0","identity_number":"sha256:b3301fb6a7258e4a79cf616c2117a66003a0ab78334343d6d4890329a5d36018","name":"sha256:feccf6034f3a012b7fdbff12588f3fcb053e1aa55f6461079a87f24265d2b638"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":17,"version":1}');
INSERT INTO public.entry VALUES ('changping', 18, '\xd5bbbe916f0660c9810ec0775c3203da3dced88b1e599e176d811af510c16497', '\xf8fcdc969e6fbbb6d56d71fe80723b2b7f66ef2ccb2e32b723904c8cc417dcf1', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:5344a3626d35257b5a94d9c4caffc7128fb7f907c0e5d7f961c726b187ee4b32","person":"person-7"},"effective_on":"2021-01-01","kind":"person.renamed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":18,"version":1}');
INSERT INTO public.entry VALUES ('changping', 19, '\x9babeefa346ee61eb057676b51623d48f325db21a63a37f803834203135b2395', '\x1bb207d31c3fef7fe4cd65c468ca4ba8f81b9b8e06eac705321ac3219aa73075', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:be47f9e08c5c6f27441ea800307d8a51ab1a5cc360e3353d140a4c2f70d28c29","person":"person-8"},"effective_on":"2021-01-01","kind":"person.renamed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":19,"version":1}');
INSERT INTO public.entry VALUES ('changping', 20, '\xa2ab81282db4e80296d8712aec7ad93aa070c5971c66c43ad0220e312eef6798', '\x90e2c29eb0c07d1943decac22062ba732170f2956cee270cc064757756f4d42d', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-2","standing":"section","title":"科长0"},"effective_on":"2020-01-01","kind":"post.established","recorded_at":"2026-11-20T04:07:00.000000Z","seq":20,"version":1}');
INSERT INTO public.entry VALUES ('changping', 21, '\x7304b69fc4a8856f5436bd07844164e2743325d4a2810f972b2adcf22216ee70', '\x1e72dcdf5a6209d83b2b5a2172cf3a29251cf3349f17c5a7330df0ede879ac5f', '{"actor":"operator:console","book":"changping","command":1,"data":{"capacity":"acting","person":"person-6","post":"post-20"},"effective_on":"2020-01-01","kind":"tenure.began","recorded_at":"2026-11-20T04:07:00.000000Z","seq":21,"version":1}');
INSERT INTO public.entry VALUES ('changping', 22, '\xaf53b13d1e0037cee7ffa65b4b6d54d23f35335d80f72d842422236691ef893b', '\xdad83c2b84cd26018e81748b56379a7c4d5ef492a24959fec130cca3960bfbc2', '{"actor":"operator:console","book":"changping","command":1,"data":{"post":"post-20","title":"主任0"},"effective_on":"2022-06-01","kind":"post.retitled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":22,"version":1}');
INSERT INTO public.entry VALUES ('changping', 23, '\x4ef510ef61c6dc18ce8af20551d72c806763a949bbd565431eae19bb47245622', '\xc1ed03e2603ba1c31eacb33075661bfd29d31e140aebfbe61cf69c9485a0f5dd', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-2","standing":"section","title":"科长1"},"effective_on":"2020-01-01","kind":"post.established","recorded_at":"2026-11-20T04:07:00.000000Z","seq":23,"version":1}');
INSERT INTO public.entry VALUES ('changping', 24, '\x4f548398cb5801efb7047df326708c130d3825b48c35e54005285ecfb203c681', '\x7451ed270e4ed4f4221dda20763e460e5747a7d5b400d49317e62f53ecf19cd3', '{"actor":"operator:console","book":"changping","command":1,"data":{"capacity":"acting","person":"person-7","post":"post-23"},"effective_on":"2020-01-01","kind":"tenure.began","recorded_at":"2026-11-20T04:07:00.000000Z","seq":24,"version":1}');
INSERT INTO public.entry VALUES ('changping', 25, '\xfff2a5bb7a56e4d65a13e1607c65263315b501cb18a78a3670d86b6e541d2e27', '\x2262be5b27720f6a6ca292e227831a40d9137a5970fe84e211fb2d396c2e8577', '{"actor":"operator:console","book":"changping","command":1,"data":{"reason":"retired","tenure":"tenure-24"},"effective_on":"2023-01-01","kind":"tenure.ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":25,"version":1}');
INSERT INTO public.entry VALUES ('changping', 26, '\x0d17b457b733e6a10ca397ffab1b526a86c10b1c26896b97b5234cf9db8d1bd5', '\x4da2fa899535ca06082b5949308f0dfd86dd04ebbf1dab6519fde876e0bb6a53', '{"actor":"operator:console","book":"changping","command":1,"data":{"post":"post-23","title":"主任1"},"effective_on":"2022-06-01","kind":"post.retitled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":26,"version":1}');
INSERT INTO public.entry VALUES ('changping', 27, '\x28962ae01b51b14aa294946be6915d46cf7b41223401d3dcede59e50f373d413', '\x32b0c5c4a5c3a921dcc626af520ec53929279110c5f73b49f152083d7512a7a2', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-2","standing":"section","title":"科长2"},"effective_on":"2020-01-01","kind":"post.established","recorded_at":"2026-11-20T04:07:00.000000Z","seq":27,"version":1}');
INSERT INTO public.entry VALUES ('changping', 28, '\x07b0d6a9517db572271290185e9c07a1a27a762dc8caade95d66afae0164254f', '\xc86c4dcaada554335307442a7abc7b837c6a15f791c850c3e04da9db0501ae48', '{"actor":"operator:console","book":"changping","command":1,"data":{"capacity":"acting","person":"person-8","post":"post-27"},"effective_on":"2020-01-01","kind":"tenure.began","recorded_at":"2026-11-20T04:07:00.000000Z","seq":28,"version":1}');
INSERT INTO public.entry VALUES ('changping', 29, '\x7f2304040f32498a7d4d4dc16a47ef7a9d2e8229b46a94f553a3cf5aa0e661c8', '\x90854605ca3acc25f9f97211384f3c96c461d33595c4033b6ada1f3a5bed4c65', '{"actor":"operator:console","book":"changping","command":1,"data":{"post":"post-27","title":"主任2"},"effective_on":"2022-06-01","kind":"post.retitled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":29,"version":1}');
INSERT INTO public.entry VALUES ('changping', 30, '\xcfcad553ca08220d3cce3c09ec71209b358db15e66d61d0e89b197686e5123a7', '\xd0b6abb3794c217c8d71564f2e32dcc8b9d3ddb7ea782316ace923052df140e9', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-2","standing":"section","title":"科长3"},"effective_on":"2020-01-01","kind":"post.established","recorded_at":"2026-11-20T04:07:00.000000Z","seq":30,"version":1}');
INSERT INTO public.entry VALUES ('changping', 31, '\xc3f6bc9d7d3d290094bf9a02df2e89fb80f3866a646816f69dc7dbbf03185cbd', '\x81fe4a7099f9417ded5ca96d598fc00efaff3c0a538f48604ed3f6d04defa727', '{"actor":"operator:console","book":"changping","command":1,"data":{"capacity":"acting","person":"person-9","post":"post-30"},"effective_on":"2020-01-01","kind":"tenure.began","recorded_at":"2026-11-20T04:07:00.000000Z","seq":31,"version":1}');
INSERT INTO public.entry VALUES ('changping', 32, '\x3564d6cf85d9a13e1e96326d61072064d986e4ccc173cb9b1b130c946667d526', '\x5f7a7f5da2d725918a815cfc19e645a74677eb62de34cb7c3ff6534c8ef80326', '{"actor":"operator:console","book":"changping","command":1,"data":{"reason":"retired","tenure":"tenure-31"},"effective_on":"2023-01-01","kind":"tenure.ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":32,"version":1}');
INSERT INTO public.entry VALUES ('changping', 33, '\x7c64f2dd200a6731ad01485224a155672381bbc1733b81953fa9ad49f864035e', '\xacb51957168c626d10eea32ecd50d3b990aab5727e53290a58a71f863777f4f0', '{"actor":"operator:console","book":"changping","command":1,"data":{"post":"post-30","title":"主任3"},"effective_on":"2022-06-01","kind":"post.retitled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":33,"version":1}');
INSERT INTO public.entry VALUES ('changping', 47, '\x078424048e7d690bae4901ba533e93eed69dbc47a2434e3f49115bf0b0e5b7d5', '\x96fe076ec063838a226aba45528ef012dc7fb8bb90e68eb60c779f3ff73da746', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000000,"award":"award-44","clauses":[{"number":"1","text":"货到付款"},{"number":"2","text":"质保两年"}],"division":"990100","documents":[{"digest":"abababababababababababababababababababababababababababababababab","title":"合同正本"},{"digest":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd","title":"附件"}],"ends_on":"2022-12-31","funding":"budget","kind":"procurement","late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5,"method":"open-tender","note":"sha256:65a6943deeee292e3936bd25ad3c63c0bcabe9d1ea77934cf13bc28f1d8efb6e","number":"CPCG-2","parties":[{"party":"organisation-2","role":"buyer"},{"party":"organisation-3","role":"supplier","size":"small"},{"party":"organisation-1","role":"payer"}],"starts_on":"2022-01-01","title":"设备采购"},"effective_on":"2022-01-11","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":47,"version":1}');
INSERT INTO public.entry VALUES ('changping', 34, '\x18d0084f3cc3d86435c1cb827b7874f7d7ebf13662ad8ca75ed9975bb215d31b', '\xb0fb1fcce8fc9b9f79b0ad9bd57fab2ceb5b57fd5b8a76eb6e4afd20bd2305f3', '{"actor":"operator:console","book":"changping","command":1,"data":{"article":"(条次未核)","citation":"《保障中小企业款项支付投诉处理暂行办法》（工信部企业〔2021〕224号）（条次未核）","citation_en":"Interim Measures on Complaints about Payments to Small and Medium-sized Enterprises (Ministry of Industry and Information Technology, Gongxinbu Qiye [2021] No. 224), article not verified","date_uncertain":true,"document_number":"工信部企业〔2021〕224号","domain":"SME","effective_from":"2021-12-30","id":"SME-30","instrument":"保障中小企业款项支付投诉处理暂行办法","machine":{"bound":"within","count":10,"kind":"term","starts":"complaint-received","unit":"working-day"},"note":"2025年后是否已被新办法取代未查到;工信部曾就802号3项配套制度公开征求意见","parameter":"投诉收到后审查","source":"W1","status":"V2n","topic":"sme.complaint.review","unit":"工作日","value":"10个工作日内审查"},"effective_on":"2020-01-01","kind":"statute.adopted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":34,"version":1}');
INSERT INTO public.entry VALUES ('changping', 35, '\x46ed8259b553785e1c4f8a1608a8ae04da20d0589e1ece1bb1e48dfd5a459e01', '\x23384da7f4bccc2a193dc24ef14143a90db842212978b3988d5d74f08dda545a', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"公报","document_digest":"0000000000000000000000000000000000000000000000000000000000000000","edition":"2026","parameter":"SME-30","quoted":"原文","value_digest":"1f17f08233ed3d6b3e3f0ea32240cbe5dd0532b5e00150d5255221ecae569817"},"effective_on":"2020-01-01","kind":"confirmation.proposed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":35,"version":1}');
INSERT INTO public.entry VALUES ('changping', 36, '\xb8bec1898d7b6066bcf4dcf8af5d1aced9c4b5f3f53c21d3332cb3b60dfc8ea9', '\x9d06fcec6aec007abe71ee4c45b8f03db85363b013cc21e243d52e234b6f1bf5', '{"actor":"operator:console","book":"changping","command":1,"data":{"off":["2027-01-01"],"source":"通知","worked":[],"year":2027},"effective_on":"2020-01-01","kind":"calendar.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":36,"version":1}');
INSERT INTO public.entry VALUES ('changping', 37, '\x5400729ec785756bea8468ad13e9853675ae9e0461562adcc8ab17c8cce9c249', '\x76ab1176f7a9f4633bfbdaab859d88d9beeb6c725c83804d3e636cbed0af2d61', '{"actor":"operator:console","book":"changping","command":1,"data":{"announced_on":"2026-08-20","per_million":30000},"effective_on":"2020-01-01","kind":"rate.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":37,"version":1}');
INSERT INTO public.entry VALUES ('changping', 38, '\x3a5c08637c399ae0b780dd1c90102e000f7bf63f3b01836c4e18ae633743912c', '\x4d94311b1470c20d3a3d9fda1828379f0d34be0a01222f95b69342ca9ddcc91a', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"law.weekends-move-terms","value":"no"},"effective_on":"2020-01-01","kind":"setting.chosen","recorded_at":"2026-11-20T04:07:00.000000Z","seq":38,"version":1}');
INSERT INTO public.entry VALUES ('changping', 39, '\xf0dd5380884d3d9f3e917315ac1dde9ea52d722f1aab51d9d693ddaf3ae5cfc1', '\xf0ef2769bf206f04f84efdde382bfc611bed03e88ca0c9b346da87c6b7322c51', '{"actor":"operator:console","book":"changping","command":1,"data":{"article":"(条次未核)","citation":"《工程建设领域农民工工资专用账户管理暂行办法》（人社部发〔2021〕53号）（条次未核）","citation_en":"Interim Measures on Special Accounts for Migrant Workers'' Wages in Construction (Renshebufa [2021] No. 53), article not verified","date_uncertain":true,"document_number":"人社部发〔2021〕53号","domain":"MW","effective_from":"2021-07-07","id":"MW-29","instrument":"工程建设领域农民工工资专用账户管理暂行办法","machine":{"kind":"several","parts":{"filing":{"bound":"within","count":30,"kind":"term","starts":"wage-account-opened","unit":"calendar-day"},"opening":{"bound":"within","count":30,"kind":"term","starts":"works-contract-signed","unit":"calendar-day"}}},"note":"施行日写文号日期;账户名=总包单位名称+工程建设项目名称+\"农民工工资专用账户\"","parameter":"专用账户开立/备案","source":"W2","status":"V2n","topic":"wage.special-account.opening","unit":"自然日","value":"施工合同签订之日起30日内开立;开立后30日内报监管部门备案"},"effective_on":"2020-01-01","kind":"statute.adopted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":39,"version":1}');
INSERT INTO public.entry VALUES ('changping', 40, '\xbdc1ff461c4410da4a7c8812e2f6d099868db391913dde5ff0b642b68d92c122', '\x4bedac86db00750299c329f7ee34b80dc8601ae2ddc64beb23e5b060792921e5', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"公报","document_digest":"0000000000000000000000000000000000000000000000000000000000000000","edition":"2026","parameter":"MW-29","quoted":"原文","value_digest":"8705c8ab9016eeac225e16df05224795ea89135f2e189801aa0e09d5db939ace"},"effective_on":"2020-01-01","kind":"confirmation.proposed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":40,"version":1}');
INSERT INTO public.entry VALUES ('changping', 41, '\xfe61e287770a8dff279ce70ba6aab19fc1bbd8a461e2a9bac128321cbdaa100d', '\xdeccb746a6fdba209f0c5d85aed9c8edd7a3fb389a459fe666955a617ebb18a3', '{"actor":"operator:console","book":"changping","command":1,"data":{"off":["2028-01-01"],"source":"通知","worked":[],"year":2028},"effective_on":"2020-01-01","kind":"calendar.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":41,"version":1}');
INSERT INTO public.entry VALUES ('changping', 42, '\x335777a94423337c6f6f59da325dcedce2be789849baba7003e8dfeca3246069', '\x51ce5f17e3c5f40caf74ed532f6571f0c0af7f9a07ceeb63396d904af80dbc6b', '{"actor":"operator:console","book":"changping","command":1,"data":{"announced_on":"2026-09-20","per_million":30001},"effective_on":"2020-01-01","kind":"rate.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":42,"version":1}');
INSERT INTO public.entry VALUES ('changping', 43, '\x9de0edb63a90a07cf750c23ddb496cd4da2603ed39c66999bc1bdef3302818d6', '\x59ccd034e2f9f49e962dae0c924dccc844c4aee2161915ebac88a9818ed0f048', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"law.weekends-move-terms","value":"yes"},"effective_on":"2020-01-01","kind":"setting.chosen","recorded_at":"2026-11-20T04:07:00.000000Z","seq":43,"version":1}');
INSERT INTO public.entry VALUES ('changping', 44, '\x3a4a5d841f9c2a9b090c41f44b3bfee3bde21ddac8d44013cdf89740308f89fa', '\x724bca2dfc05c5e40e89f0e7a094ee405aead467de835d058db834eb20f63a86', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":900,"buyer":"organisation-2","currency":"CNY","number":"CPZC-1","supplier":"organisation-3","title":"设备"},"effective_on":"2022-01-05","kind":"award.noticed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":44,"version":1}');
INSERT INTO public.entry VALUES ('changping', 45, '\x1d541b57a9fbbb562e6fb77c73c10517922b611231b4fec8fde75b88791ad9af', '\x687f7e42fc74a61d64c401c6e45af3cda6cc1ad4647b1983dcd6a39795ceeb22', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":900,"buyer":"organisation-2","currency":"CNY","number":"CPZC-1","supplier":"organisation-3","title":"设备"},"effective_on":"2022-01-06","kind":"award.noticed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":45,"version":1}');
INSERT INTO public.entry VALUES ('changping', 46, '\x4a26238e0efcbc2c485c843c8111a9d36041070c1d0e4cc36c7b929580d153b4', '\x677472a5aa6affcd5af1e1067f330fd9bd1afc8244fbc163083f4e523311c944', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000000,"award":"award-44","clauses":[{"number":"1","text":"货到付款"},{"number":"2","text":"质保两年"}],"division":"990100","documents":[{"digest":"abababababababababababababababababababababababababababababababab","title":"合同正本"},{"digest":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd","title":"附件"}],"ends_on":"2022-12-31","funding":"budget","kind":"procurement","late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5,"method":"open-tender","note":"sha256:fb5078c5d359b9b2e3de4002d1de637bba5bfc956d6945ae13b40b85cc647afd","number":"CPCG-1","parties":[{"party":"organisation-2","role":"buyer"},{"party":"organisation-3","role":"supplier","size":"small"},{"party":"organisation-1","role":"payer"}],"starts_on":"2022-01-01","title":"设备采购"},"effective_on":"2022-01-10","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":46,"version":1}');
INSERT INTO public.entry VALUES ('changping', 49, '\x892bc1c54789bf520c86d56b6fc9290aa047020715acc999ffed201230ad73ab', '\x7549eb9897c6cf0a4b54aa915e857421cac3c0039bda7ac3aa1e0443e0aa7813', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"http://changping.example/1","contract":"contract-46"},"effective_on":"2022-01-13","kind":"contract.published","recorded_at":"2026-11-20T04:07:00.000000Z","seq":49,"version":1}');
INSERT INTO public.entry VALUES ('changping', 50, '\x5494a12ff24601ce65e34aa8875504baf4bf45a4e31fec8e5a7b7c68eda95b97', '\x1a57c8bd4fadc4166b94028a5eb57bc67a2eced3d9181b6226a765443363d5a3', '{"actor":"operator:console","book":"changping","command":1,"data":{"clause":"5","contract":"contract-46","creditor":"organisation-2","debtor":"organisation-3","description":"交付设备","due_day":"2022-02-01","term":"fixed","type":"delivery"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":50,"version":1}');
INSERT INTO public.entry VALUES ('changping', 51, '\x85169e70d97ad31be5ffd188f7bcaae5514fd5a1425aed0ecb8a718e13cb8220', '\xcdd575f668936c55c70f039703d66652637d1f0fa26ad880871b7d4b1fdfc793', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":600000,"awaits":"obligation-50","clause":"5","condition":"inspection-passed","contract":"contract-46","creditor":"organisation-3","debtor":"organisation-2","due_count":30,"due_event":"delivery","due_unit":"calendar-day","inspection_count":10,"inspection_unit":"working-day","term":"after","type":"payment"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":51,"version":1}');
INSERT INTO public.entry VALUES ('changping', 52, '\x9769b2c61fa212dfa29b6b3f77e8b2c7106ccdc804cadadedac970e24e25d0b9', '\xb47b1cc691e58ac5d9d382bc96e81f19c187ea63842d2f33bd68bcdef9b1ae1c', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":50000,"clause":"9","contract":"contract-46","creditor":"organisation-3","debtor":"organisation-2","matter":"subsidy","term":"none","type":"promise"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":52,"version":1}');
INSERT INTO public.entry VALUES ('changping', 53, '\x2c486ca1b117cace99b77d68ace8558140f68fff696b36ec2e26ac921c07dca6', '\xb56844fea2edce2bbeb9baf81d5aaf4626e3263225e8390df8830523261046f9', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":9,"clause":"5","contract":"contract-46","creditor":"organisation-3","debtor":"organisation-2","term":"statutory","type":"payment"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":53,"version":1}');
INSERT INTO public.entry VALUES ('changping', 54, '\x73beb971a669834681361beba07126c00b812479cfe1722aa2d5cff38743ed6c', '\x8c4fd3bed7ed6159dc336a52bcae48980da4ebaf80b063658356453a306e28b6', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":70,"clause":"5","contract":"contract-46","creditor":"organisation-3","debtor":"organisation-2","due_count":3,"due_event":"settlement-made","due_unit":"month","term":"after","type":"payment"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":54,"version":1}');
INSERT INTO public.entry VALUES ('changping', 55, '\xbcfb89b07af1e0c3e5556192a81c44694cb4b69300b7de9b94469a7054b01f0c', '\x4374ea3fc14ab4dee5436ccdc6bcb9dd431d3fcfc8176352a1705dc04716fe50', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-51","until":"2022-06-30"},"effective_on":"2022-02-20","kind":"obligation.extended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":55,"version":1}');
INSERT INTO public.entry VALUES ('changping', 56, '\x96426bba6d73bb4d2f91090c8a65904b8e9e66bcd9c62244c9e9da293dde5cef', '\x48755955e6fabe1b56db88ea3a10dc97ca7fc98009c59a122f05ee5e023d367f', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000,"obligation":"obligation-51"},"effective_on":"2022-03-01","kind":"obligation.waived","recorded_at":"2026-11-20T04:07:00.000000Z","seq":56,"version":1}');
INSERT INTO public.entry VALUES ('changping', 57, '\x977c200a46eaf5fcf802de645e4cb1031b1cacd99da564546cd9775e4934aac6', '\x70b69c75fea1a91d4e335a20d459456cc85291d0f5d95aa3fa84173edba2b020', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":2000,"obligation":"obligation-51","reason":"quality"},"effective_on":"2022-03-02","kind":"obligation.disputed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":57,"version":1}');
INSERT INTO public.entry VALUES ('changping', 58, '\x5ef32ad6c22c68195c07e2fb510a22b99221cfd00c0ba4b209998b21bffbd6bd', '\x3752a5fb8ec8da048e094be221365fea150ad83a0e2a0cf8c22559184022d20b', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-53","reason":"price","statement":"sha256:50a712726dd80e82282603a846d698153a24ed1276904d03f7b20ba9ba6f66f1"},"effective_on":"2022-03-03","kind":"obligation.disputed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":58,"version":1}');
INSERT INTO public.entry VALUES ('changping', 59, '\x7d0d5a14f8b76efb73854ecfbb358c83ed57382ff82774f7a6c3dd1f19e4e6cb', '\xf2ec86fa3a228c91aadb5500cb3cea298e6cc4a2321c01aab9850ff42381d528', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-53"},"effective_on":"2022-03-04","kind":"obligation.dispute-ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":59,"version":1}');
INSERT INTO public.entry VALUES ('changping', 60, '\x494e42cc750029fc6d714e26de4d790cf3ad53f9dcf1ffd166711ae48f55a615', '\xcc77ea01e815266f3ae6f05ca8d3eaaee3897a823e702b84636298a603dd1018', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-52","reason":"agreement"},"effective_on":"2022-03-05","kind":"obligation.settled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":60,"version":1}');
INSERT INTO public.entry VALUES ('changping', 61, '\x073f64d95bc435507cf29c5d28859b29ba2b73bd9975a9f5e5777d7b568fa938', '\x3f51c9e5f9190209e4f648fb48e125f1396a7e223b104d01c26ec4da33572cc7', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-46","obligation":"obligation-50","voucher":"送-1"},"effective_on":"2022-02-01","kind":"performance.delivered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":61,"version":1}');
INSERT INTO public.entry VALUES ('changping', 62, '\x4ef311780e94d1e35e528f96343e2cebd10b34ddf351d73bc8e14679d34bf453', '\x4926f93b119aeb66e8110097785ae7642b12700e9ad3020c0c3bd88ca91f6390', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-46","obligation":"obligation-50","result":"passed"},"effective_on":"2022-02-05","kind":"performance.accepted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":62,"version":1}');
INSERT INTO public.entry VALUES ('changping', 63, '\xf02eccdcd4745560a0737aeb4190aaa0c1e431665960a002ea79fc978775b0d2', '\xda52342e1708fb887921743b510d6af43bc8144fabc5f807d59028447f3ab38b', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":600000,"contract":"contract-46","obligation":"obligation-51","voucher":"票-1"},"effective_on":"2022-02-06","kind":"performance.invoiced","recorded_at":"2026-11-20T04:07:00.000000Z","seq":63,"version":1}');
INSERT INTO public.entry VALUES ('changping', 64, '\x0a2d0b944cd8ea8a22a9c40b12ffd25267bdcb76775e3db2848eaa65ce8d4b48', '\xb136296dafbefaf910162715c784629bfa7014c6487edb563db6591efa59ced1', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":100000,"contract":"contract-46","obligation":"obligation-51","voucher":"支-1"},"effective_on":"2022-03-10","kind":"performance.paid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":64,"version":1}');
INSERT INTO public.entry VALUES ('changping', 65, '\xf772eefbf98b506c89eb20c4da13a04c56b1709c7e229fb1606f710ad71c83e9', '\x18ae6d7001404ed4200800be9ac275c6d992f9280d886018e604c4bf0b1f4859', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":9,"contract":"contract-46","obligation":"obligation-53","voucher":"支-2"},"effective_on":"2022-03-11","kind":"performance.paid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":65,"version":1}');
INSERT INTO public.entry VALUES ('changping', 66, '\xf70ccf50b1a34402d4d53e842353212db81da2c9d64d2e654b66764755140e3b', '\x6df9dcd80ce30cc0641dac6a4c96f6ee537618bcf282e29bd41586b375e4ce98', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":40000,"obligation":"obligation-51","performance":"performance-64","reason":"returned"},"effective_on":"2022-03-12","kind":"performance.reversed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":66,"version":1}');
INSERT INTO public.entry VALUES ('changping', 67, '\x69c0ec6dff364aa6e0e6bbac1bb163c5eff0e377add8da30203038d7b0f9f748', '\x61dfe5dcd4c5b2d822655f8cf62e2df1112313b4fc37245020cdc4de79e54850', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-46","role":"pays","tenure":"tenure-21"},"effective_on":"2022-01-10","kind":"responsibility.assigned","recorded_at":"2026-11-20T04:07:00.000000Z","seq":67,"version":1}');
INSERT INTO public.entry VALUES ('changping', 68, '\x3daef2db5733bebcfec88c3b9aabddc5d946997f8168650c9c90b752808ba0d3', '\x2549ceb75d98d04a54efe03cde8e9aa57a5ec92450460a2339eb635b41815e6a', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-46","obligation":"obligation-50","role":"accepts","stage":"acceptance","tenure":"tenure-21"},"effective_on":"2022-01-10","kind":"responsibility.assigned","recorded_at":"2026-11-20T04:07:00.000000Z","seq":68,"version":1}');
INSERT INTO public.entry VALUES ('changping', 69, '\xfa30996faf319012e22f9f4ce009725d0966a9d03856a4499fba92864835b506', '\x830f894ed70d18c9efeccec90137da275108adc7c2374eb6b5921d130e477e80', '{"actor":"operator:console","book":"changping","command":1,"data":{"responsibility":"responsibility-67","to":"tenure-28"},"effective_on":"2022-06-01","kind":"responsibility.handed-over","recorded_at":"2026-11-20T04:07:00.000000Z","seq":69,"version":1}');
INSERT INTO public.entry VALUES ('changping', 70, '\x41e249586e82c29f09b1a39b58bfaf21bd9817f77aee8006b138a11783698939', '\x7d670ffdbc4934cbf0f7476a534b3ea4e29ebbb68d5058727991a122f1a37a23', '{"actor":"operator:console","book":"changping","command":1,"data":{"reason":"performed","responsibility":"responsibility-67"},"effective_on":"2022-12-01","kind":"responsibility.ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":70,"version":1}');
INSERT INTO public.entry VALUES ('changping', 71, '\x2f8606d179c3b45d2c59901ec35cfa7a964b83a808ec44ce7841335161c1c62e', '\xb7e2fc6bfd7cb56851949e5852d850eec0217a1ea98982f391d0b69babaed0fa', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":100000,"clause":"7","contract":"contract-47","creditor":"organisation-3","debtor":"organisation-2","deposit":"performance","due_day":"2023-01-01","term":"fixed","type":"deposit-return"},"effective_on":"2022-01-11","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":71,"version":1}');
INSERT INTO public.entry VALUES ('changping', 72, '\xbb138d17ef90cdd73f4138be0b43264d8df9234dafb610235fac76031f660f6a', '\x87d85d62f02938c1810ebd00f89c7a25bc2c00db617db7adb4a506cdee6acb13', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":30000,"clause":"8","contract":"contract-47","creditor":"organisation-3","debtor":"organisation-2","deposit":"quality","due_day":"2023-01-01","term":"fixed","type":"deposit-return"},"effective_on":"2022-01-11","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":72,"version":1}');
INSERT INTO public.entry VALUES ('changping', 73, '\xca5985328fa6d289b867aa05062031d2f856b52ce3d569253e30d9e8c33d486d', '\x9e22d6ee5b2ec7d99daf7b2fa44aaf4e14465c238b76cb708db1c95587bd9ed7', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-47","creditor":"organisation-2","debtor":"organisation-3","term":"none","type":"delivery"},"effective_on":"2022-01-11","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":73,"version":1}');
INSERT INTO public.entry VALUES ('changping', 74, '\x2d38056a30c5fbaeb2ff4a382597b792156dc4904441238a35c0808d603a685b', '\x5c00762ab62469d1af268fe91baba7a17eca600145afab43e417f24974c8b91c', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"awaits":"obligation-73","contract":"contract-47","creditor":"organisation-3","debtor":"organisation-2","due_count":2,"due_event":"delivery","due_unit":"month","inspection_count":10,"inspection_unit":"calendar-day","term":"after","type":"payment"},"effective_on":"2022-01-11","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":74,"version":1}');
INSERT INTO public.entry VALUES ('changping', 75, '\x85fa1708368fdda836712bd3e956871cdedd5beb649091c89cee89bb161984d9', '\x9c9490812f59371409aef96b37ad292250b4b36e1cb8fc51db47db0299a84b16', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-47","obligation":"obligation-73"},"effective_on":"2022-02-02","kind":"performance.delivered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":75,"version":1}');
INSERT INTO public.entry VALUES ('changping', 76, '\x289437b8846e637f9708fca602fca377436f172cfb51f51d3f76327b6d7668e7', '\x7c9d614b603096125d19406f47bc8dd2463d97ec0a9ee28d70ec454938848716', '{"actor":"operator:console","book":"changping","command":1,"data":{"clause":"5.3","obligation":"obligation-74","term":"audit-as-settlement-basis"},"effective_on":"2022-01-11","kind":"obligation.term-noted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":76,"version":1}');
INSERT INTO public.entry VALUES ('changping', 77, '\x2b65392a94358d67235ef1b30e7237ece171b5c99c978ad41ac5e8496a83711c', '\xc79da6f278082a462ae99db0f52673d762a5f3672709946c44c1f37bead3a685', '{"actor":"operator:console","book":"changping","command":1,"data":{"by_law":true,"obligation":"obligation-74","term":"non-cash-only"},"effective_on":"2022-01-11","kind":"obligation.term-noted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":77,"version":1}');
INSERT INTO public.entry VALUES ('changping', 78, '\x4c46a2f549301a8e0f4c8e239d6dd388a8235f485d31840ff66ded94c4cd5d71', '\xdf22b7c3df45379ce48fdfe2e1c2d3e7d5099edfc9838dd017303eee3f863184', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-74","term":"awaits-audit"},"effective_on":"2022-01-11","kind":"obligation.term-noted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":78,"version":1}');
INSERT INTO public.entry VALUES ('changping', 79, '\x633d80a980971bc8cccb1ec5d1f4dbc8bbf87b6089e4de3ca00f302411d39fdf', '\xc8f805b1d26de0c0cee1f878e77dc67c324d79269b806754e5aa236e9b1f2f7d', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-74","term":"awaits-audit"},"effective_on":"2022-05-01","kind":"obligation.term-ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":79,"version":1}');
INSERT INTO public.entry VALUES ('changping', 80, '\x3cd0071b73aed33c4b471e2cdc4562b3ff081899fc964639ff3f9cc59f446b56', '\xad0ae23d5b43cb43cf936724758479b6bd90bccf86a89559d4b7c58f21341ff5', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"函1","obligation":"obligation-74","reason":"internal-process"},"effective_on":"2022-06-01","kind":"obligation.nonpayment-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":80,"version":1}');
INSERT INTO public.entry VALUES ('changping', 81, '\xdaf296d127fe37f177349da23bf54fb6d1e29801107a5a84acdcb3c4984f0af4', '\x83788c9c736540f6d997c790e282dd645a41a580592b534f52f3a9c2167761a2', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-54","reason":"awaiting-audit"},"effective_on":"2022-06-02","kind":"obligation.nonpayment-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":81,"version":1}');
INSERT INTO public.entry VALUES ('changping', 82, '\x24395c95d6c009d8e92b8b12635960ed8ae642156e46bbcfa8a9cd0db17696d6', '\x29b76ebb6a89737a091aeb8761ff8cf007ac360c9dae80e73bbbe8d03d35a315', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"contract":"contract-47","employer":"organisation-3","lines":[{"amount":5000,"contact":"sha256:c7896dbf74a2acbc22a237dd57e1d36ea969d872692d636f22ed51f1b23bc07e","name":"sha256:86f16535356635cff2405ddc4dc1c2dc75247b9b22377aef4d31939705e75727"}],"month":"2022-03","payday":"2022-04-15","workers":1},"effective_on":"2022-04-01","kind":"wage.payroll-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":82,"version":1}');
INSERT INTO public.entry VALUES ('changping', 83, '\xa02256d0aa27a40607b9bca897ac1f2b530bd7cc7acb58fb16f3b90984519328', '\xa64f2cb295daa6f8a0dc306661e7641ff280adc3a0afc2489946f523fc354f0e', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":7000,"contract":"contract-47","employer":"organisation-3","month":"2022-03","payday":"2022-04-15","workers":1},"effective_on":"2022-04-01","kind":"wage.payroll-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":83,"version":1}');
INSERT INTO public.entry VALUES ('changping', 84, '\x57508febed809fb5b70a524a4046d4ccb2b8916c0f7ecce58674fd63c21b1f19', '\x31d537a678ff0630c3bc07969ce707bf02f4adfa7380bbf3bc7a7bd68d0b67f1', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"contract":"contract-47","payroll":"payroll-82","workers":1},"effective_on":"2022-04-14","kind":"wage.paid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":84,"version":1}');
INSERT INTO public.entry VALUES ('changping', 85, '\xf458a14caf1ada011cb180a2b9705db94f400c4f956e8487877fa094022210c5', '\x1e0559fd6d147c71ee383fdd213718bbc7d2cabd4568cccd51f76cd863187c17', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":9000,"contract":"contract-47","month":"2022-03"},"effective_on":"2022-04-10","kind":"wage.account-funded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":85,"version":1}');
INSERT INTO public.entry VALUES ('changping', 86, '\x5d01d8cd4995881cd6b324a152d9a11ee155aa36e05174115b5b43a7aaf2df0a', '\x719593991c106072896b7c22ab61054b6470f40e7e9f57780a5db81b94b79d03', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":8000,"contract":"contract-47","month":"2022-04"},"effective_on":"2022-05-10","kind":"wage.account-funded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":86,"version":1}');
INSERT INTO public.entry VALUES ('changping', 87, '\x84845b08872e3633e1cc77e0006b73cd3bea68fcf2844cf370bdb11bcd1260d5', '\xfd4ba0f3643b597a2946a10681ff8ee6aec32c2a0421a0ecb0d179bcfcc36d93', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-47","type":"notice-board"},"effective_on":"2022-02-02","kind":"wage.safeguard-registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":87,"version":1}');
INSERT INTO public.entry VALUES ('changping', 88, '\xb079bcb85cb93ae358a8873e300c0c9aa433fafcc18b5cd2b19adff74f9e8533', '\xb5e17823a5efa782e3b0ae7c0c29896be437f43f8c67c28b30fef94e1c971b82', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":10000,"contract":"contract-47","type":"wage-deposit","valid_until":"2023-02-01"},"effective_on":"2022-02-01","kind":"wage.safeguard-registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":88,"version":1}');
INSERT INTO public.entry VALUES ('changping', 89, '\x6a9b16ae0f1a6315201e697c5e956ce5921afd82654a967f05cf396e7255e707', '\x6858537593e489f81cbde070f2a1ff7a46d215868b3e6c958d313d181ea5f09c', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","contract":"contract-46","fine":1000,"number":"长财罚〔2022〕1号","subject":"organisation-3"},"effective_on":"2022-08-01","kind":"penalty.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":89,"version":1}');
INSERT INTO public.entry VALUES ('changping', 90, '\x5039ca25e7e707ab1662b5896df5079fec9853861bcc975be7c46e829f17e3de', '\xbd40c50c2d721aa8e4935f38191e937aa58b6ac7c9be4da3b2fa0c961f2bd073', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"sha256:4a8fc73aa7bb4343a32882af7588b225a543219ad80320e65c11e31fbd72d1ef","authority":"长平市财政局","basis":"示例依据","ends_on":"2023-08-05","list":"procurement-violations","number":"长财罚〔2022〕1号","particulars":"sha256:10faf87a7daf883b4fb1a3055cf84a8f073a22240b1144a82a83c200e971c8c1","penalty":"penalty-89","published_on":"2022-08-05","result":"一年内禁止参加政府采购活动","subject":"organisation-3"},"effective_on":"2022-08-01","kind":"listing.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":90,"version":1}');
INSERT INTO public.entry VALUES ('changping', 91, '\x36a432f7abc1fa8997c853285f21a583ea9c70c7b562d9719e6c4ac481103ade', '\x167f542ed8b2108110fba9105b366c9330126a3f1de5b103c3a24b08272fd848', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":500000,"contract":"contract-46","court":"长平市人民法院","creditor":"organisation-3","debtor":"organisation-2","effective_from":"2022-09-20","number":"（2022）长平民初1号","obligation":"obligation-51"},"effective_on":"2022-08-01","kind":"judgment.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":91,"version":1}');
INSERT INTO public.entry VALUES ('changping', 92, '\x5792c111e87f1f500cf6498a6404988a0eb0fbdb446f94c9f8e462c0f4844397', '\xb2cb92e07fbf9bc47c3f365f427c0f09de65e4c6c1f65ebb89045984e0402b00', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","contract":"contract-46","fine":1000,"number":"长财罚〔2022〕2号","subject":"organisation-3"},"effective_on":"2022-08-02","kind":"penalty.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":92,"version":1}');
INSERT INTO public.entry VALUES ('changping', 93, '\x531f15ed6d0f61ab58ed2e0ae294e778c7db5118fe17300a6b4f2e3914d60a17', '\x5c178ef824abbeba36e8bd887000aaea8d04542ab085d79e4d07d8eafac8a7b8', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"sha256:06cb35671d978e5b808b6e36b91840c949679f9ca97786d0d5b20a2281398bf9","authority":"长平市财政局","basis":"示例依据","ends_on":"2023-08-05","list":"procurement-violations","number":"长财罚〔2022〕2号","particulars":"sha256:6bae1809e46ef9ce6fe9b6b4c59d4f3eabbe2411d95ba7bc7a08115ab4f71edd","penalty":"penalty-92","published_on":"2022-08-05","result":"一年内禁止参加政府采购活动","subject":"organisation-3"},"effective_on":"2022-08-02","kind":"listing.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":93,"version":1}');
INSERT INTO public.entry VALUES ('changping', 94, '\xf38af2ee49925bbe6b5a7adbef84c03d70e94c2415a2d0a3bf66623383cc2487', '\xbec40e69f19474027212d85af820da1da980aeb4d2eb8d471c99cb67362ca080', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":500000,"contract":"contract-46","court":"长平市人民法院","creditor":"organisation-3","debtor":"organisation-2","effective_from":"2022-09-20","number":"（2022）长平民初2号","obligation":"obligation-51"},"effective_on":"2022-08-02","kind":"judgment.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":94,"version":1}');
INSERT INTO public.entry VALUES ('changping', 95, '\xf09e35a48c8b99c4340b4f43403e24cbf704ab278acb9c0f5cbd3e88d2d2aa7d', '\x9615dfb6a5e268ad2deee8cd2dfba79e1ada65a8d7a515cb807b80b7ab4af9f4', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1100000,"authority":"organisation-1","basis":"示例依据","compensation":500,"contract":"contract-46","ends_on":"2023-06-30","reason":"scope","summary":"延长工期"},"effective_on":"2022-05-01","kind":"contract.amended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":95,"version":1}');
INSERT INTO public.entry VALUES ('changping', 96, '\x58662058c555f6336576dbb7ecd3f9a0b6b3dca56ab70af586dabac837311f3b', '\xd12e8e6cb6783143851fdc1447cfb9e40ac52416309db9c2bee3e63ef019608c', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":10000,"authority":"organisation-1","basis":"示例依据","contract":"contract-46","number":"补-1","summary":"增补"},"effective_on":"2022-05-02","kind":"contract.supplemented","recorded_at":"2026-11-20T04:07:00.000000Z","seq":96,"version":1}');
INSERT INTO public.entry VALUES ('changping', 97, '\x40464374f6d88c14ee92efbb3774dbcd18a111df5fc2d8bda659956b99b06095', '\x419fc76625f41df58fd695ecfdc7d1659365ad15a4c5df922bb9d65d25866e8d', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-46","reason":"funds-missing"},"effective_on":"2022-05-03","kind":"contract.suspended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":97,"version":1}');
INSERT INTO public.entry VALUES ('changping', 98, '\x9cd0e82c2729975f696a3f060f9a905d744e83a137bea5235ab846bd264d97e0', '\x3d8051866112c7db4139dac5e3d4ea3abc08c264820e84cc819c1f0950d5a642', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-46"},"effective_on":"2022-05-04","kind":"contract.resumed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":98,"version":1}');
INSERT INTO public.entry VALUES ('changping', 99, '\x4a8f00c2c493c4643334c84239cc78078344bca032b698933f0327dc83e94893', '\x063a5772f3f74f0901214d2810dafd6250170be6f1d21080c60a29c3cb5d11f7', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-46","role":"payer","transferee":"organisation-3","transferor":"organisation-1"},"effective_on":"2022-05-05","kind":"contract.transferred","recorded_at":"2026-11-20T04:07:00.000000Z","seq":99,"version":1}');
INSERT INTO public.entry VALUES ('changping', 100, '\x8aaf619713b09a941166df556e68191a8de888dcd7e236429cd18798702c2316', '\xdc6db3478c3eb8883a1d51a99c1b79277a4a3f82cc3fe7c6393beb904098ede9', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-46","reason":"agreed"},"effective_on":"2023-01-01","kind":"contract.terminated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":100,"version":1}');
INSERT INTO public.entry VALUES ('changping', 101, '\x3ba7cd266d9d7b1098fcb31819daa8dcaa191a36891b62efdc21e8d1b53a2337', '\x2309794777a51582634da06e53d47bff5ba5c869a85b0abddea55031df40740f', '{"actor":"operator:console","book":"changping","command":1,"data":{"buyer":"organisation-2","title":"另一项目"},"effective_on":"2022-01-05","kind":"award.noticed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":101,"version":1}');
INSERT INTO public.entry VALUES ('changping', 102, '\xa7aa918249a2c7e00b5509b1f6f196a5f54d5a39e3771f1505fbf9f743479e4b', '\xeb0c8a73829362517f4f9c2043e739b8d59b79b330e7a4af701aa49fb1453edd', '{"actor":"operator:console","book":"changping","command":1,"data":{"kind":"investment","number":"CPZS-1","parties":[{"party":"organisation-2","role":"promisor"},{"party":"organisation-3","role":"investor"}],"title":"示例项目"},"effective_on":"2022-01-10","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":102,"version":1}');
INSERT INTO public.entry VALUES ('changping', 103, '\xcc3ac194618d5c5cae3b7ef09910f44bbd58565f27c56748d13320a31d6e4ff7', '\xf24672093fdc39e085f2a4651623b621a533ed073465cf6628982ce914fdb991', '{"actor":"operator:console","book":"changping","command":1,"data":{"kind":"pledge","number":"CPCN-1","parties":[{"party":"organisation-3","role":"promisor"}],"title":"示例承诺"},"effective_on":"2018-01-10","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":103,"version":1}');
INSERT INTO public.entry VALUES ('changping', 104, '\x57c1fe6f82ead4ab9a91d02b8ff7f2eaa67ce4e4d2f4dd4df26950f1c814c5b3', '\xe56b2eabaa1f86aaa26db7effc73a8a63c757bf551d8ac244d6fa0e84b955adb', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-102","reason":"agreed","summary":"改期"},"effective_on":"2022-02-10","kind":"contract.amended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":104,"version":1}');
INSERT INTO public.entry VALUES ('changping', 105, '\xecf54817c48b9c07c15d5c1bc049896a6128a0b8709fe5faed9343d49e831d2d', '\x50f735a3f90be9b9806049753e1b76dfaeb3e9a717972ced0d34952266ea7751', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-102","reason":"agreed"},"effective_on":"2022-02-11","kind":"contract.suspended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":105,"version":1}');
INSERT INTO public.entry VALUES ('changping', 106, '\xab569f8830530af39be4da78af8b232fafdc8c53dfe24ab5b268d6284a7cc7a9', '\x26b5e53bb2a10eecd50e0b08bd20404ae2a202c191432ece4998137f72f0f17d', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-102"},"effective_on":"2022-02-12","kind":"contract.resumed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":106,"version":1}');
INSERT INTO public.entry VALUES ('changping', 107, '\x122c86ec04b9ce6e8457bcbde45fd8c2c81442cc9b899f4665a2f00546329a1a', '\xaedafa4f20ab2132245e7e08e584cba1f1fd3da1a89c68ace67d876f4770457a', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-102","debtor":"organisation-2","term":"none","type":"promise"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":107,"version":1}');
INSERT INTO public.entry VALUES ('changping', 108, '\xcca6889215f8f8a933d39f19f84f0174194fe619d88996306671d9f74891afba', '\x8797245645b660f7652ec173ccf0cfa458a939e0593c38c1948a661498c3af7d', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-107","result":"not-reviewed"},"effective_on":"2024-09-01","kind":"promise.reviewed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":108,"version":1}');
INSERT INTO public.entry VALUES ('changping', 109, '\x03bc0bcce47ed8b4239c3ed8bc943eef9af2768939599edc5e63d6641855af3b', '\x88be7284958216ffca82748135068dded463e0f338e491aa81130354ee4056af', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-102","event":"settlement-made"},"effective_on":"2022-03-01","kind":"performance.milestone-reached","recorded_at":"2026-11-20T04:07:00.000000Z","seq":109,"version":1}');
INSERT INTO public.entry VALUES ('changping', 110, '\xf73d28ca79b83e5efebee3129a547987b7d28d68fdf22079b55dc6e2dff85c2c', '\xf9e5ede17ff1694cd5c6f30d4e3a8f23745678adf2034ac0fe4bfb39c83095e0', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-102","partial":true},"effective_on":"2022-03-02","kind":"performance.delivered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":110,"version":1}');
INSERT INTO public.entry VALUES ('changping', 111, '\x3a15ba9cdceb7d11545c87b0c458b13ebab837eefbcb934eda09118ffa4ba11f', '\x737c1ffb63469426e9720a549d27f059ec6267173cb8d9846391444fbf4cb716', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","number":"1","subject":"organisation-3"},"effective_on":"2022-08-01","kind":"penalty.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":111,"version":1}');
INSERT INTO public.entry VALUES ('changping', 112, '\xf4606c3b6f16b025a3a23e9c3618495640c56bebce086e443d7dfe03d6205b40', '\xcd4fcd410621877c1764a480a412f7433867e9be1e9d8751821ccac6b108f339', '{"actor":"operator:console","book":"changping","command":1,"data":{"court":"长平市人民法院","debtor":"organisation-2","number":"2"},"effective_on":"2022-08-01","kind":"judgment.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":112,"version":1}');
INSERT INTO public.entry VALUES ('changping', 113, '\xffc3452758f975d9b16a1b4770da3800d375468d597bfbe76a9cec7d74104904', '\xba3681ce07b58b2168b24f4b2d12bab4264625e9658e15c1fcac3c3f045f88ae', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","list":"procurement-violations","particulars":"sha256:ebd3dfc8cd6623aebb0648d229cf70084a7bad3aee461dc527e89ac156ecc629","result":"警告","subject":"organisation-3"},"effective_on":"2022-08-02","kind":"listing.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":113,"version":1}');
INSERT INTO public.entry VALUES ('changping', 114, '\x40914bcc786b702781d680ab8803b714d25ba620610ca62b8faac112b03ed471', '\x7caec042fc830bd9950205882becdf7139e658f86f4f7289eeefc30e44e82582', '{"actor":"operator:console","book":"changping","command":1,"data":{"basis":"长财债〔2022〕1号","basis_digest":"abababababababababababababababababababababababababababababababab","category":"special","contract":"contract-46","creditor":"organisation-3","currency":"CNY","debtor":"organisation-2","division":"990100","due_on":"2025-03-01","kind":"bond","number":"CPZQ-2022-1","principal":9000000,"purpose":"污水处理厂提标改造"},"effective_on":"2022-03-01","kind":"debt.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":114,"version":1}');
INSERT INTO public.entry VALUES ('changping', 115, '\xaffe84c6d4d16e4c5a728551a2420fb9445fdcfc88af89f6606751f21d835107', '\x4839343c136989a128eb4193b8e4718c3e48b8932f15407b6afe1882d8abd035', '{"actor":"operator:console","book":"changping","command":1,"data":{"basis":"审计报告","debtor":"organisation-3","division":"990100","kind":"implicit","principal":500,"purpose":"园区道路"},"effective_on":"2022-03-02","kind":"debt.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":115,"version":1}');
INSERT INTO public.entry VALUES ('changping', 116, '\x4cc57c845c3fa8479e1a2dcd1268570de8abdc76c0aedbedf3492956f118d0a2', '\xe7ae7a1e4aae6c770c12264d1a0b7f79782ad14ef71541263a557f591d6631f3', '{"actor":"operator:console","book":"changping","command":1,"data":{"debtor":"organisation-2","division":"990100","kind":"payable","principal":700,"purpose":"工程款"},"effective_on":"2022-03-03","kind":"debt.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":116,"version":1}');
INSERT INTO public.entry VALUES ('changping', 117, '\x9b6232a17e20a852effed3c985f62f18d7412a3eba7d337f03463eadf7cd6db6', '\x0e9907b1b72e9585fe2cbce07744be3f2af82a337521217f90bbe58e06674325', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000000,"debt":"debt-114","document":"支-1"},"effective_on":"2022-04-01","kind":"debt.repaid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":117,"version":1}');
INSERT INTO public.entry VALUES ('changping', 118, '\x9d6c789006ddb229bf2f82dea0ffb372031629de4be89b7eb3a91f31f8dc34e3', '\xfa20d0964ed9eb18cd551d090179d92d74f8635371d9e0ae9837aa282fcec55b', '{"actor":"operator:console","book":"changping","command":1,"data":{"debt":"debt-115","document":"置换〔2022〕1号","reason":"replaced"},"effective_on":"2022-04-03","kind":"debt.written-off","recorded_at":"2026-11-20T04:07:00.000000Z","seq":118,"version":1}');
INSERT INTO public.entry VALUES ('changping', 119, '\xd7539304f2056f404253a741d977be8431f42a565ecdd0c8a4617f214d179513', '\x0a647f2eb2c538878d7acc676803694b9886113de8252723359c4fc21a365ef2', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5,"debt":"debt-114"},"effective_on":"2022-04-01","kind":"debt.repaid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":119,"version":1}');
INSERT INTO public.entry VALUES ('changping', 120, '\xfa55a70d65a8994194d64c6a3fcb3cebadc8c9e208596c082f8ac3de6b38b258', '\x7daedcd81d429e7041b2074a051d4f2ffe3857e8d12d8c4260d4b74efc5527f9', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":80000000,"category":"special","division":"990100","document":"长财预〔2022〕8号","year":2022},"effective_on":"2022-01-20","kind":"debt.limit-approved","recorded_at":"2026-11-20T04:07:00.000000Z","seq":120,"version":1}');
INSERT INTO public.entry VALUES ('changping', 121, '\x72b0c009ffec8f574d83b128696ebcdb70f9385355de0ceb0dee29ad31a1c99c', '\x4bb92bd0e5b5fa24f9c01f38c81fe30f75d3077044cb21c76a916e9de2d0e420', '{"actor":"operator:console","book":"changping","command":1,"data":{"debt":"debt-114","document":"展期协议","until":"2026-03-01"},"effective_on":"2022-04-02","kind":"debt.rescheduled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":121,"version":1}');
INSERT INTO public.entry VALUES ('changping', 122, '\xb49c7e93bdfe8d7d4552cb6cc03ddb0c9a46ea92784f5dc86ebdae1ab686f4ba', '\x09417641c83b0b7b3a3ae309cc52dd199c678d04b545a58ffdcfe439c9a1ddf0', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":7,"category":"general","currency":"CNY","division":"990100","document":"长财预〔2022〕8号","year":2022},"effective_on":"2022-01-21","kind":"debt.limit-approved","recorded_at":"2026-11-20T04:07:00.000000Z","seq":122,"version":1}');
INSERT INTO public.entry VALUES ('changping', 123, '\xb6325f80e934f280f580e470acc609cd8bc636a20c50c3dd9e7deef25da773c0', '\x56710cd7ef81fa06510f1be319aa047804b7af16a085f1b3e5e87f93f2b2b6f4', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":2000000,"debt":"debt-114","document":"置换〔2022〕1号","reason":"replaced"},"effective_on":"2022-04-03","kind":"debt.written-off","recorded_at":"2026-11-20T04:07:00.000000Z","seq":123,"version":1}');
INSERT INTO public.entry VALUES ('changping', 124, '\x825a841fc80fcc5f36a906eaef9a5a403d94ba7fa8ad4c257183e7310c5e0f11', '\x4af6a4dcd6e18b4c1195535d1709a07fcb19b79feb5124ccef2e8ec677c3caac', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":800000,"body":"organisation-2","code":"2050205","currency":"CNY","document":"长财预〔2022〕2号","item":"设备购置","year":2022},"effective_on":"2022-01-02","kind":"budget.approved","recorded_at":"2026-11-20T04:07:00.000000Z","seq":124,"version":1}');
INSERT INTO public.entry VALUES ('changping', 125, '\x1f0105af1847e8a00bd06c61e6f5b19131b1f2de5758240446f8d38a96f7db20', '\x40e109c6f8ce55d5046bbdc7bbf74b3cf1f9e921e4dd678be7f7fc824b2a105e', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":100,"body":"organisation-1","item":"会议费","year":2022},"effective_on":"2022-01-02","kind":"budget.approved","recorded_at":"2026-11-20T04:07:00.000000Z","seq":125,"version":1}');
INSERT INTO public.entry VALUES ('changping', 126, '\x5362011d404775aed3d16ffb2af90c5201b3ff3d44670d5f462a5c8ad8753649', '\xc1245a19d4cf64db5316ef5e50ced96443322c92d6eeaebbd80089f889490019', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":900000,"budget":"budget-124","document":"长财预〔2022〕7号"},"effective_on":"2022-02-01","kind":"budget.adjusted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":126,"version":1}');
INSERT INTO public.entry VALUES ('changping', 127, '\x0912d7d8fb4f45ac507630abd5b488a9bcc3e6dc220498a917efa24811942b61', '\x6a59ae245605e86b54bfa595128fec8a780fd90684783313529565f14a51d49c', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":600000,"budget":"budget-124","contract":"contract-46","document":"采购计划 1"},"effective_on":"2022-02-02","kind":"budget.committed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":127,"version":1}');
INSERT INTO public.entry VALUES ('changping', 128, '\xcae40ea8c4549468a3319601075205cd88ccd8223c305c0cbdbe1ec633453931', '\x3840b8ffffa447c6d5f19526fce6c9128d396601ae9485902a02bbe826866d7a', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000,"budget":"budget-124","contract":"contract-47"},"effective_on":"2022-02-02","kind":"budget.committed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":128,"version":1}');
INSERT INTO public.entry VALUES ('changping', 129, '\xf7f938890c6255c30c3617dcd8490ec46c0cc64b0abae460c9c74c4a2c4467be', '\xf7abea516c70fcb26380cde01ef8a638bc95d2469b888c387e38184cb6ab54a2', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":50000,"budget":"budget-124","commitment":"commitment-127"},"effective_on":"2022-02-03","kind":"budget.released","recorded_at":"2026-11-20T04:07:00.000000Z","seq":129,"version":1}');
INSERT INTO public.entry VALUES ('changping', 130, '\x0a0f6ea141ad345be1f530b840098c82895507a35611a85258384a240a0bd186', '\xd1477898073674c50425e59e9b2808150f42cf8e39961d75d76229ab57969b2d', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"contract":"contract-47","creditor":"organisation-3","debtor":"organisation-2","due_day":"2022-06-30","term":"fixed","type":"payment"},"effective_on":"2022-02-01","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":130,"version":1}');
INSERT INTO public.entry VALUES ('changping', 131, '\xcd43df6cf1c7186a7591a5ae61a6e9cf76a9a1e618536bc6e0ba803bddd438e0', '\xab4ffb4c49e26513424d59b810cab29c7d2476ea40c56dbda0bc4fe0942251d6', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":3000,"contract":"contract-47","creditor":"organisation-2","debtor":"organisation-3","due_day":"2022-06-30","term":"fixed","type":"compensation"},"effective_on":"2022-02-01","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":131,"version":1}');
INSERT INTO public.entry VALUES ('changping', 132, '\xb275f2aa5f15f3fa55686587aee4d236aef0d329bb37800f85b9a5a98a1b869b', '\xe881342fdfc1a253377d0e11f47af4d56100560c617d6ae54be88e5d28124928', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"contract":"contract-47","creditor":"organisation-3","debtor":"organisation-2","due_day":"2022-06-30","term":"fixed","type":"payment"},"effective_on":"2022-02-01","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":132,"version":1}');
INSERT INTO public.entry VALUES ('changping', 133, '\x5d3364478214d972a5d15facb47aa8fc1018849ac219ef2ffbfafbb89c3dabd8', '\xa4b82a3f074a4678affdbcbfbe28cb4b7f1469385c02d2ad166a5209ccff3172', '{"actor":"operator:console","book":"changping","command":1,"data":{"against":"obligation-131","amount":3000,"document":"抵销通知","obligation":"obligation-130"},"effective_on":"2022-07-01","kind":"obligation.set-off","recorded_at":"2026-11-20T04:07:00.000000Z","seq":133,"version":1}');
INSERT INTO public.entry VALUES ('changping', 134, '\xd113ea24d4257d091438a73368675abcd7a00092c95d4049a88407044d1ec8aa', '\x331b4430357ef5f562cf8a6b532281b11823d745e42dba90b97c7adc9d0e88ba', '{"actor":"operator:console","book":"changping","command":1,"data":{"agreed_on":"2022-07-01","assignee":"organisation-1","document":"转让通知","form":"factoring-with-recourse","obligation":"obligation-130"},"effective_on":"2022-07-04","kind":"obligation.assigned","recorded_at":"2026-11-20T04:07:00.000000Z","seq":134,"version":1}');
INSERT INTO public.entry VALUES ('changping', 135, '\x423cf977ecd9325877bf362775fae057fa225772cb4c4e8e5e0f6cd35d33b89d', '\x76cda82e27c2f3843bb713489caf870006f860e79df450a6d3f77881377b6f16', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":2000,"contract":"contract-47","document":"确权〔2022〕1号","financier":"organisation-1","obligation":"obligation-132"},"effective_on":"2022-07-05","kind":"receivable.confirmation-requested","recorded_at":"2026-11-20T04:07:00.000000Z","seq":135,"version":1}');
INSERT INTO public.entry VALUES ('changping', 136, '\x6ddcfaa6cc320baf58e02479810b7bed2519cf470a3d25ea999a4744939aec64', '\x0ebbe78fe6d551010349e930c715d5c4186b65a6971c2b8dd4c3b60bbfdb6b9f', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1500,"document":"确认函","receivable":"receivable-135"},"effective_on":"2022-07-20","kind":"receivable.confirmed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":136,"version":1}');
INSERT INTO public.entry VALUES ('changping', 137, '\xe373c5f10def2fc564ea3497f955da28fc0282ef039759e0ce806256f687d1d2', '\x89868a4ba842c4f3e1ee20ca55e65383f64f3f8068061891fd405246d49e6512', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-47","financier":"organisation-1","obligation":"obligation-132"},"effective_on":"2022-08-01","kind":"receivable.confirmation-requested","recorded_at":"2026-11-20T04:07:00.000000Z","seq":137,"version":1}');
INSERT INTO public.entry VALUES ('changping', 138, '\x7acf7a15c4ff07519cc76ed03fae76ebef74715d01be8ad304d5a21681c1bf06', '\x7a25f05f77bf9bf4421cd3cbd4f24452400f83f3226200b1b26646834aab5b48', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"复函","reason":"sum-disputed","receivable":"receivable-137","statement":"sha256:f2b175f7586650faf5fd4e1aa19c8a636e961ca8c58797941544e110f0021df8"},"effective_on":"2022-08-20","kind":"receivable.refused","recorded_at":"2026-11-20T04:07:00.000000Z","seq":138,"version":1}');
INSERT INTO public.entry VALUES ('changping', 139, '\x59a6744c86ddcbc35ced001033ab99cd202dcc6ca485627561790911f75b62b5', '\xaf2ce1f76ab99f4e9b2dca375a749a65cc580e6259c5b377327971eb4974f942', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-47","obligation":"obligation-132"},"effective_on":"2022-09-01","kind":"receivable.confirmation-requested","recorded_at":"2026-11-20T04:07:00.000000Z","seq":139,"version":1}');
INSERT INTO public.entry VALUES ('changping', 140, '\x825215c3773e4a5995d7529bf1054ee462861928750cfea79a5cc43d133cd52f', '\x816eb7877003a0fa7187085dff7cbd8387de5170ab2ceb818c74fecf55e1d13d', '{"actor":"operator:console","book":"changping","command":140,"data":{"person":"person-6","reason":"requested"},"effective_on":"2020-01-01","kind":"vault.erased","recorded_at":"2026-11-20T04:14:00.000000Z","seq":140,"version":1}');












INSERT INTO public.head VALUES ('changping', 141, '2026-11-20T04:14:00.000000Z', '\x2cb70e7026ee02a8a26fce7e70efe738646f4bea590cc72b195cac7a12fb04855281a63b8e2dc5c31ff65e85047cfbf53b7a7c0e6c6701e1f6b4872ce4c5d946a15bfef0179ebd242cd6b64f1a763e460134062dae781c67445c742c0b2e827e81a212502f118c9040dc9954205819bdcf3a6535dba9e30f0a04c9240982dbc2', 'log.changping.example/changping
141
9Q/FfsRIFniv/vIxemq3seAo41wC1L+C9qVVJKn4bdM=

— log.changping.example/changping hQmBJC+BQWmda0I4TPz0vL0PPrznAI4SmdffsNbAFt4wgWndleg8+uPLVTCZNPLhy1xbjBzU2K62CkJxLXzJfcGoUwk=
');



INSERT INTO public.idempotent_command VALUES ('changping', 'first', '\x452a60ab214dbacb46934cd21669bf1705f6d8007d70ff3761857cd6ea604920', '{"book":"changping","checkpoint":"log.changping.example/changping\n140\nteOKqaeNr63C4ZOstVVWiSf2V4ml65coeW9aebwMFfI=\n\n— log.changping.example/changping hQmBJHbgDmsFflb8/YYyj+ATf6loGTvM0nRC5ESBL02KIjqo4Y4ESY6iTcA8T43tNyGOPLHTKewGQORaKQHFAOLDiQM=\n","erasure_pending":false,"first_seq":1,"ids":["organisation-1","organisation-2","organisation-3","organisation-3","organisation-2","person-6","person-7","person-8","person-9","person-10","person-11","person-12","person-13","person-14","person-15","person-16","person-17","person-7","person-8","post-20","tenure-21","post-20","post-23","tenure-24","tenure-24","post-23","post-27","tenure-28","post-27","post-30","tenure-31","tenure-31","post-30","statute-34","confirmation-35","calendar-36","rate-37","setting-38","statute-39","confirmation-40","calendar-41","rate-42","setting-43","award-44","award-45","contract-46","contract-47","contract-46","contract-46","obligation-50","obligation-51","obligation-52","obligation-53","obligation-54","obligation-51","obligation-51","obligation-51","obligation-53","obligation-53","obligation-52","performance-61","performance-62","performance-63","performance-64","performance-65","performance-64","responsibility-67","responsibility-68","responsibility-67","responsibility-67","obligation-71","obligation-72","obligation-73","obligation-74","performance-75","obligation-74","obligation-74","obligation-74","obligation-74","obligation-74","obligation-54","payroll-82","payroll-83","performance-84","wage-funding-85","wage-funding-86","safeguard-87","safeguard-88","penalty-89","listing-90","judgment-91","penalty-92","listing-93","judgment-94","contract-46","contract-46","contract-46","contract-46","contract-46","contract-46","award-101","contract-102","contract-103","contract-102","contract-102","contract-102","obligation-107","obligation-107","performance-109","performance-110","penalty-111","judgment-112","listing-113","debt-114","debt-115","debt-116","debt-114","debt-115","debt-114","debt-limit-120","debt-114","debt-limit-122","debt-114","budget-124","budget-125","budget-124","commitment-127","commitment-128","commitment-127","obligation-130","obligation-131","obligation-132","obligation-130","obligation-130","receivable-135","receivable-135","receivable-137","receivable-137","receivable-139"],"last_seq":139,"recorded_at":"2026-11-20T04:07:00.000000Z","repeated":false,"warnings":[{"code":"listing.no-number","params":{},"path":"/data/number","seq":113}]}');



INSERT INTO public.judgment VALUES ('changping', 'judgment-91', 'organisation-2', 'organisation-3', '（2022）长平民初1号', '长平市人民法院', '2022-08-01', '2022-09-20', 500000, 'contract-46', 'obligation-51');
INSERT INTO public.judgment VALUES ('changping', 'judgment-94', 'organisation-2', 'organisation-3', '（2022）长平民初2号', '长平市人民法院', '2022-08-02', '2022-09-20', 500000, 'contract-46', 'obligation-51');
INSERT INTO public.judgment VALUES ('changping', 'judgment-112', 'organisation-2', NULL, '2', '长平市人民法院', '2022-08-01', NULL, NULL, NULL, NULL);



INSERT INTO public.kept_checkpoint VALUES ('changping', 0, 140, 'log.changping.example/changping
140
teOKqaeNr63C4ZOstVVWiSf2V4ml65coeW9aebwMFfI=

— log.changping.example/changping hQmBJHbgDmsFflb8/YYyj+ATf6loGTvM0nRC5ESBL02KIjqo4Y4ESY6iTcA8T43tNyGOPLHTKewGQORaKQHFAOLDiQM=
');



INSERT INTO public.list_decision VALUES ('changping', 'listing-90', 'procurement-violations', 'organisation-3', '长财罚〔2022〕1号', '长平市财政局', '一年内禁止参加政府采购活动', '示例依据', '2022-08-01', '2022-08-05', '2023-08-05', 90, 90, 'penalty-89');
INSERT INTO public.list_decision VALUES ('changping', 'listing-93', 'procurement-violations', 'organisation-3', '长财罚〔2022〕2号', '长平市财政局', '一年内禁止参加政府采购活动', '示例依据', '2022-08-02', '2022-08-05', '2023-08-05', 93, 93, 'penalty-92');
INSERT INTO public.list_decision VALUES ('changping', 'listing-113', 'procurement-violations', 'organisation-3', NULL, '长平市财政局', '警告', '示例依据', '2022-08-02', NULL, NULL, NULL, 113, NULL);



INSERT INTO public.object VALUES ('changping', 'book-0', 'book', 0);
INSERT INTO public.object VALUES ('changping', 'organisation-1', 'organisation', 1);
INSERT INTO public.object VALUES ('changping', 'organisation-2', 'organisation', 2);
INSERT INTO public.object VALUES ('changping', 'organisation-3', 'organisation', 3);
INSERT INTO public.object VALUES ('changping', 'person-6', 'person', 6);
INSERT INTO public.object VALUES ('changping', 'person-7', 'person', 7);
INSERT INTO public.object VALUES ('changping', 'person-8', 'person', 8);
INSERT INTO public.object VALUES ('changping', 'person-9', 'person', 9);
INSERT INTO public.object VALUES ('changping', 'person-10', 'person', 10);
INSERT INTO public.object VALUES ('changping', 'person-11', 'person', 11);
INSERT INTO public.object VALUES ('changping', 'person-12', 'person', 12);
INSERT INTO public.object VALUES ('changping', 'person-13', 'person', 13);
INSERT INTO public.object VALUES ('changping', 'person-14', 'person', 14);
INSERT INTO public.object VALUES ('changping', 'person-15', 'person', 15);
INSERT INTO public.object VALUES ('changping', 'person-16', 'person', 16);
INSERT INTO public.object VALUES ('changping', 'person-17', 'person', 17);
INSERT INTO public.object VALUES ('changping', 'post-20', 'post', 20);
INSERT INTO public.object VALUES ('changping', 'tenure-21', 'tenure', 21);
INSERT INTO public.object VALUES ('changping', 'post-23', 'post', 23);
INSERT INTO public.object VALUES ('changping', 'tenure-24', 'tenure', 24);
INSERT INTO public.object VALUES ('changping', 'post-27', 'post', 27);
INSERT INTO public.object VALUES ('changping', 'tenure-28', 'tenure', 28);
INSERT INTO public.object VALUES ('changping', 'post-30', 'post', 30);
INSERT INTO public.object VALUES ('changping', 'tenure-31', 'tenure', 31);
INSERT INTO public.object VALUES ('changping', 'statute-34', 'statute', 34);
INSERT INTO public.object VALUES ('changping', 'confirmation-35', 'confirmation', 35);
INSERT INTO public.object VALUES ('changping', 'calendar-36', 'calendar', 36);
INSERT INTO public.object VALUES ('changping', 'rate-37', 'rate', 37);
INSERT INTO public.object VALUES ('changping', 'setting-38', 'setting', 38);
INSERT INTO public.object VALUES ('changping', 'statute-39', 'statute', 39);
INSERT INTO public.object VALUES ('changping', 'confirmation-40', 'confirmation', 40);
INSERT INTO public.object VALUES ('changping', 'calendar-41', 'calendar', 41);
INSERT INTO public.object VALUES ('changping', 'rate-42', 'rate', 42);
INSERT INTO public.object VALUES ('changping', 'setting-43', 'setting', 43);
INSERT INTO public.object VALUES ('changping', 'award-44', 'award', 44);
INSERT INTO public.object VALUES ('changping', 'award-45', 'award', 45);
INSERT INTO public.object VALUES ('changping', 'contract-46', 'contract', 46);
INSERT INTO public.object VALUES ('changping', 'contract-47', 'contract', 47);
INSERT INTO public.object VALUES ('changping', 'obligation-50', 'obligation', 50);
INSERT INTO public.object VALUES ('changping', 'obligation-51', 'obligation', 51);
INSERT INTO public.object VALUES ('changping', 'obligation-52', 'obligation', 52);
INSERT INTO public.object VALUES ('changping', 'obligation-53', 'obligation', 53);
INSERT INTO public.object VALUES ('changping', 'obligation-54', 'obligation', 54);
INSERT INTO public.object VALUES ('changping', 'performance-61', 'performance', 61);
INSERT INTO public.object VALUES ('changping', 'performance-62', 'performance', 62);
INSERT INTO public.object VALUES ('changping', 'performance-63', 'performance', 63);
INSERT INTO public.object VALUES ('changping', 'performance-64', 'performance', 64);
INSERT INTO public.object VALUES ('changping', 'performance-65', 'performance', 65);
INSERT INTO public.object VALUES ('changping', 'responsibility-67', 'responsibility', 67);
INSERT INTO public.object VALUES ('changping', 'responsibility-68', 'responsibility', 68);
INSERT INTO public.object VALUES ('changping', 'obligation-71', 'obligation', 71);
INSERT INTO public.object VALUES ('changping', 'obligation-72', 'obligation', 72);
INSERT INTO public.object VALUES ('changping', 'obligation-73', 'obligation', 73);
INSERT INTO public.object VALUES ('changping', 'obligation-74', 'obligation', 74);
INSERT INTO public.object VALUES ('changping', 'performance-75', 'performance', 75);
INSERT INTO public.object VALUES ('changping', 'payroll-82', 'payroll', 82);
INSERT INTO public.object VALUES ('changping', 'payroll-83', 'payroll', 83);
INSERT INTO public.object VALUES ('changping', 'performance-84', 'performance', 84);
INSERT INTO public.object VALUES ('changping', 'wage-funding-85', 'wage-funding', 85);
INSERT INTO public.object VALUES ('changping', 'wage-funding-86', 'wage-funding', 86);
INSERT INTO public.object VALUES ('changping', 'safeguard-87', 'safeguard', 87);
INSERT INTO public.object VALUES ('changping', 'safeguard-88', 'safeguard', 88);
INSERT INTO public.object VALUES ('changping', 'penalty-89', 'penalty', 89);
INSERT INTO public.object VALUES ('changping', 'listing-90', 'listing', 90);
INSERT INTO public.object VALUES ('changping', 'judgment-91', 'judgment', 91);
INSERT INTO public.object VALUES ('changping', 'penalty-92', 'penalty', 92);
INSERT INTO public.object VALUES ('changping', 'listing-93', 'listing', 93);
INSERT INTO public.object VALUES ('changping', 'judgment-94', 'judgment', 94);
INSERT INTO public.object VALUES ('changping', 'award-101', 'award', 101);
INSERT INTO public.object VALUES ('changping', 'contract-102', 'contract', 102);
INSERT INTO public.object VALUES ('changping', 'contract-103', 'contract', 103);
INSERT INTO public.object VALUES ('changping', 'obligation-107', 'obligation', 107);
INSERT INTO public.object VALUES ('changping', 'performance-109', 'performance', 109);
INSERT INTO public.object VALUES ('changping', 'performance-110', 'performance', 110);
INSERT INTO public.object VALUES ('changping', 'penalty-111', 'penalty', 111);
INSERT INTO public.object VALUES ('changping', 'judgment-112', 'judgment', 112);
INSERT INTO public.object VALUES ('changping', 'listing-113', 'listing', 113);
INSERT INTO public.object VALUES ('changping', 'debt-114', 'debt', 114);
INSERT INTO public.object VALUES ('changping', 'debt-115', 'debt', 115);
INSERT INTO public.object VALUES ('changping', 'debt-116', 'debt', 116);
INSERT INTO public.object VALUES ('changping', 'debt-limit-120', 'debt-limit', 120);
INSERT INTO public.object VALUES ('changping', 'debt-limit-122', 'debt-limit', 122);
INSERT INTO public.object VALUES ('changping', 'budget-124', 'budget', 124);
INSERT INTO public.object VALUES ('changping', 'budget-125', 'budget', 125);
INSERT INTO public.object VALUES ('changping', 'commitment-127', 'commitment', 127);
INSERT INTO public.object VALUES ('changping', 'commitment-128', 'commitment', 128);
INSERT INTO public.object VALUES ('changping', 'obligation-130', 'obligation', 130);
INSERT INTO public.object VALUES ('changping', 'obligation-131', 'obligation', 131);
INSERT INTO public.object VALUES ('changping', 'obligation-132', 'obligation', 132);
INSERT INTO public.object VALUES ('changping', 'receivable-135', 'receivable', 135);
INSERT INTO public.object VALUES ('changping', 'receivable-137', 'receivable', 137);
INSERT INTO public.object VALUES ('changping', 'receivable-139', 'receivable', 139);



INSERT INTO public.obligation VALUES ('changping', 'obligation-50', 'contract-46', '5', 'delivery', NULL, 'organisation-3', 'organisation-2', NULL, '交付设备', 'fixed', '2022-02-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', NULL, 0, '2022-02-01', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-51', 'contract-46', '5', 'payment', NULL, 'organisation-2', 'organisation-3', 600000, NULL, 'after', NULL, 'delivery', 30, 'calendar-day', 'inspection-passed', 10, 'working-day', 'obligation-50', '2022-01-10', NULL, 60000, NULL, 1000, 2000, '2022-06-30', NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-52', 'contract-46', '9', 'promise', 'subsidy', 'organisation-2', 'organisation-3', 50000, NULL, 'none', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', NULL, 0, NULL, 0, 0, NULL, '2022-03-05', NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-53', 'contract-46', '5', 'payment', NULL, 'organisation-2', 'organisation-3', 9, NULL, 'statutory', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', NULL, 9, '2022-03-11', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-54', 'contract-46', '5', 'payment', NULL, 'organisation-2', 'organisation-3', 70, NULL, 'after', NULL, 'settlement-made', 3, 'month', NULL, NULL, NULL, NULL, '2022-01-10', NULL, 0, NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-71', 'contract-47', '7', 'deposit-return', NULL, 'organisation-2', 'organisation-3', 100000, NULL, 'fixed', '2023-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-11', NULL, 0, NULL, 0, 0, NULL, NULL, 'performance', NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-72', 'contract-47', '8', 'deposit-return', NULL, 'organisation-2', 'organisation-3', 30000, NULL, 'fixed', '2023-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-11', NULL, 0, NULL, 0, 0, NULL, NULL, 'quality', NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-73', 'contract-47', NULL, 'delivery', NULL, 'organisation-3', 'organisation-2', NULL, NULL, 'none', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-11', NULL, 0, '2022-02-02', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-74', 'contract-47', NULL, 'payment', NULL, 'organisation-2', 'organisation-3', 5000, NULL, 'after', NULL, 'delivery', 2, 'month', NULL, 10, 'calendar-day', 'obligation-73', '2022-01-11', NULL, 0, NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-107', 'contract-102', NULL, 'promise', NULL, 'organisation-2', NULL, NULL, NULL, 'none', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', NULL, 0, NULL, 0, 0, NULL, NULL, NULL, 'not-reviewed');
INSERT INTO public.obligation VALUES ('changping', 'obligation-130', 'contract-47', NULL, 'payment', NULL, 'organisation-2', 'organisation-1', 5000, NULL, 'fixed', '2022-06-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-02-01', 'organisation-3', 3000, NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-131', 'contract-47', NULL, 'compensation', NULL, 'organisation-3', 'organisation-2', 3000, NULL, 'fixed', '2022-06-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-02-01', NULL, 3000, '2022-07-01', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-132', 'contract-47', NULL, 'payment', NULL, 'organisation-2', 'organisation-3', 5000, NULL, 'fixed', '2022-06-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-02-01', NULL, 0, NULL, 0, 0, NULL, NULL, NULL, NULL);



INSERT INTO public.obligation_change VALUES ('changping', 'obligation-51', 55, 'extended', '2022-02-20', NULL, '2022-06-30', NULL, NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-51', 56, 'waived', '2022-03-01', 1000, NULL, NULL, NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-51', 57, 'disputed', '2022-03-02', 2000, NULL, 'quality', NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-52', 60, 'settled', '2022-03-05', NULL, NULL, 'agreement', NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-53', 58, 'disputed', '2022-03-03', 9, NULL, 'price', NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-53', 59, 'dispute-ended', '2022-03-04', NULL, NULL, NULL, NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-130', 133, 'set-off', '2022-07-01', 3000, NULL, NULL, 'obligation-131');
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-130', 134, 'assigned', '2022-07-04', 2000, NULL, NULL, 'organisation-1');
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-131', 133, 'set-off', '2022-07-01', 3000, NULL, NULL, 'obligation-130');



INSERT INTO public.organisation VALUES ('changping', 'organisation-1', '2019-01-01', NULL, '长平市财政局', 'organ', 'prefecture', '990100', NULL, NULL, NULL, NULL);
INSERT INTO public.organisation VALUES ('changping', 'organisation-2', '2019-01-01', '2022-01-01', '长平市建设局', 'organ', 'prefecture', '990100', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.organisation VALUES ('changping', 'organisation-2', '2022-01-01', NULL, '长平市住建局', 'organ', 'prefecture', '990100', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.organisation VALUES ('changping', 'organisation-3', '2020-01-01', NULL, '长平第0建材厂', 'enterprise', NULL, NULL, NULL, '91110000600037341L', true, 'small');



INSERT INTO public.payroll VALUES ('changping', 'payroll-82', 'contract-47', 'organisation-3', '2022-03', '2022-04-15', 1, 5000, 5000, '2022-04-14');
INSERT INTO public.payroll VALUES ('changping', 'payroll-83', 'contract-47', 'organisation-3', '2022-03', '2022-04-15', 1, 7000, 0, NULL);



INSERT INTO public.penalty VALUES ('changping', 'penalty-89', 'organisation-3', '长财罚〔2022〕1号', '长平市财政局', '2022-08-01', '示例依据', 1000, 'contract-46');
INSERT INTO public.penalty VALUES ('changping', 'penalty-92', 'organisation-3', '长财罚〔2022〕2号', '长平市财政局', '2022-08-02', '示例依据', 1000, 'contract-46');
INSERT INTO public.penalty VALUES ('changping', 'penalty-111', 'organisation-3', '1', '长平市财政局', '2022-08-01', '示例依据', NULL, NULL);



INSERT INTO public.performance VALUES ('changping', 'performance-61', 'delivered', 'contract-46', 'obligation-50', 'delivery', NULL, '2022-02-01', false, '送-1', 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-62', 'accepted', 'contract-46', 'obligation-50', 'inspection-passed', NULL, '2022-02-05', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-63', 'invoiced', 'contract-46', 'obligation-51', 'invoice-received', 600000, '2022-02-06', false, '票-1', 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-64', 'paid', 'contract-46', 'obligation-51', NULL, 100000, '2022-03-10', false, '支-1', 40000, '2022-03-12');
INSERT INTO public.performance VALUES ('changping', 'performance-65', 'paid', 'contract-46', 'obligation-53', NULL, 9, '2022-03-11', false, '支-2', 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-75', 'delivered', 'contract-47', 'obligation-73', 'delivery', NULL, '2022-02-02', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-84', 'wage-paid', 'contract-47', 'payroll-82', NULL, 5000, '2022-04-14', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-109', 'milestone-reached', 'contract-102', NULL, 'settlement-made', NULL, '2022-03-01', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-110', 'delivered', 'contract-102', NULL, 'delivery', NULL, '2022-03-02', true, NULL, 0, NULL);



INSERT INTO public.person VALUES ('changping', 'person-7', '2020-01-01', '2021-01-01', 7, 7, 7);
INSERT INTO public.person VALUES ('changping', 'person-7', '2021-01-01', NULL, 18, 7, 7);
INSERT INTO public.person VALUES ('changping', 'person-8', '2020-01-01', '2021-01-01', 8, 8, 8);
INSERT INTO public.person VALUES ('changping', 'person-8', '2021-01-01', NULL, 19, 8, 8);
INSERT INTO public.person VALUES ('changping', 'person-9', '2020-01-01', NULL, 9, 9, 9);
INSERT INTO public.person VALUES ('changping', 'person-10', '2020-01-01', NULL, 10, NULL, NULL);
INSERT INTO public.person VALUES ('changping', 'person-11', '2020-01-01', NULL, 11, 11, 11);
INSERT INTO public.person VALUES ('changping', 'person-12', '2020-01-01', NULL, 12, 12, 12);
INSERT INTO public.person VALUES ('changping', 'person-13', '2020-01-01', NULL, 13, 13, 13);
INSERT INTO public.person VALUES ('changping', 'person-14', '2020-01-01', NULL, 14, NULL, NULL);
INSERT INTO public.person VALUES ('changping', 'person-15', '2020-01-01', NULL, 15, 15, 15);
INSERT INTO public.person VALUES ('changping', 'person-16', '2020-01-01', NULL, 16, 16, 16);
INSERT INTO public.person VALUES ('changping', 'person-17', '2020-01-01', NULL, 17, 17, 17);
INSERT INTO public.person VALUES ('changping', 'person-6', '2020-01-01', NULL, 6, NULL, NULL);



INSERT INTO public.post VALUES ('changping', 'post-20', '2020-01-01', '2022-06-01', 'organisation-2', '科长0', 'section');
INSERT INTO public.post VALUES ('changping', 'post-20', '2022-06-01', NULL, 'organisation-2', '主任0', 'section');
INSERT INTO public.post VALUES ('changping', 'post-23', '2020-01-01', '2022-06-01', 'organisation-2', '科长1', 'section');
INSERT INTO public.post VALUES ('changping', 'post-23', '2022-06-01', NULL, 'organisation-2', '主任1', 'section');
INSERT INTO public.post VALUES ('changping', 'post-27', '2020-01-01', '2022-06-01', 'organisation-2', '科长2', 'section');
INSERT INTO public.post VALUES ('changping', 'post-27', '2022-06-01', NULL, 'organisation-2', '主任2', 'section');
INSERT INTO public.post VALUES ('changping', 'post-30', '2020-01-01', '2022-06-01', 'organisation-2', '科长3', 'section');
INSERT INTO public.post VALUES ('changping', 'post-30', '2022-06-01', NULL, 'organisation-2', '主任3', 'section');



INSERT INTO public.receivable_confirmation VALUES ('changping', 'receivable-135', 'contract-47', 'obligation-132', 'organisation-1', 2000, '2022-07-05', 'confirmed', '2022-07-20', 1500, NULL);
INSERT INTO public.receivable_confirmation VALUES ('changping', 'receivable-137', 'contract-47', 'obligation-132', 'organisation-1', NULL, '2022-08-01', 'refused', '2022-08-20', NULL, 'sum-disputed');
INSERT INTO public.receivable_confirmation VALUES ('changping', 'receivable-139', 'contract-47', 'obligation-132', NULL, NULL, '2022-09-01', NULL, NULL, NULL, NULL);



INSERT INTO public.reference_rate VALUES ('changping', 'rate-37', '2026-08-20', 30000);
INSERT INTO public.reference_rate VALUES ('changping', 'rate-42', '2026-09-20', 30001);



INSERT INTO public.responsibility VALUES ('changping', 'responsibility-67', '2022-01-10', '2022-06-01', 'contract-46', NULL, NULL, 'pays', 'tenure-21');
INSERT INTO public.responsibility VALUES ('changping', 'responsibility-67', '2022-06-01', '2022-12-01', 'contract-46', NULL, NULL, 'pays', 'tenure-28');
INSERT INTO public.responsibility VALUES ('changping', 'responsibility-68', '2022-01-10', NULL, 'contract-46', 'acceptance', 'obligation-50', 'accepts', 'tenure-21');



INSERT INTO public.standing VALUES ('changping', 'obligation-107', 'contract-102', 'investment', 'promise', 'organisation-2', NULL, NULL, 'CNY', NULL, NULL, 0, true, 'cannot-tell', NULL, NULL, 'agreed-term', false, NULL, 'public-body', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-50', 'contract-46', 'procurement', 'delivery', 'organisation-3', 'organisation-2', '990100', 'CNY', NULL, NULL, 0, false, 'known', '2022-02-07', NULL, NULL, false, NULL, 'other', 'large', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-51', 'contract-46', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 599000, 539000, 2000, true, 'known', '2022-06-30', NULL, NULL, false, '["SME-12","PR-08"]', 'public-body', 'small', 30, 30, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-52', 'contract-46', 'procurement', 'promise', 'organisation-2', 'organisation-3', '990100', 'CNY', 50000, 50000, 0, false, 'cannot-tell', NULL, NULL, 'agreed-term', false, NULL, 'public-body', 'small', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-53', 'contract-46', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 9, 0, 0, false, 'known', '2022-03-03', NULL, NULL, false, '["SME-41","SME-01","PR-08"]', 'public-body', 'small', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-54', 'contract-46', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 70, 70, 0, true, 'waits', NULL, 'settlement-made', NULL, false, NULL, 'public-body', 'small', 89, 92, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-71', 'contract-47', 'procurement', 'deposit-return', 'organisation-2', 'organisation-3', '990100', 'CNY', 100000, 100000, 0, true, 'known', '2023-01-03', NULL, NULL, false, NULL, 'public-body', 'small', NULL, NULL, NULL, 'performance', 1000);
INSERT INTO public.standing VALUES ('changping', 'obligation-72', 'contract-47', 'procurement', 'deposit-return', 'organisation-2', 'organisation-3', '990100', 'CNY', 30000, 30000, 0, true, 'known', '2023-01-03', NULL, NULL, false, NULL, 'public-body', 'small', NULL, NULL, NULL, 'quality', 300);
INSERT INTO public.standing VALUES ('changping', 'obligation-73', 'contract-47', 'procurement', 'delivery', 'organisation-3', 'organisation-2', '990100', 'CNY', NULL, NULL, 0, false, 'cannot-tell', NULL, NULL, 'agreed-term', false, NULL, 'other', 'large', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-74', 'contract-47', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 5000, 5000, 0, true, 'known', '2022-04-02', NULL, NULL, false, '["PR-08"]', 'public-body', 'small', 59, 59, '2022-02-12', NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-130', 'contract-47', 'procurement', 'payment', 'organisation-2', 'organisation-1', '990100', 'CNY', 5000, 2000, 0, true, 'known', '2022-06-30', NULL, NULL, false, NULL, 'public-body', 'small', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-131', 'contract-47', 'procurement', 'compensation', 'organisation-3', 'organisation-2', '990100', 'CNY', 3000, 0, 0, false, 'known', '2022-06-30', NULL, NULL, false, NULL, 'other', 'large', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-132', 'contract-47', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 5000, 5000, 0, true, 'known', '2022-06-30', NULL, NULL, false, NULL, 'public-body', 'small', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'payroll-82', 'contract-47', 'procurement', 'wage', 'organisation-3', NULL, '990100', 'CNY', 5000, 0, 0, false, 'known', '2022-04-15', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'payroll-83', 'contract-47', 'procurement', 'wage', 'organisation-3', NULL, '990100', 'CNY', 7000, 7000, 0, true, 'known', '2022-04-15', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.stated_reason VALUES ('changping', 'contract-46', 95, 'contract-46', 'scope', '2022-05-01');
INSERT INTO public.stated_reason VALUES ('changping', 'contract-46', 97, 'contract-46', 'funds-missing', '2022-05-03');
INSERT INTO public.stated_reason VALUES ('changping', 'contract-46', 100, 'contract-46', 'agreed', '2023-01-01');
INSERT INTO public.stated_reason VALUES ('changping', 'obligation-54', 81, 'obligation-54', 'awaiting-audit', '2022-06-02');
INSERT INTO public.stated_reason VALUES ('changping', 'obligation-74', 80, 'obligation-74', 'internal-process', '2022-06-01');
INSERT INTO public.stated_reason VALUES ('changping', 'contract-102', 104, 'contract-102', 'agreed', '2022-02-10');
INSERT INTO public.stated_reason VALUES ('changping', 'contract-102', 105, 'contract-102', 'agreed', '2022-02-11');



INSERT INTO public.statute_confirmation VALUES ('changping', 'confirmation-35', 'SME-30', '1f17f08233ed3d6b3e3f0ea32240cbe5dd0532b5e00150d5255221ecae569817', 35, NULL);
INSERT INTO public.statute_confirmation VALUES ('changping', 'confirmation-40', 'MW-29', '8705c8ab9016eeac225e16df05224795ea89135f2e189801aa0e09d5db939ace', 40, NULL);



INSERT INTO public.store_property VALUES ('schema', '1');
INSERT INTO public.store_property VALUES ('projection', '2');
INSERT INTO public.store_property VALUES ('secret', '73effae3648bbde504a85fa7cbb7128ebbe2c35fa509f2e6224c0f6f314c57fa');



INSERT INTO public.subject VALUES ('changping', 'book-0', 0);
INSERT INTO public.subject VALUES ('changping', 'organisation-1', 1);
INSERT INTO public.subject VALUES ('changping', 'organisation-2', 2);
INSERT INTO public.subject VALUES ('changping', 'organisation-3', 3);
INSERT INTO public.subject VALUES ('changping', 'organisation-3', 4);
INSERT INTO public.subject VALUES ('changping', 'organisation-2', 5);
INSERT INTO public.subject VALUES ('changping', 'person-6', 6);
INSERT INTO public.subject VALUES ('changping', 'person-7', 7);
INSERT INTO public.subject VALUES ('changping', 'person-8', 8);
INSERT INTO public.subject VALUES ('changping', 'person-9', 9);
INSERT INTO public.subject VALUES ('changping', 'person-10', 10);
INSERT INTO public.subject VALUES ('changping', 'person-11', 11);
INSERT INTO public.subject VALUES ('changping', 'person-12', 12);
INSERT INTO public.subject VALUES ('changping', 'person-13', 13);
INSERT INTO public.subject VALUES ('changping', 'person-14', 14);
INSERT INTO public.subject VALUES ('changping', 'person-15', 15);
INSERT INTO public.subject VALUES ('changping', 'person-16', 16);
INSERT INTO public.subject VALUES ('changping', 'person-17', 17);
INSERT INTO public.subject VALUES ('changping', 'person-7', 18);
INSERT INTO public.subject VALUES ('changping', 'person-8', 19);
INSERT INTO public.subject VALUES ('changping', 'post-20', 20);
INSERT INTO public.subject VALUES ('changping', 'tenure-21', 21);
INSERT INTO public.subject VALUES ('changping', 'post-20', 22);
INSERT INTO public.subject VALUES ('changping', 'post-23', 23);
INSERT INTO public.subject VALUES ('changping', 'tenure-24', 24);
INSERT INTO public.subject VALUES ('changping', 'tenure-24', 25);
INSERT INTO public.subject VALUES ('changping', 'post-23', 26);
INSERT INTO public.subject VALUES ('changping', 'post-27', 27);
INSERT INTO public.subject VALUES ('changping', 'tenure-28', 28);
INSERT INTO public.subject VALUES ('changping', 'post-27', 29);
INSERT INTO public.subject VALUES ('changping', 'post-30', 30);
INSERT INTO public.subject VALUES ('changping', 'tenure-31', 31);
INSERT INTO public.subject VALUES ('changping', 'tenure-31', 32);
INSERT INTO public.subject VALUES ('changping', 'post-30', 33);
INSERT INTO public.subject VALUES ('changping', 'statute-34', 34);
INSERT INTO public.subject VALUES ('changping', 'confirmation-35', 35);
INSERT INTO public.subject VALUES ('changping', 'calendar-36', 36);
INSERT INTO public.subject VALUES ('changping', 'rate-37', 37);
INSERT INTO public.subject VALUES ('changping', 'setting-38', 38);
INSERT INTO public.subject VALUES ('changping', 'statute-39', 39);
INSERT INTO public.subject VALUES ('changping', 'confirmation-40', 40);
INSERT INTO public.subject VALUES ('changping', 'calendar-41', 41);
INSERT INTO public.subject VALUES ('changping', 'rate-42', 42);
INSERT INTO public.subject VALUES ('changping', 'setting-43', 43);
INSERT INTO public.subject VALUES ('changping', 'award-44', 44);
INSERT INTO public.subject VALUES ('changping', 'award-45', 45);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 46);
INSERT INTO public.subject VALUES ('changping', 'contract-47', 47);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 48);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 49);
INSERT INTO public.subject VALUES ('changping', 'obligation-50', 50);
INSERT INTO public.subject VALUES ('changping', 'obligation-51', 51);
INSERT INTO public.subject VALUES ('changping', 'obligation-52', 52);
INSERT INTO public.subject VALUES ('changping', 'obligation-53', 53);
INSERT INTO public.subject VALUES ('changping', 'obligation-54', 54);
INSERT INTO public.subject VALUES ('changping', 'obligation-51', 55);
INSERT INTO public.subject VALUES ('changping', 'obligation-51', 56);
INSERT INTO public.subject VALUES ('changping', 'obligation-51', 57);
INSERT INTO public.subject VALUES ('changping', 'obligation-53', 58);
INSERT INTO public.subject VALUES ('changping', 'obligation-53', 59);
INSERT INTO public.subject VALUES ('changping', 'obligation-52', 60);
INSERT INTO public.subject VALUES ('changping', 'obligation-50', 61);
INSERT INTO public.subject VALUES ('changping', 'performance-61', 61);
INSERT INTO public.subject VALUES ('changping', 'obligation-50', 62);
INSERT INTO public.subject VALUES ('changping', 'performance-62', 62);
INSERT INTO public.subject VALUES ('changping', 'obligation-51', 63);
INSERT INTO public.subject VALUES ('changping', 'performance-63', 63);
INSERT INTO public.subject VALUES ('changping', 'obligation-51', 64);
INSERT INTO public.subject VALUES ('changping', 'performance-64', 64);
INSERT INTO public.subject VALUES ('changping', 'obligation-53', 65);
INSERT INTO public.subject VALUES ('changping', 'performance-65', 65);
INSERT INTO public.subject VALUES ('changping', 'obligation-51', 66);
INSERT INTO public.subject VALUES ('changping', 'performance-64', 66);
INSERT INTO public.subject VALUES ('changping', 'responsibility-67', 67);
INSERT INTO public.subject VALUES ('changping', 'responsibility-68', 68);
INSERT INTO public.subject VALUES ('changping', 'responsibility-67', 69);
INSERT INTO public.subject VALUES ('changping', 'responsibility-67', 70);
INSERT INTO public.subject VALUES ('changping', 'obligation-71', 71);
INSERT INTO public.subject VALUES ('changping', 'obligation-72', 72);
INSERT INTO public.subject VALUES ('changping', 'obligation-73', 73);
INSERT INTO public.subject VALUES ('changping', 'obligation-74', 74);
INSERT INTO public.subject VALUES ('changping', 'obligation-73', 75);
INSERT INTO public.subject VALUES ('changping', 'performance-75', 75);
INSERT INTO public.subject VALUES ('changping', 'obligation-74', 76);
INSERT INTO public.subject VALUES ('changping', 'obligation-74', 77);
INSERT INTO public.subject VALUES ('changping', 'obligation-74', 78);
INSERT INTO public.subject VALUES ('changping', 'obligation-74', 79);
INSERT INTO public.subject VALUES ('changping', 'obligation-74', 80);
INSERT INTO public.subject VALUES ('changping', 'obligation-54', 81);
INSERT INTO public.subject VALUES ('changping', 'payroll-82', 82);
INSERT INTO public.subject VALUES ('changping', 'payroll-83', 83);
INSERT INTO public.subject VALUES ('changping', 'payroll-82', 84);
INSERT INTO public.subject VALUES ('changping', 'performance-84', 84);
INSERT INTO public.subject VALUES ('changping', 'wage-funding-85', 85);
INSERT INTO public.subject VALUES ('changping', 'wage-funding-86', 86);
INSERT INTO public.subject VALUES ('changping', 'safeguard-87', 87);
INSERT INTO public.subject VALUES ('changping', 'safeguard-88', 88);
INSERT INTO public.subject VALUES ('changping', 'penalty-89', 89);
INSERT INTO public.subject VALUES ('changping', 'listing-90', 90);
INSERT INTO public.subject VALUES ('changping', 'judgment-91', 91);
INSERT INTO public.subject VALUES ('changping', 'penalty-92', 92);
INSERT INTO public.subject VALUES ('changping', 'listing-93', 93);
INSERT INTO public.subject VALUES ('changping', 'judgment-94', 94);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 95);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 96);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 97);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 98);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 99);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 100);
INSERT INTO public.subject VALUES ('changping', 'award-101', 101);
INSERT INTO public.subject VALUES ('changping', 'contract-102', 102);
INSERT INTO public.subject VALUES ('changping', 'contract-103', 103);
INSERT INTO public.subject VALUES ('changping', 'contract-102', 104);
INSERT INTO public.subject VALUES ('changping', 'contract-102', 105);
INSERT INTO public.subject VALUES ('changping', 'contract-102', 106);
INSERT INTO public.subject VALUES ('changping', 'obligation-107', 107);
INSERT INTO public.subject VALUES ('changping', 'obligation-107', 108);
INSERT INTO public.subject VALUES ('changping', 'performance-109', 109);
INSERT INTO public.subject VALUES ('changping', 'performance-110', 110);
INSERT INTO public.subject VALUES ('changping', 'penalty-111', 111);
INSERT INTO public.subject VALUES ('changping', 'judgment-112', 112);
INSERT INTO public.subject VALUES ('changping', 'listing-113', 113);
INSERT INTO public.subject VALUES ('changping', 'debt-114', 114);
INSERT INTO public.subject VALUES ('changping', 'debt-115', 115);
INSERT INTO public.subject VALUES ('changping', 'debt-116', 116);
INSERT INTO public.subject VALUES ('changping', 'debt-114', 117);
INSERT INTO public.subject VALUES ('changping', 'debt-115', 118);
INSERT INTO public.subject VALUES ('changping', 'debt-114', 119);
INSERT INTO public.subject VALUES ('changping', 'debt-limit-120', 120);
INSERT INTO public.subject VALUES ('changping', 'debt-114', 121);
INSERT INTO public.subject VALUES ('changping', 'debt-limit-122', 122);
INSERT INTO public.subject VALUES ('changping', 'debt-114', 123);
INSERT INTO public.subject VALUES ('changping', 'budget-124', 124);
INSERT INTO public.subject VALUES ('changping', 'budget-125', 125);
INSERT INTO public.subject VALUES ('changping', 'budget-124', 126);
INSERT INTO public.subject VALUES ('changping', 'budget-124', 127);
INSERT INTO public.subject VALUES ('changping', 'commitment-127', 127);
INSERT INTO public.subject VALUES ('changping', 'budget-124', 128);
INSERT INTO public.subject VALUES ('changping', 'commitment-128', 128);
INSERT INTO public.subject VALUES ('changping', 'budget-124', 129);
INSERT INTO public.subject VALUES ('changping', 'commitment-127', 129);
INSERT INTO public.subject VALUES ('changping', 'obligation-130', 130);
INSERT INTO public.subject VALUES ('changping', 'obligation-131', 131);
INSERT INTO public.subject VALUES ('changping', 'obligation-132', 132);
INSERT INTO public.subject VALUES ('changping', 'obligation-130', 133);
INSERT INTO public.subject VALUES ('changping', 'obligation-131', 133);
INSERT INTO public.subject VALUES ('changping', 'obligation-130', 134);
INSERT INTO public.subject VALUES ('changping', 'receivable-135', 135);
INSERT INTO public.subject VALUES ('changping', 'receivable-135', 136);
INSERT INTO public.subject VALUES ('changping', 'receivable-137', 137);
INSERT INTO public.subject VALUES ('changping', 'receivable-137', 138);
INSERT INTO public.subject VALUES ('changping', 'receivable-139', 139);
INSERT INTO public.subject VALUES ('changping', 'person-6', 140);






INSERT INTO public.tenure VALUES ('changping', 'tenure-21', '2020-01-01', NULL, 'post-20', 'person-6', 'acting', NULL);
INSERT INTO public.tenure VALUES ('changping', 'tenure-24', '2020-01-01', '2023-01-01', 'post-23', 'person-7', 'acting', 'retired');
INSERT INTO public.tenure VALUES ('changping', 'tenure-28', '2020-01-01', NULL, 'post-27', 'person-8', 'acting', NULL);
INSERT INTO public.tenure VALUES ('changping', 'tenure-31', '2020-01-01', '2023-01-01', 'post-30', 'person-9', 'acting', 'retired');



INSERT INTO public.tile VALUES ('changping', 0, 0, '\x0beb5f78cc8bb0ff7c3eef4ef5c44176454f1d39c766592ed0eedd5d4706364a1d2f6a41fd0fd1478e8f1f16147345f762edb784b94dd6e22e21277ecd3f016e2e5141581dfc4bd1d485134c8dac5c33f783a328788f1bf140cce18790112b759da479575e8117146eeee7ac0a1f2290565664b8c1465b9c758a3f8eeeee174030e2bcf7aefecf140a16cb5997e78002acf931a77538c45c983165ac76c61195a976c1ed07e43a183679a727813294fab811053db665e9323980b187bb0336a4293e7f130b0726d096b354683aef01859af7c14f486c087cbeec462e7edcf3c4a135a777f135e547d916c1af89a14f39aec99f1c812e98f9f738434be0b9bace0f128c7d326134a9f55b448fc71d4237936cd96ea4d7ec765f913a393c6f7ee4c26a42b04cc02ef3afaf0c1cf633d4f235d3d3fe08266cbe39f57cf2e94866033fd8eef5b5d57f059e20c66269f81a3b17e89baed0f2a33a1a6d7d110ba88c05e073e2eedd3d3d158b091aeb752d10ee9dfd46b33d7cb9233b1c75d4e00c1cb808f62d862757ff1a3d125393ba281fc4f3af9c9d0de2b154470175c4bca9e1ca65f4d0e67b5e640b50f1fdebf656217369b72bf4e0ce55aca8dd68e701b8fd64e8f3f4db034445804a726e01c15440f5bd7e1718f90da71194c818cb8fd7aa20175ca44b41a0e085d8a7627e9c725bb4203968d1c9ae4928b9dbd3557fee76f9226942c1a54e2bebc68fe44c0cc7aaa0da2e5001a516fa642d9c0cf48d9fb2daae08b4408b5db2d3b2f7d66507f1027b04ba35be6c8300671d9efe10ef25d98a105dc289f0c943a088fd0e9936793d2395023f855e3af0079fa17a07aefbcaf1b081597729fec07680de19d6e143c8339bc26efffbd321c3bcfbd0316366d9c984eb26952d6b4c874662d2113039aed9ebd2ca62041e7073fc7dfc10f5ff20782b4c03bdc3e2abe1a17f4677356911ca5c154dd19f550bb8914f6c6c95c48f262c6a304f21c408fbf97eaab4e50938d21d8fa66d2d7ab026004245072b86e9b5103fe987716ac4474c8bebc5dbe0f31eed0c47d022057db70f76c278dc783b7684c18d357017ddddddd69dc638c1ca33485fd81373eac81f06774e6a38b1e95548a3cf5f18d47e0a1e7b710d5220a0b2251a2a323a26fc6e9cc18da88d46a643d31eaeb4519fc6ccc6e5b4a39436cce57faba8fdb6aed72ec5ebbf24bc0909bcdb410797f745547e3433a3912ebb2ec598e4710cb04641da043ffdbf6f7892dcd7b9cb4ea658f1575bf524121726bbb64b2d35c0326e328b185b0b7b7541613c2e2bd583215c4b37b3e00bca6c6d239da3c4405c490228be4f2bb4e3a824320854b066ad76adabd93935ab354e8a32ed8b69f5ba92dac36a215c0c3931f4868d627389e7a155b104eb49ce552c6f146307693cd5235932ce47321ea9b16b7324bd167a50f03647e55d7b235668b66f22d16b0d8b6cd215d93b978ffc37e7bcf286d625085d79169d0383a90a053bb2040576fa0940823e8ab61cf136555c54ea018270633e72e0642be5ca79ac75060db51fbe672ec4b845316435e5fca7bf366f2e0dd33216ac5f09467ddd3f7af6a1069f574c82a72322a465c6d37c41e05f663e26043fc70c5848efa0eb495b1cc73254ce3f56aeea6668a97f16dc7885ad50bf2678a0b54891353fd12105cc586450079dc0af43e8d36ebff30ed68cda813ef96ed49e2f75d0e6cd9a985631d587d6e64983b8dc77d75da303df9b3ea8391f966172a5be817a57d6b2e3d21e8d4ace82fee7f6fee2153695a0dfcf351c3af3af803714d591343b91bb95a25cc82c46849a57221f41fef808d875743075c6386f6fd90d8e0c8f64ddcfbbe2d248290a75b2026e9f1712ca9651895d852a98100e2e0340883f746025c6bec443330fc8724934b6a2275ab3be527ebe0a2709ba3f863e3c94768956ae41cd5dcc6193790e577c27dc94cd1d2759209e67f6b4602f6b7d175d5a1b8e11a193f6997a518158b34e464b6d1a03ea8a09dace18b6b3a9340de12e7869a8e120561e5fd200ed1a648c2117a9d49489b20d742fb9dfdb63d0d2658d6c9aa7d345e9cfb55f6934f6ae7c19af7b9cb705475ae92623aed0e223f0141e77716908e12ea96993d0094ec5e3e02c0555af88d2702330483d1e3d0b21c0317c7b64750a69b5523ec6a1558a59e5366f81ed84025b33561b33b598b57f8279265adac91291f79b9953450675b2142708fc02b46e0c313005ffd1e9e5df8ffaef734508ec6b6cd7e9298e98bfd8f48f2f5168710e3795bd43d9bfa8a5a4e97ab33f09c2deafbd0f76ac6a5c628b44724831c96f1b7bd5ef421de3b6bca806997d142ec993edd80a002855210880ad7ce109226da47e55a9969bcfdcf99636d571aef20e6987dac725ff032ea0467efeebf512a0a4f15a6627ecf59e7045b47feb852e4fee6632c91bbae216b14f68287d1f36fd9f6988acdaaa3e4f6d77ebef9d57f3fbce41ad6947e5c47fa731454e2b14f76201dfe3a077e99ceac0341737885763ab5acf747c30acbb0ab9a056e9638e4ad2aa25d4eb92239e76a71c1e2b9383a0b369e3741d92cbbddc2db5a41579eabe9aed9d832730497c7ddcd82b34808206e12f0b5c486327604b631679e670989a93f36e81a71f5139eea0ba1910f7d7d8f7244fb5e660d5fefdaf1bdc6e816dc805b0a95db9df3a76cdd51a83b4843ee5c07297ad49e1a28656f8eda182e882af0fdcf5b0ae18709caeea4d67bf7bddbb801d457797dc69ea1f8c1b4937cf63aa486ab8fda4d4fd95fa9c2b83262f246563e05e374d3403a20957523ebf54df826b943140bff8c53c0161234ce4d470e095c46e664795d00cc136683d0c966a05c427e1feded3f14c08f3101ee2a9e000424b338b5735a7258160c28cd45e927e222e147ca6ba5e7ca9d7b7cba177aa5e79bfe27c3f831cbea8041a782e1e535811e348eba0df712f7b2262ee59b5751242876db2e56a9b8a9e23838c160f8b522179b8811b1584829a2124ff2f0daa19a6e46218b1b0aa5c8670864273d250b545a0f10433a14a08c0acc71f0a08fdd1c89eb15baedb873f733772ae6f487d1ad9dc145ee6b75fdbc175f223f754b4d03a292602d00ccf7daf52a0957b43ec9cc462fbaacd02f475bcb57ffb45507c68a35bd049183fb480bb85dc88f60e35c30a0b315bbd439c5a929c8222dab9f74d929a316c93884c1a566a1ba4fff50b5e3c7bf4815a6596fd4e0e236829498d0c64a6474b931e5a0397017e8d43b379dc941816dd8b63dcb515d0ccaf12dcfd8e0b50746938d3d624e0b7b1971059b1c37ae67126eebca9368c3c597dc72163ccb960dc6c42f2c8545f60c8cc6f2aeed2ad345f249e1eed216b94de3f052a52153f7521cb3b6d3ab4ea3473c5c36bf4949bb79eeae4dddb53b2c956ff9da0b40b30b454f178c4394a452cebded319dbd62dd68fe73d81f2cf0c2efa0a07fcfff8533e4b5b916240a858b39d633353e4f9188de20efbbf2ae1198c264a5b166eacb4c0367eef42decd3dc0b56ff6b6ded0accd4293f7e52ccc177fc64bc77cf955e6610d0dcb29c0a0eb515ec631082bcb44ecec0105529da7d9685194ea96a99caacbbcafa2a0ad6c3a55b187d0d466db8fee7027b9abc4106e94fdc4e7219668535348c43c70c40750d384bb335848112ef015c3c08b9dc68fd712a0376a1db526b5de4ce6f740c37c258498ffc0a86b1017d33e7c16ad9d77d75a4022cbbe90d1b445cf4385fbf054b7d81aa037df58a1f33602060045e8838f440e80c5257f33aca7ca86e7dba2cf4c31bb2beaaebce8982bc7e66ababd082880729f11544ba9108d54b57f8b8994545c9f9398c8c4da70a880bc6fa08e77316529d5c1303f610e70ee7ae6bfec44f4608013ebc7b3ebe662f2aad9eabb0c59585aa4fdb9fe9cde52afefa4388e05a5449c46c85d4742e09c9a39a578d28b96fbcd763379ffecda8d05ee547540234d2aaf123f711ab06ca05a4b37f93cc1e29b4072bf3fa4dcd025ed69c41fb8657b4220456481c7ac9410dba39f972630131b80ba02d9d6eae764b887633fbf552822ffa0360229b9c701667adc42b95af1e214d11451e032590b68f723158da7b7e31453e22d09a82b6d111f72416b0c8283b200e5481a4313cd54bd67b0e19c3370a398bdb3a303cac20a92c59a16e17cb6dad3d6663097b886c3544e963b7ef246538d12ccbb77a444780f8dc10a8e9f17fe49efd8d90328da84e5e60e0b6e35c3351887a445d086e716e0c60d721dff09485438a94bc96ac236ec62af96355cf42c527109a4273149c4b29c98b925a381c631aa7cef90d39824aed72982d1802facb6c85e0accda5d175cf97409227e4ecc47f764da6ba166e28dd11d59943e7ed276bf0c1045574ca2b28c9770e9d7d8537f208a3906fa3ec4a036e44f2ec9ac5186aaf28508d9ce02e1d30ffca0a97a54c19a6aa3c7e6f28e601c5370302f7d14b2804e83f64b4fae22afca65f0fb5e1052d488ca42b12e5ac616e516a0a360c5d1508c93444dbf7a2b9b8f8eecddafa710a678b75d6ff37139d69ee18b70a2154afb865cd0882c685343d12fb0210c0515923459e610fe68ab6e57f399f5086ec8507b3ab126712d5a6a1831b6f6d02932d1c335687b2fa68981290680f77746bb1556536230e98e6fb50302508d496c4da3e657876436c6c8e9108ac925ddda7799484a8187aae0e4cc267094ac91f0ab3997e4e11ae7a62d04ebfc70ed924263ed9bd071d3804e17afdba85aab400251a0461a604d43eb3f38863ea991dddeff5130143e0c31d2d51da502de19890d46ca91abb5f015c763070892df6bec53671eac6cf4cbfbfb8a880591ea82c884ff2fc1da1df0689abfbf3277ea080e29334109a79c380812101bd4897cc6ae2481c48b70fea8980db42925a588a0521ec29c67028985594a1d26275538655ccfa2e6f58221ac371df3859dd6e56eaa6e39af702d158cbf3d2987541f5567527d51f9e61a3ea4ce83a9f30917da5b72be7b8f226a93f3fd1d19c1b8ded1289cac77faacae20a1557a64ab05b65d033d89a82435549af04e123825c00ba745a8bfab1f50383ebd6487358e24e177ae0cb8f23c8e8f95c3d52f9e71167a189841bc9188e50f2891e03b30682b4ba5ec03157520067eae7c14022f283e421e2d41db0b1aad95f2c974c4bcf28697a74ea31153759f7e11e28fbe4ab27250d5f90e01ad867c3213e0dfeaf8ecbf1e97d0f57db2a97e6c198172290b7d68151e662243e89eb7baf6453666c996ea8690d0eba83f6fe43d81959325c2f1b8bdd5122b3506fc15b244296233091647948c711b0a788a809be4c5d54ff51f817a3626ba59369e00e60cca75bb79f84fbfef75dc547403cffc9a1ec3fc9f955a9d7b9799116ec535d8ba12667f7e977cf249db1aba9a53a458118667231306218404fdc343445178578d595c4050fb9dee798acf9eb6a5eb8c42c186222d5b4302f02693edc47cd7abea8c4ed307b38336d223c84a7ae8cf3528247811e1abde9f2f52057467160aecb86f8b86c94d3f2a9fc6d466a5ddfafddd1a61f7b314506303ba06084bef5d84daddd554767c8449ea93b688344ea59ec2f347167dd49f5e3d31e5b4e9f071d2d45cfe82e6f0f8a37a06d2f430309c3b60554e0c7065edb32372fc44851ded4fd49b2485f2ba100cc60a4c833a43ec37a7e346a3d1e58c9955f73b7fc1c349356731d79c4cd2dc14f766695ea5c7c755efed182bbc74ed4438e5e339a71787c2aee27fa8a2752eeabec50311171657471a981142f704f7294e5015102155c956fd9c8cc254c8b0ed9d68a76855f0123cb54ba28f3df70c30620981f730e4162be0465a62f544381f6b5405169e2ae43b6d77d36d775723e35c4d309c96ba8c170c893fd74f78d109f00a38833813d88ab5de43385b0a2a22bebb50e4079f10ade937a9e4bd2a84b3d0c2833afc8b2bc851c1f27e29d7c2d6d9a4b617d5b4cc8f12d61d784285c35e1979e6c5a3950934db1977aec2d6b77250bb2b608e1a558a4fc527ad0dc63aed6a9ec1af650d0b2ed8b2f97b5647cbcfc7eb0ae291c2db886ecc717e8c0d70f4ecac36aef4999efd79bca37a47b3388d977a1ad6bc5ac39a47169e68b9f374e0d3de34a2469a48f82a93ea13b4e8bb99c7c0cfddb15d40a7c2a342b8a8d76a939dd12d66406181bcadf82cd3421ea4042ca4c7f6939bea1fc4a7e5453b398897f8e26f1bd9d6b1df97db64c2ef553ae071cab56dc8eeb329ff61ae51dfcb42d99f1f25a816a1bd0dd8b4fe748990e381a212502f118c9040dc9954205819bdcf3a6535dba9e30f0a04c9240982dbc2');



INSERT INTO public.vault_identity_digest VALUES ('changping', '\x427d9fd5306018851154588b4a13d08fe3604b2ddbd50614a47b8be2fc5bb79c', 7, '/identity_number');
INSERT INTO public.vault_identity_digest VALUES ('changping', '\x5efa9a0e6e7a85fc8dbc4560353880cbe9f4ebce48c90d6ea4799704ef60258c', 8, '/identity_number');
INSERT INTO public.vault_identity_digest VALUES ('changping', '\x1859019be9ce4bd4a0da80a1a316a2ebd314ae385dbe9f09cb1f1ae42e38face', 9, '/identity_number');
INSERT INTO public.vault_identity_digest VALUES ('changping', '\x1bdc29fe2e62a45d3333e96900ee1e5913aa9b426c9a64b38e1cc575d6bf0135', 11, '/identity_number');
INSERT INTO public.vault_identity_digest VALUES ('changping', '\xb2f0737a093b6ae4444ed6151e63ecdd024cc2fabef3051875089ab42712cbac', 12, '/identity_number');
INSERT INTO public.vault_identity_digest VALUES ('changping', '\xe75b7aac30b5c1541851b0344cf4cd92cd115c2928167a1d34f6ded8e85780bd', 13, '/identity_number');
INSERT INTO public.vault_identity_digest VALUES ('changping', '\x1b608f098607c0132d83fcba2cff41ef4b3e91178c9d8d974bd33d1d44389238', 15, '/identity_number');
INSERT INTO public.vault_identity_digest VALUES ('changping', '\xcc196d5ce7baa18c6748a6bbf91dda8ccabb73ca8dd50f773aafd5f13025b871', 16, '/identity_number');
INSERT INTO public.vault_identity_digest VALUES ('changping', '\xba73517ca476c5d38560c77f1907d14c50d773133de6d2bba82aa5fec470065e', 17, '/identity_number');



INSERT INTO public.vault_name_part VALUES ('changping', '万明', 7, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '赵万', 7, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '与明', 8, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '赵与', 8, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '丕明', 9, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '赵丕', 9, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '东明', 10, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '赵东', 10, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '丣明', 11, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '赵丣', 11, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '个明', 12, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '赵个', 12, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '丱明', 13, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '赵丱', 13, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '丸明', 14, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '赵丸', 14, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '丿明', 15, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '赵丿', 15, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '乆明', 16, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '赵乆', 16, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '乍明', 17, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '赵乍', 17, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '1宁', 18, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '钱1', 18, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '2宁', 19, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '钱2', 19, '/name');
INSERT INTO public.vault_name_part VALUES ('changping', '甲工', 82, '/lines/0/name');



INSERT INTO public.vault_value VALUES ('changping', 7, '/name', 'person-7', '\xf618e85b0ac27958cc5711ad3cebcb80438fb920a211fbc4d4ff6e35778c8195', '赵万明', NULL);
INSERT INTO public.vault_value VALUES ('changping', 7, '/identity_number', 'person-7', '\xca3eddf2e386880317b6f502c31eeddc0b3eac6715e60af3a4acb2ae0d2935fe', '110105194912310011', NULL);
INSERT INTO public.vault_value VALUES ('changping', 7, '/contact', 'person-7', '\x67197e628e9d7db6b81f82b7d91cb79e266766100cb8d9fada10e9a71394b31b', 'zhao1@changping.example', NULL);
INSERT INTO public.vault_value VALUES ('changping', 8, '/name', 'person-8', '\x29bfc6aa2b5083c071870f58cd9fbdef6f13d4a3e481eae8678dbd1771b80d5e', '赵与明', NULL);
INSERT INTO public.vault_value VALUES ('changping', 8, '/identity_number', 'person-8', '\x54c71a2d58aa8a901ac425f75da815972953b6632de2b1ed9063ab92f3c351c4', '11010519491231002X', NULL);
INSERT INTO public.vault_value VALUES ('changping', 8, '/contact', 'person-8', '\xfc8eaca0352eb50065473106df55d5aafb7da184a22c88de89fdb2c74c953c34', 'zhao2@changping.example', NULL);
INSERT INTO public.vault_value VALUES ('changping', 9, '/name', 'person-9', '\x0828aa1236eca4a6a0deaf71350042d70319e7975ffccc745c4e303251e70b05', '赵丕明', NULL);
INSERT INTO public.vault_value VALUES ('changping', 9, '/identity_number', 'person-9', '\x92ee10d4e3832bb0969928ccd4a817f9fd0440f3f444d646940adbd8bfe1376a', '110105194912310038', NULL);
INSERT INTO public.vault_value VALUES ('changping', 9, '/contact', 'person-9', '\xbdca19bd490d26d7bb7b9ace06e7d78ff2d51cc8ce65f0d2a0429048dfd16711', 'zhao3@changping.example', NULL);
INSERT INTO public.vault_value VALUES ('changping', 10, '/name', 'person-10', '\xd2b278d1035919b3fc8a252b0f76fe2269f89abb8a86bc4a0643ea88b58c9b0b', '赵东明', NULL);
INSERT INTO public.vault_value VALUES ('changping', 11, '/name', 'person-11', '\xf93e81880c7f31f28685a3398fbb895f3607a205d30bcd3878dc54270f3d292b', '赵丣明', NULL);
INSERT INTO public.vault_value VALUES ('changping', 11, '/identity_number', 'person-11', '\x024e8bcd0d3f603f0e3fa70035287570139e32cfe00f3ad03148163ee5d0bc47', '110105194912310054', NULL);
INSERT INTO public.vault_value VALUES ('changping', 11, '/contact', 'person-11', '\x6dfec40c975431c9f8d47a86976ba28f87ba10d53486d800169918ca551531e3', 'zhao5@changping.example', NULL);
INSERT INTO public.vault_value VALUES ('changping', 12, '/name', 'person-12', '\x2076e65df75ab136ae21c6bb2b4821e1e81e8a5566141305468ca5338a6669be', '赵个明', NULL);
INSERT INTO public.vault_value VALUES ('changping', 12, '/identity_number', 'person-12', '\x1b5b30ae8c6253f0169e5aa3be7bf77573850ec284af464b88501533218bbc13', '110105194912310062', NULL);
INSERT INTO public.vault_value VALUES ('changping', 12, '/contact', 'person-12', '\xe1680c18810df1e6586ac1a1d9a5974517b83eed0cf5c3e9d0eb08a8005b799e', 'zhao6@changping.example', NULL);
INSERT INTO public.vault_value VALUES ('changping', 13, '/name', 'person-13', '\x59ebf863ac8dcce5a7409bd6371ad7bce0cb4ba871be87ee684bc1169bddb27f', '赵丱明', NULL);
INSERT INTO public.vault_value VALUES ('changping', 13, '/identity_number', 'person-13', '\xb13aea063b69e183bd6c8c8c2018b8dacc2eab31ac918d62bcf47691bf843cc5', '110105194912310070', NULL);
INSERT INTO public.vault_value VALUES ('changping', 13, '/contact', 'person-13', '\xa621bfc603ed72a955f2b84b1f6f6daa1d507cfb464bb5f0f5af53d4a9504dc0', 'zhao7@changping.example', NULL);
INSERT INTO public.vault_value VALUES ('changping', 14, '/name', 'person-14', '\xb99c761d1b7e3bc27d5789a7cb018cf848b69e2213f3e3d687755179679924d5', '赵丸明', NULL);
INSERT INTO public.vault_value VALUES ('changping', 15, '/name', 'person-15', '\x4452b40d874450b0ea845a9d0d9269ee2926aabfa1c78334ac537650a7846323', '赵丿明', NULL);
INSERT INTO public.vault_value VALUES ('changping', 15, '/identity_number', 'person-15', '\x7f3b4fa49c6a2a7847ed9f304c1ad85feff75d6f3069884eaf64747579307cb8', '110105194912310097', NULL);
INSERT INTO public.vault_value VALUES ('changping', 15, '/contact', 'person-15', '\xc26b9f5844650433db12d7a7b9ada6dba46bb66e901345edd76972fcc5a0617b', 'zhao9@changping.example', NULL);
INSERT INTO public.vault_value VALUES ('changping', 16, '/name', 'person-16', '\x4f379f103a508214bd1cc7e6fc39bb2a72016c0316f4969e8179dd6b2e61e0eb', '赵乆明', NULL);
INSERT INTO public.vault_value VALUES ('changping', 16, '/identity_number', 'person-16', '\x95c047695c838b46a8c9b19b45382f9966f4514af7adca29a6c6720c1ed1bfbd', '11010519491231010X', NULL);
INSERT INTO public.vault_value VALUES ('changping', 16, '/contact', 'person-16', '\x61a6c5bd56f49a764c00c4ad991b8f66913117299ccf86e66ae4f30fa5fcc25e', 'zhao10@changping.example', NULL);
INSERT INTO public.vault_value VALUES ('changping', 17, '/name', 'person-17', '\x846a5b4dbed8b8b0f77655608553de5f07b2a26a5ea5a6f51e0de5cdebb522e6', '赵乍明', NULL);
INSERT INTO public.vault_value VALUES ('changping', 17, '/identity_number', 'person-17', '\x61812efed8af6768e5171153bf8e6888852f9f3a9ca3ff35efc9f9b159d9d55b', '110105194912310118', NULL);
INSERT INTO public.vault_value VALUES ('changping', 17, '/contact', 'person-17', '\xe25adcb8873c13964f2348038bb213807d1262e31fc06963f048834b61105069', 'zhao11@changping.example', NULL);
INSERT INTO public.vault_value VALUES ('changping', 18, '/name', 'person-7', '\x0e2d91df272890d09490380c89fdc33dc3f725e97c8847b1ac9756b04d8006ed', '钱1宁', NULL);
INSERT INTO public.vault_value VALUES ('changping', 19, '/name', 'person-8', '\x58f77e97116524b8c91041f04442bec9c54888d6351bcc98ddfae8c2f86da8e9', '钱2宁', NULL);
INSERT INTO public.vault_value VALUES ('changping', 46, '/note', NULL, '\x27c318f3e51fbed983e49f18bccb099829378dfc98c4f0c0c903228edcb52b4e', '手写备注', NULL);
INSERT INTO public.vault_value VALUES ('changping', 47, '/note', NULL, '\x0797940f63ac47714545d4c22d5003a4352512f10626f822dcbaab43fc3b532e', '手写备注', NULL);
INSERT INTO public.vault_value VALUES ('changping', 58, '/statement', NULL, '\xb8aae39667bc9e077199db090810ce592f102bd70af1e461ad975b37a967ac70', '有异议', NULL);
INSERT INTO public.vault_value VALUES ('changping', 82, '/lines/0/name', NULL, '\xf45cb126472a794f976c139719a122874511a02755ec18a450ccf63f156582b8', '甲工', NULL);
INSERT INTO public.vault_value VALUES ('changping', 82, '/lines/0/contact', NULL, '\x7cc23cd8fb85b1cac7c4e66c666aff052a678118706c100d9b009a8f94072eff', '1', NULL);
INSERT INTO public.vault_value VALUES ('changping', 90, '/address', NULL, '\xcf6605ae98fed815a0f387329abe80b1305a8d2d89cd1281ecbd33ea5c56312d', '长平市一路1号', NULL);
INSERT INTO public.vault_value VALUES ('changping', 90, '/particulars', NULL, '\xe641b10bb942485cc06cb86fd18c630c0c9b0740867c0402ac43ae8402c49770', '提供虚假材料', NULL);
INSERT INTO public.vault_value VALUES ('changping', 93, '/address', NULL, '\x3a3c94f8e37e84b7d38c20e985c6a796e983580ed41e088e2853c569435a2a46', '长平市一路1号', NULL);
INSERT INTO public.vault_value VALUES ('changping', 93, '/particulars', NULL, '\x9239920a7ab2a5bb283a99e617f523feb1065710ebe0ebabbfcc90ad4b13f08b', '提供虚假材料', NULL);
INSERT INTO public.vault_value VALUES ('changping', 113, '/particulars', NULL, '\x085f65f95ff68cb793db73ec57244f5bb24a642791c8a7763b9a579f27194cca', '示例', NULL);
INSERT INTO public.vault_value VALUES ('changping', 138, '/statement', NULL, '\xee388644f93129ea5470a05b86856113ae318e091a843c595e96614df098290e', '金额待核', NULL);
INSERT INTO public.vault_value VALUES ('changping', 6, '/name', 'person-6', NULL, NULL, 140);



INSERT INTO public.wage_funding VALUES ('changping', 'wage-funding-85', 'contract-47', '2022-03', 9000, '2022-04-10');
INSERT INTO public.wage_funding VALUES ('changping', 'wage-funding-86', 'contract-47', '2022-04', 8000, '2022-05-10');



INSERT INTO public.wage_safeguard VALUES ('changping', 'safeguard-87', 'contract-47', 'notice-board', NULL, '2022-02-02', NULL);
INSERT INTO public.wage_safeguard VALUES ('changping', 'safeguard-88', 'contract-47', 'wage-deposit', 10000, '2022-02-01', '2023-02-01');



ALTER TABLE ONLY public.adopted_statute
    ADD CONSTRAINT adopted_statute_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.agreed_term
    ADD CONSTRAINT agreed_term_pkey PRIMARY KEY (book, id, seq);



ALTER TABLE ONLY public.award
    ADD CONSTRAINT award_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.book
    ADD CONSTRAINT book_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.book_setting
    ADD CONSTRAINT book_setting_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.book_threshold
    ADD CONSTRAINT book_threshold_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.budget_commitment
    ADD CONSTRAINT budget_commitment_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.budget
    ADD CONSTRAINT budget_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.calendar_year
    ADD CONSTRAINT calendar_year_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.contract_change
    ADD CONSTRAINT contract_change_pkey PRIMARY KEY (book, id, seq);



ALTER TABLE ONLY public.contract_clause
    ADD CONSTRAINT contract_clause_pkey PRIMARY KEY (book, id, number);



ALTER TABLE ONLY public.contract_document
    ADD CONSTRAINT contract_document_pkey PRIMARY KEY (book, id, digest);



ALTER TABLE ONLY public.contract_party
    ADD CONSTRAINT contract_party_pkey PRIMARY KEY (book, id, role, party);



ALTER TABLE ONLY public.contract
    ADD CONSTRAINT contract_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.contract_standing
    ADD CONSTRAINT contract_standing_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.debt_change
    ADD CONSTRAINT debt_change_pkey PRIMARY KEY (book, id, seq);



ALTER TABLE ONLY public.debt_limit
    ADD CONSTRAINT debt_limit_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.debt
    ADD CONSTRAINT debt_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (book, seq);



ALTER TABLE ONLY public.flag_answer
    ADD CONSTRAINT flag_answer_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.flag_period
    ADD CONSTRAINT flag_period_pkey PRIMARY KEY (book, id, seq);



ALTER TABLE ONLY public.flag
    ADD CONSTRAINT flag_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.head
    ADD CONSTRAINT head_pkey PRIMARY KEY (book);



ALTER TABLE ONLY public.idempotent_command
    ADD CONSTRAINT idempotent_command_pkey PRIMARY KEY (book, key);



ALTER TABLE ONLY public.judgment
    ADD CONSTRAINT judgment_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.kept_checkpoint
    ADD CONSTRAINT kept_checkpoint_pkey PRIMARY KEY (book, number);



ALTER TABLE ONLY public.list_decision
    ADD CONSTRAINT list_decision_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.object
    ADD CONSTRAINT object_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.obligation_change
    ADD CONSTRAINT obligation_change_pkey PRIMARY KEY (book, id, seq);



ALTER TABLE ONLY public.obligation
    ADD CONSTRAINT obligation_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (book, id, valid_from);



ALTER TABLE ONLY public.payroll
    ADD CONSTRAINT payroll_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.penalty
    ADD CONSTRAINT penalty_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.performance
    ADD CONSTRAINT performance_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (book, id, valid_from);



ALTER TABLE ONLY public.post
    ADD CONSTRAINT post_pkey PRIMARY KEY (book, id, valid_from);



ALTER TABLE ONLY public.receivable_confirmation
    ADD CONSTRAINT receivable_confirmation_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.reference_rate
    ADD CONSTRAINT reference_rate_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.responsibility
    ADD CONSTRAINT responsibility_pkey PRIMARY KEY (book, id, valid_from);



ALTER TABLE ONLY public.standing
    ADD CONSTRAINT standing_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.stated_reason
    ADD CONSTRAINT stated_reason_pkey PRIMARY KEY (book, id, seq);



ALTER TABLE ONLY public.statute_confirmation
    ADD CONSTRAINT statute_confirmation_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.store_property
    ADD CONSTRAINT store_property_pkey PRIMARY KEY (name);



ALTER TABLE ONLY public.subject
    ADD CONSTRAINT subject_pkey PRIMARY KEY (book, object, seq);



ALTER TABLE ONLY public.sweep
    ADD CONSTRAINT sweep_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.tenure
    ADD CONSTRAINT tenure_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.tile
    ADD CONSTRAINT tile_pkey PRIMARY KEY (book, level, number);



ALTER TABLE ONLY public.vault_identity_digest
    ADD CONSTRAINT vault_identity_digest_pkey PRIMARY KEY (book, digest, seq, path);



ALTER TABLE ONLY public.vault_name_part
    ADD CONSTRAINT vault_name_part_pkey PRIMARY KEY (book, part, seq, path);



ALTER TABLE ONLY public.vault_value
    ADD CONSTRAINT vault_value_pkey PRIMARY KEY (book, seq, path);



ALTER TABLE ONLY public.wage_funding
    ADD CONSTRAINT wage_funding_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.wage_safeguard
    ADD CONSTRAINT wage_safeguard_pkey PRIMARY KEY (book, id);



CREATE INDEX adopted_statute_book_parameter ON public.adopted_statute USING btree (book, parameter);



CREATE INDEX agreed_term_book_term ON public.agreed_term USING btree (book, term);



CREATE INDEX award_book_buyer ON public.award USING btree (book, buyer);



CREATE INDEX award_book_supplier ON public.award USING btree (book, supplier);



CREATE INDEX budget_book_body_year ON public.budget USING btree (book, body, year);



CREATE INDEX budget_book_year ON public.budget USING btree (book, year);



CREATE INDEX budget_commitment_book_budget ON public.budget_commitment USING btree (book, budget);



CREATE INDEX budget_commitment_book_contract ON public.budget_commitment USING btree (book, contract);



CREATE INDEX contract_book_award ON public.contract USING btree (book, award);



CREATE INDEX contract_book_kind_status ON public.contract USING btree (book, kind, status);



CREATE INDEX contract_book_late_rate_yearly ON public.contract USING btree (book, late_rate_yearly);



CREATE INDEX contract_book_number ON public.contract USING btree (book, number);



CREATE INDEX contract_party_book_party ON public.contract_party USING btree (book, party);



CREATE INDEX contract_standing_book_under_way_last_fact_on ON public.contract_standing USING btree (book, under_way, last_fact_on);



CREATE INDEX contract_standing_book_under_way_unanswered ON public.contract_standing USING btree (book, under_way, unanswered);



CREATE INDEX contract_standing_book_under_way_unsafe_from ON public.contract_standing USING btree (book, under_way, unsafe_from);



CREATE INDEX contract_standing_book_unfunded_month ON public.contract_standing USING btree (book, unfunded_month);



CREATE INDEX debt_book_contract ON public.debt USING btree (book, contract);



CREATE INDEX debt_book_debtor ON public.debt USING btree (book, debtor);



CREATE INDEX debt_book_division ON public.debt USING btree (book, division);



CREATE INDEX debt_limit_book_year_division ON public.debt_limit USING btree (book, year, division);



CREATE INDEX flag_answer_book_flag ON public.flag_answer USING btree (book, flag);



CREATE INDEX flag_answer_book_subject ON public.flag_answer USING btree (book, subject);



CREATE INDEX flag_book_body_cleared_on ON public.flag USING btree (book, body, cleared_on);



CREATE INDEX flag_book_contract ON public.flag USING btree (book, contract);



CREATE INDEX flag_book_rule_cleared_on_subject ON public.flag USING btree (book, rule, cleared_on, subject);



CREATE INDEX flag_book_subject ON public.flag USING btree (book, subject);



CREATE INDEX flag_period_book_until_since ON public.flag_period USING btree (book, until, since);



CREATE INDEX judgment_book_contract ON public.judgment USING btree (book, contract);



CREATE INDEX judgment_book_debtor ON public.judgment USING btree (book, debtor);



CREATE INDEX list_decision_book_list_decided_on ON public.list_decision USING btree (book, list, decided_on);



CREATE INDEX list_decision_book_subject ON public.list_decision USING btree (book, subject);



CREATE INDEX obligation_book_contract ON public.obligation USING btree (book, contract);



CREATE INDEX obligation_book_review_added_on ON public.obligation USING btree (book, review, added_on);



CREATE INDEX organisation_book_credit_code ON public.organisation USING btree (book, credit_code);



CREATE INDEX organisation_book_name ON public.organisation USING btree (book, name);



CREATE INDEX organisation_book_superior ON public.organisation USING btree (book, superior);



CREATE INDEX payroll_book_contract ON public.payroll USING btree (book, contract);



CREATE INDEX penalty_book_contract ON public.penalty USING btree (book, contract);



CREATE INDEX penalty_book_subject ON public.penalty USING btree (book, subject);



CREATE INDEX performance_book_contract ON public.performance USING btree (book, contract);



CREATE INDEX performance_book_subject ON public.performance USING btree (book, subject);



CREATE INDEX performance_book_voucher ON public.performance USING btree (book, voucher);



CREATE INDEX person_book_identity_seq ON public.person USING btree (book, identity_seq);



CREATE INDEX person_book_name_seq ON public.person USING btree (book, name_seq);



CREATE INDEX post_book_body ON public.post USING btree (book, body);



CREATE INDEX receivable_confirmation_book_answered_on_requested_on ON public.receivable_confirmation USING btree (book, answered_on, requested_on);



CREATE INDEX receivable_confirmation_book_contract ON public.receivable_confirmation USING btree (book, contract);



CREATE INDEX receivable_confirmation_book_obligation ON public.receivable_confirmation USING btree (book, obligation);



CREATE INDEX responsibility_book_contract ON public.responsibility USING btree (book, contract);



CREATE INDEX responsibility_book_tenure ON public.responsibility USING btree (book, tenure);



CREATE INDEX standing_book_contract ON public.standing USING btree (book, contract);



CREATE INDEX standing_book_creditor ON public.standing USING btree (book, creditor);



CREATE INDEX standing_book_debtor ON public.standing USING btree (book, debtor);



CREATE INDEX standing_book_open_due_on ON public.standing USING btree (book, open, due_on);



CREATE INDEX standing_deposit ON public.standing USING btree (book, deposit, deposit_share) WHERE (deposit IS NOT NULL);



CREATE INDEX standing_inspect_by ON public.standing USING btree (book, inspect_by) WHERE (inspect_by IS NOT NULL);



CREATE INDEX standing_term_most ON public.standing USING btree (book, term_most) WHERE (term_most IS NOT NULL);



CREATE INDEX stated_reason_book_reason_subject ON public.stated_reason USING btree (book, reason, subject);



CREATE INDEX stated_reason_book_subject ON public.stated_reason USING btree (book, subject);



CREATE INDEX statute_confirmation_book_parameter ON public.statute_confirmation USING btree (book, parameter);



CREATE INDEX sweep_book_swept_on ON public.sweep USING btree (book, swept_on);



CREATE INDEX tenure_book_person ON public.tenure USING btree (book, person);



CREATE INDEX tenure_book_post ON public.tenure USING btree (book, post);



CREATE INDEX vault_identity_digest_book_seq_path ON public.vault_identity_digest USING btree (book, seq, path);



CREATE INDEX vault_name_part_book_seq_path ON public.vault_name_part USING btree (book, seq, path);



CREATE INDEX vault_value_book_person ON public.vault_value USING btree (book, person);



CREATE INDEX wage_funding_book_contract ON public.wage_funding USING btree (book, contract);



CREATE INDEX wage_safeguard_book_contract ON public.wage_safeguard USING btree (book, contract);



CREATE TRIGGER entry_in_order AFTER INSERT ON public.entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.entry_in_order();

ALTER TABLE public.entry ENABLE ALWAYS TRIGGER entry_in_order;



CREATE TRIGGER entry_no_delete BEFORE DELETE ON public.entry FOR EACH ROW EXECUTE FUNCTION public.entry_no_delete();

ALTER TABLE public.entry ENABLE ALWAYS TRIGGER entry_no_delete;



CREATE TRIGGER entry_no_truncate BEFORE TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION public.entry_no_truncate();

ALTER TABLE public.entry ENABLE ALWAYS TRIGGER entry_no_truncate;



CREATE TRIGGER entry_no_update BEFORE UPDATE ON public.entry FOR EACH ROW EXECUTE FUNCTION public.entry_no_update();

ALTER TABLE public.entry ENABLE ALWAYS TRIGGER entry_no_update;



CREATE TRIGGER head_grows BEFORE UPDATE ON public.head FOR EACH ROW EXECUTE FUNCTION public.head_grows();

ALTER TABLE public.head ENABLE ALWAYS TRIGGER head_grows;



CREATE TRIGGER head_no_delete BEFORE DELETE ON public.head FOR EACH ROW EXECUTE FUNCTION public.head_no_delete();

ALTER TABLE public.head ENABLE ALWAYS TRIGGER head_no_delete;



CREATE TRIGGER head_no_truncate BEFORE TRUNCATE ON public.head FOR EACH STATEMENT EXECUTE FUNCTION public.head_no_truncate();

ALTER TABLE public.head ENABLE ALWAYS TRIGGER head_no_truncate;



CREATE TRIGGER idempotent_command_no_delete BEFORE DELETE ON public.idempotent_command FOR EACH ROW EXECUTE FUNCTION public.idempotent_command_no_delete();

ALTER TABLE public.idempotent_command ENABLE ALWAYS TRIGGER idempotent_command_no_delete;



CREATE TRIGGER idempotent_command_no_truncate BEFORE TRUNCATE ON public.idempotent_command FOR EACH STATEMENT EXECUTE FUNCTION public.idempotent_command_no_truncate();

ALTER TABLE public.idempotent_command ENABLE ALWAYS TRIGGER idempotent_command_no_truncate;



CREATE TRIGGER idempotent_command_no_update BEFORE UPDATE ON public.idempotent_command FOR EACH ROW EXECUTE FUNCTION public.idempotent_command_no_update();

ALTER TABLE public.idempotent_command ENABLE ALWAYS TRIGGER idempotent_command_no_update;



CREATE TRIGGER kept_checkpoint_in_order AFTER INSERT ON public.kept_checkpoint REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.kept_checkpoint_in_order();

ALTER TABLE public.kept_checkpoint ENABLE ALWAYS TRIGGER kept_checkpoint_in_order;



CREATE TRIGGER kept_checkpoint_no_delete BEFORE DELETE ON public.kept_checkpoint FOR EACH ROW EXECUTE FUNCTION public.kept_checkpoint_no_delete();

ALTER TABLE public.kept_checkpoint ENABLE ALWAYS TRIGGER kept_checkpoint_no_delete;



CREATE TRIGGER kept_checkpoint_no_truncate BEFORE TRUNCATE ON public.kept_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION public.kept_checkpoint_no_truncate();

ALTER TABLE public.kept_checkpoint ENABLE ALWAYS TRIGGER kept_checkpoint_no_truncate;



CREATE TRIGGER kept_checkpoint_no_update BEFORE UPDATE ON public.kept_checkpoint FOR EACH ROW EXECUTE FUNCTION public.kept_checkpoint_no_update();

ALTER TABLE public.kept_checkpoint ENABLE ALWAYS TRIGGER kept_checkpoint_no_update;



CREATE TRIGGER tile_grows BEFORE UPDATE ON public.tile FOR EACH ROW EXECUTE FUNCTION public.tile_grows();

ALTER TABLE public.tile ENABLE ALWAYS TRIGGER tile_grows;



CREATE TRIGGER tile_no_delete BEFORE DELETE ON public.tile FOR EACH ROW EXECUTE FUNCTION public.tile_no_delete();

ALTER TABLE public.tile ENABLE ALWAYS TRIGGER tile_no_delete;



CREATE TRIGGER tile_no_truncate BEFORE TRUNCATE ON public.tile FOR EACH STATEMENT EXECUTE FUNCTION public.tile_no_truncate();

ALTER TABLE public.tile ENABLE ALWAYS TRIGGER tile_no_truncate;



CREATE TRIGGER vault_value_no_delete BEFORE DELETE ON public.vault_value FOR EACH ROW EXECUTE FUNCTION public.vault_value_no_delete();

ALTER TABLE public.vault_value ENABLE ALWAYS TRIGGER vault_value_no_delete;



CREATE TRIGGER vault_value_no_truncate BEFORE TRUNCATE ON public.vault_value FOR EACH STATEMENT EXECUTE FUNCTION public.vault_value_no_truncate();

ALTER TABLE public.vault_value ENABLE ALWAYS TRIGGER vault_value_no_truncate;



CREATE TRIGGER vault_value_only_erasure BEFORE UPDATE ON public.vault_value FOR EACH ROW EXECUTE FUNCTION public.vault_value_only_erasure();

ALTER TABLE public.vault_value ENABLE ALWAYS TRIGGER vault_value_only_erasure;



ALTER TABLE ONLY public.adopted_statute
    ADD CONSTRAINT adopted_statute_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.agreed_term
    ADD CONSTRAINT agreed_term_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.award
    ADD CONSTRAINT award_book_buyer_fkey FOREIGN KEY (book, buyer) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.award
    ADD CONSTRAINT award_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.award
    ADD CONSTRAINT award_book_supplier_fkey FOREIGN KEY (book, supplier) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.book
    ADD CONSTRAINT book_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.book_setting
    ADD CONSTRAINT book_setting_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.book_threshold
    ADD CONSTRAINT book_threshold_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.budget
    ADD CONSTRAINT budget_book_body_fkey FOREIGN KEY (book, body) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.budget
    ADD CONSTRAINT budget_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.budget_commitment
    ADD CONSTRAINT budget_commitment_book_budget_fkey FOREIGN KEY (book, budget) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.budget_commitment
    ADD CONSTRAINT budget_commitment_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.budget_commitment
    ADD CONSTRAINT budget_commitment_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.calendar_year
    ADD CONSTRAINT calendar_year_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.contract
    ADD CONSTRAINT contract_book_award_fkey FOREIGN KEY (book, award) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.contract
    ADD CONSTRAINT contract_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.contract_change
    ADD CONSTRAINT contract_change_book_authority_fkey FOREIGN KEY (book, authority) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.contract_change
    ADD CONSTRAINT contract_change_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.contract_clause
    ADD CONSTRAINT contract_clause_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.contract_document
    ADD CONSTRAINT contract_document_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.contract_party
    ADD CONSTRAINT contract_party_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.contract_party
    ADD CONSTRAINT contract_party_book_party_fkey FOREIGN KEY (book, party) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.contract_standing
    ADD CONSTRAINT contract_standing_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.debt
    ADD CONSTRAINT debt_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.debt
    ADD CONSTRAINT debt_book_creditor_fkey FOREIGN KEY (book, creditor) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.debt
    ADD CONSTRAINT debt_book_debtor_fkey FOREIGN KEY (book, debtor) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.debt
    ADD CONSTRAINT debt_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.debt_change
    ADD CONSTRAINT debt_change_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.debt_limit
    ADD CONSTRAINT debt_limit_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.flag_answer
    ADD CONSTRAINT flag_answer_book_flag_fkey FOREIGN KEY (book, flag) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.flag_answer
    ADD CONSTRAINT flag_answer_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.flag_answer
    ADD CONSTRAINT flag_answer_book_subject_fkey FOREIGN KEY (book, subject) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.flag
    ADD CONSTRAINT flag_book_body_fkey FOREIGN KEY (book, body) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.flag
    ADD CONSTRAINT flag_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.flag
    ADD CONSTRAINT flag_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.flag
    ADD CONSTRAINT flag_book_subject_fkey FOREIGN KEY (book, subject) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.flag_period
    ADD CONSTRAINT flag_period_book_body_fkey FOREIGN KEY (book, body) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.flag_period
    ADD CONSTRAINT flag_period_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.judgment
    ADD CONSTRAINT judgment_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.judgment
    ADD CONSTRAINT judgment_book_creditor_fkey FOREIGN KEY (book, creditor) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.judgment
    ADD CONSTRAINT judgment_book_debtor_fkey FOREIGN KEY (book, debtor) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.judgment
    ADD CONSTRAINT judgment_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.judgment
    ADD CONSTRAINT judgment_book_obligation_fkey FOREIGN KEY (book, obligation) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.list_decision
    ADD CONSTRAINT list_decision_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.list_decision
    ADD CONSTRAINT list_decision_book_penalty_fkey FOREIGN KEY (book, penalty) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.list_decision
    ADD CONSTRAINT list_decision_book_subject_fkey FOREIGN KEY (book, subject) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.obligation
    ADD CONSTRAINT obligation_book_awaits_fkey FOREIGN KEY (book, awaits) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.obligation
    ADD CONSTRAINT obligation_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.obligation
    ADD CONSTRAINT obligation_book_creditor_fkey FOREIGN KEY (book, creditor) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.obligation
    ADD CONSTRAINT obligation_book_debtor_fkey FOREIGN KEY (book, debtor) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.obligation
    ADD CONSTRAINT obligation_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.obligation
    ADD CONSTRAINT obligation_book_original_creditor_fkey FOREIGN KEY (book, original_creditor) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.obligation_change
    ADD CONSTRAINT obligation_change_book_counterpart_fkey FOREIGN KEY (book, counterpart) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.obligation_change
    ADD CONSTRAINT obligation_change_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_book_superior_fkey FOREIGN KEY (book, superior) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.payroll
    ADD CONSTRAINT payroll_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.payroll
    ADD CONSTRAINT payroll_book_employer_fkey FOREIGN KEY (book, employer) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.payroll
    ADD CONSTRAINT payroll_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.penalty
    ADD CONSTRAINT penalty_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.penalty
    ADD CONSTRAINT penalty_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.penalty
    ADD CONSTRAINT penalty_book_subject_fkey FOREIGN KEY (book, subject) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.performance
    ADD CONSTRAINT performance_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.performance
    ADD CONSTRAINT performance_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.performance
    ADD CONSTRAINT performance_book_subject_fkey FOREIGN KEY (book, subject) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.post
    ADD CONSTRAINT post_book_body_fkey FOREIGN KEY (book, body) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.post
    ADD CONSTRAINT post_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.receivable_confirmation
    ADD CONSTRAINT receivable_confirmation_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.receivable_confirmation
    ADD CONSTRAINT receivable_confirmation_book_financier_fkey FOREIGN KEY (book, financier) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.receivable_confirmation
    ADD CONSTRAINT receivable_confirmation_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.receivable_confirmation
    ADD CONSTRAINT receivable_confirmation_book_obligation_fkey FOREIGN KEY (book, obligation) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.reference_rate
    ADD CONSTRAINT reference_rate_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.responsibility
    ADD CONSTRAINT responsibility_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.responsibility
    ADD CONSTRAINT responsibility_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.responsibility
    ADD CONSTRAINT responsibility_book_obligation_fkey FOREIGN KEY (book, obligation) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.responsibility
    ADD CONSTRAINT responsibility_book_tenure_fkey FOREIGN KEY (book, tenure) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.standing
    ADD CONSTRAINT standing_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.stated_reason
    ADD CONSTRAINT stated_reason_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.stated_reason
    ADD CONSTRAINT stated_reason_book_subject_fkey FOREIGN KEY (book, subject) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.statute_confirmation
    ADD CONSTRAINT statute_confirmation_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.subject
    ADD CONSTRAINT subject_book_object_fkey FOREIGN KEY (book, object) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.sweep
    ADD CONSTRAINT sweep_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.tenure
    ADD CONSTRAINT tenure_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.tenure
    ADD CONSTRAINT tenure_book_person_fkey FOREIGN KEY (book, person) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.tenure
    ADD CONSTRAINT tenure_book_post_fkey FOREIGN KEY (book, post) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.wage_funding
    ADD CONSTRAINT wage_funding_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.wage_funding
    ADD CONSTRAINT wage_funding_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.wage_safeguard
    ADD CONSTRAINT wage_safeguard_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.wage_safeguard
    ADD CONSTRAINT wage_safeguard_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;




