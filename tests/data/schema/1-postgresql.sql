


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



CREATE TABLE public.arrears_statement (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    year bigint NOT NULL,
    published_on text NOT NULL COLLATE pg_catalog."C",
    address text COLLATE pg_catalog."C",
    digest text COLLATE pg_catalog."C"
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
    currency text NOT NULL COLLATE pg_catalog."C",
    kind text COLLATE pg_catalog."C",
    cancelled_on text COLLATE pg_catalog."C"
);



CREATE TABLE public.award_signing (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    noticed_on text NOT NULL COLLATE pg_catalog."C",
    contract text COLLATE pg_catalog."C",
    signed_on text COLLATE pg_catalog."C",
    waited bigint
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
    project_code text COLLATE pg_catalog."C",
    starts_on text COLLATE pg_catalog."C",
    ends_on text COLLATE pg_catalog."C",
    filed_on text COLLATE pg_catalog."C",
    published_on text COLLATE pg_catalog."C",
    publication_exempt text COLLATE pg_catalog."C",
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
    amount bigint,
    published_on text COLLATE pg_catalog."C"
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



CREATE TABLE public.information_request (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    received_on text NOT NULL COLLATE pg_catalog."C",
    extended bigint NOT NULL,
    not_counted bigint NOT NULL,
    answered_on text COLLATE pg_catalog."C",
    result text COLLATE pg_catalog."C"
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
    ended_on text COLLATE pg_catalog."C",
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



CREATE TABLE public.supplier_refusal (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    award text COLLATE pg_catalog."C",
    contract text COLLATE pg_catalog."C",
    supplier text NOT NULL COLLATE pg_catalog."C",
    what text NOT NULL COLLATE pg_catalog."C",
    refused_on text NOT NULL COLLATE pg_catalog."C",
    document text COLLATE pg_catalog."C",
    complied_on text COLLATE pg_catalog."C"
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



INSERT INTO public.agreed_term VALUES ('changping', 'obligation-75', 77, 'audit-as-settlement-basis', '5.3', false, '2022-01-11');
INSERT INTO public.agreed_term VALUES ('changping', 'obligation-75', 78, 'non-cash-only', NULL, true, '2022-01-11');



INSERT INTO public.arrears_statement VALUES ('changping', 'statement-101', 'organisation-2', 2022, '2023-03-20', 'http://changping.example/2', 'abababababababababababababababababababababababababababababababab');
INSERT INTO public.arrears_statement VALUES ('changping', 'statement-102', 'organisation-1', 2022, '2023-03-30', NULL, NULL);



INSERT INTO public.award VALUES ('changping', 'award-44', 'CPZC-1', '设备', '2022-01-05', 'organisation-2', 'organisation-3', 900, 'CNY', 'procurement', NULL);
INSERT INTO public.award VALUES ('changping', 'award-45', 'CPZC-1', '设备', '2022-01-06', 'organisation-2', 'organisation-3', 900, 'CNY', 'procurement', '2022-02-06');
INSERT INTO public.award VALUES ('changping', 'award-114', NULL, '另一项目', '2022-01-05', 'organisation-2', NULL, NULL, 'CNY', NULL, NULL);



INSERT INTO public.award_signing VALUES ('changping', 'award-44', '2022-01-05', 'contract-47', '2022-01-10', 5);
INSERT INTO public.award_signing VALUES ('changping', 'award-114', '2022-01-05', NULL, NULL, NULL);



INSERT INTO public.book VALUES ('changping', 'book-0', '长平市财政局', '990100', 'Asia/Shanghai', 'log.changping.example/changping', 'log.changping.example/changping+85098124+AW2LdjwFcBRJZv1pXCkTFzRlV8BVDoIs9fsuh3+JYPJK');



INSERT INTO public.book_setting VALUES ('changping', 'setting-38', 'law.weekends-move-terms', 'no', '2020-01-01');
INSERT INTO public.book_setting VALUES ('changping', 'setting-43', 'law.weekends-move-terms', 'yes', '2020-01-01');






INSERT INTO public.budget VALUES ('changping', 'budget-137', 'organisation-2', 2022, '设备购置', '2050205', 'CNY', 800000, 900000, 551000, '长财预〔2022〕2号', '2022-01-02', '2022-02-01');
INSERT INTO public.budget VALUES ('changping', 'budget-138', 'organisation-1', 2022, '会议费', NULL, 'CNY', 100, 100, 0, NULL, '2022-01-02', NULL);



INSERT INTO public.budget_commitment VALUES ('changping', 'commitment-140', 'budget-137', 'contract-47', 600000, '2022-02-02', '采购计划 1', 50000, '2022-02-03');
INSERT INTO public.budget_commitment VALUES ('changping', 'commitment-141', 'budget-137', 'contract-48', 1000, '2022-02-02', NULL, 0, NULL);



INSERT INTO public.calendar_year VALUES ('changping', 'calendar-36', 2027, '["2027-01-01"]', '[]', '通知');
INSERT INTO public.calendar_year VALUES ('changping', 'calendar-41', 2028, '["2028-01-01"]', '[]', '通知');



INSERT INTO public.contract VALUES ('changping', 'contract-47', 'CPCG-1', '设备采购', 'procurement', 'terminated', '2022-01-10', 1110000, 1000000, 10000, 'CNY', 'open-tender', 'budget', '990100', 'award-44', '2106-990102-04-01-000001', '2022-01-01', '2023-06-30', '2022-01-12', '2022-01-13', 'trade-secret', '2023-01-01', '[["2022-01-10",{"late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5}]]', 180000);
INSERT INTO public.contract VALUES ('changping', 'contract-48', 'CPCG-2', '设备采购', 'procurement', 'performing', '2022-01-11', 1000000, 1000000, 0, 'CNY', 'open-tender', 'budget', '990100', 'award-44', '2106-990102-04-01-000001', '2022-01-01', '2022-12-31', NULL, NULL, NULL, NULL, '[["2022-01-11",{"late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5}]]', 180000);
INSERT INTO public.contract VALUES ('changping', 'contract-115', 'CPZS-1', '示例项目', 'investment', 'performing', '2022-01-10', NULL, NULL, 0, 'CNY', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.contract VALUES ('changping', 'contract-116', 'CPCN-1', '示例承诺', 'pledge', 'performing', '2018-01-10', NULL, NULL, 0, 'CNY', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.contract_change VALUES ('changping', 'contract-47', 107, 'amended', '2022-05-01', 'scope', '示例依据', 'organisation-1', 500, 1100000, '2022-05-02');
INSERT INTO public.contract_change VALUES ('changping', 'contract-47', 108, 'supplemented', '2022-05-02', NULL, '示例依据', 'organisation-1', NULL, 10000, '2022-05-02');
INSERT INTO public.contract_change VALUES ('changping', 'contract-47', 110, 'suspended', '2022-05-03', 'funds-missing', '示例依据', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-47', 111, 'resumed', '2022-05-04', NULL, '示例依据', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-47', 112, 'transferred', '2022-05-05', NULL, '示例依据', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-47', 113, 'terminated', '2023-01-01', 'agreed', '示例依据', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-115', 117, 'amended', '2022-02-10', 'agreed', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-115', 118, 'suspended', '2022-02-11', 'agreed', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-115', 119, 'resumed', '2022-02-12', NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.contract_clause VALUES ('changping', 'contract-47', '1', '货到付款');
INSERT INTO public.contract_clause VALUES ('changping', 'contract-47', '2', '质保两年');
INSERT INTO public.contract_clause VALUES ('changping', 'contract-48', '1', '货到付款');
INSERT INTO public.contract_clause VALUES ('changping', 'contract-48', '2', '质保两年');



INSERT INTO public.contract_document VALUES ('changping', 'contract-47', 'abababababababababababababababababababababababababababababababab', '合同正本');
INSERT INTO public.contract_document VALUES ('changping', 'contract-47', 'cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd', '附件');
INSERT INTO public.contract_document VALUES ('changping', 'contract-48', 'abababababababababababababababababababababababababababababababab', '合同正本');
INSERT INTO public.contract_document VALUES ('changping', 'contract-48', 'cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd', '附件');



INSERT INTO public.contract_party VALUES ('changping', 'contract-47', 'buyer', 'organisation-2', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-47', 'supplier', 'organisation-3', 'small', NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-47', 'payer', 'organisation-1', NULL, '2022-05-05');
INSERT INTO public.contract_party VALUES ('changping', 'contract-47', 'payer', 'organisation-3', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-48', 'buyer', 'organisation-2', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-48', 'supplier', 'organisation-3', 'small', NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-48', 'payer', 'organisation-1', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-115', 'promisor', 'organisation-2', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-115', 'investor', 'organisation-3', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-116', 'promisor', 'organisation-3', NULL, NULL);



INSERT INTO public.contract_standing VALUES ('changping', 'contract-47', 'procurement', false, 'organisation-2', 'organisation-3', '990100', 'CNY', '2023-01-01', 2, 2, 'public-body', 'small', NULL, NULL, NULL, NULL);
INSERT INTO public.contract_standing VALUES ('changping', 'contract-48', 'procurement', true, 'organisation-2', 'organisation-3', '990100', 'CNY', '2022-07-01', 5, 6, 'public-body', 'small', NULL, NULL, NULL, NULL);
INSERT INTO public.contract_standing VALUES ('changping', 'contract-115', 'investment', true, 'organisation-2', 'organisation-3', NULL, 'CNY', '2022-03-02', 1, 2, 'public-body', 'small', NULL, NULL, NULL, NULL);
INSERT INTO public.contract_standing VALUES ('changping', 'contract-116', 'pledge', true, 'organisation-3', NULL, NULL, 'CNY', '2018-01-10', 0, 1, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.debt VALUES ('changping', 'debt-127', 'CPZQ-2022-1', 'bond', 'special', 'organisation-2', 'organisation-3', '990100', '污水处理厂提标改造', 'CNY', 9000000, '2022-03-01', '2026-03-01', 'contract-47', '长财债〔2022〕1号', 'abababababababababababababababababababababababababababababababab', 1000005, 2000000, 5999995, NULL);
INSERT INTO public.debt VALUES ('changping', 'debt-128', NULL, 'implicit', NULL, 'organisation-3', NULL, '990100', '园区道路', 'CNY', 500, '2022-03-02', NULL, NULL, '审计报告', NULL, 0, 500, 0, '2022-04-03');
INSERT INTO public.debt VALUES ('changping', 'debt-129', NULL, 'payable', NULL, 'organisation-2', NULL, '990100', '工程款', 'CNY', 700, '2022-03-03', NULL, NULL, NULL, NULL, 0, 0, 700, NULL);



INSERT INTO public.debt_change VALUES ('changping', 'debt-127', 130, 'repaid', '2022-04-01', 1000000, NULL, NULL, '支-1');
INSERT INTO public.debt_change VALUES ('changping', 'debt-127', 132, 'repaid', '2022-04-01', 5, NULL, NULL, NULL);
INSERT INTO public.debt_change VALUES ('changping', 'debt-127', 134, 'rescheduled', '2022-04-02', NULL, '2026-03-01', NULL, '展期协议');
INSERT INTO public.debt_change VALUES ('changping', 'debt-127', 136, 'written-off', '2022-04-03', 2000000, NULL, 'replaced', '置换〔2022〕1号');
INSERT INTO public.debt_change VALUES ('changping', 'debt-128', 131, 'written-off', '2022-04-03', 500, NULL, 'replaced', '置换〔2022〕1号');



INSERT INTO public.debt_limit VALUES ('changping', 'debt-limit-133', '990100', 2022, 'special', 'CNY', 80000000, '长财预〔2022〕8号', '2022-01-20');
INSERT INTO public.debt_limit VALUES ('changping', 'debt-limit-135', '990100', 2022, 'general', 'CNY', 7, '长财预〔2022〕8号', '2022-01-21');



INSERT INTO public.entry VALUES ('changping', 0, '\x7e53ba5350439d2897a7b805c3a30f9df878d5a8a72d7b73907fd2f1094b14ec', '\x5ae7a4f7054cc715f8860ca9d479b5bb558b636314afa777f225edf32ad57d04', '{"actor":"operator:console","book":"changping","command":0,"data":{"authority":"长平市财政局","division":"990100","origin":"log.changping.example/changping","time_zone":"Asia/Shanghai","verifier_key":"log.changping.example/changping+85098124+AW2LdjwFcBRJZv1pXCkTFzRlV8BVDoIs9fsuh3+JYPJK"},"effective_on":"2026-11-20","kind":"book.opened","recorded_at":"2026-11-20T04:00:00.000000Z","seq":0,"version":1}');
INSERT INTO public.entry VALUES ('changping', 1, '\x7bd35d5b1ae4d793c8fe973230a131090c15f6c8fc1d5b99ac1d2bda54d52f41', '\x22c136cbf0eb914cadb4cca7597b01dbf97f14cad5e88cb5b218cd7c932722f2', '{"actor":"operator:console","book":"changping","command":1,"data":{"class":"organ","division":"990100","level":"prefecture","name":"长平市财政局"},"effective_on":"2019-01-01","kind":"organisation.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":1,"version":1}');
INSERT INTO public.entry VALUES ('changping', 2, '\x8d66eb16e3ca3188e2dc7d5fb441f2fbe4c4f218712d1b56683838019aadba15', '\x59b3b7fe62a6516b8912d8c14fea8ab8f7824c87516b12a57cc676db131397e3', '{"actor":"operator:console","book":"changping","command":1,"data":{"class":"organ","division":"990100","level":"prefecture","name":"长平市建设局","superior":"organisation-1"},"effective_on":"2019-01-01","kind":"organisation.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":2,"version":1}');
INSERT INTO public.entry VALUES ('changping', 3, '\xb6c9afd5388626c830c184a4962318510ceddc0f5b2506d502a3b7dbe1873caf', '\x40538aa17d6703638fb1596aef1d82849cb18c9b9d8a286553f38d548a71e061', '{"actor":"operator:console","book":"changping","command":1,"data":{"class":"enterprise","credit_code":"91110000600037341L","name":"长平第0建材厂"},"effective_on":"2020-01-01","kind":"organisation.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":3,"version":1}');
INSERT INTO public.entry VALUES ('changping', 4, '\xaa7c3c43bc909fdbad5bd49b46082c3f7d6869552d1e2c8426c55cf30abe4972', '\xa4abf00c0174ec0beec2f3af802c05d9b61e601a76ed645bfc8e8970a2dbd356', '{"actor":"operator:console","book":"changping","command":1,"data":{"organisation":"organisation-3","size":"small","source":"declared"},"effective_on":"2020-01-01","kind":"organisation.sized","recorded_at":"2026-11-20T04:07:00.000000Z","seq":4,"version":1}');
INSERT INTO public.entry VALUES ('changping', 5, '\x4b0a3de3f538bca394ae97ba45942ec3460f3f3c894b80784c2e62a3cf602044', '\xc0159392c2497b166935a0bd211328a9e459318d4c4131ae29b4afb5aa6fa875', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"长平市住建局","organisation":"organisation-2"},"effective_on":"2022-01-01","kind":"organisation.renamed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":5,"version":1}');
INSERT INTO public.entry VALUES ('changping', 6, '\xa6b8d0a4fca56cc8af7d2ef2e0607922d4910881ccbd860ee35799f32be08624', '\x144cbd6e3cd4da8645e278d390625a0c75616b1e34a2e58240642ec906e98b84', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:e5ce1f22e0a2fb4e5f2896cf25308a09ce5fbc8ea9cb2e298182569304e6d8b4"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":6,"version":1}');
INSERT INTO public.entry VALUES ('changping', 7, '\xa4ebb7b7bb0191fb68be9617b441ac5fd19ec77c8d09e6ee038bb19b18d05b76', '\x0498b8c64d2a356cebccceac4a4717e2a6c2e15a60a0f398bcda1e1cd47a4775', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:f771e5c4feed5cb4962ff5ad11a72fdc9e1cb5d410969baa6247c12c64cea4ad","identity_number":"sha256:3e199fcfeb422dad61221801ee9dc982ad72b33688793ee444975f860446976e","name":"sha256:0f2fe44b15772894c3df52589df8e5773b2c460886c9794da402c1f0ea9dcea2"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":7,"version":1}');
INSERT INTO public.entry VALUES ('changping', 8, '\x1395d1d899c7820d5e861b150cc9df13599df3d96c3c34926deea53da2fecaf0', '\x0fb4cbc7429a622ea0096d1b6d9b9d5e75365dad3ef6b523f36e44e2c581c5f8', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:52a05fb15b6e082b3134da10b0581d961976d171ae13af579817cafe6990fe54","identity_number":"sha256:6ebffddd34a2b70b9d1343175dbf257e44fde2aaec71beea8ed861f5beccce24","name":"sha256:740037b512b97b21c844dd8552f816ca813593362fe5c1bb28dc1333b960d19e"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":8,"version":1}');
INSERT INTO public.entry VALUES ('changping', 9, '\xc24206fcc88765f09f284b2bdb166a9d5532d36a659990d6874aee1e7b309999', '\x8bb06dac25e16d49cfc1c035e2d04319cd03bde86aa8a924dcb357609c232f80', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:b45c52348fcd8ab86e4ab1eca1c9b6345954b489e05b1d53040b8459fde97c8f","identity_number":"sha256:0c76531fd906f5639a21c0eff14813cb7122db242663352e367b2dc81bbd9449","name":"sha256:99b4660c888bde279395c4158714ee9b7421b516be0ac014f1f6ba6e3562b64b"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":9,"version":1}');
INSERT INTO public.entry VALUES ('changping', 10, '\x4d32da10d3f1332d7468a2eda45905721d09ad11d28894410d42341af6ab123a', '\xaa5be25629355f47bd9cd8b09b63f4026b958019c39a874c4f12ee69c50f8595', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:a5a61df6223b160574c3c59427cc8cad6a1deac7da68fceda4eefb26c9ae5158"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":10,"version":1}');
INSERT INTO public.entry VALUES ('changping', 11, '\x0d3e74ce27edbdb7425be80cf75b7ec6c22543f04b9e80f4d7dbfb30d8cbf390', '\xe7535253b35546d586ea92da3b1719cd09fa7cc8c412e7fff4c7df2fa2c602c6', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:bfe7c36327cb9d84225cb3fbe0dce8944bf06f8f7e25d2291b92c08bc61fdff8","identity_number":"sha256:ff781f633a94a6c962bbb77b2016b674c50f75899bec5cd1a50fd89537c3c312","name":"sha256:6d38427266c908e585dad6915393fbfc0cc8925bf4df115b1f6a875043ff819a"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":11,"version":1}');
INSERT INTO public.entry VALUES ('changping', 12, '\xe563b88b6cb13dab53344ab2cce4708a08c3ae8f9445319efc503302732ee3d2', '\x44b3059ad627f8aca4230bfec0a4afef96552b4b9dcd2d7b1196587da21059d6', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:ee09b106a355361f1f155bfe89c69e48a5f70fa565b9c020c9336387abbae015","identity_number":"sha256:b9716423e6892592afc7cf61d7204f9f554e89c6bec22623cf7c4fb679fc0516","name":"sha256:c6c65c0b3b640a71c458c46a3df7a611b6587992a8f17d6efba16916da3d619e"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":12,"version":1}');
INSERT INTO public.entry VALUES ('changping', 13, '\x0d1ec48094bfd01639595c325a6ddf1fdb07122ef66ba012e12f038371941f83', '\xa093acf8dcd25f4181236a172b61b56267b28aac77f940119627900b7d13fd14', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:b2fa45c2a6cd5491bfdbb37dead1b15275c90ae72066165c90a3350bd6bfa8e6","identity_number":"sha256:1a36c1bdb9609dc81db098ba01f3df7834fa6918095de4c50a21302fc9aab767","name":"sha256:d5eb64fd71bf65cdef1ba20dee8f0ca7a9665193a3efd0409003bed8c1c8843a"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":13,"version":1}');
INSERT INTO public.entry VALUES ('changping', 14, '\xff2e54be482d2a364932dfea6f9f3d90c83068b507ca83ac28fd40ef4f95fbf3', '\x45e6aca3faf370cd86c21c56786db488b42793cdc5d406f78c5bdcf077c758b9', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:385dab72cb6ce0bad547e0785e0ca4f19aea115205565c9367cd6430f8f4449e"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":14,"version":1}');
INSERT INTO public.entry VALUES ('changping', 15, '\x6964dc928c1b10d2cf91438b99cd83260c8bb081ac1c3045024e9c81c181ec06', '\xcd8183772d71b5fd5b2eeb07f30ffc37044fde4bf35c59ecc64ebe6a5f297888', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:1ec27c91050ef33a91483effd4be43123350a0e32d1a338b4e898bc0d7d73c81","identity_number":"sha256:e3607121ab89be22ed95f304f35db992c53687b6d629b18e182c2a8742602b3f","name":"sha256:483b9d72059598f59663c6c7acd419d185e685a08561d74aa7ddf6582278dc4f"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":15,"version":1}');
INSERT INTO public.entry VALUES ('changping', 62, '\x0a2d0b944cd8ea8a22a9c40b12ffd25267bdcb76775e3db2848eaa65ce8d4b48', '\x663fbbf20c0c3bfb5f1bd52644b6225908391c9c0f4d92f275d68117375ee626', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-47","obligation":"obligation-51","voucher":"送-1"},"effective_on":"2022-02-01","kind":"performance.delivered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":62,"version":1}');
INSERT INTO public.entry VALUES ('changping', 16, '\xd5bbbe916f0660c9810ec0775c3203da3dced88b1e599e176d811af510c16497', '\x36e2a7385bf5f148bb9578c526bbf9091b2445d2ae0c0f7d285823f541d4e6a5', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:cd572ed0b8849905eb38d3faf624ee59a39f7d153f7336146623d3691ead41f3","identity_number":"sha256:d327dc8bfc60d4c6102a6348dae659b5145e7bdfac1ca792d0dd93635a4de3c2","name":"sha256:b791f09dd32e73b90ac936a05a615c00d9da64b1ea375a6fc9335b5520fa2735"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":16,"version":1}');
INSERT INTO public.entry VALUES ('changping', 17, '\x9babeefa346ee61eb057676b51623d48f325db21a63a37f803834203135b2395', '\x103d9030161aa98f9cfc91ff2bed18f00b61a095116e3b53b5973af059741c41', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:5233cda52aa6d88b0f919ec285f0be294ae499c63dc2e6fdfa9ac3d22fa378f0","identity_number":"sha256:b3301fb6a7258e4a79cf616c2117a66003a0ab78334343d6d4890329a5d36018","name":"sha256:feccf6034f3a012b7fdbff12588f3fcb053e1aa55f6461079a87f24265d2b638"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":17,"version":1}');
INSERT INTO public.entry VALUES ('changping', 18, '\xa2ab81282db4e80296d8712aec7ad93aa070c5971c66c43ad0220e312eef6798', '\xd7b5c902cb3e7c78b3a8a99eae62ece56dad4cee92017b04925884a479d65a09', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:5344a3626d35257b5a94d9c4caffc7128fb7f907c0e5d7f961c726b187ee4b32","person":"person-7"},"effective_on":"2021-01-01","kind":"person.renamed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":18,"version":1}');
INSERT INTO public.entry VALUES ('changping', 19, '\x7304b69fc4a8856f5436bd07844164e2743325d4a2810f972b2adcf22216ee70', '\xc17191196bf39a3c3ffc52302f953aeeddcdc22a9d3d27d3114c725f38d81a73', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:be47f9e08c5c6f27441ea800307d8a51ab1a5cc360e3353d140a4c2f70d28c29","person":"person-8"},"effective_on":"2021-01-01","kind":"person.renamed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":19,"version":1}');
INSERT INTO public.entry VALUES ('changping', 20, '\xaf53b13d1e0037cee7ffa65b4b6d54d23f35335d80f72d842422236691ef893b', '\x689c5fe6f02075a40546569b4449c7015797e6e69afda2b0706daebfb5d70d44', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-2","standing":"section","title":"科长0"},"effective_on":"2020-01-01","kind":"post.established","recorded_at":"2026-11-20T04:07:00.000000Z","seq":20,"version":1}');
INSERT INTO public.entry VALUES ('changping', 21, '\x4ef510ef61c6dc18ce8af20551d72c806763a949bbd565431eae19bb47245622', '\x0ed2adaeea84458b21bef8b7316104a780a67b0b75273b14e02f8ea7d804f6e1', '{"actor":"operator:console","book":"changping","command":1,"data":{"capacity":"acting","person":"person-6","post":"post-20"},"effective_on":"2020-01-01","kind":"tenure.began","recorded_at":"2026-11-20T04:07:00.000000Z","seq":21,"version":1}');
INSERT INTO public.entry VALUES ('changping', 22, '\x4f548398cb5801efb7047df326708c130d3825b48c35e54005285ecfb203c681', '\xbfe6c36a2adfbd3c5f2997951f241a243082f269c850c664c3c651fb66444e53', '{"actor":"operator:console","book":"changping","command":1,"data":{"post":"post-20","title":"主任0"},"effective_on":"2022-06-01","kind":"post.retitled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":22,"version":1}');
INSERT INTO public.entry VALUES ('changping', 23, '\xfff2a5bb7a56e4d65a13e1607c65263315b501cb18a78a3670d86b6e541d2e27', '\x1d66e69105b7d99c7318a79b3ee2b7974f34474f64143439f443dfaaecd0e4cd', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-2","standing":"section","title":"科长1"},"effective_on":"2020-01-01","kind":"post.established","recorded_at":"2026-11-20T04:07:00.000000Z","seq":23,"version":1}');
INSERT INTO public.entry VALUES ('changping', 24, '\x0d17b457b733e6a10ca397ffab1b526a86c10b1c26896b97b5234cf9db8d1bd5', '\x8e5e481aae5454af42dd07717b361949e451233760a32c03cd68ae798325123c', '{"actor":"operator:console","book":"changping","command":1,"data":{"capacity":"acting","person":"person-7","post":"post-23"},"effective_on":"2020-01-01","kind":"tenure.began","recorded_at":"2026-11-20T04:07:00.000000Z","seq":24,"version":1}');
INSERT INTO public.entry VALUES ('changping', 25, '\x28962ae01b51b14aa294946be6915d46cf7b41223401d3dcede59e50f373d413', '\x6091d271bd91d567bda348134ed05f0603b8a0b9a78ae7f917217d7d83e5091c', '{"actor":"operator:console","book":"changping","command":1,"data":{"reason":"retired","tenure":"tenure-24"},"effective_on":"2023-01-01","kind":"tenure.ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":25,"version":1}');
INSERT INTO public.entry VALUES ('changping', 26, '\x07b0d6a9517db572271290185e9c07a1a27a762dc8caade95d66afae0164254f', '\x4063d556a7c33dfc05add216f147aa1a0b02f979a0704ca3650e47d6b345beb6', '{"actor":"operator:console","book":"changping","command":1,"data":{"post":"post-23","title":"主任1"},"effective_on":"2022-06-01","kind":"post.retitled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":26,"version":1}');
INSERT INTO public.entry VALUES ('changping', 27, '\x7f2304040f32498a7d4d4dc16a47ef7a9d2e8229b46a94f553a3cf5aa0e661c8', '\x7279c8363fd73f25c79ba1a93afcf2e1f844336afcfc8b236cfd26637dfe066f', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-2","standing":"section","title":"科长2"},"effective_on":"2020-01-01","kind":"post.established","recorded_at":"2026-11-20T04:07:00.000000Z","seq":27,"version":1}');
INSERT INTO public.entry VALUES ('changping', 28, '\xcfcad553ca08220d3cce3c09ec71209b358db15e66d61d0e89b197686e5123a7', '\x4b498453ed07e0c57fadf780a2bef4935508141867f591b9d9f16c574865b528', '{"actor":"operator:console","book":"changping","command":1,"data":{"capacity":"acting","person":"person-8","post":"post-27"},"effective_on":"2020-01-01","kind":"tenure.began","recorded_at":"2026-11-20T04:07:00.000000Z","seq":28,"version":1}');
INSERT INTO public.entry VALUES ('changping', 29, '\xc3f6bc9d7d3d290094bf9a02df2e89fb80f3866a646816f69dc7dbbf03185cbd', '\x6267d68541dd333651ca7ecf85195031ab6107c17c1f7d8e6577f88a0e4f8cc7', '{"actor":"operator:console","book":"changping","command":1,"data":{"post":"post-27","title":"主任2"},"effective_on":"2022-06-01","kind":"post.retitled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":29,"version":1}');
INSERT INTO public.entry VALUES ('changping', 30, '\x3564d6cf85d9a13e1e96326d61072064d986e4ccc173cb9b1b130c946667d526', '\xe04c504b51a25d7eaf4c0a0d8d2f253e86f0e3f4ac44ad25b0c57fa9dad2506b', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-2","standing":"section","title":"科长3"},"effective_on":"2020-01-01","kind":"post.established","recorded_at":"2026-11-20T04:07:00.000000Z","seq":30,"version":1}');
INSERT INTO public.entry VALUES ('changping', 31, '\x7c64f2dd200a6731ad01485224a155672381bbc1733b81953fa9ad49f864035e', '\x32b50f90be00b49625768137b04602f7a5f3fdfc1ff174464bf36168da13f29d', '{"actor":"operator:console","book":"changping","command":1,"data":{"capacity":"acting","person":"person-9","post":"post-30"},"effective_on":"2020-01-01","kind":"tenure.began","recorded_at":"2026-11-20T04:07:00.000000Z","seq":31,"version":1}');
INSERT INTO public.entry VALUES ('changping', 32, '\x18d0084f3cc3d86435c1cb827b7874f7d7ebf13662ad8ca75ed9975bb215d31b', '\x6ad0b37277b9bb5b58e3badb67945ac13dde76b3ba9b30a576fd34e3aad9ec4f', '{"actor":"operator:console","book":"changping","command":1,"data":{"reason":"retired","tenure":"tenure-31"},"effective_on":"2023-01-01","kind":"tenure.ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":32,"version":1}');
INSERT INTO public.entry VALUES ('changping', 33, '\x46ed8259b553785e1c4f8a1608a8ae04da20d0589e1ece1bb1e48dfd5a459e01', '\x067fbb9d3e4d8e3fa7bea546064d076956f100712537b02fb94da3de07df4ee4', '{"actor":"operator:console","book":"changping","command":1,"data":{"post":"post-30","title":"主任3"},"effective_on":"2022-06-01","kind":"post.retitled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":33,"version":1}');
INSERT INTO public.entry VALUES ('changping', 63, '\xf772eefbf98b506c89eb20c4da13a04c56b1709c7e229fb1606f710ad71c83e9', '\x87fc3f5b999116b0716f07fdaac9b54251b9b91fd4046d3bd5c6641d7cf21a03', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-47","obligation":"obligation-51","result":"passed"},"effective_on":"2022-02-05","kind":"performance.accepted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":63,"version":1}');
INSERT INTO public.entry VALUES ('changping', 64, '\xf70ccf50b1a34402d4d53e842353212db81da2c9d64d2e654b66764755140e3b', '\x82b67d547bf0fb098b44f5295803c207adc46f5c229156a6eb9709e37e237857', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":600000,"contract":"contract-47","obligation":"obligation-52","voucher":"票-1"},"effective_on":"2022-02-06","kind":"performance.invoiced","recorded_at":"2026-11-20T04:07:00.000000Z","seq":64,"version":1}');
INSERT INTO public.entry VALUES ('changping', 34, '\xb8bec1898d7b6066bcf4dcf8af5d1aced9c4b5f3f53c21d3332cb3b60dfc8ea9', '\x6281cae3f8b3be4b33c8783cead269247cf1c8bad7edd5f4f13fcd12b794b2ab', '{"actor":"operator:console","book":"changping","command":1,"data":{"article":"(条次未核)","citation":"《保障中小企业款项支付投诉处理暂行办法》（工信部企业〔2021〕224号）（条次未核）","citation_en":"Interim Measures on Complaints about Payments to Small and Medium-sized Enterprises (Ministry of Industry and Information Technology, Gongxinbu Qiye [2021] No. 224), article not verified","date_uncertain":true,"document_number":"工信部企业〔2021〕224号","domain":"SME","effective_from":"2021-12-30","id":"SME-30","instrument":"保障中小企业款项支付投诉处理暂行办法","machine":{"bound":"within","count":10,"kind":"term","starts":"complaint-received","unit":"working-day"},"note":"2025年后是否已被新办法取代未查到;工信部曾就802号3项配套制度公开征求意见","parameter":"投诉收到后审查","source":"W1","status":"V2n","topic":"sme.complaint.review","unit":"工作日","value":"10个工作日内审查"},"effective_on":"2020-01-01","kind":"statute.adopted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":34,"version":1}');
INSERT INTO public.entry VALUES ('changping', 35, '\x5400729ec785756bea8468ad13e9853675ae9e0461562adcc8ab17c8cce9c249', '\xaa095d2879c14939c7ee9637384831c53f6de24a0e6801ce7e32c473f98043fe', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"公报","document_digest":"0000000000000000000000000000000000000000000000000000000000000000","edition":"2026","parameter":"SME-30","quoted":"原文","value_digest":"1f17f08233ed3d6b3e3f0ea32240cbe5dd0532b5e00150d5255221ecae569817"},"effective_on":"2020-01-01","kind":"confirmation.proposed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":35,"version":1}');
INSERT INTO public.entry VALUES ('changping', 36, '\x3a5c08637c399ae0b780dd1c90102e000f7bf63f3b01836c4e18ae633743912c', '\xe9593f94088f77ac7c62232cab16830acdfc176c7ae2d69124054d5c1b32d88c', '{"actor":"operator:console","book":"changping","command":1,"data":{"off":["2027-01-01"],"source":"通知","worked":[],"year":2027},"effective_on":"2020-01-01","kind":"calendar.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":36,"version":1}');
INSERT INTO public.entry VALUES ('changping', 37, '\xf0dd5380884d3d9f3e917315ac1dde9ea52d722f1aab51d9d693ddaf3ae5cfc1', '\x1cb3cb220af6044337827c268d4e78cceb3948a1204f898edfc5ec3e183b3650', '{"actor":"operator:console","book":"changping","command":1,"data":{"announced_on":"2026-08-20","per_million":30000},"effective_on":"2020-01-01","kind":"rate.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":37,"version":1}');
INSERT INTO public.entry VALUES ('changping', 38, '\xbdc1ff461c4410da4a7c8812e2f6d099868db391913dde5ff0b642b68d92c122', '\x16d61d54363505b2a7a4c3aec99c344ca4cd2c7946f24bdf8ef64750d659dc31', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"law.weekends-move-terms","value":"no"},"effective_on":"2020-01-01","kind":"setting.chosen","recorded_at":"2026-11-20T04:07:00.000000Z","seq":38,"version":1}');
INSERT INTO public.entry VALUES ('changping', 39, '\xfe61e287770a8dff279ce70ba6aab19fc1bbd8a461e2a9bac128321cbdaa100d', '\xfb675f61d26e7107c84c524c14384433d6f512d21370f7b7dc0c12e6aa9cab76', '{"actor":"operator:console","book":"changping","command":1,"data":{"article":"(条次未核)","citation":"《工程建设领域农民工工资专用账户管理暂行办法》（人社部发〔2021〕53号）（条次未核）","citation_en":"Interim Measures on Special Accounts for Migrant Workers'' Wages in Construction (Renshebufa [2021] No. 53), article not verified","date_uncertain":true,"document_number":"人社部发〔2021〕53号","domain":"MW","effective_from":"2021-07-07","id":"MW-29","instrument":"工程建设领域农民工工资专用账户管理暂行办法","machine":{"kind":"several","parts":{"filing":{"bound":"within","count":30,"kind":"term","starts":"wage-account-opened","unit":"calendar-day"},"opening":{"bound":"within","count":30,"kind":"term","starts":"works-contract-signed","unit":"calendar-day"}}},"note":"施行日写文号日期;账户名=总包单位名称+工程建设项目名称+\"农民工工资专用账户\"","parameter":"专用账户开立/备案","source":"W2","status":"V2n","topic":"wage.special-account.opening","unit":"自然日","value":"施工合同签订之日起30日内开立;开立后30日内报监管部门备案"},"effective_on":"2020-01-01","kind":"statute.adopted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":39,"version":1}');
INSERT INTO public.entry VALUES ('changping', 40, '\x335777a94423337c6f6f59da325dcedce2be789849baba7003e8dfeca3246069', '\xdb0651b7832e2ddf8219de9731296d08b9e54c7fa3b03788469b320c441f2bea', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"公报","document_digest":"0000000000000000000000000000000000000000000000000000000000000000","edition":"2026","parameter":"MW-29","quoted":"原文","value_digest":"8705c8ab9016eeac225e16df05224795ea89135f2e189801aa0e09d5db939ace"},"effective_on":"2020-01-01","kind":"confirmation.proposed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":40,"version":1}');
INSERT INTO public.entry VALUES ('changping', 41, '\x9de0edb63a90a07cf750c23ddb496cd4da2603ed39c66999bc1bdef3302818d6', '\x0792b78074140cbbdda56937daf0219c8091b1cc5031a6fcf9256357e9acae9d', '{"actor":"operator:console","book":"changping","command":1,"data":{"off":["2028-01-01"],"source":"通知","worked":[],"year":2028},"effective_on":"2020-01-01","kind":"calendar.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":41,"version":1}');
INSERT INTO public.entry VALUES ('changping', 42, '\x3a4a5d841f9c2a9b090c41f44b3bfee3bde21ddac8d44013cdf89740308f89fa', '\x8cbca66bd6c2d0323ba1586e1a4ab72b8d452491d22e43755a1a92fda1db73b8', '{"actor":"operator:console","book":"changping","command":1,"data":{"announced_on":"2026-09-20","per_million":30001},"effective_on":"2020-01-01","kind":"rate.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":42,"version":1}');
INSERT INTO public.entry VALUES ('changping', 43, '\x1d541b57a9fbbb562e6fb77c73c10517922b611231b4fec8fde75b88791ad9af', '\x56182059b815d95ed1f927635ffbd7f01cdbaa56582d50ef3d71ce455536dadc', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"law.weekends-move-terms","value":"yes"},"effective_on":"2020-01-01","kind":"setting.chosen","recorded_at":"2026-11-20T04:07:00.000000Z","seq":43,"version":1}');
INSERT INTO public.entry VALUES ('changping', 44, '\x4a26238e0efcbc2c485c843c8111a9d36041070c1d0e4cc36c7b929580d153b4', '\x7dfec4be3515224856ffbdcd49ba173da7710c9641ce5e249a08c02c7bde18b4', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":900,"buyer":"organisation-2","currency":"CNY","kind":"procurement","number":"CPZC-1","supplier":"organisation-3","title":"设备"},"effective_on":"2022-01-05","kind":"award.noticed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":44,"version":1}');
INSERT INTO public.entry VALUES ('changping', 45, '\x078424048e7d690bae4901ba533e93eed69dbc47a2434e3f49115bf0b0e5b7d5', '\x95df1d02e36697ae30e1c350c3edfb31b8b507cfb249d18d469fe47f488024ff', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":900,"buyer":"organisation-2","currency":"CNY","kind":"procurement","number":"CPZC-1","supplier":"organisation-3","title":"设备"},"effective_on":"2022-01-06","kind":"award.noticed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":45,"version":1}');
INSERT INTO public.entry VALUES ('changping', 46, '\xc35c6262fc183f0febc931dfc8e82ef430509dc3a3e2ff4533034d0a192e9097', '\xd45a536313825b5e9deaa8da162c3ad1fe1d62b93515e26322cfd0eba11d1d61', '{"actor":"operator:console","book":"changping","command":1,"data":{"award":"award-45","document":"重采〔2022〕1号","reason":"renewed"},"effective_on":"2022-02-06","kind":"award.cancelled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":46,"version":1}');
INSERT INTO public.entry VALUES ('changping', 65, '\x69c0ec6dff364aa6e0e6bbac1bb163c5eff0e377add8da30203038d7b0f9f748', '\x91997ae02043401bde621c7532687bc7db53e52207f70bbb9668e5748dce0a3c', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":100000,"contract":"contract-47","obligation":"obligation-52","voucher":"支-1"},"effective_on":"2022-03-10","kind":"performance.paid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":65,"version":1}');
INSERT INTO public.entry VALUES ('changping', 66, '\x3daef2db5733bebcfec88c3b9aabddc5d946997f8168650c9c90b752808ba0d3', '\x53ee5f0993075741fb95cec87276b9f4b9a615e8f15735aa81ccac0f65bba805', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":9,"contract":"contract-47","obligation":"obligation-54","voucher":"支-2"},"effective_on":"2022-03-11","kind":"performance.paid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":66,"version":1}');
INSERT INTO public.entry VALUES ('changping', 47, '\x892bc1c54789bf520c86d56b6fc9290aa047020715acc999ffed201230ad73ab', '\x67c4b8c87fee2abdf5c4edf2e3ec50ff56b107ed10b522261026e529fa7c122b', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000000,"award":"award-44","clauses":[{"number":"1","text":"货到付款"},{"number":"2","text":"质保两年"}],"division":"990100","documents":[{"digest":"abababababababababababababababababababababababababababababababab","title":"合同正本"},{"digest":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd","title":"附件"}],"ends_on":"2022-12-31","funding":"budget","kind":"procurement","late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5,"method":"open-tender","note":"sha256:fb5078c5d359b9b2e3de4002d1de637bba5bfc956d6945ae13b40b85cc647afd","number":"CPCG-1","parties":[{"party":"organisation-2","role":"buyer"},{"party":"organisation-3","role":"supplier","size":"small"},{"party":"organisation-1","role":"payer"}],"project_code":"2106-990102-04-01-000001","starts_on":"2022-01-01","title":"设备采购"},"effective_on":"2022-01-10","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":47,"version":1}');
INSERT INTO public.entry VALUES ('changping', 48, '\x5494a12ff24601ce65e34aa8875504baf4bf45a4e31fec8e5a7b7c68eda95b97', '\x7bc855c06774e55d2e8cd5775a4e64b42a57a9e9dd0d6bcd7afae318527fa485', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000000,"award":"award-44","clauses":[{"number":"1","text":"货到付款"},{"number":"2","text":"质保两年"}],"division":"990100","documents":[{"digest":"abababababababababababababababababababababababababababababababab","title":"合同正本"},{"digest":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd","title":"附件"}],"ends_on":"2022-12-31","funding":"budget","kind":"procurement","late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5,"method":"open-tender","note":"sha256:65a6943deeee292e3936bd25ad3c63c0bcabe9d1ea77934cf13bc28f1d8efb6e","number":"CPCG-2","parties":[{"party":"organisation-2","role":"buyer"},{"party":"organisation-3","role":"supplier","size":"small"},{"party":"organisation-1","role":"payer"}],"project_code":"2106-990102-04-01-000001","starts_on":"2022-01-01","title":"设备采购"},"effective_on":"2022-01-11","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":48,"version":1}');
INSERT INTO public.entry VALUES ('changping', 49, '\x85169e70d97ad31be5ffd188f7bcaae5514fd5a1425aed0ecb8a718e13cb8220', '\xc821e74ff4f7a8b83afc9f4b9e70b33fefaa5097328664bbc2097492fb50012b', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-47","receipt":"备-1"},"effective_on":"2022-01-12","kind":"contract.filed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":49,"version":1}');
INSERT INTO public.entry VALUES ('changping', 50, '\x9769b2c61fa212dfa29b6b3f77e8b2c7106ccdc804cadadedac970e24e25d0b9', '\x2b6f3a9614ec6249730bbf6f5c6960f89144db1e6639653024d930c79d27e6c5', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"http://changping.example/1","contract":"contract-47"},"effective_on":"2022-01-13","kind":"contract.published","recorded_at":"2026-11-20T04:07:00.000000Z","seq":50,"version":1}');
INSERT INTO public.entry VALUES ('changping', 51, '\x2c486ca1b117cace99b77d68ace8558140f68fff696b36ec2e26ac921c07dca6', '\xebfdc27dbbb457020e81410af6a7b326d5bb7d3b58cd180bcb848478a30872df', '{"actor":"operator:console","book":"changping","command":1,"data":{"clause":"5","contract":"contract-47","creditor":"organisation-2","debtor":"organisation-3","description":"交付设备","due_day":"2022-02-01","term":"fixed","type":"delivery"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":51,"version":1}');
INSERT INTO public.entry VALUES ('changping', 52, '\x73beb971a669834681361beba07126c00b812479cfe1722aa2d5cff38743ed6c', '\x82cca00d4d02a2cbbdc982241c64a6c707a87fcde75f0e911a8b4703562004b4', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":600000,"awaits":"obligation-51","clause":"5","condition":"inspection-passed","contract":"contract-47","creditor":"organisation-3","debtor":"organisation-2","due_count":30,"due_event":"delivery","due_unit":"calendar-day","inspection_count":10,"inspection_unit":"working-day","term":"after","type":"payment"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":52,"version":1}');
INSERT INTO public.entry VALUES ('changping', 53, '\xbcfb89b07af1e0c3e5556192a81c44694cb4b69300b7de9b94469a7054b01f0c', '\x7c644b0ae1e09a20e24b06a095b48fd43065b8b4c7282afac392b3a9155e4e06', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":50000,"clause":"9","contract":"contract-47","creditor":"organisation-3","debtor":"organisation-2","matter":"subsidy","term":"none","type":"promise"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":53,"version":1}');
INSERT INTO public.entry VALUES ('changping', 54, '\x96426bba6d73bb4d2f91090c8a65904b8e9e66bcd9c62244c9e9da293dde5cef', '\xf36801e2bc5ae6e42cdec4c5a392426ccb0feb3e5c6572b55997ca22807fc219', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":9,"clause":"5","contract":"contract-47","creditor":"organisation-3","debtor":"organisation-2","term":"statutory","type":"payment"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":54,"version":1}');
INSERT INTO public.entry VALUES ('changping', 55, '\x977c200a46eaf5fcf802de645e4cb1031b1cacd99da564546cd9775e4934aac6', '\xf1cbe800c177af76d5130b2658bfc1608887de442fcc9d29f7b00f109f4f46a9', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":70,"clause":"5","contract":"contract-47","creditor":"organisation-3","debtor":"organisation-2","due_count":3,"due_event":"settlement-made","due_unit":"month","term":"after","type":"payment"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":55,"version":1}');
INSERT INTO public.entry VALUES ('changping', 56, '\x5ef32ad6c22c68195c07e2fb510a22b99221cfd00c0ba4b209998b21bffbd6bd', '\x0f6f73339ad1514825e852a5b76997e32a6aefb3a4026a82b143c4eed3cc82c4', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-52","until":"2022-06-30"},"effective_on":"2022-02-20","kind":"obligation.extended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":56,"version":1}');
INSERT INTO public.entry VALUES ('changping', 57, '\x7d0d5a14f8b76efb73854ecfbb358c83ed57382ff82774f7a6c3dd1f19e4e6cb', '\x3c2752f4cc49eda1d784331411a76d3850992d2216db827f5a05d22833055fcb', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000,"obligation":"obligation-52"},"effective_on":"2022-03-01","kind":"obligation.waived","recorded_at":"2026-11-20T04:07:00.000000Z","seq":57,"version":1}');
INSERT INTO public.entry VALUES ('changping', 58, '\x494e42cc750029fc6d714e26de4d790cf3ad53f9dcf1ffd166711ae48f55a615', '\x8a8e822899f9088ea47a62c564a75542399918757f02f5057574f85e0fdd4c6d', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":2000,"obligation":"obligation-52","reason":"quality"},"effective_on":"2022-03-02","kind":"obligation.disputed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":58,"version":1}');
INSERT INTO public.entry VALUES ('changping', 59, '\x073f64d95bc435507cf29c5d28859b29ba2b73bd9975a9f5e5777d7b568fa938', '\x57a72556401a5f3963dadf7131d095974dc3951833979bc899816873e7cfce5a', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-54","reason":"price","statement":"sha256:50a712726dd80e82282603a846d698153a24ed1276904d03f7b20ba9ba6f66f1"},"effective_on":"2022-03-03","kind":"obligation.disputed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":59,"version":1}');
INSERT INTO public.entry VALUES ('changping', 60, '\x4ef311780e94d1e35e528f96343e2cebd10b34ddf351d73bc8e14679d34bf453', '\x94e85e400d64a7925e2d740cd46950661abd47c3bad6ed1f1ad13d84262ccfc5', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-54"},"effective_on":"2022-03-04","kind":"obligation.dispute-ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":60,"version":1}');
INSERT INTO public.entry VALUES ('changping', 61, '\xf02eccdcd4745560a0737aeb4190aaa0c1e431665960a002ea79fc978775b0d2', '\xe38df7a85f848ca9cb1834cf7e61b23f54978b584f20468be8daad19c1e20d13', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-53","reason":"agreement"},"effective_on":"2022-03-05","kind":"obligation.settled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":61,"version":1}');
INSERT INTO public.entry VALUES ('changping', 67, '\xfa30996faf319012e22f9f4ce009725d0966a9d03856a4499fba92864835b506', '\xd47fb221dfea30d0ea40b9a29d464bb404e679ff288d3ea7fe89f6ffbf33f91b', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":40000,"obligation":"obligation-52","performance":"performance-65","reason":"returned"},"effective_on":"2022-03-12","kind":"performance.reversed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":67,"version":1}');
INSERT INTO public.entry VALUES ('changping', 68, '\x41e249586e82c29f09b1a39b58bfaf21bd9817f77aee8006b138a11783698939', '\xb69b91cf39fb9d7e0f4ecffc76a78787febcd4ad2ad9d58ba95404789124e6e3', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-47","role":"pays","tenure":"tenure-21"},"effective_on":"2022-01-10","kind":"responsibility.assigned","recorded_at":"2026-11-20T04:07:00.000000Z","seq":68,"version":1}');
INSERT INTO public.entry VALUES ('changping', 69, '\x2f8606d179c3b45d2c59901ec35cfa7a964b83a808ec44ce7841335161c1c62e', '\x0718baa8f85f8998e748e4c79be9fb2d42124a690d0e5ddf2af92847755f9ed5', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-47","obligation":"obligation-51","role":"accepts","stage":"acceptance","tenure":"tenure-21"},"effective_on":"2022-01-10","kind":"responsibility.assigned","recorded_at":"2026-11-20T04:07:00.000000Z","seq":69,"version":1}');
INSERT INTO public.entry VALUES ('changping', 70, '\xbb138d17ef90cdd73f4138be0b43264d8df9234dafb610235fac76031f660f6a', '\x772cbb2249210e889eb96976d48deaec3dbdac34f52925de8add18ba9f1d81c9', '{"actor":"operator:console","book":"changping","command":1,"data":{"responsibility":"responsibility-68","to":"tenure-28"},"effective_on":"2022-06-01","kind":"responsibility.handed-over","recorded_at":"2026-11-20T04:07:00.000000Z","seq":70,"version":1}');
INSERT INTO public.entry VALUES ('changping', 71, '\xca5985328fa6d289b867aa05062031d2f856b52ce3d569253e30d9e8c33d486d', '\x15849f6ec16a3fc9bc5a056631e3932f5319ed5e84294651a054ff8678b159ab', '{"actor":"operator:console","book":"changping","command":1,"data":{"reason":"performed","responsibility":"responsibility-68"},"effective_on":"2022-12-01","kind":"responsibility.ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":71,"version":1}');
INSERT INTO public.entry VALUES ('changping', 72, '\x2d38056a30c5fbaeb2ff4a382597b792156dc4904441238a35c0808d603a685b', '\x8b9506025567492403e7fa10db48c02dab4cba0ff6d8e712002ffc1815501129', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":100000,"clause":"7","contract":"contract-48","creditor":"organisation-3","debtor":"organisation-2","deposit":"performance","due_day":"2023-01-01","term":"fixed","type":"deposit-return"},"effective_on":"2022-01-11","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":72,"version":1}');
INSERT INTO public.entry VALUES ('changping', 73, '\x85fa1708368fdda836712bd3e956871cdedd5beb649091c89cee89bb161984d9', '\xf248616a35c71beb9cedfb1b8b562d5e0f44ca6d1cecd6435c48ce12747bba3a', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":30000,"clause":"8","contract":"contract-48","creditor":"organisation-3","debtor":"organisation-2","deposit":"quality","due_day":"2023-01-01","term":"fixed","type":"deposit-return"},"effective_on":"2022-01-11","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":73,"version":1}');
INSERT INTO public.entry VALUES ('changping', 74, '\x289437b8846e637f9708fca602fca377436f172cfb51f51d3f76327b6d7668e7', '\xfa7097a33c589143c1a0eb858aa632bea79e66300f744320a388a106eb5f871e', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-48","creditor":"organisation-2","debtor":"organisation-3","term":"none","type":"delivery"},"effective_on":"2022-01-11","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":74,"version":1}');
INSERT INTO public.entry VALUES ('changping', 75, '\x2b65392a94358d67235ef1b30e7237ece171b5c99c978ad41ac5e8496a83711c', '\x47764240e96787c64172820acfc259fb7d924df7095ad3dc338ad71f5c86a910', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"awaits":"obligation-74","contract":"contract-48","creditor":"organisation-3","debtor":"organisation-2","due_count":2,"due_event":"delivery","due_unit":"month","inspection_count":10,"inspection_unit":"calendar-day","term":"after","type":"payment"},"effective_on":"2022-01-11","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":75,"version":1}');
INSERT INTO public.entry VALUES ('changping', 76, '\x4c46a2f549301a8e0f4c8e239d6dd388a8235f485d31840ff66ded94c4cd5d71', '\x079ccb70e4026df0ce75eac2c1af92f062867666782f24e7245f0e371c8c8710', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-48","obligation":"obligation-74"},"effective_on":"2022-02-02","kind":"performance.delivered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":76,"version":1}');
INSERT INTO public.entry VALUES ('changping', 77, '\x633d80a980971bc8cccb1ec5d1f4dbc8bbf87b6089e4de3ca00f302411d39fdf', '\xad33e0c7c643e8812f8bcb2cb3f0c760fab839c89da53e46e04634386f895e89', '{"actor":"operator:console","book":"changping","command":1,"data":{"clause":"5.3","obligation":"obligation-75","term":"audit-as-settlement-basis"},"effective_on":"2022-01-11","kind":"obligation.term-noted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":77,"version":1}');
INSERT INTO public.entry VALUES ('changping', 78, '\x3cd0071b73aed33c4b471e2cdc4562b3ff081899fc964639ff3f9cc59f446b56', '\x8423c8712579ecf6e9b997fea94109685b102bb3653c767339e87fe9264047a8', '{"actor":"operator:console","book":"changping","command":1,"data":{"by_law":true,"obligation":"obligation-75","term":"non-cash-only"},"effective_on":"2022-01-11","kind":"obligation.term-noted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":78,"version":1}');
INSERT INTO public.entry VALUES ('changping', 79, '\xdaf296d127fe37f177349da23bf54fb6d1e29801107a5a84acdcb3c4984f0af4', '\x4a023ba91dac590bf8423be1923e8b249507ebda380b93d6c401e838828dc819', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-75","term":"awaits-audit"},"effective_on":"2022-01-11","kind":"obligation.term-noted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":79,"version":1}');
INSERT INTO public.entry VALUES ('changping', 80, '\x24395c95d6c009d8e92b8b12635960ed8ae642156e46bbcfa8a9cd0db17696d6', '\xc33a2573a4f595aee1fa0a3ef7c93ff6eadc4b7a3d69907f15d57961ba2d00d8', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-75","term":"awaits-audit"},"effective_on":"2022-05-01","kind":"obligation.term-ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":80,"version":1}');
INSERT INTO public.entry VALUES ('changping', 81, '\xa02256d0aa27a40607b9bca897ac1f2b530bd7cc7acb58fb16f3b90984519328', '\x905c40b59f0ac6fcd4bbcc51e196431645f08b4599707dc1f03caece99566241', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"函1","obligation":"obligation-75","reason":"internal-process"},"effective_on":"2022-06-01","kind":"obligation.nonpayment-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":81,"version":1}');
INSERT INTO public.entry VALUES ('changping', 82, '\x57508febed809fb5b70a524a4046d4ccb2b8916c0f7ecce58674fd63c21b1f19', '\x0212b7a3528898ca626f67ac0b62a782063a4cde7f585db30370c5486a685f73', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-55","reason":"awaiting-audit"},"effective_on":"2022-06-02","kind":"obligation.nonpayment-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":82,"version":1}');
INSERT INTO public.entry VALUES ('changping', 83, '\xf458a14caf1ada011cb180a2b9705db94f400c4f956e8487877fa094022210c5', '\xef70bfb674588841f7f53c30679df4f2946f0dad1c33878bc78b617a42a10900', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"contract":"contract-48","employer":"organisation-3","lines":[{"amount":5000,"contact":"sha256:c7896dbf74a2acbc22a237dd57e1d36ea969d872692d636f22ed51f1b23bc07e","name":"sha256:86f16535356635cff2405ddc4dc1c2dc75247b9b22377aef4d31939705e75727"}],"month":"2022-03","payday":"2022-04-15","workers":1},"effective_on":"2022-04-01","kind":"wage.payroll-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":83,"version":1}');
INSERT INTO public.entry VALUES ('changping', 84, '\x5d01d8cd4995881cd6b324a152d9a11ee155aa36e05174115b5b43a7aaf2df0a', '\x43e2423d1ccfbb567aac9520844cbef79cd68420f375660d0f17bb2a29f83c4a', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":7000,"contract":"contract-48","employer":"organisation-3","month":"2022-03","payday":"2022-04-15","workers":1},"effective_on":"2022-04-01","kind":"wage.payroll-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":84,"version":1}');
INSERT INTO public.entry VALUES ('changping', 85, '\x84845b08872e3633e1cc77e0006b73cd3bea68fcf2844cf370bdb11bcd1260d5', '\x00679b14935782f1f5069b0f21d401a60ad1686a257c0c28dab6727fe9df5429', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"contract":"contract-48","payroll":"payroll-83","workers":1},"effective_on":"2022-04-14","kind":"wage.paid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":85,"version":1}');
INSERT INTO public.entry VALUES ('changping', 86, '\xb079bcb85cb93ae358a8873e300c0c9aa433fafcc18b5cd2b19adff74f9e8533', '\xae7170d87172dd3f2b2eb390332ea376d067fccd2476cfcb6491fa7f9c5d7a45', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":9000,"contract":"contract-48","month":"2022-03"},"effective_on":"2022-04-10","kind":"wage.account-funded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":86,"version":1}');
INSERT INTO public.entry VALUES ('changping', 87, '\x6a9b16ae0f1a6315201e697c5e956ce5921afd82654a967f05cf396e7255e707', '\x335036050c9b2e4bdca076c04f35b3cd57d26e38853ed469f3a881a75920f6c9', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":8000,"contract":"contract-48","month":"2022-04"},"effective_on":"2022-05-10","kind":"wage.account-funded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":87,"version":1}');
INSERT INTO public.entry VALUES ('changping', 88, '\x5039ca25e7e707ab1662b5896df5079fec9853861bcc975be7c46e829f17e3de', '\x33fa5dbdc800cb2bcf0981899709d0e466856205cecb2877dac498c9ac46e167', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-48","type":"notice-board"},"effective_on":"2022-02-02","kind":"wage.safeguard-registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":88,"version":1}');
INSERT INTO public.entry VALUES ('changping', 89, '\x36a432f7abc1fa8997c853285f21a583ea9c70c7b562d9719e6c4ac481103ade', '\xbc30fc22fff8c92a129333f64c1f04123c30a4afd77e3acf4dd05f2855992a9b', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":10000,"contract":"contract-48","type":"wage-deposit","valid_until":"2023-02-01"},"effective_on":"2022-02-01","kind":"wage.safeguard-registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":89,"version":1}');
INSERT INTO public.entry VALUES ('changping', 90, '\x5792c111e87f1f500cf6498a6404988a0eb0fbdb446f94c9f8e462c0f4844397', '\x2753b736730c4a499fa8f50bcbeaade7e686f0458bd83ae6005d5c8f2b4cf8b3', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","contract":"contract-47","fine":1000,"number":"长财罚〔2022〕1号","subject":"organisation-3"},"effective_on":"2022-08-01","kind":"penalty.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":90,"version":1}');
INSERT INTO public.entry VALUES ('changping', 91, '\x531f15ed6d0f61ab58ed2e0ae294e778c7db5118fe17300a6b4f2e3914d60a17', '\xac12ec0e9f06a0cc3c67a02cb5876fd84d55901ac5418004d4aa6bdb1083c123', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"sha256:4a8fc73aa7bb4343a32882af7588b225a543219ad80320e65c11e31fbd72d1ef","authority":"长平市财政局","basis":"示例依据","ends_on":"2023-08-05","list":"procurement-violations","number":"长财罚〔2022〕1号","particulars":"sha256:10faf87a7daf883b4fb1a3055cf84a8f073a22240b1144a82a83c200e971c8c1","penalty":"penalty-90","published_on":"2022-08-05","result":"一年内禁止参加政府采购活动","subject":"organisation-3"},"effective_on":"2022-08-01","kind":"listing.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":91,"version":1}');
INSERT INTO public.entry VALUES ('changping', 92, '\xf38af2ee49925bbe6b5a7adbef84c03d70e94c2415a2d0a3bf66623383cc2487', '\xef1792719fdd86cbe9bde45187c9353074f108fd21c0bbd0c829c23c7db8d0a2', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":500000,"contract":"contract-47","court":"长平市人民法院","creditor":"organisation-3","debtor":"organisation-2","effective_from":"2022-09-20","number":"（2022）长平民初1号","obligation":"obligation-52"},"effective_on":"2022-08-01","kind":"judgment.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":92,"version":1}');
INSERT INTO public.entry VALUES ('changping', 93, '\xf09e35a48c8b99c4340b4f43403e24cbf704ab278acb9c0f5cbd3e88d2d2aa7d', '\x24487c2b425d0631a8869c4c0e64c05ccf59b128f6e245dc2e5a42b3ac9801f7', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","contract":"contract-47","fine":1000,"number":"长财罚〔2022〕2号","subject":"organisation-3"},"effective_on":"2022-08-02","kind":"penalty.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":93,"version":1}');
INSERT INTO public.entry VALUES ('changping', 94, '\x58662058c555f6336576dbb7ecd3f9a0b6b3dca56ab70af586dabac837311f3b', '\xfccaf76385fe9f4b546e8f1ee89ae6d0430d18da08065fcedf857b643b7c1bd5', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"sha256:06cb35671d978e5b808b6e36b91840c949679f9ca97786d0d5b20a2281398bf9","authority":"长平市财政局","basis":"示例依据","ends_on":"2023-08-05","list":"procurement-violations","number":"长财罚〔2022〕2号","particulars":"sha256:6bae1809e46ef9ce6fe9b6b4c59d4f3eabbe2411d95ba7bc7a08115ab4f71edd","penalty":"penalty-93","published_on":"2022-08-05","result":"一年内禁止参加政府采购活动","subject":"organisation-3"},"effective_on":"2022-08-02","kind":"listing.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":94,"version":1}');
INSERT INTO public.entry VALUES ('changping', 95, '\x40464374f6d88c14ee92efbb3774dbcd18a111df5fc2d8bda659956b99b06095', '\xa8f1b83d650f02500c67c299ff7746b452877a18743a7ff018906ede1709bd75', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":500000,"contract":"contract-47","court":"长平市人民法院","creditor":"organisation-3","debtor":"organisation-2","effective_from":"2022-09-20","number":"（2022）长平民初2号","obligation":"obligation-52"},"effective_on":"2022-08-02","kind":"judgment.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":95,"version":1}');
INSERT INTO public.entry VALUES ('changping', 96, '\x9cd0e82c2729975f696a3f060f9a905d744e83a137bea5235ab846bd264d97e0', '\xee973b20c8d13a75de9b8e87bf88b3c758d362a4f33a210f5da1bfa3478ddb53', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-47","ground":"trade-secret"},"effective_on":"2022-01-14","kind":"contract.publication-exempted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":96,"version":1}');
INSERT INTO public.entry VALUES ('changping', 97, '\x4a8f00c2c493c4643334c84239cc78078344bca032b698933f0327dc83e94893', '\x2b60b57264718636f4a4c975fb07c849909b2fb9b6cd2f040559fc4ef87be432', '{"actor":"operator:console","book":"changping","command":1,"data":{"award":"award-44","contract":"contract-47","document":"催告函〔2022〕1号","supplier":"organisation-3","what":"perform"},"effective_on":"2022-03-01","kind":"supplier.refused","recorded_at":"2026-11-20T04:07:00.000000Z","seq":97,"version":1}');
INSERT INTO public.entry VALUES ('changping', 98, '\x8aaf619713b09a941166df556e68191a8de888dcd7e236429cd18798702c2316', '\x036ff8e7adf1e9d96f4d15f5218cb4ff539f49dc13da0f2eb49ff828f8c8f177', '{"actor":"operator:console","book":"changping","command":1,"data":{"refusal":"refusal-97"},"effective_on":"2022-03-20","kind":"supplier.complied","recorded_at":"2026-11-20T04:07:00.000000Z","seq":98,"version":1}');
INSERT INTO public.entry VALUES ('changping', 99, '\x3ba7cd266d9d7b1098fcb31819daa8dcaa191a36891b62efdc21e8d1b53a2337', '\x9ebd2feb17393def40dbd4ddf4dba76ce0ebeec566fe8bdc28f60fc6d5960da1', '{"actor":"operator:console","book":"changping","command":1,"data":{"award":"award-44","supplier":"organisation-3","what":"sign"},"effective_on":"2022-01-20","kind":"supplier.refused","recorded_at":"2026-11-20T04:07:00.000000Z","seq":99,"version":1}');
INSERT INTO public.entry VALUES ('changping', 100, '\xa7aa918249a2c7e00b5509b1f6f196a5f54d5a39e3771f1505fbf9f743479e4b', '\xebbc2eece2ad2d698cfe3f45f43fd3835db941a04740d2da8c509bcd31f4f8d8', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-47","supplier":"organisation-3","what":"cooperate-with-review"},"effective_on":"2022-04-01","kind":"supplier.refused","recorded_at":"2026-11-20T04:07:00.000000Z","seq":100,"version":1}');
INSERT INTO public.entry VALUES ('changping', 101, '\xcc3ac194618d5c5cae3b7ef09910f44bbd58565f27c56748d13320a31d6e4ff7', '\xf7aa812cf062c2b66e54a38fdf47f077d9b56008ef6dd66a1c826c7d2990033b', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"http://changping.example/2","body":"organisation-2","digest":"abababababababababababababababababababababababababababababababab","year":2022},"effective_on":"2023-03-20","kind":"statement.published","recorded_at":"2026-11-20T04:07:00.000000Z","seq":101,"version":1}');
INSERT INTO public.entry VALUES ('changping', 102, '\x57c1fe6f82ead4ab9a91d02b8ff7f2eaa67ce4e4d2f4dd4df26950f1c814c5b3', '\xa36b5805e82817de8941823fe467a447fc04af9fb8aa7c9d334d49af09562bcc', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-1","year":2022},"effective_on":"2023-03-30","kind":"statement.published","recorded_at":"2026-11-20T04:07:00.000000Z","seq":102,"version":1}');
INSERT INTO public.entry VALUES ('changping', 103, '\xecf54817c48b9c07c15d5c1bc049896a6128a0b8709fe5faed9343d49e831d2d', '\x9ac2b9a805a3cc5d07b1e34057af88195f2ea6eba6c96f3f38a23189ed6c0878', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-2","number":"依申请〔2022〕1号"},"effective_on":"2022-05-05","kind":"information.requested","recorded_at":"2026-11-20T04:07:00.000000Z","seq":103,"version":1}');
INSERT INTO public.entry VALUES ('changping', 104, '\xab569f8830530af39be4da78af8b232fafdc8c53dfe24ab5b268d6284a7cc7a9', '\x3fed49d270f4197a56b6290ae97c7268f430f7b807c9bee18249db48ab47e4af', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"延期告知〔2022〕1号","not_counted":5,"request":"request-103","working_days":10},"effective_on":"2022-05-20","kind":"information.extended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":104,"version":1}');
INSERT INTO public.entry VALUES ('changping', 105, '\x122c86ec04b9ce6e8457bcbde45fd8c2c81442cc9b899f4665a2f00546329a1a', '\xa05ad4715305f3ad1c6ad5e09e244ef93132107d2814a144dca25b64bb64b651', '{"actor":"operator:console","book":"changping","command":1,"data":{"request":"request-103","result":"partly"},"effective_on":"2022-06-20","kind":"information.answered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":105,"version":1}');
INSERT INTO public.entry VALUES ('changping', 106, '\xcca6889215f8f8a933d39f19f84f0174194fe619d88996306671d9f74891afba', '\x3ac27f0115226041f16d4e08ea75a2deda838944d7e32b55b6248b6ec91e1a54', '{"actor":"operator:console","book":"changping","command":1,"data":{"applicant":"sha256:947be86eaae85245efdd5a18aa9a8671a6bdf1e87c124e7c1a3847de4e1dd8e9","body":"organisation-1","matter":"sha256:2032ea2c1b9eab478dc76bd88c7071aa3ee273c9ac75a36279b091a3af5d99d3"},"effective_on":"2022-05-06","kind":"information.requested","recorded_at":"2026-11-20T04:07:00.000000Z","seq":106,"version":1}');
INSERT INTO public.entry VALUES ('changping', 107, '\x03bc0bcce47ed8b4239c3ed8bc943eef9af2768939599edc5e63d6641855af3b', '\x2d70ac9449bdfd676f24cd54f6bb4059f04271cc9b375ce694935393c04c49ca', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1100000,"authority":"organisation-1","basis":"示例依据","compensation":500,"contract":"contract-47","ends_on":"2023-06-30","reason":"scope","summary":"延长工期"},"effective_on":"2022-05-01","kind":"contract.amended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":107,"version":1}');
INSERT INTO public.entry VALUES ('changping', 108, '\xf73d28ca79b83e5efebee3129a547987b7d28d68fdf22079b55dc6e2dff85c2c', '\x3bd64d104711d6740aaa0fb9994f3d99eec2fd653fd6a6cefc7d3a50475f7b9d', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":10000,"authority":"organisation-1","basis":"示例依据","contract":"contract-47","number":"补-1","summary":"增补"},"effective_on":"2022-05-02","kind":"contract.supplemented","recorded_at":"2026-11-20T04:07:00.000000Z","seq":108,"version":1}');
INSERT INTO public.entry VALUES ('changping', 109, '\x3a15ba9cdceb7d11545c87b0c458b13ebab837eefbcb934eda09118ffa4ba11f', '\xa66f5a593d03358883a9c301292ddd8fb1d283aae347d4126490b6a3d00de139', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"http://changping.example/3","contract":"contract-47"},"effective_on":"2022-05-02","kind":"contract.change-published","recorded_at":"2026-11-20T04:07:00.000000Z","seq":109,"version":1}');
INSERT INTO public.entry VALUES ('changping', 110, '\xf4606c3b6f16b025a3a23e9c3618495640c56bebce086e443d7dfe03d6205b40', '\xf04b53ad9dfbdeeaf161ec3a6fdfe0633c7fced1f81e1b5f2025726814fc0eed', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-47","reason":"funds-missing"},"effective_on":"2022-05-03","kind":"contract.suspended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":110,"version":1}');
INSERT INTO public.entry VALUES ('changping', 111, '\xffc3452758f975d9b16a1b4770da3800d375468d597bfbe76a9cec7d74104904', '\x93852f18b641229785adc99c5a4ed5fc16f35d76ca1dc5eaf6daff1ec9f2d8b4', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-47"},"effective_on":"2022-05-04","kind":"contract.resumed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":111,"version":1}');
INSERT INTO public.entry VALUES ('changping', 112, '\x40914bcc786b702781d680ab8803b714d25ba620610ca62b8faac112b03ed471', '\xb7f1f22fb174ffc728e2aecd55ed23cbbd15d4b933c1209f9506d32f703407d9', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-47","role":"payer","transferee":"organisation-3","transferor":"organisation-1"},"effective_on":"2022-05-05","kind":"contract.transferred","recorded_at":"2026-11-20T04:07:00.000000Z","seq":112,"version":1}');
INSERT INTO public.entry VALUES ('changping', 113, '\xaffe84c6d4d16e4c5a728551a2420fb9445fdcfc88af89f6606751f21d835107', '\x391f85ce6ccd3b0c3e0baef8cab54e23cdbdb60e9132458f0991b568c4b6442e', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-47","reason":"agreed"},"effective_on":"2023-01-01","kind":"contract.terminated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":113,"version":1}');
INSERT INTO public.entry VALUES ('changping', 114, '\x4cc57c845c3fa8479e1a2dcd1268570de8abdc76c0aedbedf3492956f118d0a2', '\xf46c62ad4468809327628811c4c7ab0023cd8ff7fbb34b917a14fbcc1a8384f5', '{"actor":"operator:console","book":"changping","command":1,"data":{"buyer":"organisation-2","title":"另一项目"},"effective_on":"2022-01-05","kind":"award.noticed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":114,"version":1}');
INSERT INTO public.entry VALUES ('changping', 115, '\x9b6232a17e20a852effed3c985f62f18d7412a3eba7d337f03463eadf7cd6db6', '\xaf5cb83fce384ed44693d8dda1af37bf198d4733a04d0fbe15b3225b2d1281e3', '{"actor":"operator:console","book":"changping","command":1,"data":{"kind":"investment","number":"CPZS-1","parties":[{"party":"organisation-2","role":"promisor"},{"party":"organisation-3","role":"investor"}],"title":"示例项目"},"effective_on":"2022-01-10","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":115,"version":1}');
INSERT INTO public.entry VALUES ('changping', 116, '\x9d6c789006ddb229bf2f82dea0ffb372031629de4be89b7eb3a91f31f8dc34e3', '\x5e225d70346cedcbb539f677632536314900b54d394ff48674f19c52e57d89d4', '{"actor":"operator:console","book":"changping","command":1,"data":{"kind":"pledge","number":"CPCN-1","parties":[{"party":"organisation-3","role":"promisor"}],"title":"示例承诺"},"effective_on":"2018-01-10","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":116,"version":1}');
INSERT INTO public.entry VALUES ('changping', 117, '\xd7539304f2056f404253a741d977be8431f42a565ecdd0c8a4617f214d179513', '\xce0208292b58e4341555c7ad6b5a1884d58b7cfa12feeb7944c7d6448649288f', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-115","reason":"agreed","summary":"改期"},"effective_on":"2022-02-10","kind":"contract.amended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":117,"version":1}');
INSERT INTO public.entry VALUES ('changping', 118, '\xfa55a70d65a8994194d64c6a3fcb3cebadc8c9e208596c082f8ac3de6b38b258', '\xd982768f259c2adba8d6b03858dcad487b79b2506e421f4be5b9168d9c4f7417', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-115","reason":"agreed"},"effective_on":"2022-02-11","kind":"contract.suspended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":118,"version":1}');
INSERT INTO public.entry VALUES ('changping', 119, '\x72b0c009ffec8f574d83b128696ebcdb70f9385355de0ceb0dee29ad31a1c99c', '\x8cad9795aada3a2ff4cabc52a4c5b8036747a1995e7eb29d6c7cfb0203134971', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-115"},"effective_on":"2022-02-12","kind":"contract.resumed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":119,"version":1}');
INSERT INTO public.entry VALUES ('changping', 120, '\xb49c7e93bdfe8d7d4552cb6cc03ddb0c9a46ea92784f5dc86ebdae1ab686f4ba', '\x0a759d494aa9c5f95ce69f24e6d19bdc7847e4d65712f3aa17ffe06bf5719542', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-115","debtor":"organisation-2","term":"none","type":"promise"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":120,"version":1}');
INSERT INTO public.entry VALUES ('changping', 121, '\xb6325f80e934f280f580e470acc609cd8bc636a20c50c3dd9e7deef25da773c0', '\x3bf236dc5364b732a4e1af1adcc8cef4efdd33832f556df6452d93aaee0b3e6d', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-120","result":"not-reviewed"},"effective_on":"2024-09-01","kind":"promise.reviewed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":121,"version":1}');
INSERT INTO public.entry VALUES ('changping', 122, '\x825a841fc80fcc5f36a906eaef9a5a403d94ba7fa8ad4c257183e7310c5e0f11', '\x2bd5ab7083a7b3c53c87911196e2bcb7cdb6c973d42ef1a789e27f06d33bdf25', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-115","event":"settlement-made"},"effective_on":"2022-03-01","kind":"performance.milestone-reached","recorded_at":"2026-11-20T04:07:00.000000Z","seq":122,"version":1}');
INSERT INTO public.entry VALUES ('changping', 123, '\x1f0105af1847e8a00bd06c61e6f5b19131b1f2de5758240446f8d38a96f7db20', '\x1d14a5e6f10cbd630378081cd6c8ebcd656e7313f83d72a923b2c82905b52b56', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-115","partial":true},"effective_on":"2022-03-02","kind":"performance.delivered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":123,"version":1}');
INSERT INTO public.entry VALUES ('changping', 124, '\x5362011d404775aed3d16ffb2af90c5201b3ff3d44670d5f462a5c8ad8753649', '\x942962bd878888bf4b63a3d2034e88700acf06e48963e546a90e48823d8061fc', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","number":"1","subject":"organisation-3"},"effective_on":"2022-08-01","kind":"penalty.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":124,"version":1}');
INSERT INTO public.entry VALUES ('changping', 125, '\x0912d7d8fb4f45ac507630abd5b488a9bcc3e6dc220498a917efa24811942b61', '\x8cb34a31790c9ce6a632ae335312e18a51bf81efd83c738afd98afcae7eeb0ca', '{"actor":"operator:console","book":"changping","command":1,"data":{"court":"长平市人民法院","debtor":"organisation-2","number":"2"},"effective_on":"2022-08-01","kind":"judgment.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":125,"version":1}');
INSERT INTO public.entry VALUES ('changping', 126, '\xcae40ea8c4549468a3319601075205cd88ccd8223c305c0cbdbe1ec633453931', '\x39df48b677b5cf9a6cd3b44b5638bce4506d527bd111e0408ced8feeba72e7ff', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","list":"procurement-violations","particulars":"sha256:f217d081fca264768f9b21f646efc0c21c961473d01266b642b35b61058ad68b","result":"警告","subject":"organisation-3"},"effective_on":"2022-08-02","kind":"listing.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":126,"version":1}');
INSERT INTO public.entry VALUES ('changping', 127, '\xf7f938890c6255c30c3617dcd8490ec46c0cc64b0abae460c9c74c4a2c4467be', '\x6dee327573c3cf08901e6b843f3de6515f14e602aacf695245bb3ecfdf2c1a88', '{"actor":"operator:console","book":"changping","command":1,"data":{"basis":"长财债〔2022〕1号","basis_digest":"abababababababababababababababababababababababababababababababab","category":"special","contract":"contract-47","creditor":"organisation-3","currency":"CNY","debtor":"organisation-2","division":"990100","due_on":"2025-03-01","kind":"bond","number":"CPZQ-2022-1","principal":9000000,"purpose":"污水处理厂提标改造"},"effective_on":"2022-03-01","kind":"debt.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":127,"version":1}');
INSERT INTO public.entry VALUES ('changping', 128, '\x0a0f6ea141ad345be1f530b840098c82895507a35611a85258384a240a0bd186', '\xd3285449b222fee809d61aa9127cbd2691173f8af69d26378cd754b1c144d40f', '{"actor":"operator:console","book":"changping","command":1,"data":{"basis":"审计报告","debtor":"organisation-3","division":"990100","kind":"implicit","principal":500,"purpose":"园区道路"},"effective_on":"2022-03-02","kind":"debt.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":128,"version":1}');
INSERT INTO public.entry VALUES ('changping', 129, '\xcd43df6cf1c7186a7591a5ae61a6e9cf76a9a1e618536bc6e0ba803bddd438e0', '\xabe2248a5072212d945496ac2cde0afeb89ae9324d5d9a2b0f054b5cb7649548', '{"actor":"operator:console","book":"changping","command":1,"data":{"debtor":"organisation-2","division":"990100","kind":"payable","principal":700,"purpose":"工程款"},"effective_on":"2022-03-03","kind":"debt.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":129,"version":1}');
INSERT INTO public.entry VALUES ('changping', 130, '\xb275f2aa5f15f3fa55686587aee4d236aef0d329bb37800f85b9a5a98a1b869b', '\x8cd955a007f3688adfd99173d5ecadef32756f6407920a9c9bb757b33f99d754', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000000,"debt":"debt-127","document":"支-1"},"effective_on":"2022-04-01","kind":"debt.repaid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":130,"version":1}');
INSERT INTO public.entry VALUES ('changping', 131, '\x5d3364478214d972a5d15facb47aa8fc1018849ac219ef2ffbfafbb89c3dabd8', '\x9d6aac0feb5e6c5d013c3ed2b0dbd19e9a5c591b964fedf90c1fe0f756eb8f40', '{"actor":"operator:console","book":"changping","command":1,"data":{"debt":"debt-128","document":"置换〔2022〕1号","reason":"replaced"},"effective_on":"2022-04-03","kind":"debt.written-off","recorded_at":"2026-11-20T04:07:00.000000Z","seq":131,"version":1}');
INSERT INTO public.entry VALUES ('changping', 132, '\xd113ea24d4257d091438a73368675abcd7a00092c95d4049a88407044d1ec8aa', '\x45968cfea6af26a96d921b90be02cbddcecbdba181fc11b5faeab10a8dca1f9b', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5,"debt":"debt-127"},"effective_on":"2022-04-01","kind":"debt.repaid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":132,"version":1}');
INSERT INTO public.entry VALUES ('changping', 133, '\x423cf977ecd9325877bf362775fae057fa225772cb4c4e8e5e0f6cd35d33b89d', '\xdd9f96741e1f8f59c503aefc4b27ce3f494f55478b8a241f6c972fb818b40b2d', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":80000000,"category":"special","division":"990100","document":"长财预〔2022〕8号","year":2022},"effective_on":"2022-01-20","kind":"debt.limit-approved","recorded_at":"2026-11-20T04:07:00.000000Z","seq":133,"version":1}');
INSERT INTO public.entry VALUES ('changping', 134, '\x6ddcfaa6cc320baf58e02479810b7bed2519cf470a3d25ea999a4744939aec64', '\xbe5a5172dd3d6465e2e2ed821f328f6959843b6db87e313bceb46d8c72c46179', '{"actor":"operator:console","book":"changping","command":1,"data":{"debt":"debt-127","document":"展期协议","until":"2026-03-01"},"effective_on":"2022-04-02","kind":"debt.rescheduled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":134,"version":1}');
INSERT INTO public.entry VALUES ('changping', 135, '\xe373c5f10def2fc564ea3497f955da28fc0282ef039759e0ce806256f687d1d2', '\xc1744e03035e8ad2b5d3c371696eee3ad01a8428c5897c9ba3d353fc3cde6b83', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":7,"category":"general","currency":"CNY","division":"990100","document":"长财预〔2022〕8号","year":2022},"effective_on":"2022-01-21","kind":"debt.limit-approved","recorded_at":"2026-11-20T04:07:00.000000Z","seq":135,"version":1}');
INSERT INTO public.entry VALUES ('changping', 136, '\x7acf7a15c4ff07519cc76ed03fae76ebef74715d01be8ad304d5a21681c1bf06', '\x2f1a3b62c3bc4820e24f456ccd0ef867eecf5567d4aa6383828f8078da401701', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":2000000,"debt":"debt-127","document":"置换〔2022〕1号","reason":"replaced"},"effective_on":"2022-04-03","kind":"debt.written-off","recorded_at":"2026-11-20T04:07:00.000000Z","seq":136,"version":1}');
INSERT INTO public.entry VALUES ('changping', 137, '\x59a6744c86ddcbc35ced001033ab99cd202dcc6ca485627561790911f75b62b5', '\xc846a5366c8b6765b3a01682416161b2270819f16b5f2d24c7204a0735454861', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":800000,"body":"organisation-2","code":"2050205","currency":"CNY","document":"长财预〔2022〕2号","item":"设备购置","year":2022},"effective_on":"2022-01-02","kind":"budget.approved","recorded_at":"2026-11-20T04:07:00.000000Z","seq":137,"version":1}');
INSERT INTO public.entry VALUES ('changping', 138, '\x825215c3773e4a5995d7529bf1054ee462861928750cfea79a5cc43d133cd52f', '\xff8437d508b89cbc1736731929573c30c512b2633e437e47ae6196cf13187328', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":100,"body":"organisation-1","item":"会议费","year":2022},"effective_on":"2022-01-02","kind":"budget.approved","recorded_at":"2026-11-20T04:07:00.000000Z","seq":138,"version":1}');
INSERT INTO public.entry VALUES ('changping', 139, '\x40b180fdefe5acfd30fcf575904758d92338919ea8b34749d3c791078d9db8b5', '\xecadd315034eb0f4826e056b42b415d01567ccc0e7e98e226918a482fd4a2851', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":900000,"budget":"budget-137","document":"长财预〔2022〕7号"},"effective_on":"2022-02-01","kind":"budget.adjusted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":139,"version":1}');
INSERT INTO public.entry VALUES ('changping', 140, '\xb78ea03d3faf52528856b9c1297a73584ee6c36ca9626d045b12fd0a80ee55bf', '\x247263c5ed84b80e78ad7b69a151f4e7b6d931e2f50fe19cacce97c0c2454f0a', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":600000,"budget":"budget-137","contract":"contract-47","document":"采购计划 1"},"effective_on":"2022-02-02","kind":"budget.committed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":140,"version":1}');
INSERT INTO public.entry VALUES ('changping', 141, '\xc89e9cc8ee338240b6099208b2bda361f677e1b5f9546f7ef714570492ff603b', '\x0dbc416bedf6a6598082fb85c53e5cc20556eb1f7e0ba5f6830b6508b8aa9263', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000,"budget":"budget-137","contract":"contract-48"},"effective_on":"2022-02-02","kind":"budget.committed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":141,"version":1}');
INSERT INTO public.entry VALUES ('changping', 142, '\x7bb54428b38201361a827ad1151133ce7590e36532878aca1d76d8f061fd6682', '\xc867d746e2d6fb660784ea8fea5b5dfbca40a4bd0f670bbe80e713bb58626ed6', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":50000,"budget":"budget-137","commitment":"commitment-140"},"effective_on":"2022-02-03","kind":"budget.released","recorded_at":"2026-11-20T04:07:00.000000Z","seq":142,"version":1}');
INSERT INTO public.entry VALUES ('changping', 143, '\x27535828d2bebefb9fa6746fe6ff0173ba86a1964fa0f055406a2f697a76e19e', '\x1ed82bba58d4041ee9a4e489deecb7388915b0454e0370fe1541eace9bc1ade7', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"contract":"contract-48","creditor":"organisation-3","debtor":"organisation-2","due_day":"2022-06-30","term":"fixed","type":"payment"},"effective_on":"2022-02-01","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":143,"version":1}');
INSERT INTO public.entry VALUES ('changping', 144, '\xd4e5bfaea6f8d2c3c2f24b98dc4669b1cea94512dda503c16c4dfb4b4ed8b6cb', '\x7ed1a8fdcb45bec489b08e82d6007dd4636f972e1996fda8531279b833bb2d55', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":3000,"contract":"contract-48","creditor":"organisation-2","debtor":"organisation-3","due_day":"2022-06-30","term":"fixed","type":"compensation"},"effective_on":"2022-02-01","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":144,"version":1}');
INSERT INTO public.entry VALUES ('changping', 145, '\x32fd3f08a2f0bbb97b960a7e205b2f056699d81bc06770fefdbca5d57418b7f4', '\x1e450c41d767623f9822ccb1c9ff6a015f03e3e520bf1e2102d1a77930057c6f', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"contract":"contract-48","creditor":"organisation-3","debtor":"organisation-2","due_day":"2022-06-30","term":"fixed","type":"payment"},"effective_on":"2022-02-01","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":145,"version":1}');
INSERT INTO public.entry VALUES ('changping', 146, '\x904f7a3800ec0624edef69cf0ad64f22cac6a238c5b61c7ffad673770bf3f551', '\x3136406a21cfcdff5aa915d7329c49879eb6acced5dc3210770615d963c8ee00', '{"actor":"operator:console","book":"changping","command":1,"data":{"against":"obligation-144","amount":3000,"document":"抵销通知","obligation":"obligation-143"},"effective_on":"2022-07-01","kind":"obligation.set-off","recorded_at":"2026-11-20T04:07:00.000000Z","seq":146,"version":1}');
INSERT INTO public.entry VALUES ('changping', 147, '\xb15aaef8d8bcbd8475a59cfd400383b02763930826d414cd658a5b6c2ccd0fe1', '\x1236d30721afa8487b58ad36db5cde153d4b32278d8f447c157d63a79eab62bb', '{"actor":"operator:console","book":"changping","command":1,"data":{"agreed_on":"2022-07-01","assignee":"organisation-1","document":"转让通知","form":"factoring-with-recourse","obligation":"obligation-143"},"effective_on":"2022-07-04","kind":"obligation.assigned","recorded_at":"2026-11-20T04:07:00.000000Z","seq":147,"version":1}');
INSERT INTO public.entry VALUES ('changping', 148, '\xf375aacc5f13807c0884d7dc3bce08dbc4b100c9cbf65e784b0213d1a3f5db17', '\x816360941fce2beb95b8bc9b562cae31cbdb9d1e6141ea521d6ef8c039e804f5', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":2000,"contract":"contract-48","document":"确权〔2022〕1号","financier":"organisation-1","obligation":"obligation-145"},"effective_on":"2022-07-05","kind":"receivable.confirmation-requested","recorded_at":"2026-11-20T04:07:00.000000Z","seq":148,"version":1}');
INSERT INTO public.entry VALUES ('changping', 149, '\x594850a1de9677f93b8bdaa27e76b67bc50ffb728811421020654281904b2c75', '\x36a5bd895f19df67095b2f32522ebb6f9e4c8d89ca8cca7884488694f6abe36f', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1500,"document":"确认函","receivable":"receivable-148"},"effective_on":"2022-07-20","kind":"receivable.confirmed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":149,"version":1}');
INSERT INTO public.entry VALUES ('changping', 150, '\x467c9ac318e1d8709a8f7cf0e8117f61dc8698f815bbb38697f7109e52147311', '\x2fe7a34a0db8f3489682bc3d7082d831ac85466180674ff036e63db643a826be', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-48","financier":"organisation-1","obligation":"obligation-145"},"effective_on":"2022-08-01","kind":"receivable.confirmation-requested","recorded_at":"2026-11-20T04:07:00.000000Z","seq":150,"version":1}');
INSERT INTO public.entry VALUES ('changping', 151, '\x7da9b608344f9a1bb1d0ee4a9bb19e50f66843836e68771b2192dbe9edde45f7', '\xd9200b7ccfd983983bb08979144db6c7e7d70429e6dc9cd07d2ceb853956f1bc', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"复函","reason":"sum-disputed","receivable":"receivable-150","statement":"sha256:c9ca895a44365ae08ded70c8b2d2171e6c817ac5dad527e297d3a2563eacbadc"},"effective_on":"2022-08-20","kind":"receivable.refused","recorded_at":"2026-11-20T04:07:00.000000Z","seq":151,"version":1}');
INSERT INTO public.entry VALUES ('changping', 152, '\x8850503dde6bc9e727708520f09db4c48c55e430c25ed06388312c2ffca59f1e', '\x5707bcc2725d7c3311500b427cde3445ba8739254cfee03deea0ea7ba5b52abc', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-48","obligation":"obligation-145"},"effective_on":"2022-09-01","kind":"receivable.confirmation-requested","recorded_at":"2026-11-20T04:07:00.000000Z","seq":152,"version":1}');
INSERT INTO public.entry VALUES ('changping', 153, '\x8cc7cc2457b28e7e3c47dee10fb489fe7494b44ed08ca1e693647d673a554241', '\x6e1d4974b548b4d05b9fc98c04d62cca2246008df7c770c1358bcb260fd9843d', '{"actor":"operator:console","book":"changping","command":153,"data":{"person":"person-6","reason":"requested"},"effective_on":"2020-01-01","kind":"vault.erased","recorded_at":"2026-11-20T04:14:00.000000Z","seq":153,"version":1}');












INSERT INTO public.head VALUES ('changping', 154, '2026-11-20T04:14:00.000000Z', '\x4c53ad6699d497c36aea598bd31e83e1a8886c3ba27029318e19ee617d3e4656fcba31ebc928347613a2ec04e76c035a1663f5ff097d2d1e75cfec32ffd753e7a93d52c9639f18e81b833b00eb9a394e5fd6ea04d5031aefa0521cddb56ccd14e26f0b7b204fe93f649793e2099290c274aa9d0b105f5043c08ad89608e756d2', 'log.changping.example/changping
154
Dlqyde6agt2d5dAnXVbqHo6lnNutE/6K7j0KcDhoE28=

— log.changping.example/changping hQmBJHTTC56gvZN9FkWYIS4SPkWeT7xUgZUw/2Q+qhJKr8FNAaJmfgUvyIIE6y4s/MzzOBq7r1N/wedViRa7H4Y20wo=
');



INSERT INTO public.idempotent_command VALUES ('changping', 'first', '\xeb9c1d66248aac11fef432a10cd07e1d277914dd8ae977b7a5034e2a79aee540', '{"book":"changping","checkpoint":"log.changping.example/changping\n153\nZK4bE99Vi+VCy2mtBpw6MO6aHogxtiZvB3/OFMLWt+0=\n\n— log.changping.example/changping hQmBJPtf/vJWDi0RpPGj0BSa+rsIGQjIhnR+3pF3m+tlacOfF+w4wE06a3qTEzZ+lm1/3byhZ/xsKrJrKZ1C4YJrKAo=\n","erasure_pending":false,"first_seq":1,"ids":["organisation-1","organisation-2","organisation-3","organisation-3","organisation-2","person-6","person-7","person-8","person-9","person-10","person-11","person-12","person-13","person-14","person-15","person-16","person-17","person-7","person-8","post-20","tenure-21","post-20","post-23","tenure-24","tenure-24","post-23","post-27","tenure-28","post-27","post-30","tenure-31","tenure-31","post-30","statute-34","confirmation-35","calendar-36","rate-37","setting-38","statute-39","confirmation-40","calendar-41","rate-42","setting-43","award-44","award-45","award-45","contract-47","contract-48","contract-47","contract-47","obligation-51","obligation-52","obligation-53","obligation-54","obligation-55","obligation-52","obligation-52","obligation-52","obligation-54","obligation-54","obligation-53","performance-62","performance-63","performance-64","performance-65","performance-66","performance-65","responsibility-68","responsibility-69","responsibility-68","responsibility-68","obligation-72","obligation-73","obligation-74","obligation-75","performance-76","obligation-75","obligation-75","obligation-75","obligation-75","obligation-75","obligation-55","payroll-83","payroll-84","performance-85","wage-funding-86","wage-funding-87","safeguard-88","safeguard-89","penalty-90","listing-91","judgment-92","penalty-93","listing-94","judgment-95","contract-47","refusal-97","refusal-97","refusal-99","refusal-100","statement-101","statement-102","request-103","request-103","request-103","request-106","contract-47","contract-47","contract-47","contract-47","contract-47","contract-47","contract-47","award-114","contract-115","contract-116","contract-115","contract-115","contract-115","obligation-120","obligation-120","performance-122","performance-123","penalty-124","judgment-125","listing-126","debt-127","debt-128","debt-129","debt-127","debt-128","debt-127","debt-limit-133","debt-127","debt-limit-135","debt-127","budget-137","budget-138","budget-137","commitment-140","commitment-141","commitment-140","obligation-143","obligation-144","obligation-145","obligation-143","obligation-143","receivable-148","receivable-148","receivable-150","receivable-150","receivable-152"],"last_seq":152,"recorded_at":"2026-11-20T04:07:00.000000Z","repeated":false,"warnings":[{"code":"listing.no-number","params":{},"path":"/data/number","seq":126}]}');



INSERT INTO public.information_request VALUES ('changping', 'request-103', 'organisation-2', '依申请〔2022〕1号', '2022-05-05', 10, 5, '2022-06-20', 'partly');
INSERT INTO public.information_request VALUES ('changping', 'request-106', 'organisation-1', NULL, '2022-05-06', 0, 0, NULL, NULL);



INSERT INTO public.judgment VALUES ('changping', 'judgment-92', 'organisation-2', 'organisation-3', '（2022）长平民初1号', '长平市人民法院', '2022-08-01', '2022-09-20', 500000, 'contract-47', 'obligation-52');
INSERT INTO public.judgment VALUES ('changping', 'judgment-95', 'organisation-2', 'organisation-3', '（2022）长平民初2号', '长平市人民法院', '2022-08-02', '2022-09-20', 500000, 'contract-47', 'obligation-52');
INSERT INTO public.judgment VALUES ('changping', 'judgment-125', 'organisation-2', NULL, '2', '长平市人民法院', '2022-08-01', NULL, NULL, NULL, NULL);



INSERT INTO public.kept_checkpoint VALUES ('changping', 0, 153, 'log.changping.example/changping
153
ZK4bE99Vi+VCy2mtBpw6MO6aHogxtiZvB3/OFMLWt+0=

— log.changping.example/changping hQmBJPtf/vJWDi0RpPGj0BSa+rsIGQjIhnR+3pF3m+tlacOfF+w4wE06a3qTEzZ+lm1/3byhZ/xsKrJrKZ1C4YJrKAo=
');



INSERT INTO public.list_decision VALUES ('changping', 'listing-91', 'procurement-violations', 'organisation-3', '长财罚〔2022〕1号', '长平市财政局', '一年内禁止参加政府采购活动', '示例依据', '2022-08-01', '2022-08-05', '2023-08-05', 91, 91, 'penalty-90');
INSERT INTO public.list_decision VALUES ('changping', 'listing-94', 'procurement-violations', 'organisation-3', '长财罚〔2022〕2号', '长平市财政局', '一年内禁止参加政府采购活动', '示例依据', '2022-08-02', '2022-08-05', '2023-08-05', 94, 94, 'penalty-93');
INSERT INTO public.list_decision VALUES ('changping', 'listing-126', 'procurement-violations', 'organisation-3', NULL, '长平市财政局', '警告', '示例依据', '2022-08-02', NULL, NULL, NULL, 126, NULL);



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
INSERT INTO public.object VALUES ('changping', 'contract-47', 'contract', 47);
INSERT INTO public.object VALUES ('changping', 'contract-48', 'contract', 48);
INSERT INTO public.object VALUES ('changping', 'obligation-51', 'obligation', 51);
INSERT INTO public.object VALUES ('changping', 'obligation-52', 'obligation', 52);
INSERT INTO public.object VALUES ('changping', 'obligation-53', 'obligation', 53);
INSERT INTO public.object VALUES ('changping', 'obligation-54', 'obligation', 54);
INSERT INTO public.object VALUES ('changping', 'obligation-55', 'obligation', 55);
INSERT INTO public.object VALUES ('changping', 'performance-62', 'performance', 62);
INSERT INTO public.object VALUES ('changping', 'performance-63', 'performance', 63);
INSERT INTO public.object VALUES ('changping', 'performance-64', 'performance', 64);
INSERT INTO public.object VALUES ('changping', 'performance-65', 'performance', 65);
INSERT INTO public.object VALUES ('changping', 'performance-66', 'performance', 66);
INSERT INTO public.object VALUES ('changping', 'responsibility-68', 'responsibility', 68);
INSERT INTO public.object VALUES ('changping', 'responsibility-69', 'responsibility', 69);
INSERT INTO public.object VALUES ('changping', 'obligation-72', 'obligation', 72);
INSERT INTO public.object VALUES ('changping', 'obligation-73', 'obligation', 73);
INSERT INTO public.object VALUES ('changping', 'obligation-74', 'obligation', 74);
INSERT INTO public.object VALUES ('changping', 'obligation-75', 'obligation', 75);
INSERT INTO public.object VALUES ('changping', 'performance-76', 'performance', 76);
INSERT INTO public.object VALUES ('changping', 'payroll-83', 'payroll', 83);
INSERT INTO public.object VALUES ('changping', 'payroll-84', 'payroll', 84);
INSERT INTO public.object VALUES ('changping', 'performance-85', 'performance', 85);
INSERT INTO public.object VALUES ('changping', 'wage-funding-86', 'wage-funding', 86);
INSERT INTO public.object VALUES ('changping', 'wage-funding-87', 'wage-funding', 87);
INSERT INTO public.object VALUES ('changping', 'safeguard-88', 'safeguard', 88);
INSERT INTO public.object VALUES ('changping', 'safeguard-89', 'safeguard', 89);
INSERT INTO public.object VALUES ('changping', 'penalty-90', 'penalty', 90);
INSERT INTO public.object VALUES ('changping', 'listing-91', 'listing', 91);
INSERT INTO public.object VALUES ('changping', 'judgment-92', 'judgment', 92);
INSERT INTO public.object VALUES ('changping', 'penalty-93', 'penalty', 93);
INSERT INTO public.object VALUES ('changping', 'listing-94', 'listing', 94);
INSERT INTO public.object VALUES ('changping', 'judgment-95', 'judgment', 95);
INSERT INTO public.object VALUES ('changping', 'refusal-97', 'refusal', 97);
INSERT INTO public.object VALUES ('changping', 'refusal-99', 'refusal', 99);
INSERT INTO public.object VALUES ('changping', 'refusal-100', 'refusal', 100);
INSERT INTO public.object VALUES ('changping', 'statement-101', 'statement', 101);
INSERT INTO public.object VALUES ('changping', 'statement-102', 'statement', 102);
INSERT INTO public.object VALUES ('changping', 'request-103', 'request', 103);
INSERT INTO public.object VALUES ('changping', 'request-106', 'request', 106);
INSERT INTO public.object VALUES ('changping', 'award-114', 'award', 114);
INSERT INTO public.object VALUES ('changping', 'contract-115', 'contract', 115);
INSERT INTO public.object VALUES ('changping', 'contract-116', 'contract', 116);
INSERT INTO public.object VALUES ('changping', 'obligation-120', 'obligation', 120);
INSERT INTO public.object VALUES ('changping', 'performance-122', 'performance', 122);
INSERT INTO public.object VALUES ('changping', 'performance-123', 'performance', 123);
INSERT INTO public.object VALUES ('changping', 'penalty-124', 'penalty', 124);
INSERT INTO public.object VALUES ('changping', 'judgment-125', 'judgment', 125);
INSERT INTO public.object VALUES ('changping', 'listing-126', 'listing', 126);
INSERT INTO public.object VALUES ('changping', 'debt-127', 'debt', 127);
INSERT INTO public.object VALUES ('changping', 'debt-128', 'debt', 128);
INSERT INTO public.object VALUES ('changping', 'debt-129', 'debt', 129);
INSERT INTO public.object VALUES ('changping', 'debt-limit-133', 'debt-limit', 133);
INSERT INTO public.object VALUES ('changping', 'debt-limit-135', 'debt-limit', 135);
INSERT INTO public.object VALUES ('changping', 'budget-137', 'budget', 137);
INSERT INTO public.object VALUES ('changping', 'budget-138', 'budget', 138);
INSERT INTO public.object VALUES ('changping', 'commitment-140', 'commitment', 140);
INSERT INTO public.object VALUES ('changping', 'commitment-141', 'commitment', 141);
INSERT INTO public.object VALUES ('changping', 'obligation-143', 'obligation', 143);
INSERT INTO public.object VALUES ('changping', 'obligation-144', 'obligation', 144);
INSERT INTO public.object VALUES ('changping', 'obligation-145', 'obligation', 145);
INSERT INTO public.object VALUES ('changping', 'receivable-148', 'receivable', 148);
INSERT INTO public.object VALUES ('changping', 'receivable-150', 'receivable', 150);
INSERT INTO public.object VALUES ('changping', 'receivable-152', 'receivable', 152);



INSERT INTO public.obligation VALUES ('changping', 'obligation-51', 'contract-47', '5', 'delivery', NULL, 'organisation-3', 'organisation-2', NULL, '交付设备', 'fixed', '2022-02-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', NULL, 0, '2022-02-01', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-52', 'contract-47', '5', 'payment', NULL, 'organisation-2', 'organisation-3', 600000, NULL, 'after', NULL, 'delivery', 30, 'calendar-day', 'inspection-passed', 10, 'working-day', 'obligation-51', '2022-01-10', NULL, 60000, NULL, 1000, 2000, '2022-06-30', NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-53', 'contract-47', '9', 'promise', 'subsidy', 'organisation-2', 'organisation-3', 50000, NULL, 'none', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', NULL, 0, NULL, 0, 0, NULL, '2022-03-05', NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-54', 'contract-47', '5', 'payment', NULL, 'organisation-2', 'organisation-3', 9, NULL, 'statutory', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', NULL, 9, '2022-03-11', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-55', 'contract-47', '5', 'payment', NULL, 'organisation-2', 'organisation-3', 70, NULL, 'after', NULL, 'settlement-made', 3, 'month', NULL, NULL, NULL, NULL, '2022-01-10', NULL, 0, NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-72', 'contract-48', '7', 'deposit-return', NULL, 'organisation-2', 'organisation-3', 100000, NULL, 'fixed', '2023-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-11', NULL, 0, NULL, 0, 0, NULL, NULL, 'performance', NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-73', 'contract-48', '8', 'deposit-return', NULL, 'organisation-2', 'organisation-3', 30000, NULL, 'fixed', '2023-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-11', NULL, 0, NULL, 0, 0, NULL, NULL, 'quality', NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-74', 'contract-48', NULL, 'delivery', NULL, 'organisation-3', 'organisation-2', NULL, NULL, 'none', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-11', NULL, 0, '2022-02-02', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-75', 'contract-48', NULL, 'payment', NULL, 'organisation-2', 'organisation-3', 5000, NULL, 'after', NULL, 'delivery', 2, 'month', NULL, 10, 'calendar-day', 'obligation-74', '2022-01-11', NULL, 0, NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-120', 'contract-115', NULL, 'promise', NULL, 'organisation-2', NULL, NULL, NULL, 'none', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', NULL, 0, NULL, 0, 0, NULL, NULL, NULL, 'not-reviewed');
INSERT INTO public.obligation VALUES ('changping', 'obligation-143', 'contract-48', NULL, 'payment', NULL, 'organisation-2', 'organisation-1', 5000, NULL, 'fixed', '2022-06-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-02-01', 'organisation-3', 3000, NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-144', 'contract-48', NULL, 'compensation', NULL, 'organisation-3', 'organisation-2', 3000, NULL, 'fixed', '2022-06-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-02-01', NULL, 3000, '2022-07-01', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-145', 'contract-48', NULL, 'payment', NULL, 'organisation-2', 'organisation-3', 5000, NULL, 'fixed', '2022-06-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-02-01', NULL, 0, NULL, 0, 0, NULL, NULL, NULL, NULL);



INSERT INTO public.obligation_change VALUES ('changping', 'obligation-52', 56, 'extended', '2022-02-20', NULL, '2022-06-30', NULL, NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-52', 57, 'waived', '2022-03-01', 1000, NULL, NULL, NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-52', 58, 'disputed', '2022-03-02', 2000, NULL, 'quality', NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-53', 61, 'settled', '2022-03-05', NULL, NULL, 'agreement', NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-54', 59, 'disputed', '2022-03-03', 9, NULL, 'price', NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-54', 60, 'dispute-ended', '2022-03-04', NULL, NULL, NULL, NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-143', 146, 'set-off', '2022-07-01', 3000, NULL, NULL, 'obligation-144');
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-143', 147, 'assigned', '2022-07-04', 2000, NULL, NULL, 'organisation-1');
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-144', 146, 'set-off', '2022-07-01', 3000, NULL, NULL, 'obligation-143');



INSERT INTO public.organisation VALUES ('changping', 'organisation-1', '2019-01-01', NULL, '长平市财政局', 'organ', 'prefecture', '990100', NULL, NULL, NULL, NULL);
INSERT INTO public.organisation VALUES ('changping', 'organisation-2', '2019-01-01', '2022-01-01', '长平市建设局', 'organ', 'prefecture', '990100', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.organisation VALUES ('changping', 'organisation-2', '2022-01-01', NULL, '长平市住建局', 'organ', 'prefecture', '990100', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.organisation VALUES ('changping', 'organisation-3', '2020-01-01', NULL, '长平第0建材厂', 'enterprise', NULL, NULL, NULL, '91110000600037341L', true, 'small');



INSERT INTO public.payroll VALUES ('changping', 'payroll-83', 'contract-48', 'organisation-3', '2022-03', '2022-04-15', 1, 5000, 5000, '2022-04-14');
INSERT INTO public.payroll VALUES ('changping', 'payroll-84', 'contract-48', 'organisation-3', '2022-03', '2022-04-15', 1, 7000, 0, NULL);



INSERT INTO public.penalty VALUES ('changping', 'penalty-90', 'organisation-3', '长财罚〔2022〕1号', '长平市财政局', '2022-08-01', '示例依据', 1000, 'contract-47');
INSERT INTO public.penalty VALUES ('changping', 'penalty-93', 'organisation-3', '长财罚〔2022〕2号', '长平市财政局', '2022-08-02', '示例依据', 1000, 'contract-47');
INSERT INTO public.penalty VALUES ('changping', 'penalty-124', 'organisation-3', '1', '长平市财政局', '2022-08-01', '示例依据', NULL, NULL);



INSERT INTO public.performance VALUES ('changping', 'performance-62', 'delivered', 'contract-47', 'obligation-51', 'delivery', NULL, '2022-02-01', false, '送-1', 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-63', 'accepted', 'contract-47', 'obligation-51', 'inspection-passed', NULL, '2022-02-05', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-64', 'invoiced', 'contract-47', 'obligation-52', 'invoice-received', 600000, '2022-02-06', false, '票-1', 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-65', 'paid', 'contract-47', 'obligation-52', NULL, 100000, '2022-03-10', false, '支-1', 40000, '2022-03-12');
INSERT INTO public.performance VALUES ('changping', 'performance-66', 'paid', 'contract-47', 'obligation-54', NULL, 9, '2022-03-11', false, '支-2', 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-76', 'delivered', 'contract-48', 'obligation-74', 'delivery', NULL, '2022-02-02', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-85', 'wage-paid', 'contract-48', 'payroll-83', NULL, 5000, '2022-04-14', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-122', 'milestone-reached', 'contract-115', NULL, 'settlement-made', NULL, '2022-03-01', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-123', 'delivered', 'contract-115', NULL, 'delivery', NULL, '2022-03-02', true, NULL, 0, NULL);



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



INSERT INTO public.receivable_confirmation VALUES ('changping', 'receivable-148', 'contract-48', 'obligation-145', 'organisation-1', 2000, '2022-07-05', 'confirmed', '2022-07-20', 1500, NULL);
INSERT INTO public.receivable_confirmation VALUES ('changping', 'receivable-150', 'contract-48', 'obligation-145', 'organisation-1', NULL, '2022-08-01', 'refused', '2022-08-20', NULL, 'sum-disputed');
INSERT INTO public.receivable_confirmation VALUES ('changping', 'receivable-152', 'contract-48', 'obligation-145', NULL, NULL, '2022-09-01', NULL, NULL, NULL, NULL);



INSERT INTO public.reference_rate VALUES ('changping', 'rate-37', '2026-08-20', 30000);
INSERT INTO public.reference_rate VALUES ('changping', 'rate-42', '2026-09-20', 30001);



INSERT INTO public.responsibility VALUES ('changping', 'responsibility-68', '2022-01-10', '2022-06-01', 'contract-47', NULL, NULL, 'pays', 'tenure-21');
INSERT INTO public.responsibility VALUES ('changping', 'responsibility-68', '2022-06-01', '2022-12-01', 'contract-47', NULL, NULL, 'pays', 'tenure-28');
INSERT INTO public.responsibility VALUES ('changping', 'responsibility-69', '2022-01-10', NULL, 'contract-47', 'acceptance', 'obligation-51', 'accepts', 'tenure-21');



INSERT INTO public.standing VALUES ('changping', 'obligation-120', 'contract-115', 'investment', 'promise', 'organisation-2', NULL, NULL, 'CNY', NULL, NULL, 0, true, 'cannot-tell', NULL, NULL, 'agreed-term', false, NULL, 'public-body', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-51', 'contract-47', 'procurement', 'delivery', 'organisation-3', 'organisation-2', '990100', 'CNY', NULL, NULL, 0, false, 'known', '2022-02-07', NULL, NULL, false, NULL, 'other', 'large', '2022-02-01', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-52', 'contract-47', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 599000, 539000, 2000, true, 'known', '2022-06-30', NULL, NULL, false, '["SME-12","PR-08"]', 'public-body', 'small', NULL, 30, 30, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-53', 'contract-47', 'procurement', 'promise', 'organisation-2', 'organisation-3', '990100', 'CNY', 50000, 50000, 0, false, 'cannot-tell', NULL, NULL, 'agreed-term', false, NULL, 'public-body', 'small', '2022-03-05', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-54', 'contract-47', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 9, 0, 0, false, 'known', '2022-03-03', NULL, NULL, false, '["SME-41","SME-01","PR-08"]', 'public-body', 'small', '2022-03-11', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-55', 'contract-47', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 70, 70, 0, true, 'waits', NULL, 'settlement-made', NULL, false, NULL, 'public-body', 'small', NULL, 89, 92, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-72', 'contract-48', 'procurement', 'deposit-return', 'organisation-2', 'organisation-3', '990100', 'CNY', 100000, 100000, 0, true, 'known', '2023-01-03', NULL, NULL, false, NULL, 'public-body', 'small', NULL, NULL, NULL, NULL, 'performance', 1000);
INSERT INTO public.standing VALUES ('changping', 'obligation-73', 'contract-48', 'procurement', 'deposit-return', 'organisation-2', 'organisation-3', '990100', 'CNY', 30000, 30000, 0, true, 'known', '2023-01-03', NULL, NULL, false, NULL, 'public-body', 'small', NULL, NULL, NULL, NULL, 'quality', 300);
INSERT INTO public.standing VALUES ('changping', 'obligation-74', 'contract-48', 'procurement', 'delivery', 'organisation-3', 'organisation-2', '990100', 'CNY', NULL, NULL, 0, false, 'cannot-tell', NULL, NULL, 'agreed-term', false, NULL, 'other', 'large', '2022-02-02', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-75', 'contract-48', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 5000, 5000, 0, true, 'known', '2022-04-02', NULL, NULL, false, '["PR-08"]', 'public-body', 'small', NULL, 59, 59, '2022-02-12', NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-143', 'contract-48', 'procurement', 'payment', 'organisation-2', 'organisation-1', '990100', 'CNY', 5000, 2000, 0, true, 'known', '2022-06-30', NULL, NULL, false, NULL, 'public-body', 'small', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-144', 'contract-48', 'procurement', 'compensation', 'organisation-3', 'organisation-2', '990100', 'CNY', 3000, 0, 0, false, 'known', '2022-06-30', NULL, NULL, false, NULL, 'other', 'large', '2022-07-01', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-145', 'contract-48', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 5000, 5000, 0, true, 'known', '2022-06-30', NULL, NULL, false, NULL, 'public-body', 'small', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'payroll-83', 'contract-48', 'procurement', 'wage', 'organisation-3', NULL, '990100', 'CNY', 5000, 0, 0, false, 'known', '2022-04-15', NULL, NULL, false, NULL, NULL, NULL, '2022-04-14', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'payroll-84', 'contract-48', 'procurement', 'wage', 'organisation-3', NULL, '990100', 'CNY', 7000, 7000, 0, true, 'known', '2022-04-15', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.stated_reason VALUES ('changping', 'contract-47', 107, 'contract-47', 'scope', '2022-05-01');
INSERT INTO public.stated_reason VALUES ('changping', 'contract-47', 110, 'contract-47', 'funds-missing', '2022-05-03');
INSERT INTO public.stated_reason VALUES ('changping', 'contract-47', 113, 'contract-47', 'agreed', '2023-01-01');
INSERT INTO public.stated_reason VALUES ('changping', 'obligation-55', 82, 'obligation-55', 'awaiting-audit', '2022-06-02');
INSERT INTO public.stated_reason VALUES ('changping', 'obligation-75', 81, 'obligation-75', 'internal-process', '2022-06-01');
INSERT INTO public.stated_reason VALUES ('changping', 'contract-115', 117, 'contract-115', 'agreed', '2022-02-10');
INSERT INTO public.stated_reason VALUES ('changping', 'contract-115', 118, 'contract-115', 'agreed', '2022-02-11');



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
INSERT INTO public.subject VALUES ('changping', 'award-45', 46);
INSERT INTO public.subject VALUES ('changping', 'contract-47', 47);
INSERT INTO public.subject VALUES ('changping', 'contract-48', 48);
INSERT INTO public.subject VALUES ('changping', 'contract-47', 49);
INSERT INTO public.subject VALUES ('changping', 'contract-47', 50);
INSERT INTO public.subject VALUES ('changping', 'obligation-51', 51);
INSERT INTO public.subject VALUES ('changping', 'obligation-52', 52);
INSERT INTO public.subject VALUES ('changping', 'obligation-53', 53);
INSERT INTO public.subject VALUES ('changping', 'obligation-54', 54);
INSERT INTO public.subject VALUES ('changping', 'obligation-55', 55);
INSERT INTO public.subject VALUES ('changping', 'obligation-52', 56);
INSERT INTO public.subject VALUES ('changping', 'obligation-52', 57);
INSERT INTO public.subject VALUES ('changping', 'obligation-52', 58);
INSERT INTO public.subject VALUES ('changping', 'obligation-54', 59);
INSERT INTO public.subject VALUES ('changping', 'obligation-54', 60);
INSERT INTO public.subject VALUES ('changping', 'obligation-53', 61);
INSERT INTO public.subject VALUES ('changping', 'obligation-51', 62);
INSERT INTO public.subject VALUES ('changping', 'performance-62', 62);
INSERT INTO public.subject VALUES ('changping', 'obligation-51', 63);
INSERT INTO public.subject VALUES ('changping', 'performance-63', 63);
INSERT INTO public.subject VALUES ('changping', 'obligation-52', 64);
INSERT INTO public.subject VALUES ('changping', 'performance-64', 64);
INSERT INTO public.subject VALUES ('changping', 'obligation-52', 65);
INSERT INTO public.subject VALUES ('changping', 'performance-65', 65);
INSERT INTO public.subject VALUES ('changping', 'obligation-54', 66);
INSERT INTO public.subject VALUES ('changping', 'performance-66', 66);
INSERT INTO public.subject VALUES ('changping', 'obligation-52', 67);
INSERT INTO public.subject VALUES ('changping', 'performance-65', 67);
INSERT INTO public.subject VALUES ('changping', 'responsibility-68', 68);
INSERT INTO public.subject VALUES ('changping', 'responsibility-69', 69);
INSERT INTO public.subject VALUES ('changping', 'responsibility-68', 70);
INSERT INTO public.subject VALUES ('changping', 'responsibility-68', 71);
INSERT INTO public.subject VALUES ('changping', 'obligation-72', 72);
INSERT INTO public.subject VALUES ('changping', 'obligation-73', 73);
INSERT INTO public.subject VALUES ('changping', 'obligation-74', 74);
INSERT INTO public.subject VALUES ('changping', 'obligation-75', 75);
INSERT INTO public.subject VALUES ('changping', 'obligation-74', 76);
INSERT INTO public.subject VALUES ('changping', 'performance-76', 76);
INSERT INTO public.subject VALUES ('changping', 'obligation-75', 77);
INSERT INTO public.subject VALUES ('changping', 'obligation-75', 78);
INSERT INTO public.subject VALUES ('changping', 'obligation-75', 79);
INSERT INTO public.subject VALUES ('changping', 'obligation-75', 80);
INSERT INTO public.subject VALUES ('changping', 'obligation-75', 81);
INSERT INTO public.subject VALUES ('changping', 'obligation-55', 82);
INSERT INTO public.subject VALUES ('changping', 'payroll-83', 83);
INSERT INTO public.subject VALUES ('changping', 'payroll-84', 84);
INSERT INTO public.subject VALUES ('changping', 'payroll-83', 85);
INSERT INTO public.subject VALUES ('changping', 'performance-85', 85);
INSERT INTO public.subject VALUES ('changping', 'wage-funding-86', 86);
INSERT INTO public.subject VALUES ('changping', 'wage-funding-87', 87);
INSERT INTO public.subject VALUES ('changping', 'safeguard-88', 88);
INSERT INTO public.subject VALUES ('changping', 'safeguard-89', 89);
INSERT INTO public.subject VALUES ('changping', 'penalty-90', 90);
INSERT INTO public.subject VALUES ('changping', 'listing-91', 91);
INSERT INTO public.subject VALUES ('changping', 'judgment-92', 92);
INSERT INTO public.subject VALUES ('changping', 'penalty-93', 93);
INSERT INTO public.subject VALUES ('changping', 'listing-94', 94);
INSERT INTO public.subject VALUES ('changping', 'judgment-95', 95);
INSERT INTO public.subject VALUES ('changping', 'contract-47', 96);
INSERT INTO public.subject VALUES ('changping', 'refusal-97', 97);
INSERT INTO public.subject VALUES ('changping', 'refusal-97', 98);
INSERT INTO public.subject VALUES ('changping', 'refusal-99', 99);
INSERT INTO public.subject VALUES ('changping', 'refusal-100', 100);
INSERT INTO public.subject VALUES ('changping', 'statement-101', 101);
INSERT INTO public.subject VALUES ('changping', 'statement-102', 102);
INSERT INTO public.subject VALUES ('changping', 'request-103', 103);
INSERT INTO public.subject VALUES ('changping', 'request-103', 104);
INSERT INTO public.subject VALUES ('changping', 'request-103', 105);
INSERT INTO public.subject VALUES ('changping', 'request-106', 106);
INSERT INTO public.subject VALUES ('changping', 'contract-47', 107);
INSERT INTO public.subject VALUES ('changping', 'contract-47', 108);
INSERT INTO public.subject VALUES ('changping', 'contract-47', 109);
INSERT INTO public.subject VALUES ('changping', 'contract-47', 110);
INSERT INTO public.subject VALUES ('changping', 'contract-47', 111);
INSERT INTO public.subject VALUES ('changping', 'contract-47', 112);
INSERT INTO public.subject VALUES ('changping', 'contract-47', 113);
INSERT INTO public.subject VALUES ('changping', 'award-114', 114);
INSERT INTO public.subject VALUES ('changping', 'contract-115', 115);
INSERT INTO public.subject VALUES ('changping', 'contract-116', 116);
INSERT INTO public.subject VALUES ('changping', 'contract-115', 117);
INSERT INTO public.subject VALUES ('changping', 'contract-115', 118);
INSERT INTO public.subject VALUES ('changping', 'contract-115', 119);
INSERT INTO public.subject VALUES ('changping', 'obligation-120', 120);
INSERT INTO public.subject VALUES ('changping', 'obligation-120', 121);
INSERT INTO public.subject VALUES ('changping', 'performance-122', 122);
INSERT INTO public.subject VALUES ('changping', 'performance-123', 123);
INSERT INTO public.subject VALUES ('changping', 'penalty-124', 124);
INSERT INTO public.subject VALUES ('changping', 'judgment-125', 125);
INSERT INTO public.subject VALUES ('changping', 'listing-126', 126);
INSERT INTO public.subject VALUES ('changping', 'debt-127', 127);
INSERT INTO public.subject VALUES ('changping', 'debt-128', 128);
INSERT INTO public.subject VALUES ('changping', 'debt-129', 129);
INSERT INTO public.subject VALUES ('changping', 'debt-127', 130);
INSERT INTO public.subject VALUES ('changping', 'debt-128', 131);
INSERT INTO public.subject VALUES ('changping', 'debt-127', 132);
INSERT INTO public.subject VALUES ('changping', 'debt-limit-133', 133);
INSERT INTO public.subject VALUES ('changping', 'debt-127', 134);
INSERT INTO public.subject VALUES ('changping', 'debt-limit-135', 135);
INSERT INTO public.subject VALUES ('changping', 'debt-127', 136);
INSERT INTO public.subject VALUES ('changping', 'budget-137', 137);
INSERT INTO public.subject VALUES ('changping', 'budget-138', 138);
INSERT INTO public.subject VALUES ('changping', 'budget-137', 139);
INSERT INTO public.subject VALUES ('changping', 'budget-137', 140);
INSERT INTO public.subject VALUES ('changping', 'commitment-140', 140);
INSERT INTO public.subject VALUES ('changping', 'budget-137', 141);
INSERT INTO public.subject VALUES ('changping', 'commitment-141', 141);
INSERT INTO public.subject VALUES ('changping', 'budget-137', 142);
INSERT INTO public.subject VALUES ('changping', 'commitment-140', 142);
INSERT INTO public.subject VALUES ('changping', 'obligation-143', 143);
INSERT INTO public.subject VALUES ('changping', 'obligation-144', 144);
INSERT INTO public.subject VALUES ('changping', 'obligation-145', 145);
INSERT INTO public.subject VALUES ('changping', 'obligation-143', 146);
INSERT INTO public.subject VALUES ('changping', 'obligation-144', 146);
INSERT INTO public.subject VALUES ('changping', 'obligation-143', 147);
INSERT INTO public.subject VALUES ('changping', 'receivable-148', 148);
INSERT INTO public.subject VALUES ('changping', 'receivable-148', 149);
INSERT INTO public.subject VALUES ('changping', 'receivable-150', 150);
INSERT INTO public.subject VALUES ('changping', 'receivable-150', 151);
INSERT INTO public.subject VALUES ('changping', 'receivable-152', 152);
INSERT INTO public.subject VALUES ('changping', 'person-6', 153);



INSERT INTO public.supplier_refusal VALUES ('changping', 'refusal-97', 'award-44', 'contract-47', 'organisation-3', 'perform', '2022-03-01', '催告函〔2022〕1号', '2022-03-20');
INSERT INTO public.supplier_refusal VALUES ('changping', 'refusal-99', 'award-44', NULL, 'organisation-3', 'sign', '2022-01-20', NULL, NULL);
INSERT INTO public.supplier_refusal VALUES ('changping', 'refusal-100', NULL, 'contract-47', 'organisation-3', 'cooperate-with-review', '2022-04-01', NULL, NULL);






INSERT INTO public.tenure VALUES ('changping', 'tenure-21', '2020-01-01', NULL, 'post-20', 'person-6', 'acting', NULL);
INSERT INTO public.tenure VALUES ('changping', 'tenure-24', '2020-01-01', '2023-01-01', 'post-23', 'person-7', 'acting', 'retired');
INSERT INTO public.tenure VALUES ('changping', 'tenure-28', '2020-01-01', NULL, 'post-27', 'person-8', 'acting', NULL);
INSERT INTO public.tenure VALUES ('changping', 'tenure-31', '2020-01-01', '2023-01-01', 'post-30', 'person-9', 'acting', 'retired');



INSERT INTO public.tile VALUES ('changping', 0, 0, '\x0beb5f78cc8bb0ff7c3eef4ef5c44176454f1d39c766592ed0eedd5d4706364a056bb885120ff14b789e668e3b7b7caf5315702862f56394790da27ff3c56438dd31ea42a530c6a57f87ca194fd383537bf303a95f68093bc07dc65dbba87340f1fce33bcbbdd6d02d74247aa2d01d89f18de2fa604799deb8fcc447f31029cac0f01c031755e95e787959b7de1bb2bc1836d0014cbf3e78189897f3abb36ab42bd18249de9ab40c6e89e09a65cfc13b84453319b662bdc629433172af54ab7ca3f89d11f737c22a1bc337d526c947911df77350de42746f4cf9262fb3c4475de10a189e62675e59bdf6f057382de1857c1fa69b4b7d1a84ee9fcc946bbb17ee12f0c3668696e6eb6de09be124f80a76d8355a04f6966190f4caa5983eb757e43ac0ea3d5a5875e87cfacd8d71e6c7d3cb56098a011efdff3df358bd5da73b8007ea262cbdb42c1415d2f578a75dd12dff2144a2650813ba59d14797b55e462536572600012a9d150aa063533d43c64eb6accc6b985ffe600767ad000d7a8a188b4bbadcbce8c66bd5d6df52f8584854234a58b1e12724f5ab6dedb6f7635214bf7a01344a4fd09584645b49ded148ef5fb65694580bb8fc02956ee7c3dfb5cfcfe71f99f695c51f924390a71c7581bcc70ced767572179bda66b211b0f4f964ec702820c819f1d28146d7611776361c8d4ccf6b3bdef49e2c3aa220f8c3fb465587e4088e504d2bb4feb11346deef8c03187db33daedde117a4a9ad86add13bfcf0bf65b8b011a1d2190dbe98be6c34bb8e0bdcdc52532a54cbfb0b5130546da3be84283d34a5e23d629b38ca18d47ac123305575cc624cefc4eeb2f56a810ec2e31af82cddd065de1b65870ba4ad68bfd77eeb6ade39fea979b6a3a753b32d3cdcd581637b420362f8b7e6a7c6ed842c5099e39ecf14769e2eed519e2bd7422492f6cd906d4b8ae1b4293984533f058db5ad41d565eb9adce57f2fc2c27fe4105f529ec82690f43122ec3c7637c636eb67f07c53707d832c8e83ea9164a10a9735bbfe9ef47382eb397e6dee8edbcf923d3baa76f3ac10af425939787b2d914403d4264bbeb91e403e88132aca71c91af5accc00878071412b536e02a8a25b810baf48825364e1b262038b098586fb0184474ff5c6cded5bc1c97244d4defe4f9c92b76cd64dae60a2146f3aa9996295bd87bb0736422a6049cf2808e129b24be55ee12a7467c483155144c651369fe4f7ba3d0f5956d1bc40832f08c4db8884d7ad541174e6c77f1ca5974a788c1ba1f4bcc6cd40201cb42140369380d7beb88affd7c43ddf8b2500bd389d775730284b9a879e7811726f5426d5674063e1d5725ad434dc9a0a7486638448189052811a4d03d50eb5d7e690a33aff9a8453b614bbf84630d5f35690d90561588dfde5a9cd0c198fbbcb841cc84de3d135d93afc822ff923676cf6190fe26a7072abe2d9028921cc56760e5b70d27fb8e7ff95f7ba48eb25deb9703fe379b8f7f6cd5a194dd9d52f6eb34bfab5e2abcfb3cb0ef32b120328b4b4d2dd9782cacd848dbc086ad5c88def886f5591a4c4a7b1130c911bb45d5b17a02e10d34008d8af8451e04c03fc766a71f1f1b6f4d346875ec2394241cabf81a0f29334a57a39013c57b58912cf32976e5a8d012c6f855c91fa8793723458e67d2a44b8476a2362ef9aabb3a89cd14d5f9f87ef5d004623e69a5288f9bdaf20996e12e5e2c8c006130b05abacb5a143295546289d1751b476f22a951d116bbb79ac9da4a58c1f476baa511407418b415de46bfb06ba41dc400fe2738d3cd43e86fcbe2cb0776514def16f868a69a9bddf792a288d61cc30233f7570441946d2f5a51843bbd403aa04b35627b247f8d90cb9d06dca0e0acb6db1709bdd91f3a997a90c06642264ae4eed40f3102edc4973b100b629ca23ede4380f4a971c5fb2484ffc7dc2177583f9cfccfafe2598b20fea598b8a77020a7185577ec21e1f09563061df9c4dc17088033d5f9c6446325d06fe7be5b32847fe88fb0a1261be9d29425f7362f9e583f608ef41a3931055d10692727a2d5d1a0d7e11b6b5818cf3a96ab6f2666faf2e492aca6615d33c321a5182003157ce82a576d8d539d3ce44705045f38e008fd2c5b3bd52cbcd69aabf894484347f6b3f53def78df29f9545cb9d9f28c940f1a1a8998a33bbe2dceee15977b04553eabaf609aa018a79e06db43d8692e409e381b090207dd765a0854115cc4ec66dca366dbc24f2f73d1ae77f847adcc1e287b85af43e0411dc93d1cd0b8c61e536fd5589a942368088203a513037302786e4a141369631954415125c3f6d63425add114790ce929388ff5f7e054d3b27ef75f1439cd5dd429ade7cf632662cbc42d95a9a120de909fc2046126ee36e7ba3793ed6c7f06bce7c4a059751f4aeaab28f47ab1c25a4faa42f281f8cdf2e1ea3fdfbab6fed73afd287c1387a0b41942dffa0bfdbd7667e4c5db4ebf061ad2f19891da9cb94b049133bee6c92aaf670c26f6284b1dd6c1e0676ad2584cbe028a3a012f33f2a245ac9b6b96850dca65478dfb4a55b33b61836ec5b70aa3661d8f8d2ea25d77a303f6c77813c73fa64ceb5b2c3f4b1eb59ce81b93b832a21664119384ec27141c79be43c5e00ca151367a75e423a92d048f58c5fdce0efa01a1fa01a82b6dbfcfb83f1b11933c8b18f62eec3bcdc6e1e88bd0694296c5ca1135544ef9855bfaccfd5e4edfde16f1b5aded7538cf5a6dfe5a1cfa55781a03cc8ef4738a78f477033fb3746021bbb4540f019c03c63392e63315839b21071c63f84dd84c186a3849a5b1389695dfc518753bdefaabae647bc12fa25873e2f73e15290323b2a4078f0e7ea687d1306ed8fa197b14646ad06055f2526ec44f147c6c155ef245d85529a5c1ecec440424c2e5742f5b74f872ef60b50e2f205774daec2e8b81f1742bee658b156784d28bf16da2ca427fdf428b4f2f33555f4f7eb4b9a7ca5f3ffa08e7ce773c6a3a5c0e11f8b2d8a8d068aa01a2a03ed9ceb968dc6b97dbcfe43612fbaf67ea6eac5ccbfd0a141870725ddde5fdd403085a3a3ba5da233a8096b23894e996b165a7edcb0749a80c707cf48a8533cf89ddafd5f53a9d3bc2a61382234c10f53e9f09bf570f80c32a7eebd1d23aa04987ec2a44f34d7a8d3f0cf05f9ebbe718270d7dace082b51174db58f001784309c2776ec27c56189e4bbd43324c2e464babe35b683a34f90483109512bf278a663a697650b9466130585593d63c168877ea1ed9a90379d9252aa41ffa7ded6673c2f39c4d6fcb0e204af3a986ebb658df04051084654213ce70ee82f51b123acdb6f87b3fdde981160914bb2543ac4c6753cda5290681d41c46804b80afce4b4e90a9044f7d4cc436f06bd75ca525061e2e2fdc6259c521f38a827500f730bbd37cecc0d3119de8a556a33e99e4d75b7ab7df4c9bad22cbbd930b4f7d653af5cdd6ac861b3569dfc61a35d1b72522f109ddc3f282e3d14031d8a45c57ca5df1785032cdb4ccb15686e3ee8a925a2c33c4d0fefce6ff6837513258ab5ab57e7dcbd29c28344d2f35d522075fe969637436376ebad7b80139b699e9d4d2ca56a7dfa88c2b02c730a9e00524e582dd2b7fa08b505747ca73aad756f64704978fa0acc8ff948f1d853c56ab821d83608242719da4936baacc710e74b17809ae42625ddbbd810fd82320606458708fc3ccd1c1e2ea19c33e13b1f6633ffdaca22619eaa7ecc3a5464885009abe7a1694450bdebf9d26bc09ee3b99cacc1a04dd431d9a0b12bb83b187fa8e5f5d73c783c80320fefb9deedf26ca2bce2e7b88ef5c797e7686c1b30e77fa3ce7a20f5f2ef8920161a751e36c374113a094a29be6dbd543dcfa683c663df064a96a2a4b7ae0b743bc6cdee4181efbc15ab7007565d9903bdf8a93c3520653368d1d36aee1a63d7b2f752b0ff1deacc8134ae5c27e438f90dbbe426ca31b24b92640f3817de54b33c013db82e121c3936fbe5d45e3273db4046e3249b8e040196fc0d6c17ebc61575afc3d4bf39a06144bcec990797503aa27c323269e1deb13fc0ff6b05dd95e56873de87670c6c7b707045c50cf6c2d7b45f0667f4932e38d91e8a3d6b14eacaf27095342611e417c32c7219f8726bdd2c0d1d408348c2303b29a671fb00a012af839b987005c8ebe438419198d33b486678a8f5bd6d87470da99bcd4eb53a3e2e502c78e29a5f42ca4c740ecfe26c7676d5b552e6a7b73446b5bcb024baf627f1c57ef7e0ded87c0c94f10f880c6ab5907f7386d1452cdd115900cadb42713258143faead4e2ad5752c10ffe1610f9a5906f64a0dda2f12c44f3589e9d87fea794a35ea2193ac9da3c597b091459242c2d2f0fb29295b0b159229b0fd889fa91fcfc60beda3933d4f785b484a14c78193dc64fb1aa93c4b0eab237516b51951147042791dcc81db6296b7046f368b52a7b8088ab6722340729dba64a2d0870acd0ccb45ca17a0a8127bed0ef6ae8087fba26dae10a69caa8c94592cfc7938463f0d326d3f5c4e51c0468814df28e75a981e11b867dd66a8d9b0f0e98fa69bd00b4aa0bf44a12e27152f106e2b23b532a4ba5698e7af214d60c27785a999b3b2d8e28cdb95c9a4e7754aedac734fab0fb99b3b112bb4f73f8c6980a5fe6f9e8234ffe9a96b779b4bbf8b8cafcfcdf88f1cf55252a8a5ed1e9d707fb00ad49e86b28629fb94336e69c16dd1a36808eab5d4e29a7b8bd8b70bc16fc0eaa6f10c07090fb9e223f36c17ea01e0ef05f4e31ef1f033c1354637dabdd97623745e26a72db6ba6bcd024e709838b3c325bf2b5250dd14de232b1bea2d944c79a383624b36e6d90712bfee03646abff92b1951e6433cf4d0b80d793c327faf9a57545136644f52fa22ba656b78747dbe3a2e155a59ec810c746c5fcc0529fed7e90d3e4df38e08762984efbcd7aa9bc54fca0603a75b19ee398163c11ec826d9b8a1bf1634ef1b407e29aa004a4d8199e886e509371e9ae519837abaffa69e35c78b08c01e72e49dcd6982dd72bb7292f7685fce56c697238d3beda98c2724b7e5cc4851f299706946a3b1ebe0013b2bd843883468bb4e36bd0985e35bf8ca2ab60d29d0586b10ae27b5a63f9a0344d34eca2a68e4ef14b45795d24d25cc8e6fd320fd9a9a41436b3dbd99bf2a4c9169beb4099fc14e90e6e04c8393550ea265da307fcdb26c43e382a5b89820af6111c9f24ad5ca66c57762d19c6a8f66417d158a9548c767dab49dc300cf5c2d9ae3ca24b2b47770b99193a6e8a0685347a5b11872584fe107aa7767722a3ea874d908783d07d6c115d4fb2610d6e3c91c638056a1a93a9fcb1f5fadfe97d23d7653483abbce873a8ea6d48c9aa67243443322ca4c4a22c9d518010e9cd4083b53fb67d0ef78a74372b3ebdbbd1288031b47ce6d54684d96c677befaf792341b74e31db5bba9d138bfaaa571415aa0041f15b883a0e6667b034a79063b2be4b3da4eb292edfd3e859892479187abdaa0d8931c8282bd293a1ac144e91bd8662964fd203588e93e5a53a0c23c3b344db30f39c83c1df9c085be7067804442c43fa7a293b3821f5b8ce65f38c25d8e1934ab05ad0f5b42084e3dbfdaf04db70870da805beb022cc8692d08370dd46cd39d5811e08c3d128518f48da03dea1a849c9e600e81623fc6f2d5d0d4ae85ff3c2ad97f78fb389dc153e24328ad92951e741d501290f16a0b5d0412d6855ce6ac73a70489ee157a2d000a4336f682d4ac881578f9d43c1e732ed4d442ecf99e9abf24418de4ed8b910209a65b7862dae84d2d637595a01d1443132e22b9b0a78bcf46da956c37320eb7771d4dd92abf3b1b5c58b9e5faa1e3954eaef3a5cf05908a5e70d06efa8f73d715e3a99038d4843e4c0943c2986798c9dc3e7b5346d134610d6d8c02002683309229849190ba6ac2c1706656d5d20e4e50709cc09cb0c7fee84a88a415b362e1990783ddb008b1bf6188e763ccf42d6e3501e6c7e52874e601ad54000266d6c59db70582bb8c1cf6d45eb8cceb0dc96d98839a110c784911eb20193e022b354a156c73e182d35d69e63c2955a0a47d5008fe3c7db8e58b64e126ed950a56a14d2ea3ae4f76ecf4dba84a3902d927a45e028dd02757ca3c26dad3644ba9a1e910f269ce627d44fa2f522e2c8131a9fadd0556bd647c91c3a9f9d1baaf7aa17958e777cd060a7ad6b3597356f7faac7ba40d23c57e88b61b2b1b1e6226811484cb28e809307793caf84726b182424a4656e92f922e9f6006ba2d8ce9dfe72bcdd3da857a90126e3c8ebccb279996d1ba179794a3b10befd359a5a6227ffcbafc5b54ad470ca945304f012d190d591c8bbcea0e99bd9a222ff6836f86bd58b7430d0ce599abc69b04d093cc4b163f40518b1a8615f7ced8e7aa9858884c84311e578e6a57af0a94a425531feaa9d692345e0eff547444f1bbcac9e8ecc3d1082d7624fbf479153653caca4156f9af075143c2bc47f3b9ccac4b53a5f42f6477953a38174a929fa3f830d3276e399165724bd7749b8ab480d41df05328fd2ec06a6075e4a161fe638076116abd029bf148fef604cae4f83a4b1d84a24337cea18d060ff854af4bcae46af393bb80f7e2f7de9232d1c02cb48c4045c78801ceb583e903790d5c588312ad0e6b8234921e4b44f28f5df030bdfebde37c05278bc7be7121fc98c266be8c42bd5db26244ebeec107d11c005168e1f6a0e8045597f0699c0e9177fff62ccc5d8d31c01674e4e0ad23ee0a3b385edfcff3aa335620683d16a7031aa222940d83e75247c7f730d0e8276909c109e2e5290ab7328aaa2c4a9997b4f424c1acb3f4bf36efd6ad19b1dcd06c191c887f8eb0c9a0a9864c9679f2b0eede43a407b3378d7f09bd36131fb9202c300fdd3d54c86d5edd48dbb895465705fb369fec9f0256b3');



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
INSERT INTO public.vault_name_part VALUES ('changping', '甲工', 83, '/lines/0/name');



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
INSERT INTO public.vault_value VALUES ('changping', 47, '/note', NULL, '\x27c318f3e51fbed983e49f18bccb099829378dfc98c4f0c0c903228edcb52b4e', '手写备注', NULL);
INSERT INTO public.vault_value VALUES ('changping', 48, '/note', NULL, '\x0797940f63ac47714545d4c22d5003a4352512f10626f822dcbaab43fc3b532e', '手写备注', NULL);
INSERT INTO public.vault_value VALUES ('changping', 59, '/statement', NULL, '\xb8aae39667bc9e077199db090810ce592f102bd70af1e461ad975b37a967ac70', '有异议', NULL);
INSERT INTO public.vault_value VALUES ('changping', 83, '/lines/0/name', NULL, '\xf45cb126472a794f976c139719a122874511a02755ec18a450ccf63f156582b8', '甲工', NULL);
INSERT INTO public.vault_value VALUES ('changping', 83, '/lines/0/contact', NULL, '\x7cc23cd8fb85b1cac7c4e66c666aff052a678118706c100d9b009a8f94072eff', '1', NULL);
INSERT INTO public.vault_value VALUES ('changping', 91, '/address', NULL, '\xcf6605ae98fed815a0f387329abe80b1305a8d2d89cd1281ecbd33ea5c56312d', '长平市一路1号', NULL);
INSERT INTO public.vault_value VALUES ('changping', 91, '/particulars', NULL, '\xe641b10bb942485cc06cb86fd18c630c0c9b0740867c0402ac43ae8402c49770', '提供虚假材料', NULL);
INSERT INTO public.vault_value VALUES ('changping', 94, '/address', NULL, '\x3a3c94f8e37e84b7d38c20e985c6a796e983580ed41e088e2853c569435a2a46', '长平市一路1号', NULL);
INSERT INTO public.vault_value VALUES ('changping', 94, '/particulars', NULL, '\x9239920a7ab2a5bb283a99e617f523feb1065710ebe0ebabbfcc90ad4b13f08b', '提供虚假材料', NULL);
INSERT INTO public.vault_value VALUES ('changping', 106, '/applicant', NULL, '\x085f65f95ff68cb793db73ec57244f5bb24a642791c8a7763b9a579f27194cca', '甲', NULL);
INSERT INTO public.vault_value VALUES ('changping', 106, '/matter', NULL, '\xee388644f93129ea5470a05b86856113ae318e091a843c595e96614df098290e', '示例', NULL);
INSERT INTO public.vault_value VALUES ('changping', 126, '/particulars', NULL, '\x183f663efc32ef36d1dd598d0095c834312041fcd78e400eb68340f0f728a973', '示例', NULL);
INSERT INTO public.vault_value VALUES ('changping', 151, '/statement', NULL, '\xede634f34ab8934e7e7e8bb78ab80d35368fd5d4972498aaf3ef7f3afb12f241', '金额待核', NULL);
INSERT INTO public.vault_value VALUES ('changping', 6, '/name', 'person-6', NULL, NULL, 153);



INSERT INTO public.wage_funding VALUES ('changping', 'wage-funding-86', 'contract-48', '2022-03', 9000, '2022-04-10');
INSERT INTO public.wage_funding VALUES ('changping', 'wage-funding-87', 'contract-48', '2022-04', 8000, '2022-05-10');



INSERT INTO public.wage_safeguard VALUES ('changping', 'safeguard-88', 'contract-48', 'notice-board', NULL, '2022-02-02', NULL);
INSERT INTO public.wage_safeguard VALUES ('changping', 'safeguard-89', 'contract-48', 'wage-deposit', 10000, '2022-02-01', '2023-02-01');



ALTER TABLE ONLY public.adopted_statute
    ADD CONSTRAINT adopted_statute_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.agreed_term
    ADD CONSTRAINT agreed_term_pkey PRIMARY KEY (book, id, seq);



ALTER TABLE ONLY public.arrears_statement
    ADD CONSTRAINT arrears_statement_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.award
    ADD CONSTRAINT award_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.award_signing
    ADD CONSTRAINT award_signing_pkey PRIMARY KEY (book, id);



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



ALTER TABLE ONLY public.information_request
    ADD CONSTRAINT information_request_pkey PRIMARY KEY (book, id);



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



ALTER TABLE ONLY public.supplier_refusal
    ADD CONSTRAINT supplier_refusal_pkey PRIMARY KEY (book, id);



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



CREATE INDEX arrears_statement_book_body_year ON public.arrears_statement USING btree (book, body, year);



CREATE INDEX award_book_buyer ON public.award USING btree (book, buyer);



CREATE INDEX award_book_supplier ON public.award USING btree (book, supplier);



CREATE INDEX award_signing_book_waited ON public.award_signing USING btree (book, waited);



CREATE INDEX award_unsigned ON public.award_signing USING btree (book, noticed_on) WHERE (signed_on IS NULL);



CREATE INDEX book_division ON public.book USING btree (division);



CREATE INDEX budget_book_body_year ON public.budget USING btree (book, body, year);



CREATE INDEX budget_book_year ON public.budget USING btree (book, year);



CREATE INDEX budget_commitment_book_budget ON public.budget_commitment USING btree (book, budget);



CREATE INDEX budget_commitment_book_contract ON public.budget_commitment USING btree (book, contract);



CREATE INDEX change_unpublished ON public.contract_change USING btree (book, changed_on) WHERE ((change = ANY (ARRAY['amended'::text, 'supplemented'::text])) AND (published_on IS NULL));



CREATE INDEX change_unsound ON public.contract_change USING btree (book, changed_on) WHERE ((change = ANY (ARRAY['amended'::text, 'terminated'::text])) AND ((basis IS NULL) OR (authority IS NULL) OR (compensation IS NULL)));



CREATE INDEX contract_book_award ON public.contract USING btree (book, award);



CREATE INDEX contract_book_kind_status ON public.contract USING btree (book, kind, status);



CREATE INDEX contract_book_late_rate_yearly ON public.contract USING btree (book, late_rate_yearly);



CREATE INDEX contract_book_number ON public.contract USING btree (book, number);



CREATE INDEX contract_no_project ON public.contract USING btree (book, kind, signed_on) WHERE (project_code IS NULL);



CREATE INDEX contract_party_book_party ON public.contract_party USING btree (book, party);



CREATE INDEX contract_project ON public.contract USING btree (book, kind, project_code) WHERE (project_code IS NOT NULL);



CREATE INDEX contract_standing_book_under_way_last_fact_on ON public.contract_standing USING btree (book, under_way, last_fact_on);



CREATE INDEX contract_standing_book_under_way_unanswered ON public.contract_standing USING btree (book, under_way, unanswered);



CREATE INDEX contract_standing_book_under_way_unsafe_from ON public.contract_standing USING btree (book, under_way, unsafe_from);



CREATE INDEX contract_standing_book_unfunded_month ON public.contract_standing USING btree (book, unfunded_month);



CREATE INDEX contract_supplemented ON public.contract USING btree (book, kind, supplementary_amount) WHERE (supplementary_amount > 0);



CREATE INDEX contract_unfiled ON public.contract USING btree (book, kind, signed_on) WHERE (filed_on IS NULL);



CREATE INDEX contract_unpublished ON public.contract USING btree (book, kind, signed_on) WHERE ((published_on IS NULL) AND (publication_exempt IS NULL));



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



CREATE INDEX information_request_book_body ON public.information_request USING btree (book, body);



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



CREATE INDEX refusal_stands ON public.supplier_refusal USING btree (book, refused_on) WHERE (complied_on IS NULL);



CREATE INDEX request_unanswered ON public.information_request USING btree (book, received_on) WHERE (answered_on IS NULL);



CREATE INDEX responsibility_book_contract ON public.responsibility USING btree (book, contract);



CREATE INDEX responsibility_book_tenure ON public.responsibility USING btree (book, tenure);



CREATE INDEX responsibility_held ON public.responsibility USING btree (book, tenure) WHERE (valid_to IS NULL);



CREATE INDEX standing_book_contract ON public.standing USING btree (book, contract);



CREATE INDEX standing_book_creditor ON public.standing USING btree (book, creditor);



CREATE INDEX standing_book_debtor ON public.standing USING btree (book, debtor);



CREATE INDEX standing_book_open_due_on ON public.standing USING btree (book, open, due_on);



CREATE INDEX standing_deposit ON public.standing USING btree (book, deposit, deposit_share) WHERE (deposit IS NOT NULL);



CREATE INDEX standing_ended_late ON public.standing USING btree (book, ended_on) WHERE (ended_on > due_on);



CREATE INDEX standing_inspect_by ON public.standing USING btree (book, inspect_by) WHERE (inspect_by IS NOT NULL);



CREATE INDEX standing_term_most ON public.standing USING btree (book, term_most) WHERE (term_most IS NOT NULL);



CREATE INDEX stated_reason_book_reason_subject ON public.stated_reason USING btree (book, reason, subject);



CREATE INDEX stated_reason_book_subject ON public.stated_reason USING btree (book, subject);



CREATE INDEX statute_confirmation_book_parameter ON public.statute_confirmation USING btree (book, parameter);



CREATE INDEX supplier_refusal_book_supplier ON public.supplier_refusal USING btree (book, supplier);



CREATE INDEX sweep_book_swept_on ON public.sweep USING btree (book, swept_on);



CREATE INDEX tenure_book_person ON public.tenure USING btree (book, person);



CREATE INDEX tenure_book_post ON public.tenure USING btree (book, post);



CREATE INDEX tenure_book_valid_to ON public.tenure USING btree (book, valid_to);



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



ALTER TABLE ONLY public.arrears_statement
    ADD CONSTRAINT arrears_statement_book_body_fkey FOREIGN KEY (book, body) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.arrears_statement
    ADD CONSTRAINT arrears_statement_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.award
    ADD CONSTRAINT award_book_buyer_fkey FOREIGN KEY (book, buyer) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.award
    ADD CONSTRAINT award_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.award
    ADD CONSTRAINT award_book_supplier_fkey FOREIGN KEY (book, supplier) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.award_signing
    ADD CONSTRAINT award_signing_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.award_signing
    ADD CONSTRAINT award_signing_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



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



ALTER TABLE ONLY public.information_request
    ADD CONSTRAINT information_request_book_body_fkey FOREIGN KEY (book, body) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.information_request
    ADD CONSTRAINT information_request_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



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



ALTER TABLE ONLY public.supplier_refusal
    ADD CONSTRAINT supplier_refusal_book_award_fkey FOREIGN KEY (book, award) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.supplier_refusal
    ADD CONSTRAINT supplier_refusal_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.supplier_refusal
    ADD CONSTRAINT supplier_refusal_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.supplier_refusal
    ADD CONSTRAINT supplier_refusal_book_supplier_fkey FOREIGN KEY (book, supplier) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



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




