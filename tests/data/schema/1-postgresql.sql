


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



CREATE TABLE public.coming (
    book text NOT NULL COLLATE pg_catalog."C",
    object text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    effective_on text NOT NULL COLLATE pg_catalog."C"
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
    left_on text COLLATE pg_catalog."C",
    signatory text COLLATE pg_catalog."C"
);



CREATE TABLE public.contract_standing (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    under_way boolean NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
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



CREATE TABLE public.performance_reversal (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    amount bigint,
    reversed_on text NOT NULL COLLATE pg_catalog."C"
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
    public_debtor boolean NOT NULL,
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
INSERT INTO public.adopted_statute VALUES ('changping', 'statute-40', 'MW-29', '2020-01-01', '{"article":"(条次未核)","citation":"《工程建设领域农民工工资专用账户管理暂行办法》（人社部发〔2021〕53号）（条次未核）","citation_en":"Interim Measures on Special Accounts for Migrant Workers'' Wages in Construction (Renshebufa [2021] No. 53), article not verified","date_uncertain":true,"document_number":"人社部发〔2021〕53号","domain":"MW","effective_from":"2021-07-07","id":"MW-29","instrument":"工程建设领域农民工工资专用账户管理暂行办法","machine":{"kind":"several","parts":{"filing":{"bound":"within","count":30,"kind":"term","starts":"wage-account-opened","unit":"calendar-day"},"opening":{"bound":"within","count":30,"kind":"term","starts":"works-contract-signed","unit":"calendar-day"}}},"note":"施行日写文号日期;账户名=总包单位名称+工程建设项目名称+\"农民工工资专用账户\"","parameter":"专用账户开立/备案","source":"W2","status":"V2n","topic":"wage.special-account.opening","unit":"自然日","value":"施工合同签订之日起30日内开立;开立后30日内报监管部门备案"}');



INSERT INTO public.agreed_term VALUES ('changping', 'obligation-79', 81, 'audit-as-settlement-basis', '5.3', false, '2022-01-11');
INSERT INTO public.agreed_term VALUES ('changping', 'obligation-79', 82, 'non-cash-only', NULL, true, '2022-01-11');



INSERT INTO public.arrears_statement VALUES ('changping', 'statement-109', 'organisation-2', 2022, '2023-03-20', 'http://changping.example/2', 'abababababababababababababababababababababababababababababababab');
INSERT INTO public.arrears_statement VALUES ('changping', 'statement-110', 'organisation-1', 2022, '2023-03-30', NULL, NULL);



INSERT INTO public.award VALUES ('changping', 'award-46', 'CPZC-1', '设备', '2022-01-05', 'organisation-2', 'organisation-3', 900, 'CNY', 'procurement', NULL);
INSERT INTO public.award VALUES ('changping', 'award-47', 'CPZC-1', '设备', '2022-01-06', 'organisation-2', 'organisation-3', 900, 'CNY', 'procurement', '2022-02-06');
INSERT INTO public.award VALUES ('changping', 'award-122', NULL, '另一项目', '2022-01-05', 'organisation-2', NULL, NULL, 'CNY', NULL, NULL);



INSERT INTO public.award_signing VALUES ('changping', 'award-46', '2022-01-05', 'contract-49', '2022-01-10', 5);
INSERT INTO public.award_signing VALUES ('changping', 'award-122', '2022-01-05', NULL, NULL, NULL);



INSERT INTO public.book VALUES ('changping', 'book-0', '长平市财政局', '990100', 'Asia/Shanghai', 'log.changping.example/changping', 'log.changping.example/changping+85098124+AW2LdjwFcBRJZv1pXCkTFzRlV8BVDoIs9fsuh3+JYPJK');



INSERT INTO public.book_setting VALUES ('changping', 'setting-38', 'law.weekends-move-terms', 'no', '2020-01-01');
INSERT INTO public.book_setting VALUES ('changping', 'setting-44', 'law.weekends-move-terms', 'yes', '2020-01-01');



INSERT INTO public.book_threshold VALUES ('changping', 'threshold-39', 'payment.overdue.breach-after', 0, '2020-01-01');
INSERT INTO public.book_threshold VALUES ('changping', 'threshold-45', 'payment.overdue.breach-after', 1, '2020-01-01');



INSERT INTO public.budget VALUES ('changping', 'budget-147', 'organisation-2', 2022, '设备购置', '2050205', 'CNY', 800000, 900000, 551000, '长财预〔2022〕2号', '2022-01-02', '2022-02-01');
INSERT INTO public.budget VALUES ('changping', 'budget-148', 'organisation-1', 2022, '会议费', NULL, 'CNY', 100, 100, 0, NULL, '2022-01-02', NULL);



INSERT INTO public.budget_commitment VALUES ('changping', 'commitment-150', 'budget-147', 'contract-49', 600000, '2022-02-02', '采购计划 1', 50000, '2022-02-03');
INSERT INTO public.budget_commitment VALUES ('changping', 'commitment-151', 'budget-147', 'contract-50', 1000, '2022-02-02', NULL, 0, NULL);



INSERT INTO public.calendar_year VALUES ('changping', 'calendar-36', 2027, '["2027-01-01"]', '[]', '通知');
INSERT INTO public.calendar_year VALUES ('changping', 'calendar-42', 2028, '["2028-01-01"]', '[]', '通知');



INSERT INTO public.coming VALUES ('changping', 'contract-123', 128, '2029-02-11');
INSERT INTO public.coming VALUES ('changping', 'contract-123', 129, '2029-02-12');



INSERT INTO public.contract VALUES ('changping', 'contract-49', 'CPCG-1', '设备采购', 'procurement', 'terminated', '2022-01-10', 1110000, 1000000, 10000, 'CNY', 'open-tender', 'budget', '990100', 'award-46', '2106-990102-04-01-000001', '2022-01-01', '2023-06-30', '2022-01-12', '2022-01-13', 'trade-secret', '2023-01-01', '[["2022-01-10",{"late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5}]]', 180000);
INSERT INTO public.contract VALUES ('changping', 'contract-50', 'CPCG-2', '设备采购', 'procurement', 'performing', '2022-01-11', 1000000, 1000000, 0, 'CNY', 'open-tender', 'budget', '990100', 'award-46', '2106-990102-04-01-000001', '2022-01-01', '2022-12-31', NULL, NULL, NULL, NULL, '[["2022-01-11",{"late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5}]]', 180000);
INSERT INTO public.contract VALUES ('changping', 'contract-87', 'CPGC-1', '道路', 'works', 'performing', '2022-01-10', 9000000, 9000000, 0, 'CNY', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.contract VALUES ('changping', 'contract-88', 'CPGC-2', '桥梁', 'works', 'performing', '2022-01-20', 9000000, 9000000, 0, 'CNY', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.contract VALUES ('changping', 'contract-123', 'CPZS-1', '示例项目', 'investment', 'performing', '2022-01-10', NULL, NULL, 0, 'CNY', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.contract VALUES ('changping', 'contract-124', 'CPCN-1', '示例承诺', 'pledge', 'performing', '2018-01-10', NULL, NULL, 0, 'CNY', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.contract_change VALUES ('changping', 'contract-49', 115, 'amended', '2022-05-01', 'scope', '示例依据', 'organisation-1', 500, 1100000, '2022-05-02');
INSERT INTO public.contract_change VALUES ('changping', 'contract-49', 116, 'supplemented', '2022-05-02', NULL, '示例依据', 'organisation-1', NULL, 10000, '2022-05-02');
INSERT INTO public.contract_change VALUES ('changping', 'contract-49', 118, 'suspended', '2022-05-03', 'funds-missing', '示例依据', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-49', 119, 'resumed', '2022-05-04', NULL, '示例依据', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-49', 120, 'transferred', '2022-05-05', NULL, '示例依据', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-49', 121, 'terminated', '2023-01-01', 'agreed', '示例依据', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-123', 125, 'amended', '2022-02-10', 'agreed', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-123', 126, 'suspended', '2022-02-11', 'agreed', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-123', 127, 'resumed', '2022-02-12', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-123', 128, 'suspended', '2029-02-11', 'agreed', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-123', 129, 'resumed', '2029-02-12', NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.contract_clause VALUES ('changping', 'contract-49', '1', '货到付款');
INSERT INTO public.contract_clause VALUES ('changping', 'contract-49', '2', '质保两年');
INSERT INTO public.contract_clause VALUES ('changping', 'contract-50', '1', '货到付款');
INSERT INTO public.contract_clause VALUES ('changping', 'contract-50', '2', '质保两年');



INSERT INTO public.contract_document VALUES ('changping', 'contract-49', 'abababababababababababababababababababababababababababababababab', '合同正本');
INSERT INTO public.contract_document VALUES ('changping', 'contract-49', 'cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd', '附件');
INSERT INTO public.contract_document VALUES ('changping', 'contract-50', 'abababababababababababababababababababababababababababababababab', '合同正本');
INSERT INTO public.contract_document VALUES ('changping', 'contract-50', 'cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd', '附件');



INSERT INTO public.contract_party VALUES ('changping', 'contract-49', 'buyer', 'organisation-2', NULL, NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-49', 'supplier', 'organisation-3', 'small', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-49', 'payer', 'organisation-1', NULL, '2022-05-05', NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-49', 'payer', 'organisation-3', NULL, NULL, 'organisation-1');
INSERT INTO public.contract_party VALUES ('changping', 'contract-50', 'buyer', 'organisation-2', NULL, NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-50', 'supplier', 'organisation-3', 'small', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-50', 'payer', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-87', 'buyer', 'organisation-2', NULL, NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-87', 'supplier', 'organisation-3', NULL, NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-88', 'buyer', 'organisation-2', NULL, NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-88', 'supplier', 'organisation-3', NULL, NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-123', 'promisor', 'organisation-2', NULL, NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-123', 'investor', 'organisation-3', NULL, NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-124', 'promisor', 'organisation-3', NULL, NULL, NULL);



INSERT INTO public.contract_standing VALUES ('changping', 'contract-123', 'investment', true, 'organisation-2', 'organisation-3', NULL, 'CNY', '2029-02-12', 1, 2, 'public-body', 'small', NULL, NULL, NULL, NULL);
INSERT INTO public.contract_standing VALUES ('changping', 'contract-124', 'pledge', true, 'organisation-3', NULL, NULL, 'CNY', '2018-01-10', 0, 1, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.contract_standing VALUES ('changping', 'contract-50', 'procurement', true, 'organisation-2', 'organisation-3', '990100', 'CNY', '2022-07-04', 5, 6, 'public-body', 'small', NULL, NULL, NULL, NULL);
INSERT INTO public.contract_standing VALUES ('changping', 'contract-49', 'procurement', false, 'organisation-2', 'organisation-3', '990100', 'CNY', '2023-01-01', 2, 2, 'public-body', 'small', NULL, NULL, NULL, NULL);
INSERT INTO public.contract_standing VALUES ('changping', 'contract-87', 'works', true, 'organisation-2', 'organisation-3', NULL, 'CNY', '2022-01-10', 0, 1, 'public-body', 'small', '2022-02', '{"2022-02":6000}', '2022-01-10', '{"payment-guarantee":"2022-01-10","real-name-roster":"2022-01-10","special-account":"2022-01-10","wage-deposit":"2022-01-10"}');
INSERT INTO public.contract_standing VALUES ('changping', 'contract-88', 'works', true, 'organisation-2', 'organisation-3', NULL, 'CNY', '2022-01-20', 0, 1, 'public-body', 'small', '2022-02', '{"2022-02":7000}', '2022-01-20', '{"payment-guarantee":"2022-01-20","real-name-roster":"2022-01-20","special-account":"2022-01-20","wage-deposit":"2022-01-20"}');



INSERT INTO public.debt VALUES ('changping', 'debt-137', 'CPZQ-2022-1', 'bond', 'special', 'organisation-2', 'organisation-3', '990100', '污水处理厂提标改造', 'CNY', 9000000, '2022-03-01', '2026-03-01', 'contract-49', '长财债〔2022〕1号', 'abababababababababababababababababababababababababababababababab', 1000005, 2000000, 5999995, NULL);
INSERT INTO public.debt VALUES ('changping', 'debt-138', NULL, 'implicit', NULL, 'organisation-3', NULL, '990100', '园区道路', 'CNY', 500, '2022-03-02', NULL, NULL, '审计报告', NULL, 0, 500, 0, '2022-04-03');
INSERT INTO public.debt VALUES ('changping', 'debt-139', NULL, 'payable', NULL, 'organisation-2', NULL, '990100', '工程款', 'CNY', 700, '2022-03-03', NULL, NULL, NULL, NULL, 0, 0, 700, NULL);



INSERT INTO public.debt_change VALUES ('changping', 'debt-137', 140, 'repaid', '2022-04-01', 1000000, NULL, NULL, '支-1');
INSERT INTO public.debt_change VALUES ('changping', 'debt-137', 142, 'repaid', '2022-04-01', 5, NULL, NULL, NULL);
INSERT INTO public.debt_change VALUES ('changping', 'debt-137', 144, 'rescheduled', '2022-04-02', NULL, '2026-03-01', NULL, '展期协议');
INSERT INTO public.debt_change VALUES ('changping', 'debt-137', 146, 'written-off', '2022-04-03', 2000000, NULL, 'replaced', '置换〔2022〕1号');
INSERT INTO public.debt_change VALUES ('changping', 'debt-138', 141, 'written-off', '2022-04-03', 500, NULL, 'replaced', '置换〔2022〕1号');



INSERT INTO public.debt_limit VALUES ('changping', 'debt-limit-143', '990100', 2022, 'special', 'CNY', 80000000, '长财预〔2022〕8号', '2022-01-20');
INSERT INTO public.debt_limit VALUES ('changping', 'debt-limit-145', '990100', 2022, 'general', 'CNY', 7, '长财预〔2022〕8号', '2022-01-21');



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
INSERT INTO public.entry VALUES ('changping', 64, '\xf70ccf50b1a34402d4d53e842353212db81da2c9d64d2e654b66764755140e3b', '\xf59f4381e9c2531fcc0ffc72d8f71164412fcd507f9a7f5c2cd377f3856f537f', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-49","obligation":"obligation-53","voucher":"送-1"},"effective_on":"2022-02-01","kind":"performance.delivered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":64,"version":1}');
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
INSERT INTO public.entry VALUES ('changping', 65, '\x69c0ec6dff364aa6e0e6bbac1bb163c5eff0e377add8da30203038d7b0f9f748', '\x605b9d45d2d4c0fc4066f259b1960ee116001daf9cd92eb4c13445d20a5ab0ab', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-49","obligation":"obligation-53","partial":true,"voucher":"送-2"},"effective_on":"2022-02-02","kind":"performance.delivered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":65,"version":1}');
INSERT INTO public.entry VALUES ('changping', 66, '\x3daef2db5733bebcfec88c3b9aabddc5d946997f8168650c9c90b752808ba0d3', '\xfe18b94e2a2837b92bd3675239d5617e85d18cc8a80622e52483a7980f5a03db', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-53","performance":"performance-65","reason":"rejected"},"effective_on":"2022-02-03","kind":"performance.reversed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":66,"version":1}');
INSERT INTO public.entry VALUES ('changping', 34, '\xb8bec1898d7b6066bcf4dcf8af5d1aced9c4b5f3f53c21d3332cb3b60dfc8ea9', '\x6281cae3f8b3be4b33c8783cead269247cf1c8bad7edd5f4f13fcd12b794b2ab', '{"actor":"operator:console","book":"changping","command":1,"data":{"article":"(条次未核)","citation":"《保障中小企业款项支付投诉处理暂行办法》（工信部企业〔2021〕224号）（条次未核）","citation_en":"Interim Measures on Complaints about Payments to Small and Medium-sized Enterprises (Ministry of Industry and Information Technology, Gongxinbu Qiye [2021] No. 224), article not verified","date_uncertain":true,"document_number":"工信部企业〔2021〕224号","domain":"SME","effective_from":"2021-12-30","id":"SME-30","instrument":"保障中小企业款项支付投诉处理暂行办法","machine":{"bound":"within","count":10,"kind":"term","starts":"complaint-received","unit":"working-day"},"note":"2025年后是否已被新办法取代未查到;工信部曾就802号3项配套制度公开征求意见","parameter":"投诉收到后审查","source":"W1","status":"V2n","topic":"sme.complaint.review","unit":"工作日","value":"10个工作日内审查"},"effective_on":"2020-01-01","kind":"statute.adopted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":34,"version":1}');
INSERT INTO public.entry VALUES ('changping', 35, '\x5400729ec785756bea8468ad13e9853675ae9e0461562adcc8ab17c8cce9c249', '\xaa095d2879c14939c7ee9637384831c53f6de24a0e6801ce7e32c473f98043fe', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"公报","document_digest":"0000000000000000000000000000000000000000000000000000000000000000","edition":"2026","parameter":"SME-30","quoted":"原文","value_digest":"1f17f08233ed3d6b3e3f0ea32240cbe5dd0532b5e00150d5255221ecae569817"},"effective_on":"2020-01-01","kind":"confirmation.proposed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":35,"version":1}');
INSERT INTO public.entry VALUES ('changping', 36, '\x3a5c08637c399ae0b780dd1c90102e000f7bf63f3b01836c4e18ae633743912c', '\xe9593f94088f77ac7c62232cab16830acdfc176c7ae2d69124054d5c1b32d88c', '{"actor":"operator:console","book":"changping","command":1,"data":{"off":["2027-01-01"],"source":"通知","worked":[],"year":2027},"effective_on":"2020-01-01","kind":"calendar.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":36,"version":1}');
INSERT INTO public.entry VALUES ('changping', 37, '\xf0dd5380884d3d9f3e917315ac1dde9ea52d722f1aab51d9d693ddaf3ae5cfc1', '\x1cb3cb220af6044337827c268d4e78cceb3948a1204f898edfc5ec3e183b3650', '{"actor":"operator:console","book":"changping","command":1,"data":{"announced_on":"2026-08-20","per_million":30000},"effective_on":"2020-01-01","kind":"rate.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":37,"version":1}');
INSERT INTO public.entry VALUES ('changping', 38, '\xbdc1ff461c4410da4a7c8812e2f6d099868db391913dde5ff0b642b68d92c122', '\x16d61d54363505b2a7a4c3aec99c344ca4cd2c7946f24bdf8ef64750d659dc31', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"law.weekends-move-terms","value":"no"},"effective_on":"2020-01-01","kind":"setting.chosen","recorded_at":"2026-11-20T04:07:00.000000Z","seq":38,"version":1}');
INSERT INTO public.entry VALUES ('changping', 39, '\xfe61e287770a8dff279ce70ba6aab19fc1bbd8a461e2a9bac128321cbdaa100d', '\x9de5b75045e8e3b459892526685a1700a7e10022675b60198f147d8efef21555', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"payment.overdue.breach-after","value":0},"effective_on":"2020-01-01","kind":"threshold.set","recorded_at":"2026-11-20T04:07:00.000000Z","seq":39,"version":1}');
INSERT INTO public.entry VALUES ('changping', 40, '\x335777a94423337c6f6f59da325dcedce2be789849baba7003e8dfeca3246069', '\xe029a726fd1df4020ad60aebdaea475919ed31d2fd0362b719c237855bf954cf', '{"actor":"operator:console","book":"changping","command":1,"data":{"article":"(条次未核)","citation":"《工程建设领域农民工工资专用账户管理暂行办法》（人社部发〔2021〕53号）（条次未核）","citation_en":"Interim Measures on Special Accounts for Migrant Workers'' Wages in Construction (Renshebufa [2021] No. 53), article not verified","date_uncertain":true,"document_number":"人社部发〔2021〕53号","domain":"MW","effective_from":"2021-07-07","id":"MW-29","instrument":"工程建设领域农民工工资专用账户管理暂行办法","machine":{"kind":"several","parts":{"filing":{"bound":"within","count":30,"kind":"term","starts":"wage-account-opened","unit":"calendar-day"},"opening":{"bound":"within","count":30,"kind":"term","starts":"works-contract-signed","unit":"calendar-day"}}},"note":"施行日写文号日期;账户名=总包单位名称+工程建设项目名称+\"农民工工资专用账户\"","parameter":"专用账户开立/备案","source":"W2","status":"V2n","topic":"wage.special-account.opening","unit":"自然日","value":"施工合同签订之日起30日内开立;开立后30日内报监管部门备案"},"effective_on":"2020-01-01","kind":"statute.adopted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":40,"version":1}');
INSERT INTO public.entry VALUES ('changping', 41, '\x9de0edb63a90a07cf750c23ddb496cd4da2603ed39c66999bc1bdef3302818d6', '\x524c8eebeda334414c9d3832799f2740b62a75c1ea28ff9489d7ec6388a8c402', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"公报","document_digest":"0000000000000000000000000000000000000000000000000000000000000000","edition":"2026","parameter":"MW-29","quoted":"原文","value_digest":"8705c8ab9016eeac225e16df05224795ea89135f2e189801aa0e09d5db939ace"},"effective_on":"2020-01-01","kind":"confirmation.proposed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":41,"version":1}');
INSERT INTO public.entry VALUES ('changping', 42, '\x3a4a5d841f9c2a9b090c41f44b3bfee3bde21ddac8d44013cdf89740308f89fa', '\x99a9663c37636d678018b626d0b5c6586b5c6723518f50cd2e83ac3ebb1b7ab5', '{"actor":"operator:console","book":"changping","command":1,"data":{"off":["2028-01-01"],"source":"通知","worked":[],"year":2028},"effective_on":"2020-01-01","kind":"calendar.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":42,"version":1}');
INSERT INTO public.entry VALUES ('changping', 43, '\x1d541b57a9fbbb562e6fb77c73c10517922b611231b4fec8fde75b88791ad9af', '\x845be91af4dad9b5f6bc7be868e89aeca20cca18e5254f150a86b3dcf4a21779', '{"actor":"operator:console","book":"changping","command":1,"data":{"announced_on":"2026-09-20","per_million":30001},"effective_on":"2020-01-01","kind":"rate.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":43,"version":1}');
INSERT INTO public.entry VALUES ('changping', 44, '\x4a26238e0efcbc2c485c843c8111a9d36041070c1d0e4cc36c7b929580d153b4', '\xb65fae56740894e24a75adc4f3e7b628ed8cbc7340e5bd8c13442013dacb5808', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"law.weekends-move-terms","value":"yes"},"effective_on":"2020-01-01","kind":"setting.chosen","recorded_at":"2026-11-20T04:07:00.000000Z","seq":44,"version":1}');
INSERT INTO public.entry VALUES ('changping', 45, '\x078424048e7d690bae4901ba533e93eed69dbc47a2434e3f49115bf0b0e5b7d5', '\x7c50e56bf064c368c8914a3381b2302f6c60c4d43892ea58162df8ff1e4fe0e9', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"payment.overdue.breach-after","value":1},"effective_on":"2020-01-01","kind":"threshold.set","recorded_at":"2026-11-20T04:07:00.000000Z","seq":45,"version":1}');
INSERT INTO public.entry VALUES ('changping', 46, '\xc35c6262fc183f0febc931dfc8e82ef430509dc3a3e2ff4533034d0a192e9097', '\x2d92f43bda65cf31eb52cbab10a76509a69f398401897bbeed5b915e4ad1f6d4', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":900,"buyer":"organisation-2","currency":"CNY","kind":"procurement","number":"CPZC-1","supplier":"organisation-3","title":"设备"},"effective_on":"2022-01-05","kind":"award.noticed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":46,"version":1}');
INSERT INTO public.entry VALUES ('changping', 47, '\x892bc1c54789bf520c86d56b6fc9290aa047020715acc999ffed201230ad73ab', '\x9348887a28aacabbb32806cc5f6dc3a7e5a1bd0e54475f07b43a8f55f7172549', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":900,"buyer":"organisation-2","currency":"CNY","kind":"procurement","number":"CPZC-1","supplier":"organisation-3","title":"设备"},"effective_on":"2022-01-06","kind":"award.noticed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":47,"version":1}');
INSERT INTO public.entry VALUES ('changping', 48, '\x5494a12ff24601ce65e34aa8875504baf4bf45a4e31fec8e5a7b7c68eda95b97', '\xef9825dd07dd30d28c3571d1b562885cd65fae42b9ee7ab328d20916de30c02b', '{"actor":"operator:console","book":"changping","command":1,"data":{"award":"award-47","document":"重采〔2022〕1号","reason":"renewed"},"effective_on":"2022-02-06","kind":"award.cancelled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":48,"version":1}');
INSERT INTO public.entry VALUES ('changping', 49, '\x85169e70d97ad31be5ffd188f7bcaae5514fd5a1425aed0ecb8a718e13cb8220', '\xf6f9421b0821d0f287d31bb710b47ff4afcb52a4b155e73790a29dda38e096fe', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000000,"award":"award-46","clauses":[{"number":"1","text":"货到付款"},{"number":"2","text":"质保两年"}],"division":"990100","documents":[{"digest":"abababababababababababababababababababababababababababababababab","title":"合同正本"},{"digest":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd","title":"附件"}],"ends_on":"2022-12-31","funding":"budget","kind":"procurement","late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5,"method":"open-tender","note":"sha256:fb5078c5d359b9b2e3de4002d1de637bba5bfc956d6945ae13b40b85cc647afd","number":"CPCG-1","parties":[{"party":"organisation-2","role":"buyer"},{"party":"organisation-3","role":"supplier","size":"small"},{"party":"organisation-1","role":"payer"}],"project_code":"2106-990102-04-01-000001","starts_on":"2022-01-01","title":"设备采购"},"effective_on":"2022-01-10","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":49,"version":1}');
INSERT INTO public.entry VALUES ('changping', 50, '\x9769b2c61fa212dfa29b6b3f77e8b2c7106ccdc804cadadedac970e24e25d0b9', '\xff025bea1baa4ee726ee65ab0721100cfe730a7181c298cb06fb174d43ca3f4a', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000000,"award":"award-46","clauses":[{"number":"1","text":"货到付款"},{"number":"2","text":"质保两年"}],"division":"990100","documents":[{"digest":"abababababababababababababababababababababababababababababababab","title":"合同正本"},{"digest":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd","title":"附件"}],"ends_on":"2022-12-31","funding":"budget","kind":"procurement","late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5,"method":"open-tender","note":"sha256:65a6943deeee292e3936bd25ad3c63c0bcabe9d1ea77934cf13bc28f1d8efb6e","number":"CPCG-2","parties":[{"party":"organisation-2","role":"buyer"},{"party":"organisation-3","role":"supplier","size":"small"},{"party":"organisation-1","role":"payer"}],"project_code":"2106-990102-04-01-000001","starts_on":"2022-01-01","title":"设备采购"},"effective_on":"2022-01-11","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":50,"version":1}');
INSERT INTO public.entry VALUES ('changping', 51, '\x2c486ca1b117cace99b77d68ace8558140f68fff696b36ec2e26ac921c07dca6', '\x01efa4764c9c7daff5058e4a5911b5732b5383eb7698943fb8ce868b985b63d4', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-49","receipt":"备-1"},"effective_on":"2022-01-12","kind":"contract.filed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":51,"version":1}');
INSERT INTO public.entry VALUES ('changping', 52, '\x73beb971a669834681361beba07126c00b812479cfe1722aa2d5cff38743ed6c', '\x9046bcb82b6b88034eac3bd1f62e3713b47d9db7c756cffc383404a0d69b341c', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"http://changping.example/1","contract":"contract-49"},"effective_on":"2022-01-13","kind":"contract.published","recorded_at":"2026-11-20T04:07:00.000000Z","seq":52,"version":1}');
INSERT INTO public.entry VALUES ('changping', 53, '\xbcfb89b07af1e0c3e5556192a81c44694cb4b69300b7de9b94469a7054b01f0c', '\x3631c861e8dafd135ded9334ee7aa6fbf152a41f69a5f1b59b42975739723c72', '{"actor":"operator:console","book":"changping","command":1,"data":{"clause":"5","contract":"contract-49","creditor":"organisation-2","debtor":"organisation-3","description":"交付设备","due_day":"2022-02-01","term":"fixed","type":"delivery"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":53,"version":1}');
INSERT INTO public.entry VALUES ('changping', 54, '\x96426bba6d73bb4d2f91090c8a65904b8e9e66bcd9c62244c9e9da293dde5cef', '\x46a821aecb5af710c12bec9aaab4c1fbbd14ddd4fdacea12d0ece7c83dda4885', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":600000,"awaits":"obligation-53","clause":"5","condition":"inspection-passed","contract":"contract-49","creditor":"organisation-3","debtor":"organisation-2","due_count":30,"due_event":"delivery","due_unit":"calendar-day","inspection_count":10,"inspection_unit":"working-day","term":"after","type":"payment"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":54,"version":1}');
INSERT INTO public.entry VALUES ('changping', 55, '\x977c200a46eaf5fcf802de645e4cb1031b1cacd99da564546cd9775e4934aac6', '\x7291d8f29d53e9b501d39b36fd078acdc56308fc0e9b2334a383a88716527310', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":50000,"clause":"9","contract":"contract-49","creditor":"organisation-3","debtor":"organisation-2","matter":"subsidy","term":"none","type":"promise"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":55,"version":1}');
INSERT INTO public.entry VALUES ('changping', 56, '\x5ef32ad6c22c68195c07e2fb510a22b99221cfd00c0ba4b209998b21bffbd6bd', '\xb81502683c222cd629fe3bbc2de6a7cd4738465f11ef75acab8cd872036e5517', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":9,"clause":"5","contract":"contract-49","creditor":"organisation-3","debtor":"organisation-2","term":"statutory","type":"payment"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":56,"version":1}');
INSERT INTO public.entry VALUES ('changping', 57, '\x7d0d5a14f8b76efb73854ecfbb358c83ed57382ff82774f7a6c3dd1f19e4e6cb', '\xe3df5c616e3f9037e5173dcc2b980be64f800aba36fb525b8a9d15e0e9a959b9', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":70,"clause":"5","contract":"contract-49","creditor":"organisation-3","debtor":"organisation-2","due_count":3,"due_event":"settlement-made","due_unit":"month","term":"after","type":"payment"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":57,"version":1}');
INSERT INTO public.entry VALUES ('changping', 58, '\x494e42cc750029fc6d714e26de4d790cf3ad53f9dcf1ffd166711ae48f55a615', '\x66506c7476709aa86ecfeaa77d456b52694d23cb959ed0342b56d342cf2d0c11', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-54","until":"2022-06-30"},"effective_on":"2022-02-20","kind":"obligation.extended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":58,"version":1}');
INSERT INTO public.entry VALUES ('changping', 59, '\x073f64d95bc435507cf29c5d28859b29ba2b73bd9975a9f5e5777d7b568fa938', '\xe54a71eaaf1524116ff775fc8c203043b663415625bcddbe526d35c49950f1fa', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000,"obligation":"obligation-54"},"effective_on":"2022-03-01","kind":"obligation.waived","recorded_at":"2026-11-20T04:07:00.000000Z","seq":59,"version":1}');
INSERT INTO public.entry VALUES ('changping', 60, '\x4ef311780e94d1e35e528f96343e2cebd10b34ddf351d73bc8e14679d34bf453', '\x8ee9977830245daecaa0057ef5eea6f22085eef7d6f8d7863487934df0c1884f', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":2000,"obligation":"obligation-54","reason":"quality"},"effective_on":"2022-03-02","kind":"obligation.disputed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":60,"version":1}');
INSERT INTO public.entry VALUES ('changping', 61, '\xf02eccdcd4745560a0737aeb4190aaa0c1e431665960a002ea79fc978775b0d2', '\x545d9122ca34daff14262c34cbcc4c6a97b2de5037b99282723ffd05c6ab8214', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-56","reason":"price","statement":"sha256:50a712726dd80e82282603a846d698153a24ed1276904d03f7b20ba9ba6f66f1"},"effective_on":"2022-03-03","kind":"obligation.disputed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":61,"version":1}');
INSERT INTO public.entry VALUES ('changping', 62, '\x0a2d0b944cd8ea8a22a9c40b12ffd25267bdcb76775e3db2848eaa65ce8d4b48', '\x3cfb6c8d7db2533c14585ff68191b3ce46f19e19e992950cfd52f52c43dc4cd0', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-56"},"effective_on":"2022-03-04","kind":"obligation.dispute-ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":62,"version":1}');
INSERT INTO public.entry VALUES ('changping', 63, '\xf772eefbf98b506c89eb20c4da13a04c56b1709c7e229fb1606f710ad71c83e9', '\xf9fe03bfa50006f13fb41fa524f021ec722f3143d97ddd3b5116d7487c7807ef', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-55","reason":"agreement"},"effective_on":"2022-03-05","kind":"obligation.settled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":63,"version":1}');
INSERT INTO public.entry VALUES ('changping', 67, '\xfa30996faf319012e22f9f4ce009725d0966a9d03856a4499fba92864835b506', '\x3fe6d406b2862dfd0182feefa865b867c1a90af72c5824254dc1b85dcfc6ebef', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-49","obligation":"obligation-53","result":"passed"},"effective_on":"2022-02-05","kind":"performance.accepted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":67,"version":1}');
INSERT INTO public.entry VALUES ('changping', 68, '\x41e249586e82c29f09b1a39b58bfaf21bd9817f77aee8006b138a11783698939', '\x9940dc566524130e5c1bf2eb434698ba422eef2dabd0238550912216fcb6b47c', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":600000,"contract":"contract-49","obligation":"obligation-54","voucher":"票-1"},"effective_on":"2022-02-06","kind":"performance.invoiced","recorded_at":"2026-11-20T04:07:00.000000Z","seq":68,"version":1}');
INSERT INTO public.entry VALUES ('changping', 69, '\x2f8606d179c3b45d2c59901ec35cfa7a964b83a808ec44ce7841335161c1c62e', '\x4aa91bc88d40099f1a43181a346c1ad1db7b925b9fdf7e2744994de7c2b87e62', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":100000,"contract":"contract-49","obligation":"obligation-54","voucher":"支-1"},"effective_on":"2022-03-10","kind":"performance.paid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":69,"version":1}');
INSERT INTO public.entry VALUES ('changping', 70, '\xbb138d17ef90cdd73f4138be0b43264d8df9234dafb610235fac76031f660f6a', '\x9386d66678f9b409122bfc86cc0baaa6e44d5c8446bf104fae9cbceafa5143a8', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":9,"contract":"contract-49","obligation":"obligation-56","voucher":"支-2"},"effective_on":"2022-03-11","kind":"performance.paid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":70,"version":1}');
INSERT INTO public.entry VALUES ('changping', 71, '\xca5985328fa6d289b867aa05062031d2f856b52ce3d569253e30d9e8c33d486d', '\x0fdaa95ffea8889160c1d85eaf86d9ba81b89b0902c3e91075e25e79f5a9e804', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":40000,"obligation":"obligation-54","performance":"performance-69","reason":"returned"},"effective_on":"2022-03-12","kind":"performance.reversed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":71,"version":1}');
INSERT INTO public.entry VALUES ('changping', 72, '\x2d38056a30c5fbaeb2ff4a382597b792156dc4904441238a35c0808d603a685b', '\xb58237685610e2353f082397e1dff8e637b2b2f651379832a0d8db3481f43838', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-49","role":"pays","tenure":"tenure-21"},"effective_on":"2022-01-10","kind":"responsibility.assigned","recorded_at":"2026-11-20T04:07:00.000000Z","seq":72,"version":1}');
INSERT INTO public.entry VALUES ('changping', 73, '\x85fa1708368fdda836712bd3e956871cdedd5beb649091c89cee89bb161984d9', '\x08651cc84cc3a034c3612a95f0a36bd09c58baaae734b8178356f4439b186d49', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-49","obligation":"obligation-53","role":"accepts","stage":"acceptance","tenure":"tenure-21"},"effective_on":"2022-01-10","kind":"responsibility.assigned","recorded_at":"2026-11-20T04:07:00.000000Z","seq":73,"version":1}');
INSERT INTO public.entry VALUES ('changping', 74, '\x289437b8846e637f9708fca602fca377436f172cfb51f51d3f76327b6d7668e7', '\x42dd7953af7e193d6fafd5276e49ae061dd4f4ac67c2f7aea95bf00cae4f1b2e', '{"actor":"operator:console","book":"changping","command":1,"data":{"responsibility":"responsibility-72","to":"tenure-28"},"effective_on":"2022-06-01","kind":"responsibility.handed-over","recorded_at":"2026-11-20T04:07:00.000000Z","seq":74,"version":1}');
INSERT INTO public.entry VALUES ('changping', 75, '\x2b65392a94358d67235ef1b30e7237ece171b5c99c978ad41ac5e8496a83711c', '\xd56ec905bbdf334c593c59eef82c960d012ff2ed03805b3b6a5f103e143b7140', '{"actor":"operator:console","book":"changping","command":1,"data":{"reason":"performed","responsibility":"responsibility-72"},"effective_on":"2022-12-01","kind":"responsibility.ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":75,"version":1}');
INSERT INTO public.entry VALUES ('changping', 76, '\x4c46a2f549301a8e0f4c8e239d6dd388a8235f485d31840ff66ded94c4cd5d71', '\x53709d723030a6365f54ef052e2f0131befbb5ce88796c8d0678e91075bc6aec', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":100000,"clause":"7","contract":"contract-50","creditor":"organisation-3","debtor":"organisation-2","deposit":"performance","due_day":"2023-01-01","term":"fixed","type":"deposit-return"},"effective_on":"2022-01-11","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":76,"version":1}');
INSERT INTO public.entry VALUES ('changping', 77, '\x633d80a980971bc8cccb1ec5d1f4dbc8bbf87b6089e4de3ca00f302411d39fdf', '\x469614efb745aed8bf9811349f560f617a019774e3891c9bafc0f0ad1b7d7529', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":30000,"clause":"8","contract":"contract-50","creditor":"organisation-3","debtor":"organisation-2","deposit":"quality","due_day":"2023-01-01","term":"fixed","type":"deposit-return"},"effective_on":"2022-01-11","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":77,"version":1}');
INSERT INTO public.entry VALUES ('changping', 78, '\x3cd0071b73aed33c4b471e2cdc4562b3ff081899fc964639ff3f9cc59f446b56', '\xa480c2680a37e8f384dd2198a942f7c1f632edf034a8a8f7b80d1cb7e10e3749', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-50","creditor":"organisation-2","debtor":"organisation-3","term":"none","type":"delivery"},"effective_on":"2022-01-11","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":78,"version":1}');
INSERT INTO public.entry VALUES ('changping', 79, '\xdaf296d127fe37f177349da23bf54fb6d1e29801107a5a84acdcb3c4984f0af4', '\x919d23295b2a280bacbc2b3f01361338d78b4ed62f8346a9df404ef528e273ff', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"awaits":"obligation-78","contract":"contract-50","creditor":"organisation-3","debtor":"organisation-2","due_count":2,"due_event":"delivery","due_unit":"month","inspection_count":10,"inspection_unit":"calendar-day","term":"after","type":"payment"},"effective_on":"2022-01-11","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":79,"version":1}');
INSERT INTO public.entry VALUES ('changping', 80, '\x24395c95d6c009d8e92b8b12635960ed8ae642156e46bbcfa8a9cd0db17696d6', '\x31ca05a59526a3ef28ee405ed1376f02730a3c24187206d05b4b66c69dba659e', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-50","obligation":"obligation-78"},"effective_on":"2022-02-02","kind":"performance.delivered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":80,"version":1}');
INSERT INTO public.entry VALUES ('changping', 81, '\xa02256d0aa27a40607b9bca897ac1f2b530bd7cc7acb58fb16f3b90984519328', '\x56922b57eb6c8480232c7f7371a38883e8e1771d340fbd2d0ed65d6c5f08492a', '{"actor":"operator:console","book":"changping","command":1,"data":{"clause":"5.3","obligation":"obligation-79","term":"audit-as-settlement-basis"},"effective_on":"2022-01-11","kind":"obligation.term-noted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":81,"version":1}');
INSERT INTO public.entry VALUES ('changping', 82, '\x57508febed809fb5b70a524a4046d4ccb2b8916c0f7ecce58674fd63c21b1f19', '\xc4ed34e36e84d8695c307e87b7d5778b333daecbc81fa1e9b8a4edda655b3de7', '{"actor":"operator:console","book":"changping","command":1,"data":{"by_law":true,"obligation":"obligation-79","term":"non-cash-only"},"effective_on":"2022-01-11","kind":"obligation.term-noted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":82,"version":1}');
INSERT INTO public.entry VALUES ('changping', 83, '\xf458a14caf1ada011cb180a2b9705db94f400c4f956e8487877fa094022210c5', '\xfd7544a4f857bebd4d73d0769408c2291793eb59d9965e0c9b624f3788704973', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-79","term":"awaits-audit"},"effective_on":"2022-01-11","kind":"obligation.term-noted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":83,"version":1}');
INSERT INTO public.entry VALUES ('changping', 84, '\x5d01d8cd4995881cd6b324a152d9a11ee155aa36e05174115b5b43a7aaf2df0a', '\x0c087da0f7ef8f7e34ff9027458d2f7cec47237e726409e49386bf7f9134c3b0', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-79","term":"awaits-audit"},"effective_on":"2022-05-01","kind":"obligation.term-ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":84,"version":1}');
INSERT INTO public.entry VALUES ('changping', 85, '\x84845b08872e3633e1cc77e0006b73cd3bea68fcf2844cf370bdb11bcd1260d5', '\xc5baf6cc62f8701c6ada341d1c373af6df047ed8b2986a9a78a34e58fab0147a', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"函1","obligation":"obligation-79","reason":"internal-process"},"effective_on":"2022-06-01","kind":"obligation.nonpayment-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":85,"version":1}');
INSERT INTO public.entry VALUES ('changping', 86, '\xb079bcb85cb93ae358a8873e300c0c9aa433fafcc18b5cd2b19adff74f9e8533', '\x8a973ac8f63d1c45071c08ee09f43bda9099134602b4d884e2eedd76bc45b9f7', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-57","reason":"awaiting-audit"},"effective_on":"2022-06-02","kind":"obligation.nonpayment-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":86,"version":1}');
INSERT INTO public.entry VALUES ('changping', 87, '\x6a9b16ae0f1a6315201e697c5e956ce5921afd82654a967f05cf396e7255e707', '\xa793129a18b1bef1bcf9808b1c839a01945baaeb6baf60b02e42776c008a024f', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":9000000,"kind":"works","number":"CPGC-1","parties":[{"party":"organisation-2","role":"buyer"},{"party":"organisation-3","role":"supplier"}],"title":"道路"},"effective_on":"2022-01-10","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":87,"version":1}');
INSERT INTO public.entry VALUES ('changping', 88, '\x5039ca25e7e707ab1662b5896df5079fec9853861bcc975be7c46e829f17e3de', '\xb0a008d2cb833602e354daca79528056f9d52ac98f6953143ea22ed502faaf71', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":9000000,"kind":"works","number":"CPGC-2","parties":[{"party":"organisation-2","role":"buyer"},{"party":"organisation-3","role":"supplier"}],"title":"桥梁"},"effective_on":"2022-01-20","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":88,"version":1}');
INSERT INTO public.entry VALUES ('changping', 89, '\x36a432f7abc1fa8997c853285f21a583ea9c70c7b562d9719e6c4ac481103ade', '\x1da2fece67325ae68ae47098a0f3a61cea696be50529081d359d1e9fc9cc034d', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":6000,"contract":"contract-87","employer":"organisation-3","month":"2022-02","payday":"2022-03-15","workers":1},"effective_on":"2022-03-01","kind":"wage.payroll-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":89,"version":1}');
INSERT INTO public.entry VALUES ('changping', 90, '\x5792c111e87f1f500cf6498a6404988a0eb0fbdb446f94c9f8e462c0f4844397', '\x3bcdd38825a791f6aaeb813c2d010fb36581c98614087258379e7b36d9c5e6c4', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":7000,"contract":"contract-88","employer":"organisation-3","month":"2022-02","payday":"2022-03-15","workers":1},"effective_on":"2022-03-01","kind":"wage.payroll-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":90,"version":1}');
INSERT INTO public.entry VALUES ('changping', 91, '\x531f15ed6d0f61ab58ed2e0ae294e778c7db5118fe17300a6b4f2e3914d60a17', '\xd5b71bf8a35ceb9f8e3855abfa2957dc9f72db7345faca7789735b11f3ff38f0', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"contract":"contract-50","employer":"organisation-3","lines":[{"amount":5000,"contact":"sha256:c7896dbf74a2acbc22a237dd57e1d36ea969d872692d636f22ed51f1b23bc07e","name":"sha256:86f16535356635cff2405ddc4dc1c2dc75247b9b22377aef4d31939705e75727"}],"month":"2022-03","payday":"2022-04-15","workers":1},"effective_on":"2022-04-01","kind":"wage.payroll-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":91,"version":1}');
INSERT INTO public.entry VALUES ('changping', 92, '\xf38af2ee49925bbe6b5a7adbef84c03d70e94c2415a2d0a3bf66623383cc2487', '\x7a469f226e82f1f17e14faf9ac0c41c9cb8aa294ae7fe0b6a3e984ca545511b0', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":7000,"contract":"contract-50","employer":"organisation-3","month":"2022-03","payday":"2022-04-15","workers":1},"effective_on":"2022-04-01","kind":"wage.payroll-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":92,"version":1}');
INSERT INTO public.entry VALUES ('changping', 93, '\xf09e35a48c8b99c4340b4f43403e24cbf704ab278acb9c0f5cbd3e88d2d2aa7d', '\xb901f7ff3a14550044c39ee72bd2bb6392bb297022230ff5e16488e3dc3c052e', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"contract":"contract-50","payroll":"payroll-91","workers":1},"effective_on":"2022-04-14","kind":"wage.paid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":93,"version":1}');
INSERT INTO public.entry VALUES ('changping', 94, '\x58662058c555f6336576dbb7ecd3f9a0b6b3dca56ab70af586dabac837311f3b', '\x2740416c4be20a9a74927a5ca3432996b93bf8e7ad4120c5a3c015acafd59249', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":9000,"contract":"contract-50","month":"2022-03"},"effective_on":"2022-04-10","kind":"wage.account-funded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":94,"version":1}');
INSERT INTO public.entry VALUES ('changping', 95, '\x40464374f6d88c14ee92efbb3774dbcd18a111df5fc2d8bda659956b99b06095', '\xe45d01ff16d28c245e24781efb3f100b724d453e6edf5cae0d977f6712ccbaad', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":8000,"contract":"contract-50","month":"2022-04"},"effective_on":"2022-05-10","kind":"wage.account-funded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":95,"version":1}');
INSERT INTO public.entry VALUES ('changping', 96, '\x9cd0e82c2729975f696a3f060f9a905d744e83a137bea5235ab846bd264d97e0', '\xc6d80cccc1980137b5a9bb5db87717b6499365613b0e9805bcf08631318eb378', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-50","type":"notice-board"},"effective_on":"2022-02-02","kind":"wage.safeguard-registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":96,"version":1}');
INSERT INTO public.entry VALUES ('changping', 97, '\x4a8f00c2c493c4643334c84239cc78078344bca032b698933f0327dc83e94893', '\x2223122391cea6ec760a1d0a89390d296e645db510fcc733bb2d0670b0aad6cc', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":10000,"contract":"contract-50","type":"wage-deposit","valid_until":"2023-02-01"},"effective_on":"2022-02-01","kind":"wage.safeguard-registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":97,"version":1}');
INSERT INTO public.entry VALUES ('changping', 98, '\x8aaf619713b09a941166df556e68191a8de888dcd7e236429cd18798702c2316', '\x8640bf5c3886fe3cc137cf80fc2f52f3d72e99d9fbeaabb04f486aedf7196c80', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","contract":"contract-49","fine":1000,"number":"长财罚〔2022〕1号","subject":"organisation-3"},"effective_on":"2022-08-01","kind":"penalty.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":98,"version":1}');
INSERT INTO public.entry VALUES ('changping', 99, '\x3ba7cd266d9d7b1098fcb31819daa8dcaa191a36891b62efdc21e8d1b53a2337', '\x2c9ec3735a374e46cdbf7464fd655e295a7360c73052b248aed6cbbd5a898f3e', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"sha256:4a8fc73aa7bb4343a32882af7588b225a543219ad80320e65c11e31fbd72d1ef","authority":"长平市财政局","basis":"示例依据","ends_on":"2023-08-05","list":"procurement-violations","number":"长财罚〔2022〕1号","particulars":"sha256:10faf87a7daf883b4fb1a3055cf84a8f073a22240b1144a82a83c200e971c8c1","penalty":"penalty-98","published_on":"2022-08-05","result":"一年内禁止参加政府采购活动","subject":"organisation-3"},"effective_on":"2022-08-01","kind":"listing.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":99,"version":1}');
INSERT INTO public.entry VALUES ('changping', 100, '\xa7aa918249a2c7e00b5509b1f6f196a5f54d5a39e3771f1505fbf9f743479e4b', '\xbbd084b4a8f177266381ac233808b631a8fe3c8265fcd4d3699dbfc3f553c103', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":500000,"contract":"contract-49","court":"长平市人民法院","creditor":"organisation-3","debtor":"organisation-2","effective_from":"2022-09-20","number":"（2022）长平民初1号","obligation":"obligation-54"},"effective_on":"2022-08-01","kind":"judgment.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":100,"version":1}');
INSERT INTO public.entry VALUES ('changping', 101, '\xcc3ac194618d5c5cae3b7ef09910f44bbd58565f27c56748d13320a31d6e4ff7', '\x92ded259b25ec4319098269c8edbb492520432c0ca091fbc4f7300d287c12365', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","contract":"contract-49","fine":1000,"number":"长财罚〔2022〕2号","subject":"organisation-3"},"effective_on":"2022-08-02","kind":"penalty.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":101,"version":1}');
INSERT INTO public.entry VALUES ('changping', 120, '\xb49c7e93bdfe8d7d4552cb6cc03ddb0c9a46ea92784f5dc86ebdae1ab686f4ba', '\xa1d9dac0ae3468d6301f1b1961fccfd826fa90385a9168ff7cbe304d9f18c529', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-49","role":"payer","transferee":"organisation-3","transferor":"organisation-1"},"effective_on":"2022-05-05","kind":"contract.transferred","recorded_at":"2026-11-20T04:07:00.000000Z","seq":120,"version":1}');
INSERT INTO public.entry VALUES ('changping', 102, '\x57c1fe6f82ead4ab9a91d02b8ff7f2eaa67ce4e4d2f4dd4df26950f1c814c5b3', '\xbebfb814b26f892bb15de157c65c9075ff5e19e02323af9479a584a767bbe3ab', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"sha256:06cb35671d978e5b808b6e36b91840c949679f9ca97786d0d5b20a2281398bf9","authority":"长平市财政局","basis":"示例依据","ends_on":"2023-08-05","list":"procurement-violations","number":"长财罚〔2022〕2号","particulars":"sha256:6bae1809e46ef9ce6fe9b6b4c59d4f3eabbe2411d95ba7bc7a08115ab4f71edd","penalty":"penalty-101","published_on":"2022-08-05","result":"一年内禁止参加政府采购活动","subject":"organisation-3"},"effective_on":"2022-08-02","kind":"listing.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":102,"version":1}');
INSERT INTO public.entry VALUES ('changping', 103, '\xecf54817c48b9c07c15d5c1bc049896a6128a0b8709fe5faed9343d49e831d2d', '\xefafe089a0c8ada1aaeacfce029b44a37e65ad2a1bdfa27fa6804c8c867e4768', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":500000,"contract":"contract-49","court":"长平市人民法院","creditor":"organisation-3","debtor":"organisation-2","effective_from":"2022-09-20","number":"（2022）长平民初2号","obligation":"obligation-54"},"effective_on":"2022-08-02","kind":"judgment.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":103,"version":1}');
INSERT INTO public.entry VALUES ('changping', 104, '\xab569f8830530af39be4da78af8b232fafdc8c53dfe24ab5b268d6284a7cc7a9', '\x1ef23c7db168bab5b1bf7299902b4fc21cae79a46b7c32d6b7adb201c7194986', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-49","ground":"trade-secret"},"effective_on":"2022-01-14","kind":"contract.publication-exempted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":104,"version":1}');
INSERT INTO public.entry VALUES ('changping', 105, '\x122c86ec04b9ce6e8457bcbde45fd8c2c81442cc9b899f4665a2f00546329a1a', '\x94c665d55b8910c54a0375832866e17aa190a8576c616b75c29e83f2465d3059', '{"actor":"operator:console","book":"changping","command":1,"data":{"award":"award-46","contract":"contract-49","document":"催告函〔2022〕1号","supplier":"organisation-3","what":"perform"},"effective_on":"2022-03-01","kind":"supplier.refused","recorded_at":"2026-11-20T04:07:00.000000Z","seq":105,"version":1}');
INSERT INTO public.entry VALUES ('changping', 106, '\xcca6889215f8f8a933d39f19f84f0174194fe619d88996306671d9f74891afba', '\x3f913b75b241da7b695365a0108f6542e8db8847edf893e956e687846bd7980e', '{"actor":"operator:console","book":"changping","command":1,"data":{"refusal":"refusal-105"},"effective_on":"2022-03-20","kind":"supplier.complied","recorded_at":"2026-11-20T04:07:00.000000Z","seq":106,"version":1}');
INSERT INTO public.entry VALUES ('changping', 107, '\x03bc0bcce47ed8b4239c3ed8bc943eef9af2768939599edc5e63d6641855af3b', '\x712083687873d6aade01b843518e7ed7b0a22aae38f6e2978e6a84d81c729cd3', '{"actor":"operator:console","book":"changping","command":1,"data":{"award":"award-46","supplier":"organisation-3","what":"sign"},"effective_on":"2022-01-20","kind":"supplier.refused","recorded_at":"2026-11-20T04:07:00.000000Z","seq":107,"version":1}');
INSERT INTO public.entry VALUES ('changping', 108, '\xf73d28ca79b83e5efebee3129a547987b7d28d68fdf22079b55dc6e2dff85c2c', '\x69ad71328094d29e393ca89598a0d9297812345f045df11a768d6f5c7fd4da4d', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-49","supplier":"organisation-3","what":"cooperate-with-review"},"effective_on":"2022-04-01","kind":"supplier.refused","recorded_at":"2026-11-20T04:07:00.000000Z","seq":108,"version":1}');
INSERT INTO public.entry VALUES ('changping', 109, '\x3a15ba9cdceb7d11545c87b0c458b13ebab837eefbcb934eda09118ffa4ba11f', '\xe71cadbb2f04950817496628f73de86d781d272c1a945e0f17974d08014861fc', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"http://changping.example/2","body":"organisation-2","digest":"abababababababababababababababababababababababababababababababab","year":2022},"effective_on":"2023-03-20","kind":"statement.published","recorded_at":"2026-11-20T04:07:00.000000Z","seq":109,"version":1}');
INSERT INTO public.entry VALUES ('changping', 110, '\xf4606c3b6f16b025a3a23e9c3618495640c56bebce086e443d7dfe03d6205b40', '\x4df7b72e60ba5fbcd6c4f6114481f2dad9fc34bb0402dd9f99a1b5c2559df344', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-1","year":2022},"effective_on":"2023-03-30","kind":"statement.published","recorded_at":"2026-11-20T04:07:00.000000Z","seq":110,"version":1}');
INSERT INTO public.entry VALUES ('changping', 111, '\xffc3452758f975d9b16a1b4770da3800d375468d597bfbe76a9cec7d74104904', '\xc85460578fbd285c9144d494cf4f40c858346582314e307a143f3ccb21893bf3', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-2","number":"依申请〔2022〕1号"},"effective_on":"2022-05-05","kind":"information.requested","recorded_at":"2026-11-20T04:07:00.000000Z","seq":111,"version":1}');
INSERT INTO public.entry VALUES ('changping', 112, '\x40914bcc786b702781d680ab8803b714d25ba620610ca62b8faac112b03ed471', '\x3d8a4798393f919cb024499a604f1062eb808c67a5b3d248aa7ffca0fe540638', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"延期告知〔2022〕1号","not_counted":5,"request":"request-111","working_days":10},"effective_on":"2022-05-20","kind":"information.extended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":112,"version":1}');
INSERT INTO public.entry VALUES ('changping', 113, '\xaffe84c6d4d16e4c5a728551a2420fb9445fdcfc88af89f6606751f21d835107', '\xab143b0e05d51a3918c3268530da6d52ecd268341c67df8c42f066cbf1eecbb4', '{"actor":"operator:console","book":"changping","command":1,"data":{"request":"request-111","result":"partly"},"effective_on":"2022-06-20","kind":"information.answered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":113,"version":1}');
INSERT INTO public.entry VALUES ('changping', 114, '\x4cc57c845c3fa8479e1a2dcd1268570de8abdc76c0aedbedf3492956f118d0a2', '\x66e9e6a4c90e88e4d6a0e593358d33b8a8fe0daf8c32defb509b03a688662c69', '{"actor":"operator:console","book":"changping","command":1,"data":{"applicant":"sha256:947be86eaae85245efdd5a18aa9a8671a6bdf1e87c124e7c1a3847de4e1dd8e9","body":"organisation-1","matter":"sha256:2032ea2c1b9eab478dc76bd88c7071aa3ee273c9ac75a36279b091a3af5d99d3"},"effective_on":"2022-05-06","kind":"information.requested","recorded_at":"2026-11-20T04:07:00.000000Z","seq":114,"version":1}');
INSERT INTO public.entry VALUES ('changping', 115, '\x9b6232a17e20a852effed3c985f62f18d7412a3eba7d337f03463eadf7cd6db6', '\x404bcb2e92f5b6578ae3943d1f723bb463967995e6868f1371c548eb0a651621', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1100000,"authority":"organisation-1","basis":"示例依据","compensation":500,"contract":"contract-49","ends_on":"2023-06-30","reason":"scope","summary":"延长工期"},"effective_on":"2022-05-01","kind":"contract.amended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":115,"version":1}');
INSERT INTO public.entry VALUES ('changping', 116, '\x9d6c789006ddb229bf2f82dea0ffb372031629de4be89b7eb3a91f31f8dc34e3', '\x8a07cc30d33c5321ab6655e90b180e9523048f01681f52cf1e6ce9e7907c65ed', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":10000,"authority":"organisation-1","basis":"示例依据","contract":"contract-49","number":"补-1","summary":"增补"},"effective_on":"2022-05-02","kind":"contract.supplemented","recorded_at":"2026-11-20T04:07:00.000000Z","seq":116,"version":1}');
INSERT INTO public.entry VALUES ('changping', 117, '\xd7539304f2056f404253a741d977be8431f42a565ecdd0c8a4617f214d179513', '\xbf15388f9d7b461cee5b560830194f1f6b2a8a2894cb56bcc02e8bee17435542', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"http://changping.example/3","contract":"contract-49"},"effective_on":"2022-05-02","kind":"contract.change-published","recorded_at":"2026-11-20T04:07:00.000000Z","seq":117,"version":1}');
INSERT INTO public.entry VALUES ('changping', 118, '\xfa55a70d65a8994194d64c6a3fcb3cebadc8c9e208596c082f8ac3de6b38b258', '\x2118ab484030c907efa6ba05c10606b44fb961628ca06eb09a7d21d6528724ed', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-49","reason":"funds-missing"},"effective_on":"2022-05-03","kind":"contract.suspended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":118,"version":1}');
INSERT INTO public.entry VALUES ('changping', 119, '\x72b0c009ffec8f574d83b128696ebcdb70f9385355de0ceb0dee29ad31a1c99c', '\xa2a98fd4c2abb05f45574cbd1739becaf6c8f0484be50fd95329ffc0acdc6d56', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-49"},"effective_on":"2022-05-04","kind":"contract.resumed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":119,"version":1}');
INSERT INTO public.entry VALUES ('changping', 121, '\xb6325f80e934f280f580e470acc609cd8bc636a20c50c3dd9e7deef25da773c0', '\xa41a434538ad2cee91f47f428367bfe637bbfd3b05f68b1f6bc34a8733eddc35', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-49","reason":"agreed"},"effective_on":"2023-01-01","kind":"contract.terminated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":121,"version":1}');
INSERT INTO public.entry VALUES ('changping', 122, '\x825a841fc80fcc5f36a906eaef9a5a403d94ba7fa8ad4c257183e7310c5e0f11', '\xa6333b79832e5bd9a38db0f5f28981dbdad3c067d01802b2027a8ffc4111e83e', '{"actor":"operator:console","book":"changping","command":1,"data":{"buyer":"organisation-2","title":"另一项目"},"effective_on":"2022-01-05","kind":"award.noticed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":122,"version":1}');
INSERT INTO public.entry VALUES ('changping', 123, '\x1f0105af1847e8a00bd06c61e6f5b19131b1f2de5758240446f8d38a96f7db20', '\xc26015a2ab1743cd0b4e0a9394c5414d790326a246079269a4d5e630eb8846cb', '{"actor":"operator:console","book":"changping","command":1,"data":{"kind":"investment","number":"CPZS-1","parties":[{"party":"organisation-2","role":"promisor"},{"party":"organisation-3","role":"investor"}],"title":"示例项目"},"effective_on":"2022-01-10","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":123,"version":1}');
INSERT INTO public.entry VALUES ('changping', 124, '\x5362011d404775aed3d16ffb2af90c5201b3ff3d44670d5f462a5c8ad8753649', '\x69c6ef56cfd57f2661b85b7a3b1053e275a0445b57e752700d3ac027fc921fc8', '{"actor":"operator:console","book":"changping","command":1,"data":{"kind":"pledge","number":"CPCN-1","parties":[{"party":"organisation-3","role":"promisor"}],"title":"示例承诺"},"effective_on":"2018-01-10","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":124,"version":1}');
INSERT INTO public.entry VALUES ('changping', 125, '\x0912d7d8fb4f45ac507630abd5b488a9bcc3e6dc220498a917efa24811942b61', '\xe1ad412ac63f784a980343e082826c0fd5b57b582ab9df3f2767185371da0c04', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-123","reason":"agreed","summary":"改期"},"effective_on":"2022-02-10","kind":"contract.amended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":125,"version":1}');
INSERT INTO public.entry VALUES ('changping', 126, '\xcae40ea8c4549468a3319601075205cd88ccd8223c305c0cbdbe1ec633453931', '\x0ab89d3faae689302cc5fa876c521c9472d8cfa13303a892ced80b2ac85dec74', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-123","reason":"agreed"},"effective_on":"2022-02-11","kind":"contract.suspended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":126,"version":1}');
INSERT INTO public.entry VALUES ('changping', 127, '\xf7f938890c6255c30c3617dcd8490ec46c0cc64b0abae460c9c74c4a2c4467be', '\xd4a91049038618551f120c82d479ccc85e8494044d00ce2c88994656bcd2ac70', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-123"},"effective_on":"2022-02-12","kind":"contract.resumed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":127,"version":1}');
INSERT INTO public.entry VALUES ('changping', 128, '\x0a0f6ea141ad345be1f530b840098c82895507a35611a85258384a240a0bd186', '\xf925d098acc94e4599bc082fb061bc54bb20e14c45d68dd367f599f9a84aadfd', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-123","reason":"agreed"},"effective_on":"2029-02-11","kind":"contract.suspended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":128,"version":1}');
INSERT INTO public.entry VALUES ('changping', 129, '\xcd43df6cf1c7186a7591a5ae61a6e9cf76a9a1e618536bc6e0ba803bddd438e0', '\xb4ec87f4a1529cbbe33d77c7a13f65aa82a8220b04b2dc4aadc884025d838b77', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-123"},"effective_on":"2029-02-12","kind":"contract.resumed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":129,"version":1}');
INSERT INTO public.entry VALUES ('changping', 130, '\xb275f2aa5f15f3fa55686587aee4d236aef0d329bb37800f85b9a5a98a1b869b', '\x44ea9150531342477df85be5e8dcf5cc045d4eeada0bf38e1debbffb7c86c3cb', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-123","debtor":"organisation-2","term":"none","type":"promise"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":130,"version":1}');
INSERT INTO public.entry VALUES ('changping', 131, '\x5d3364478214d972a5d15facb47aa8fc1018849ac219ef2ffbfafbb89c3dabd8', '\x4676f9d8eebbc49286d745f27c1c74e7bf29c9c5394b32de8ce453d3b97719b3', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-130","result":"not-reviewed"},"effective_on":"2024-09-01","kind":"promise.reviewed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":131,"version":1}');
INSERT INTO public.entry VALUES ('changping', 132, '\xd113ea24d4257d091438a73368675abcd7a00092c95d4049a88407044d1ec8aa', '\x81623917fce123d430a177890c55e44dfe19e4f392a6db392a82d2ca121391c5', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-123","event":"settlement-made"},"effective_on":"2022-03-01","kind":"performance.milestone-reached","recorded_at":"2026-11-20T04:07:00.000000Z","seq":132,"version":1}');
INSERT INTO public.entry VALUES ('changping', 133, '\x423cf977ecd9325877bf362775fae057fa225772cb4c4e8e5e0f6cd35d33b89d', '\x4adcd88f4d3330a0c8658606d144322542434591c1ff494ba7258abfde2d4b3e', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-123","partial":true},"effective_on":"2022-03-02","kind":"performance.delivered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":133,"version":1}');
INSERT INTO public.entry VALUES ('changping', 134, '\x6ddcfaa6cc320baf58e02479810b7bed2519cf470a3d25ea999a4744939aec64', '\xead16720c8fa4e249b490113ec80e007387fa1eac5fb9b7490bc6c9eb4890677', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","number":"1","subject":"organisation-3"},"effective_on":"2022-08-01","kind":"penalty.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":134,"version":1}');
INSERT INTO public.entry VALUES ('changping', 135, '\xe373c5f10def2fc564ea3497f955da28fc0282ef039759e0ce806256f687d1d2', '\x0252f4ed03400250b3028364e66255144b109395724f1fae3871332b589043b4', '{"actor":"operator:console","book":"changping","command":1,"data":{"court":"长平市人民法院","debtor":"organisation-2","number":"2"},"effective_on":"2022-08-01","kind":"judgment.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":135,"version":1}');
INSERT INTO public.entry VALUES ('changping', 136, '\x7acf7a15c4ff07519cc76ed03fae76ebef74715d01be8ad304d5a21681c1bf06', '\xa6e3268eabba5ce12ef47367de0dfee360b8e34a4c81318a4eb956893f8a523f', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","list":"procurement-violations","particulars":"sha256:f217d081fca264768f9b21f646efc0c21c961473d01266b642b35b61058ad68b","result":"警告","subject":"organisation-3"},"effective_on":"2022-08-02","kind":"listing.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":136,"version":1}');
INSERT INTO public.entry VALUES ('changping', 137, '\x59a6744c86ddcbc35ced001033ab99cd202dcc6ca485627561790911f75b62b5', '\x428b8b7512d196ca836e6f91f55571ff5c7ff93c60a45eb54ba8d2284267174f', '{"actor":"operator:console","book":"changping","command":1,"data":{"basis":"长财债〔2022〕1号","basis_digest":"abababababababababababababababababababababababababababababababab","category":"special","contract":"contract-49","creditor":"organisation-3","currency":"CNY","debtor":"organisation-2","division":"990100","due_on":"2025-03-01","kind":"bond","number":"CPZQ-2022-1","principal":9000000,"purpose":"污水处理厂提标改造"},"effective_on":"2022-03-01","kind":"debt.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":137,"version":1}');
INSERT INTO public.entry VALUES ('changping', 138, '\x825215c3773e4a5995d7529bf1054ee462861928750cfea79a5cc43d133cd52f', '\x92de1549ce449e054dd2ed56500495edcef6ae87c75e491e9aede9822a62f19f', '{"actor":"operator:console","book":"changping","command":1,"data":{"basis":"审计报告","debtor":"organisation-3","division":"990100","kind":"implicit","principal":500,"purpose":"园区道路"},"effective_on":"2022-03-02","kind":"debt.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":138,"version":1}');
INSERT INTO public.entry VALUES ('changping', 139, '\x40b180fdefe5acfd30fcf575904758d92338919ea8b34749d3c791078d9db8b5', '\x519dcc5919928515c74527cd073dcf428b707292e60e00f34d22b185b0b84b59', '{"actor":"operator:console","book":"changping","command":1,"data":{"debtor":"organisation-2","division":"990100","kind":"payable","principal":700,"purpose":"工程款"},"effective_on":"2022-03-03","kind":"debt.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":139,"version":1}');
INSERT INTO public.entry VALUES ('changping', 140, '\xb78ea03d3faf52528856b9c1297a73584ee6c36ca9626d045b12fd0a80ee55bf', '\x009a38dcfab6a0332344fa2f9299fc9df33dd01fc28f09f60d4084d44008891e', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000000,"debt":"debt-137","document":"支-1"},"effective_on":"2022-04-01","kind":"debt.repaid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":140,"version":1}');
INSERT INTO public.entry VALUES ('changping', 141, '\xc89e9cc8ee338240b6099208b2bda361f677e1b5f9546f7ef714570492ff603b', '\x3a2588499b0d0d3a5dd3ac5402ecc39426f708b620bd571d2894344fe7a7affd', '{"actor":"operator:console","book":"changping","command":1,"data":{"debt":"debt-138","document":"置换〔2022〕1号","reason":"replaced"},"effective_on":"2022-04-03","kind":"debt.written-off","recorded_at":"2026-11-20T04:07:00.000000Z","seq":141,"version":1}');
INSERT INTO public.entry VALUES ('changping', 142, '\x7bb54428b38201361a827ad1151133ce7590e36532878aca1d76d8f061fd6682', '\xc42020c9921a81ca5b06d49d03e4dd6d60d62fa1b00f261b64889ac6e8d1177d', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5,"debt":"debt-137"},"effective_on":"2022-04-01","kind":"debt.repaid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":142,"version":1}');
INSERT INTO public.entry VALUES ('changping', 143, '\x27535828d2bebefb9fa6746fe6ff0173ba86a1964fa0f055406a2f697a76e19e', '\x894f02a8dc10f038e971654679ebc54d7b622a489800354c7cb3d8e3b9369124', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":80000000,"category":"special","division":"990100","document":"长财预〔2022〕8号","year":2022},"effective_on":"2022-01-20","kind":"debt.limit-approved","recorded_at":"2026-11-20T04:07:00.000000Z","seq":143,"version":1}');
INSERT INTO public.entry VALUES ('changping', 144, '\xd4e5bfaea6f8d2c3c2f24b98dc4669b1cea94512dda503c16c4dfb4b4ed8b6cb', '\xbe3d6d17dfea213df7b60e86fd3cd1ee751cd522bcf5ad31271152e0aca515bf', '{"actor":"operator:console","book":"changping","command":1,"data":{"debt":"debt-137","document":"展期协议","until":"2026-03-01"},"effective_on":"2022-04-02","kind":"debt.rescheduled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":144,"version":1}');
INSERT INTO public.entry VALUES ('changping', 145, '\x32fd3f08a2f0bbb97b960a7e205b2f056699d81bc06770fefdbca5d57418b7f4', '\x79dc34d340e17ef6d3dd31272615abb1526a2fccda1cba1a478a1a1882a1381b', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":7,"category":"general","currency":"CNY","division":"990100","document":"长财预〔2022〕8号","year":2022},"effective_on":"2022-01-21","kind":"debt.limit-approved","recorded_at":"2026-11-20T04:07:00.000000Z","seq":145,"version":1}');
INSERT INTO public.entry VALUES ('changping', 146, '\x904f7a3800ec0624edef69cf0ad64f22cac6a238c5b61c7ffad673770bf3f551', '\xad729fa093caaf8fffc2015ae318e08210229beff90b36f125d91695218d3e6b', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":2000000,"debt":"debt-137","document":"置换〔2022〕1号","reason":"replaced"},"effective_on":"2022-04-03","kind":"debt.written-off","recorded_at":"2026-11-20T04:07:00.000000Z","seq":146,"version":1}');
INSERT INTO public.entry VALUES ('changping', 147, '\xb15aaef8d8bcbd8475a59cfd400383b02763930826d414cd658a5b6c2ccd0fe1', '\xf400b548665635556795e53a577504c9df6d00d2d55258487b0d24e4b6d87828', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":800000,"body":"organisation-2","code":"2050205","currency":"CNY","document":"长财预〔2022〕2号","item":"设备购置","year":2022},"effective_on":"2022-01-02","kind":"budget.approved","recorded_at":"2026-11-20T04:07:00.000000Z","seq":147,"version":1}');
INSERT INTO public.entry VALUES ('changping', 148, '\xf375aacc5f13807c0884d7dc3bce08dbc4b100c9cbf65e784b0213d1a3f5db17', '\x1f06d972d1ffcd102dbf02f20721f2f768da470c4b1bf77c05a41e1e9d9d1792', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":100,"body":"organisation-1","item":"会议费","year":2022},"effective_on":"2022-01-02","kind":"budget.approved","recorded_at":"2026-11-20T04:07:00.000000Z","seq":148,"version":1}');
INSERT INTO public.entry VALUES ('changping', 149, '\x594850a1de9677f93b8bdaa27e76b67bc50ffb728811421020654281904b2c75', '\x33ea0399838ef0c0f365383812dbc50d869bbfb1850265b9497fa74995d47c19', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":900000,"budget":"budget-147","document":"长财预〔2022〕7号"},"effective_on":"2022-02-01","kind":"budget.adjusted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":149,"version":1}');
INSERT INTO public.entry VALUES ('changping', 150, '\x467c9ac318e1d8709a8f7cf0e8117f61dc8698f815bbb38697f7109e52147311', '\x7ed126c94910b1af97a15c8c260ea2fca800bd1fb1b4e0a9fbfad0a77cef4be6', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":600000,"budget":"budget-147","contract":"contract-49","document":"采购计划 1"},"effective_on":"2022-02-02","kind":"budget.committed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":150,"version":1}');
INSERT INTO public.entry VALUES ('changping', 151, '\x7da9b608344f9a1bb1d0ee4a9bb19e50f66843836e68771b2192dbe9edde45f7', '\x481ad373ec89bc37b6a787adca7bcbcb50e041721d337b68788b67b42b9bebb0', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000,"budget":"budget-147","contract":"contract-50"},"effective_on":"2022-02-02","kind":"budget.committed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":151,"version":1}');
INSERT INTO public.entry VALUES ('changping', 152, '\x8850503dde6bc9e727708520f09db4c48c55e430c25ed06388312c2ffca59f1e', '\xe795aa6e60fdd50abc2ab09a422aa7e6e882e3d965e08f5f22d0e4d05ebbe308', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":50000,"budget":"budget-147","commitment":"commitment-150"},"effective_on":"2022-02-03","kind":"budget.released","recorded_at":"2026-11-20T04:07:00.000000Z","seq":152,"version":1}');
INSERT INTO public.entry VALUES ('changping', 153, '\x8cc7cc2457b28e7e3c47dee10fb489fe7494b44ed08ca1e693647d673a554241', '\x1c04378407152d6ff008fc2f56a9bb733582349ff0033e1eaf76641673f30b96', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"contract":"contract-50","creditor":"organisation-3","debtor":"organisation-2","due_day":"2022-06-30","term":"fixed","type":"payment"},"effective_on":"2022-02-01","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":153,"version":1}');
INSERT INTO public.entry VALUES ('changping', 154, '\x5d0cea19377b75d9464a97b61a012bd045c158d18892b16b50a2bf23cf2a7f64', '\x536426bf32f34d4be15cb1585a0c428667e931da508aede0d8678b02a270cad1', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":3000,"contract":"contract-50","creditor":"organisation-2","debtor":"organisation-3","due_day":"2022-06-30","term":"fixed","type":"compensation"},"effective_on":"2022-02-01","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":154,"version":1}');
INSERT INTO public.entry VALUES ('changping', 155, '\x62dc95ce1c5c3b7a64d0d3aaade1f4ec7c6b7a75b28a2ead8b01807f2ff049c1', '\xc4b88a4fa7adcef2963cc786947f91fe2c731b4d61fdf63c911eb977cf33f344', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"contract":"contract-50","creditor":"organisation-3","debtor":"organisation-2","due_day":"2022-06-30","term":"fixed","type":"payment"},"effective_on":"2022-02-01","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":155,"version":1}');
INSERT INTO public.entry VALUES ('changping', 156, '\xf9d68f4187cb42442a4a7c508a04bfd084c280647a97d108365153a05348e6b9', '\x1fde1b994b4275f3ba63c57674aac686fd74b2aea71d5ba306850a4f6a71c846', '{"actor":"operator:console","book":"changping","command":1,"data":{"against":"obligation-154","amount":3000,"document":"抵销通知","obligation":"obligation-153"},"effective_on":"2022-07-01","kind":"obligation.set-off","recorded_at":"2026-11-20T04:07:00.000000Z","seq":156,"version":1}');
INSERT INTO public.entry VALUES ('changping', 157, '\x3bc47ea91a076eff2d22472b5d7a2bb7db4f71e5044b1f8429131e2e2e8c5b15', '\x27b166267f6c3f21aba6496796d9fe378bcd94c188adbee6f95f300e541f1e2a', '{"actor":"operator:console","book":"changping","command":1,"data":{"agreed_on":"2022-07-01","assignee":"organisation-1","document":"转让通知","form":"factoring-with-recourse","obligation":"obligation-153"},"effective_on":"2022-07-04","kind":"obligation.assigned","recorded_at":"2026-11-20T04:07:00.000000Z","seq":157,"version":1}');
INSERT INTO public.entry VALUES ('changping', 158, '\xe15d0839ed5551137da216fc8016e565c80c5e7d83a006dcee465fdcb9860718', '\x3cbe428c4fe2ee78591738632e99ab8bc6b15a950ea5c91018ac37e65ed23c13', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":2000,"contract":"contract-50","document":"确权〔2022〕1号","financier":"organisation-1","obligation":"obligation-155"},"effective_on":"2022-07-05","kind":"receivable.confirmation-requested","recorded_at":"2026-11-20T04:07:00.000000Z","seq":158,"version":1}');
INSERT INTO public.entry VALUES ('changping', 159, '\x106e5d7e4d1b65d02c7647569fda6de300a7dc31476017e6dd21b1a53bd32f90', '\xdbf69caf5723b813aa07bd02a6d02cd27ec09084931eea5aa0dedf9a3db4e923', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1500,"document":"确认函","receivable":"receivable-158"},"effective_on":"2022-07-20","kind":"receivable.confirmed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":159,"version":1}');
INSERT INTO public.entry VALUES ('changping', 160, '\x46fef558d568f21c2b2b10bc6d0762f6bcf7902fa3011a3099398c15244024ef', '\x47e7a9bdb3b2c061c94c5e740360eb2eb6840ac8467972e9f2aa49ecae4846a2', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-50","financier":"organisation-1","obligation":"obligation-155"},"effective_on":"2022-08-01","kind":"receivable.confirmation-requested","recorded_at":"2026-11-20T04:07:00.000000Z","seq":160,"version":1}');
INSERT INTO public.entry VALUES ('changping', 161, '\x84bdf45bdc45fb1057653f8dc4361918fe20847824afcc8d10fb287e8b36c5be', '\x3c7fa9dfecc5d3572070ec6b3a4d5a82d90dae34213c53cbc786e935c99c24b9', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"复函","reason":"sum-disputed","receivable":"receivable-160","statement":"sha256:c9ca895a44365ae08ded70c8b2d2171e6c817ac5dad527e297d3a2563eacbadc"},"effective_on":"2022-08-20","kind":"receivable.refused","recorded_at":"2026-11-20T04:07:00.000000Z","seq":161,"version":1}');
INSERT INTO public.entry VALUES ('changping', 162, '\xa70a0da9067e0eeffd7a26ded27585f1ee5e1a7624fb3da7907e166cb62679fc', '\xab1389f68295cd6a82814935704c685017cf835ecb2a9339ab56c91f40cc003e', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-50","obligation":"obligation-155"},"effective_on":"2022-09-01","kind":"receivable.confirmation-requested","recorded_at":"2026-11-20T04:07:00.000000Z","seq":162,"version":1}');
INSERT INTO public.entry VALUES ('changping', 163, '\xbfa299455d194174d533e775bfae153ad4aebd639af6659f62bf648cd76bf665', '\x4047c86e1c6177478e1f815a285b70ba1bdf318bac2711c8efe7e334ee968147', '{"actor":"operator:console","book":"changping","command":163,"data":{"person":"person-6","reason":"requested"},"effective_on":"2020-01-01","kind":"vault.erased","recorded_at":"2026-11-20T04:14:00.000000Z","seq":163,"version":1}');












INSERT INTO public.head VALUES ('changping', 164, '2026-11-20T04:14:00.000000Z', '\xf821b7194e1dabc6fcff4ab3e9655a5cf732d979890322bdb8eb4361d8327bdc122848fc921c9f1ac6164b14a1e7aa45f7de1b9d4145652465b510bdb46784ff23cad7cfb8e47b2187d5203ef659d161b5b16932d7040935aa234bd3291b4c10', 'log.changping.example/changping
164
8HV0vzDpWz+fHR45DqmI6lwl17d4Z1L48Fb08jEjDwQ=

— log.changping.example/changping hQmBJE2UZdVAe4V1VvCgB0avsZELv6N7uyLnLuoYOii5iAUQ6r/+Cn0JLV/mEeZa21PIRrDX+FDgWpqOAqNwHyV6HAU=
');



INSERT INTO public.idempotent_command VALUES ('changping', 'first', '\x73648d3bded808cd3db843ac4ccba3ca5ef9a173e3abb6d6a4512eb6fc80a207', '{"book":"changping","checkpoint":"log.changping.example/changping\n163\nsbRV/B0Q+FYs7s6MiYBTiCUKyZWV8Ac5lJa5qCXxc1g=\n\n— log.changping.example/changping hQmBJKdQvoexHGr0pS4T6Ari2+inFeUQ5gMyKkPO2BOIFoDIWnri7AqGKO8xfmxdMpuYlrxYZ79aBtldUQlLPbcP9A4=\n","erasure_pending":false,"first_seq":1,"ids":["organisation-1","organisation-2","organisation-3","organisation-3","organisation-2","person-6","person-7","person-8","person-9","person-10","person-11","person-12","person-13","person-14","person-15","person-16","person-17","person-7","person-8","post-20","tenure-21","post-20","post-23","tenure-24","tenure-24","post-23","post-27","tenure-28","post-27","post-30","tenure-31","tenure-31","post-30","statute-34","confirmation-35","calendar-36","rate-37","setting-38","threshold-39","statute-40","confirmation-41","calendar-42","rate-43","setting-44","threshold-45","award-46","award-47","award-47","contract-49","contract-50","contract-49","contract-49","obligation-53","obligation-54","obligation-55","obligation-56","obligation-57","obligation-54","obligation-54","obligation-54","obligation-56","obligation-56","obligation-55","performance-64","performance-65","performance-65","performance-67","performance-68","performance-69","performance-70","performance-69","responsibility-72","responsibility-73","responsibility-72","responsibility-72","obligation-76","obligation-77","obligation-78","obligation-79","performance-80","obligation-79","obligation-79","obligation-79","obligation-79","obligation-79","obligation-57","contract-87","contract-88","payroll-89","payroll-90","payroll-91","payroll-92","performance-93","wage-funding-94","wage-funding-95","safeguard-96","safeguard-97","penalty-98","listing-99","judgment-100","penalty-101","listing-102","judgment-103","contract-49","refusal-105","refusal-105","refusal-107","refusal-108","statement-109","statement-110","request-111","request-111","request-111","request-114","contract-49","contract-49","contract-49","contract-49","contract-49","contract-49","contract-49","award-122","contract-123","contract-124","contract-123","contract-123","contract-123","contract-123","contract-123","obligation-130","obligation-130","performance-132","performance-133","penalty-134","judgment-135","listing-136","debt-137","debt-138","debt-139","debt-137","debt-138","debt-137","debt-limit-143","debt-137","debt-limit-145","debt-137","budget-147","budget-148","budget-147","commitment-150","commitment-151","commitment-150","obligation-153","obligation-154","obligation-155","obligation-153","obligation-153","receivable-158","receivable-158","receivable-160","receivable-160","receivable-162"],"last_seq":162,"recorded_at":"2026-11-20T04:07:00.000000Z","repeated":false,"warnings":[{"code":"listing.no-number","params":{},"path":"/data/number","seq":136}]}');



INSERT INTO public.information_request VALUES ('changping', 'request-111', 'organisation-2', '依申请〔2022〕1号', '2022-05-05', 10, 5, '2022-06-20', 'partly');
INSERT INTO public.information_request VALUES ('changping', 'request-114', 'organisation-1', NULL, '2022-05-06', 0, 0, NULL, NULL);



INSERT INTO public.judgment VALUES ('changping', 'judgment-100', 'organisation-2', 'organisation-3', '（2022）长平民初1号', '长平市人民法院', '2022-08-01', '2022-09-20', 500000, 'contract-49', 'obligation-54');
INSERT INTO public.judgment VALUES ('changping', 'judgment-103', 'organisation-2', 'organisation-3', '（2022）长平民初2号', '长平市人民法院', '2022-08-02', '2022-09-20', 500000, 'contract-49', 'obligation-54');
INSERT INTO public.judgment VALUES ('changping', 'judgment-135', 'organisation-2', NULL, '2', '长平市人民法院', '2022-08-01', NULL, NULL, NULL, NULL);



INSERT INTO public.kept_checkpoint VALUES ('changping', 0, 163, 'log.changping.example/changping
163
sbRV/B0Q+FYs7s6MiYBTiCUKyZWV8Ac5lJa5qCXxc1g=

— log.changping.example/changping hQmBJKdQvoexHGr0pS4T6Ari2+inFeUQ5gMyKkPO2BOIFoDIWnri7AqGKO8xfmxdMpuYlrxYZ79aBtldUQlLPbcP9A4=
');



INSERT INTO public.list_decision VALUES ('changping', 'listing-99', 'procurement-violations', 'organisation-3', '长财罚〔2022〕1号', '长平市财政局', '一年内禁止参加政府采购活动', '示例依据', '2022-08-01', '2022-08-05', '2023-08-05', 99, 99, 'penalty-98');
INSERT INTO public.list_decision VALUES ('changping', 'listing-102', 'procurement-violations', 'organisation-3', '长财罚〔2022〕2号', '长平市财政局', '一年内禁止参加政府采购活动', '示例依据', '2022-08-02', '2022-08-05', '2023-08-05', 102, 102, 'penalty-101');
INSERT INTO public.list_decision VALUES ('changping', 'listing-136', 'procurement-violations', 'organisation-3', NULL, '长平市财政局', '警告', '示例依据', '2022-08-02', NULL, NULL, NULL, 136, NULL);



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
INSERT INTO public.object VALUES ('changping', 'threshold-39', 'threshold', 39);
INSERT INTO public.object VALUES ('changping', 'statute-40', 'statute', 40);
INSERT INTO public.object VALUES ('changping', 'confirmation-41', 'confirmation', 41);
INSERT INTO public.object VALUES ('changping', 'calendar-42', 'calendar', 42);
INSERT INTO public.object VALUES ('changping', 'rate-43', 'rate', 43);
INSERT INTO public.object VALUES ('changping', 'setting-44', 'setting', 44);
INSERT INTO public.object VALUES ('changping', 'threshold-45', 'threshold', 45);
INSERT INTO public.object VALUES ('changping', 'award-46', 'award', 46);
INSERT INTO public.object VALUES ('changping', 'award-47', 'award', 47);
INSERT INTO public.object VALUES ('changping', 'contract-49', 'contract', 49);
INSERT INTO public.object VALUES ('changping', 'contract-50', 'contract', 50);
INSERT INTO public.object VALUES ('changping', 'obligation-53', 'obligation', 53);
INSERT INTO public.object VALUES ('changping', 'obligation-54', 'obligation', 54);
INSERT INTO public.object VALUES ('changping', 'obligation-55', 'obligation', 55);
INSERT INTO public.object VALUES ('changping', 'obligation-56', 'obligation', 56);
INSERT INTO public.object VALUES ('changping', 'obligation-57', 'obligation', 57);
INSERT INTO public.object VALUES ('changping', 'performance-64', 'performance', 64);
INSERT INTO public.object VALUES ('changping', 'performance-65', 'performance', 65);
INSERT INTO public.object VALUES ('changping', 'performance-67', 'performance', 67);
INSERT INTO public.object VALUES ('changping', 'performance-68', 'performance', 68);
INSERT INTO public.object VALUES ('changping', 'performance-69', 'performance', 69);
INSERT INTO public.object VALUES ('changping', 'performance-70', 'performance', 70);
INSERT INTO public.object VALUES ('changping', 'responsibility-72', 'responsibility', 72);
INSERT INTO public.object VALUES ('changping', 'responsibility-73', 'responsibility', 73);
INSERT INTO public.object VALUES ('changping', 'obligation-76', 'obligation', 76);
INSERT INTO public.object VALUES ('changping', 'obligation-77', 'obligation', 77);
INSERT INTO public.object VALUES ('changping', 'obligation-78', 'obligation', 78);
INSERT INTO public.object VALUES ('changping', 'obligation-79', 'obligation', 79);
INSERT INTO public.object VALUES ('changping', 'performance-80', 'performance', 80);
INSERT INTO public.object VALUES ('changping', 'contract-87', 'contract', 87);
INSERT INTO public.object VALUES ('changping', 'contract-88', 'contract', 88);
INSERT INTO public.object VALUES ('changping', 'payroll-89', 'payroll', 89);
INSERT INTO public.object VALUES ('changping', 'payroll-90', 'payroll', 90);
INSERT INTO public.object VALUES ('changping', 'payroll-91', 'payroll', 91);
INSERT INTO public.object VALUES ('changping', 'payroll-92', 'payroll', 92);
INSERT INTO public.object VALUES ('changping', 'performance-93', 'performance', 93);
INSERT INTO public.object VALUES ('changping', 'wage-funding-94', 'wage-funding', 94);
INSERT INTO public.object VALUES ('changping', 'wage-funding-95', 'wage-funding', 95);
INSERT INTO public.object VALUES ('changping', 'safeguard-96', 'safeguard', 96);
INSERT INTO public.object VALUES ('changping', 'safeguard-97', 'safeguard', 97);
INSERT INTO public.object VALUES ('changping', 'penalty-98', 'penalty', 98);
INSERT INTO public.object VALUES ('changping', 'listing-99', 'listing', 99);
INSERT INTO public.object VALUES ('changping', 'judgment-100', 'judgment', 100);
INSERT INTO public.object VALUES ('changping', 'penalty-101', 'penalty', 101);
INSERT INTO public.object VALUES ('changping', 'listing-102', 'listing', 102);
INSERT INTO public.object VALUES ('changping', 'judgment-103', 'judgment', 103);
INSERT INTO public.object VALUES ('changping', 'refusal-105', 'refusal', 105);
INSERT INTO public.object VALUES ('changping', 'refusal-107', 'refusal', 107);
INSERT INTO public.object VALUES ('changping', 'refusal-108', 'refusal', 108);
INSERT INTO public.object VALUES ('changping', 'statement-109', 'statement', 109);
INSERT INTO public.object VALUES ('changping', 'statement-110', 'statement', 110);
INSERT INTO public.object VALUES ('changping', 'request-111', 'request', 111);
INSERT INTO public.object VALUES ('changping', 'request-114', 'request', 114);
INSERT INTO public.object VALUES ('changping', 'award-122', 'award', 122);
INSERT INTO public.object VALUES ('changping', 'contract-123', 'contract', 123);
INSERT INTO public.object VALUES ('changping', 'contract-124', 'contract', 124);
INSERT INTO public.object VALUES ('changping', 'obligation-130', 'obligation', 130);
INSERT INTO public.object VALUES ('changping', 'performance-132', 'performance', 132);
INSERT INTO public.object VALUES ('changping', 'performance-133', 'performance', 133);
INSERT INTO public.object VALUES ('changping', 'penalty-134', 'penalty', 134);
INSERT INTO public.object VALUES ('changping', 'judgment-135', 'judgment', 135);
INSERT INTO public.object VALUES ('changping', 'listing-136', 'listing', 136);
INSERT INTO public.object VALUES ('changping', 'debt-137', 'debt', 137);
INSERT INTO public.object VALUES ('changping', 'debt-138', 'debt', 138);
INSERT INTO public.object VALUES ('changping', 'debt-139', 'debt', 139);
INSERT INTO public.object VALUES ('changping', 'debt-limit-143', 'debt-limit', 143);
INSERT INTO public.object VALUES ('changping', 'debt-limit-145', 'debt-limit', 145);
INSERT INTO public.object VALUES ('changping', 'budget-147', 'budget', 147);
INSERT INTO public.object VALUES ('changping', 'budget-148', 'budget', 148);
INSERT INTO public.object VALUES ('changping', 'commitment-150', 'commitment', 150);
INSERT INTO public.object VALUES ('changping', 'commitment-151', 'commitment', 151);
INSERT INTO public.object VALUES ('changping', 'obligation-153', 'obligation', 153);
INSERT INTO public.object VALUES ('changping', 'obligation-154', 'obligation', 154);
INSERT INTO public.object VALUES ('changping', 'obligation-155', 'obligation', 155);
INSERT INTO public.object VALUES ('changping', 'receivable-158', 'receivable', 158);
INSERT INTO public.object VALUES ('changping', 'receivable-160', 'receivable', 160);
INSERT INTO public.object VALUES ('changping', 'receivable-162', 'receivable', 162);



INSERT INTO public.obligation VALUES ('changping', 'obligation-53', 'contract-49', '5', 'delivery', NULL, 'organisation-3', 'organisation-2', NULL, '交付设备', 'fixed', '2022-02-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', NULL, 0, '2022-02-01', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-54', 'contract-49', '5', 'payment', NULL, 'organisation-2', 'organisation-3', 600000, NULL, 'after', NULL, 'delivery', 30, 'calendar-day', 'inspection-passed', 10, 'working-day', 'obligation-53', '2022-01-10', NULL, 60000, NULL, 1000, 2000, '2022-06-30', NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-55', 'contract-49', '9', 'promise', 'subsidy', 'organisation-2', 'organisation-3', 50000, NULL, 'none', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', NULL, 0, NULL, 0, 0, NULL, '2022-03-05', NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-56', 'contract-49', '5', 'payment', NULL, 'organisation-2', 'organisation-3', 9, NULL, 'statutory', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', NULL, 9, '2022-03-11', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-57', 'contract-49', '5', 'payment', NULL, 'organisation-2', 'organisation-3', 70, NULL, 'after', NULL, 'settlement-made', 3, 'month', NULL, NULL, NULL, NULL, '2022-01-10', NULL, 0, NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-76', 'contract-50', '7', 'deposit-return', NULL, 'organisation-2', 'organisation-3', 100000, NULL, 'fixed', '2023-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-11', NULL, 0, NULL, 0, 0, NULL, NULL, 'performance', NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-77', 'contract-50', '8', 'deposit-return', NULL, 'organisation-2', 'organisation-3', 30000, NULL, 'fixed', '2023-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-11', NULL, 0, NULL, 0, 0, NULL, NULL, 'quality', NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-78', 'contract-50', NULL, 'delivery', NULL, 'organisation-3', 'organisation-2', NULL, NULL, 'none', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-11', NULL, 0, '2022-02-02', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-79', 'contract-50', NULL, 'payment', NULL, 'organisation-2', 'organisation-3', 5000, NULL, 'after', NULL, 'delivery', 2, 'month', NULL, 10, 'calendar-day', 'obligation-78', '2022-01-11', NULL, 0, NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-130', 'contract-123', NULL, 'promise', NULL, 'organisation-2', NULL, NULL, NULL, 'none', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', NULL, 0, NULL, 0, 0, NULL, NULL, NULL, 'not-reviewed');
INSERT INTO public.obligation VALUES ('changping', 'obligation-153', 'contract-50', NULL, 'payment', NULL, 'organisation-2', 'organisation-1', 5000, NULL, 'fixed', '2022-06-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-02-01', 'organisation-3', 3000, NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-154', 'contract-50', NULL, 'compensation', NULL, 'organisation-3', 'organisation-2', 3000, NULL, 'fixed', '2022-06-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-02-01', NULL, 3000, '2022-07-01', 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-155', 'contract-50', NULL, 'payment', NULL, 'organisation-2', 'organisation-3', 5000, NULL, 'fixed', '2022-06-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-02-01', NULL, 0, NULL, 0, 0, NULL, NULL, NULL, NULL);



INSERT INTO public.obligation_change VALUES ('changping', 'obligation-54', 58, 'extended', '2022-02-20', NULL, '2022-06-30', NULL, NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-54', 59, 'waived', '2022-03-01', 1000, NULL, NULL, NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-54', 60, 'disputed', '2022-03-02', 2000, NULL, 'quality', NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-55', 63, 'settled', '2022-03-05', NULL, NULL, 'agreement', NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-56', 61, 'disputed', '2022-03-03', 9, NULL, 'price', NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-56', 62, 'dispute-ended', '2022-03-04', NULL, NULL, NULL, NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-153', 156, 'set-off', '2022-07-01', 3000, NULL, NULL, 'obligation-154');
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-153', 157, 'assigned', '2022-07-04', 2000, NULL, NULL, 'organisation-1');
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-154', 156, 'set-off', '2022-07-01', 3000, NULL, NULL, 'obligation-153');



INSERT INTO public.organisation VALUES ('changping', 'organisation-1', '2019-01-01', NULL, '长平市财政局', 'organ', 'prefecture', '990100', NULL, NULL, NULL, NULL);
INSERT INTO public.organisation VALUES ('changping', 'organisation-2', '2019-01-01', '2022-01-01', '长平市建设局', 'organ', 'prefecture', '990100', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.organisation VALUES ('changping', 'organisation-2', '2022-01-01', NULL, '长平市住建局', 'organ', 'prefecture', '990100', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.organisation VALUES ('changping', 'organisation-3', '2020-01-01', NULL, '长平第0建材厂', 'enterprise', NULL, NULL, NULL, '91110000600037341L', true, 'small');



INSERT INTO public.payroll VALUES ('changping', 'payroll-89', 'contract-87', 'organisation-3', '2022-02', '2022-03-15', 1, 6000, 0, NULL);
INSERT INTO public.payroll VALUES ('changping', 'payroll-90', 'contract-88', 'organisation-3', '2022-02', '2022-03-15', 1, 7000, 0, NULL);
INSERT INTO public.payroll VALUES ('changping', 'payroll-91', 'contract-50', 'organisation-3', '2022-03', '2022-04-15', 1, 5000, 5000, '2022-04-14');
INSERT INTO public.payroll VALUES ('changping', 'payroll-92', 'contract-50', 'organisation-3', '2022-03', '2022-04-15', 1, 7000, 0, NULL);



INSERT INTO public.penalty VALUES ('changping', 'penalty-98', 'organisation-3', '长财罚〔2022〕1号', '长平市财政局', '2022-08-01', '示例依据', 1000, 'contract-49');
INSERT INTO public.penalty VALUES ('changping', 'penalty-101', 'organisation-3', '长财罚〔2022〕2号', '长平市财政局', '2022-08-02', '示例依据', 1000, 'contract-49');
INSERT INTO public.penalty VALUES ('changping', 'penalty-134', 'organisation-3', '1', '长平市财政局', '2022-08-01', '示例依据', NULL, NULL);



INSERT INTO public.performance VALUES ('changping', 'performance-64', 'delivered', 'contract-49', 'obligation-53', 'delivery', NULL, '2022-02-01', false, '送-1', 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-65', 'delivered', 'contract-49', 'obligation-53', 'delivery', NULL, '2022-02-02', true, '送-2', 0, '2022-02-03');
INSERT INTO public.performance VALUES ('changping', 'performance-67', 'accepted', 'contract-49', 'obligation-53', 'inspection-passed', NULL, '2022-02-05', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-68', 'invoiced', 'contract-49', 'obligation-54', 'invoice-received', 600000, '2022-02-06', false, '票-1', 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-69', 'paid', 'contract-49', 'obligation-54', NULL, 100000, '2022-03-10', false, '支-1', 40000, '2022-03-12');
INSERT INTO public.performance VALUES ('changping', 'performance-70', 'paid', 'contract-49', 'obligation-56', NULL, 9, '2022-03-11', false, '支-2', 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-80', 'delivered', 'contract-50', 'obligation-78', 'delivery', NULL, '2022-02-02', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-93', 'wage-paid', 'contract-50', 'payroll-91', NULL, 5000, '2022-04-14', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-132', 'milestone-reached', 'contract-123', NULL, 'settlement-made', NULL, '2022-03-01', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-133', 'delivered', 'contract-123', NULL, 'delivery', NULL, '2022-03-02', true, NULL, 0, NULL);



INSERT INTO public.performance_reversal VALUES ('changping', 'performance-65', 66, NULL, '2022-02-03');
INSERT INTO public.performance_reversal VALUES ('changping', 'performance-69', 71, 40000, '2022-03-12');



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



INSERT INTO public.receivable_confirmation VALUES ('changping', 'receivable-158', 'contract-50', 'obligation-155', 'organisation-1', 2000, '2022-07-05', 'confirmed', '2022-07-20', 1500, NULL);
INSERT INTO public.receivable_confirmation VALUES ('changping', 'receivable-160', 'contract-50', 'obligation-155', 'organisation-1', NULL, '2022-08-01', 'refused', '2022-08-20', NULL, 'sum-disputed');
INSERT INTO public.receivable_confirmation VALUES ('changping', 'receivable-162', 'contract-50', 'obligation-155', NULL, NULL, '2022-09-01', NULL, NULL, NULL, NULL);



INSERT INTO public.reference_rate VALUES ('changping', 'rate-37', '2026-08-20', 30000);
INSERT INTO public.reference_rate VALUES ('changping', 'rate-43', '2026-09-20', 30001);



INSERT INTO public.responsibility VALUES ('changping', 'responsibility-72', '2022-01-10', '2022-06-01', 'contract-49', NULL, NULL, 'pays', 'tenure-21');
INSERT INTO public.responsibility VALUES ('changping', 'responsibility-72', '2022-06-01', '2022-12-01', 'contract-49', NULL, NULL, 'pays', 'tenure-28');
INSERT INTO public.responsibility VALUES ('changping', 'responsibility-73', '2022-01-10', NULL, 'contract-49', 'acceptance', 'obligation-53', 'accepts', 'tenure-21');



INSERT INTO public.standing VALUES ('changping', 'obligation-130', 'contract-123', 'investment', 'promise', 'organisation-2', NULL, NULL, 'CNY', NULL, NULL, 0, true, 'cannot-tell', NULL, NULL, 'agreed-term', false, NULL, 'public-body', NULL, true, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-53', 'contract-49', 'procurement', 'delivery', 'organisation-3', 'organisation-2', '990100', 'CNY', NULL, NULL, 0, false, 'known', '2022-02-07', NULL, NULL, false, NULL, 'other', 'large', false, '2022-02-01', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-54', 'contract-49', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 599000, 539000, 2000, true, 'known', '2022-06-30', NULL, NULL, false, '["SME-12","PR-08"]', 'public-body', 'small', true, NULL, 30, 30, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-55', 'contract-49', 'procurement', 'promise', 'organisation-2', 'organisation-3', '990100', 'CNY', 50000, 50000, 0, false, 'cannot-tell', NULL, NULL, 'agreed-term', false, NULL, 'public-body', 'small', true, '2022-03-05', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-56', 'contract-49', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 9, 0, 0, false, 'known', '2022-03-03', NULL, NULL, false, '["SME-41","SME-01","PR-08"]', 'public-body', 'small', true, '2022-03-11', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-57', 'contract-49', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 70, 70, 0, true, 'waits', NULL, 'settlement-made', NULL, false, NULL, 'public-body', 'small', true, NULL, 89, 92, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-76', 'contract-50', 'procurement', 'deposit-return', 'organisation-2', 'organisation-3', '990100', 'CNY', 100000, 100000, 0, true, 'known', '2023-01-03', NULL, NULL, false, NULL, 'public-body', 'small', true, NULL, NULL, NULL, NULL, 'performance', 1000);
INSERT INTO public.standing VALUES ('changping', 'obligation-77', 'contract-50', 'procurement', 'deposit-return', 'organisation-2', 'organisation-3', '990100', 'CNY', 30000, 30000, 0, true, 'known', '2023-01-03', NULL, NULL, false, NULL, 'public-body', 'small', true, NULL, NULL, NULL, NULL, 'quality', 300);
INSERT INTO public.standing VALUES ('changping', 'obligation-78', 'contract-50', 'procurement', 'delivery', 'organisation-3', 'organisation-2', '990100', 'CNY', NULL, NULL, 0, false, 'cannot-tell', NULL, NULL, 'agreed-term', false, NULL, 'other', 'large', false, '2022-02-02', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-79', 'contract-50', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 5000, 5000, 0, true, 'known', '2022-04-02', NULL, NULL, false, '["PR-08"]', 'public-body', 'small', true, NULL, 59, 59, '2022-02-12', NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-153', 'contract-50', 'procurement', 'payment', 'organisation-2', 'organisation-1', '990100', 'CNY', 5000, 2000, 0, true, 'known', '2022-06-30', NULL, NULL, false, NULL, 'public-body', 'small', true, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-154', 'contract-50', 'procurement', 'compensation', 'organisation-3', 'organisation-2', '990100', 'CNY', 3000, 0, 0, false, 'known', '2022-06-30', NULL, NULL, false, NULL, 'other', 'large', false, '2022-07-01', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-155', 'contract-50', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 5000, 5000, 0, true, 'known', '2022-06-30', NULL, NULL, false, NULL, 'public-body', 'small', true, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'payroll-91', 'contract-50', 'procurement', 'wage', 'organisation-3', NULL, '990100', 'CNY', 5000, 0, 0, false, 'known', '2022-04-15', NULL, NULL, false, NULL, NULL, NULL, false, '2022-04-14', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'payroll-92', 'contract-50', 'procurement', 'wage', 'organisation-3', NULL, '990100', 'CNY', 7000, 7000, 0, true, 'known', '2022-04-15', NULL, NULL, false, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'payroll-89', 'contract-87', 'works', 'wage', 'organisation-3', NULL, NULL, 'CNY', 6000, 6000, 0, true, 'known', '2022-03-15', NULL, NULL, false, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.standing VALUES ('changping', 'payroll-90', 'contract-88', 'works', 'wage', 'organisation-3', NULL, NULL, 'CNY', 7000, 7000, 0, true, 'known', '2022-03-15', NULL, NULL, false, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.stated_reason VALUES ('changping', 'contract-49', 115, 'contract-49', 'scope', '2022-05-01');
INSERT INTO public.stated_reason VALUES ('changping', 'contract-49', 118, 'contract-49', 'funds-missing', '2022-05-03');
INSERT INTO public.stated_reason VALUES ('changping', 'contract-49', 121, 'contract-49', 'agreed', '2023-01-01');
INSERT INTO public.stated_reason VALUES ('changping', 'obligation-57', 86, 'obligation-57', 'awaiting-audit', '2022-06-02');
INSERT INTO public.stated_reason VALUES ('changping', 'obligation-79', 85, 'obligation-79', 'internal-process', '2022-06-01');
INSERT INTO public.stated_reason VALUES ('changping', 'contract-123', 125, 'contract-123', 'agreed', '2022-02-10');
INSERT INTO public.stated_reason VALUES ('changping', 'contract-123', 126, 'contract-123', 'agreed', '2022-02-11');
INSERT INTO public.stated_reason VALUES ('changping', 'contract-123', 128, 'contract-123', 'agreed', '2029-02-11');



INSERT INTO public.statute_confirmation VALUES ('changping', 'confirmation-35', 'SME-30', '1f17f08233ed3d6b3e3f0ea32240cbe5dd0532b5e00150d5255221ecae569817', 35, NULL);
INSERT INTO public.statute_confirmation VALUES ('changping', 'confirmation-41', 'MW-29', '8705c8ab9016eeac225e16df05224795ea89135f2e189801aa0e09d5db939ace', 41, NULL);



INSERT INTO public.store_property VALUES ('schema', '1');
INSERT INTO public.store_property VALUES ('projection', '3');
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
INSERT INTO public.subject VALUES ('changping', 'threshold-39', 39);
INSERT INTO public.subject VALUES ('changping', 'statute-40', 40);
INSERT INTO public.subject VALUES ('changping', 'confirmation-41', 41);
INSERT INTO public.subject VALUES ('changping', 'calendar-42', 42);
INSERT INTO public.subject VALUES ('changping', 'rate-43', 43);
INSERT INTO public.subject VALUES ('changping', 'setting-44', 44);
INSERT INTO public.subject VALUES ('changping', 'threshold-45', 45);
INSERT INTO public.subject VALUES ('changping', 'award-46', 46);
INSERT INTO public.subject VALUES ('changping', 'award-47', 47);
INSERT INTO public.subject VALUES ('changping', 'award-47', 48);
INSERT INTO public.subject VALUES ('changping', 'contract-49', 49);
INSERT INTO public.subject VALUES ('changping', 'contract-50', 50);
INSERT INTO public.subject VALUES ('changping', 'contract-49', 51);
INSERT INTO public.subject VALUES ('changping', 'contract-49', 52);
INSERT INTO public.subject VALUES ('changping', 'obligation-53', 53);
INSERT INTO public.subject VALUES ('changping', 'obligation-54', 54);
INSERT INTO public.subject VALUES ('changping', 'obligation-55', 55);
INSERT INTO public.subject VALUES ('changping', 'obligation-56', 56);
INSERT INTO public.subject VALUES ('changping', 'obligation-57', 57);
INSERT INTO public.subject VALUES ('changping', 'obligation-54', 58);
INSERT INTO public.subject VALUES ('changping', 'obligation-54', 59);
INSERT INTO public.subject VALUES ('changping', 'obligation-54', 60);
INSERT INTO public.subject VALUES ('changping', 'obligation-56', 61);
INSERT INTO public.subject VALUES ('changping', 'obligation-56', 62);
INSERT INTO public.subject VALUES ('changping', 'obligation-55', 63);
INSERT INTO public.subject VALUES ('changping', 'obligation-53', 64);
INSERT INTO public.subject VALUES ('changping', 'performance-64', 64);
INSERT INTO public.subject VALUES ('changping', 'obligation-53', 65);
INSERT INTO public.subject VALUES ('changping', 'performance-65', 65);
INSERT INTO public.subject VALUES ('changping', 'obligation-53', 66);
INSERT INTO public.subject VALUES ('changping', 'performance-65', 66);
INSERT INTO public.subject VALUES ('changping', 'obligation-53', 67);
INSERT INTO public.subject VALUES ('changping', 'performance-67', 67);
INSERT INTO public.subject VALUES ('changping', 'obligation-54', 68);
INSERT INTO public.subject VALUES ('changping', 'performance-68', 68);
INSERT INTO public.subject VALUES ('changping', 'obligation-54', 69);
INSERT INTO public.subject VALUES ('changping', 'performance-69', 69);
INSERT INTO public.subject VALUES ('changping', 'obligation-56', 70);
INSERT INTO public.subject VALUES ('changping', 'performance-70', 70);
INSERT INTO public.subject VALUES ('changping', 'obligation-54', 71);
INSERT INTO public.subject VALUES ('changping', 'performance-69', 71);
INSERT INTO public.subject VALUES ('changping', 'responsibility-72', 72);
INSERT INTO public.subject VALUES ('changping', 'responsibility-73', 73);
INSERT INTO public.subject VALUES ('changping', 'responsibility-72', 74);
INSERT INTO public.subject VALUES ('changping', 'responsibility-72', 75);
INSERT INTO public.subject VALUES ('changping', 'obligation-76', 76);
INSERT INTO public.subject VALUES ('changping', 'obligation-77', 77);
INSERT INTO public.subject VALUES ('changping', 'obligation-78', 78);
INSERT INTO public.subject VALUES ('changping', 'obligation-79', 79);
INSERT INTO public.subject VALUES ('changping', 'obligation-78', 80);
INSERT INTO public.subject VALUES ('changping', 'performance-80', 80);
INSERT INTO public.subject VALUES ('changping', 'obligation-79', 81);
INSERT INTO public.subject VALUES ('changping', 'obligation-79', 82);
INSERT INTO public.subject VALUES ('changping', 'obligation-79', 83);
INSERT INTO public.subject VALUES ('changping', 'obligation-79', 84);
INSERT INTO public.subject VALUES ('changping', 'obligation-79', 85);
INSERT INTO public.subject VALUES ('changping', 'obligation-57', 86);
INSERT INTO public.subject VALUES ('changping', 'contract-87', 87);
INSERT INTO public.subject VALUES ('changping', 'contract-88', 88);
INSERT INTO public.subject VALUES ('changping', 'payroll-89', 89);
INSERT INTO public.subject VALUES ('changping', 'payroll-90', 90);
INSERT INTO public.subject VALUES ('changping', 'payroll-91', 91);
INSERT INTO public.subject VALUES ('changping', 'payroll-92', 92);
INSERT INTO public.subject VALUES ('changping', 'payroll-91', 93);
INSERT INTO public.subject VALUES ('changping', 'performance-93', 93);
INSERT INTO public.subject VALUES ('changping', 'wage-funding-94', 94);
INSERT INTO public.subject VALUES ('changping', 'wage-funding-95', 95);
INSERT INTO public.subject VALUES ('changping', 'safeguard-96', 96);
INSERT INTO public.subject VALUES ('changping', 'safeguard-97', 97);
INSERT INTO public.subject VALUES ('changping', 'penalty-98', 98);
INSERT INTO public.subject VALUES ('changping', 'listing-99', 99);
INSERT INTO public.subject VALUES ('changping', 'judgment-100', 100);
INSERT INTO public.subject VALUES ('changping', 'penalty-101', 101);
INSERT INTO public.subject VALUES ('changping', 'listing-102', 102);
INSERT INTO public.subject VALUES ('changping', 'judgment-103', 103);
INSERT INTO public.subject VALUES ('changping', 'contract-49', 104);
INSERT INTO public.subject VALUES ('changping', 'refusal-105', 105);
INSERT INTO public.subject VALUES ('changping', 'refusal-105', 106);
INSERT INTO public.subject VALUES ('changping', 'refusal-107', 107);
INSERT INTO public.subject VALUES ('changping', 'refusal-108', 108);
INSERT INTO public.subject VALUES ('changping', 'statement-109', 109);
INSERT INTO public.subject VALUES ('changping', 'statement-110', 110);
INSERT INTO public.subject VALUES ('changping', 'request-111', 111);
INSERT INTO public.subject VALUES ('changping', 'request-111', 112);
INSERT INTO public.subject VALUES ('changping', 'request-111', 113);
INSERT INTO public.subject VALUES ('changping', 'request-114', 114);
INSERT INTO public.subject VALUES ('changping', 'contract-49', 115);
INSERT INTO public.subject VALUES ('changping', 'contract-49', 116);
INSERT INTO public.subject VALUES ('changping', 'contract-49', 117);
INSERT INTO public.subject VALUES ('changping', 'contract-49', 118);
INSERT INTO public.subject VALUES ('changping', 'contract-49', 119);
INSERT INTO public.subject VALUES ('changping', 'contract-49', 120);
INSERT INTO public.subject VALUES ('changping', 'contract-49', 121);
INSERT INTO public.subject VALUES ('changping', 'award-122', 122);
INSERT INTO public.subject VALUES ('changping', 'contract-123', 123);
INSERT INTO public.subject VALUES ('changping', 'contract-124', 124);
INSERT INTO public.subject VALUES ('changping', 'contract-123', 125);
INSERT INTO public.subject VALUES ('changping', 'contract-123', 126);
INSERT INTO public.subject VALUES ('changping', 'contract-123', 127);
INSERT INTO public.subject VALUES ('changping', 'contract-123', 128);
INSERT INTO public.subject VALUES ('changping', 'contract-123', 129);
INSERT INTO public.subject VALUES ('changping', 'obligation-130', 130);
INSERT INTO public.subject VALUES ('changping', 'obligation-130', 131);
INSERT INTO public.subject VALUES ('changping', 'performance-132', 132);
INSERT INTO public.subject VALUES ('changping', 'performance-133', 133);
INSERT INTO public.subject VALUES ('changping', 'penalty-134', 134);
INSERT INTO public.subject VALUES ('changping', 'judgment-135', 135);
INSERT INTO public.subject VALUES ('changping', 'listing-136', 136);
INSERT INTO public.subject VALUES ('changping', 'debt-137', 137);
INSERT INTO public.subject VALUES ('changping', 'debt-138', 138);
INSERT INTO public.subject VALUES ('changping', 'debt-139', 139);
INSERT INTO public.subject VALUES ('changping', 'debt-137', 140);
INSERT INTO public.subject VALUES ('changping', 'debt-138', 141);
INSERT INTO public.subject VALUES ('changping', 'debt-137', 142);
INSERT INTO public.subject VALUES ('changping', 'debt-limit-143', 143);
INSERT INTO public.subject VALUES ('changping', 'debt-137', 144);
INSERT INTO public.subject VALUES ('changping', 'debt-limit-145', 145);
INSERT INTO public.subject VALUES ('changping', 'debt-137', 146);
INSERT INTO public.subject VALUES ('changping', 'budget-147', 147);
INSERT INTO public.subject VALUES ('changping', 'budget-148', 148);
INSERT INTO public.subject VALUES ('changping', 'budget-147', 149);
INSERT INTO public.subject VALUES ('changping', 'budget-147', 150);
INSERT INTO public.subject VALUES ('changping', 'commitment-150', 150);
INSERT INTO public.subject VALUES ('changping', 'budget-147', 151);
INSERT INTO public.subject VALUES ('changping', 'commitment-151', 151);
INSERT INTO public.subject VALUES ('changping', 'budget-147', 152);
INSERT INTO public.subject VALUES ('changping', 'commitment-150', 152);
INSERT INTO public.subject VALUES ('changping', 'obligation-153', 153);
INSERT INTO public.subject VALUES ('changping', 'obligation-154', 154);
INSERT INTO public.subject VALUES ('changping', 'obligation-155', 155);
INSERT INTO public.subject VALUES ('changping', 'obligation-153', 156);
INSERT INTO public.subject VALUES ('changping', 'obligation-154', 156);
INSERT INTO public.subject VALUES ('changping', 'obligation-153', 157);
INSERT INTO public.subject VALUES ('changping', 'receivable-158', 158);
INSERT INTO public.subject VALUES ('changping', 'receivable-158', 159);
INSERT INTO public.subject VALUES ('changping', 'receivable-160', 160);
INSERT INTO public.subject VALUES ('changping', 'receivable-160', 161);
INSERT INTO public.subject VALUES ('changping', 'receivable-162', 162);
INSERT INTO public.subject VALUES ('changping', 'person-6', 163);



INSERT INTO public.supplier_refusal VALUES ('changping', 'refusal-105', 'award-46', 'contract-49', 'organisation-3', 'perform', '2022-03-01', '催告函〔2022〕1号', '2022-03-20');
INSERT INTO public.supplier_refusal VALUES ('changping', 'refusal-107', 'award-46', NULL, 'organisation-3', 'sign', '2022-01-20', NULL, NULL);
INSERT INTO public.supplier_refusal VALUES ('changping', 'refusal-108', NULL, 'contract-49', 'organisation-3', 'cooperate-with-review', '2022-04-01', NULL, NULL);






INSERT INTO public.tenure VALUES ('changping', 'tenure-21', '2020-01-01', NULL, 'post-20', 'person-6', 'acting', NULL);
INSERT INTO public.tenure VALUES ('changping', 'tenure-24', '2020-01-01', '2023-01-01', 'post-23', 'person-7', 'acting', 'retired');
INSERT INTO public.tenure VALUES ('changping', 'tenure-28', '2020-01-01', NULL, 'post-27', 'person-8', 'acting', NULL);
INSERT INTO public.tenure VALUES ('changping', 'tenure-31', '2020-01-01', '2023-01-01', 'post-30', 'person-9', 'acting', 'retired');



INSERT INTO public.tile VALUES ('changping', 0, 0, '\x0beb5f78cc8bb0ff7c3eef4ef5c44176454f1d39c766592ed0eedd5d4706364a056bb885120ff14b789e668e3b7b7caf5315702862f56394790da27ff3c56438dd31ea42a530c6a57f87ca194fd383537bf303a95f68093bc07dc65dbba87340f1fce33bcbbdd6d02d74247aa2d01d89f18de2fa604799deb8fcc447f31029cac0f01c031755e95e787959b7de1bb2bc1836d0014cbf3e78189897f3abb36ab42bd18249de9ab40c6e89e09a65cfc13b84453319b662bdc629433172af54ab7ca3f89d11f737c22a1bc337d526c947911df77350de42746f4cf9262fb3c4475de10a189e62675e59bdf6f057382de1857c1fa69b4b7d1a84ee9fcc946bbb17ee12f0c3668696e6eb6de09be124f80a76d8355a04f6966190f4caa5983eb757e43ac0ea3d5a5875e87cfacd8d71e6c7d3cb56098a011efdff3df358bd5da73b8007ea262cbdb42c1415d2f578a75dd12dff2144a2650813ba59d14797b55e462536572600012a9d150aa063533d43c64eb6accc6b985ffe600767ad000d7a8a188b4bbadcbce8c66bd5d6df52f8584854234a58b1e12724f5ab6dedb6f7635214bf7a01344a4fd09584645b49ded148ef5fb65694580bb8fc02956ee7c3dfb5cfcfe71f99f695c51f924390a71c7581bcc70ced767572179bda66b211b0f4f964ec702820c819f1d28146d7611776361c8d4ccf6b3bdef49e2c3aa220f8c3fb465587e4088e504d2bb4feb11346deef8c03187db33daedde117a4a9ad86add13bfcf0bf65b8b011a1d2190dbe98be6c34bb8e0bdcdc52532a54cbfb0b5130546da3be84283d34a5e23d629b38ca18d47ac123305575cc624cefc4eeb2f56a810ec2e31af82cddd065de1b65870ba4ad68bfd77eeb6ade39fea979b6a3a753b32d3cdcd581637b420362f8b7e6a7c6ed842c5099e39ecf14769e2eed519e2bd7422492f6cd906d4b8ae1b4293984533f058db5ad41d565eb9adce57f2fc2c27fe4105f529ec82690f43122ec3c7637c636eb67f07c53707d832c8e83ea9164a10a9735bbfe9ef47382eb397e6dee8edbcf923d3baa76f3ac10af425939787b2d914403d4264bbeb91e403e88132aca71c91af5accc00878071412b536e02a8a25b810baf48825364e1b262038b098586fb0184474ff5c6cded5bc1c97244d4defe4f9c92b76cd64dae60a2146f3aa9996295bd87bb0736422a6049cf2808e129b24be55ee12a7467c483155144c651369fe4f7ba3d0f5956d1bc40832f08c4db8884d7ad541174e6c77f1ca5974a788c1ba1f4bcc6cd40201cb42140369380d7beb88affd7c43ddf8b2500bd389d775730284b9a879e7811726f5426d5674063e1d5725ad434dc9a0a7486638448189052811a4d03d50eb5d7e690a33aff9a8453b614bbf84630d5f35690d90561588dfde5a9cd0c198fbbcb841cc84de3d135d93afc822ff923676cf6190fe26a7072abe2d9028921cc56760e5b70d27fb8e7ff95f7ba48eb25deb9703fe379b8f7f6cd5a194dd9d52f6eb34bfab5e2abcfb3cb0ef32b120328b4b4d2dd9782cacd848dbc086ad5c88def886f5591a4c4a7b1130c911bb45d5b17a02e10d34008d8af8451e04c03fc766a71f1f1b6f4d346875ec2394241cabf81a0f29334a57a39013c57b58912cf32976e5a8d012c6f855c91fa8793723458e67d2a44b8476a2362ef9aabb3a89cd14d5f9f87ef5d004623e69a5288f9bdaf20996e12e5e2c8c006130b05abacb5a143295546289d1751b476cb1b3ff6a169a153dc2a9660c94936fcb5abd5b7802b117365611d20f6fcb25b62e14dc9633503c5fcbec61d8996f8d9cca9ad65ab38086af900f9f8bb36fc3bfc8c1009745413b49796627bd8b600b28655290c04cd0178d7f58c4975142ee83290baa5dd6c5e1bfbac6377ebed21f9e2af4dd7aaffb0256ff74ab37038c460767c1f8ba8ae743e0cd5dcab0fcd5e65c6e12667f9dbdb02f3f581b476495ac01bdb5b194344f48666ece200f5407ed3429d012ddd3a156d3c8ccb5d2d26a241fec164fa0614207ca45a39af72b6897a0f5c31c2d01307b8b2c67aa4e39d5694568fbe7bc8f482def89f0188aeea9b13f30460301f6d8c6d4fd429b8a09e02a8de3f517068dfcba004b393b5f11e5b24d69910e6d3a53073799c39c11b75b4f7c77ff0fa8048c50ffdbda3bc6ef8c5d017334b6cf77ed40bfa1479c2c80bd4df38303b94a2c6741a42637bec83daefcb9e3eee29bb298c3ad0db36c5679d6b2a57d1005a120a5d23cae9cd02a6515581b659246d318ed3b15694357d014234aaa7f6467cdceff288a3b8f85420a864e32420779869805d8855b6db808a61fea935904fed658fe02f20bec440d300c0a7b3ec795420eb8a8b2b3d9f6985f434b4739d352d87bf312ea91bd11db7d94a942696937a2bc1f6a14d521ce20e8abb19c7f9a8756092ea6c1890fef285ddb8693fab44011270d55d7689e2b9fd093aaef68ee0b76c029ffeaec807602bbd7d1ed8b2df86fd20f0148cc6afdbd05ee1c4751a3e009ae1c879aaed3e4a943a47cfa081e20baacce6c8cfb86418f83cfa67d628a146b0276887af2fc801b4392b3c327c40bd3dc29676726ac03fa6e96d66d93bb17d820baac2ba7fa998e6211fa8201e73a3e75c33ed8b9946430e8f4d4ad40c984206f824b73b0dd2e9c3ac8d5081dcb55f25d4d2d025c2bd1838fbaf5b7bc1ffa7b13d17fd24da54dce584fe4e45d2885dffdeb471e78e41fe4c280cb6fa9644d52ca2c7eee66660df8f973febaae3a498b0c2948e2ab41983cc2430604dc471b776235c8bc5c569ad540712d0d0dfc2495957f49dc345244fe12cb870ce6f12e3e0d86d99408fcbd1da0a50128826e493f7d6507a02fb769dd147c0aa658b0b21a101b493425d6c6f186f8c44e8d45d896a1bfdcfe8c3584a8901b74b26a6d7c604bbc03ac5e3a119f71a755992699ebdb9f11e6c4d6eaf70d82ae4429504e223f41ee16ff42789977ea7e159f01daa8e3e539a7dd1d2b5e84b3eb7c32dcd7b468a0684069d4e553874ef9dd2ff707016e798a71206dedf265f7ba5d7e27c4c688d4c3807c6d9e0cc405e1e11e4e7de0dbcaa5ea4bf042676d1205b2048016f1f3457fea3d8fb4f4add6836856336dc858a2064de4282fada4f3a42ff8a5361b2d02f46accc51fc6ef7546ac23e59840d2d47478adf35a27292117e3ed5d002f5de29c96e6ee4eb0b856651c03821f0a02e64b53d5c93a7272b15a82b1845635744e55352f289233d235fd37f7343e52bb5fa26dd924efc62cc4416b08a5a2398bf1d55eb8473ff80a3df4b1b28b79d777fafccad6943d4dd2539040f048d13ccddb3b54dabe971810cacc105090825cd813de043644a3ce92bf01a15b46545ff45186ca3fc6e35d83e649e2fee80a1345a6967d4e0b1fcc0c548fd2cad70bfc2e05473729f5400278ee2f4ba0d5045b32835574578a366580056cecd21254d170248d5d413dee0eadd19a8ed49fb840ea6c9306f5e2bf3c491fb88b844434f5660a39901a6cc1af20ac1526a5e23e369b087b86d68c4b86f27785705e842853ce485b63c0a4d5d2a3533021ba9873cb7f45c2ef7235012cac6d06b0c8afcd6d3e1ed72d4ebd8ba18980df8f98c22f76ffffa9120f427a1a93a5128bb082b44047559cadb9883f2ed217198146a773a5a8a6b8945a53b348729539982941003af4e22387c2df9c6600f9a0ffb7bd6b77404d7a87a610795a7246e51437984b6a5694c30412361100df759f42c0b88d20d04a10b5fca9333fdea32d0389c711fc56b03b4bcc81738eb13bd99fbea0af590704b06697dfa5328abd67b3b76d9ed85be35a6f48de3b35aceb0d45a4223b2d1f9f8eae84a9d21bc15acc58797231d54c275205ee533a71a09ee52a1d2bd38a040d127239920736d6bd338ce8c6fd376e08a77afca49825c49f81a063989c6826edb87548bf7d4cb770123c158bf0a6048dce07882459bdfe995d8b5979a35fcf9a680a463543118f2ed26481374b3fe685939b04a31349ecd39c5ab992581199cf502e532d5ccc7717e5ce167074481ad64a2ced84c702b2a6ee60f1b6d7b81f274e8739ba28a77c6f5a4c0e6a4616a68cb88c3119f5dd61cca572447f235ed1ae5becc53eeace18517b9cb0b60c2ba2344eb10aa6fd15f53911cfa26b860d294fbb514aac8e688e0fc3a8f94569b82b2764aed10b902dfd33459b609a2e4fd0de1af60d2dc68f1d8e742a5d3217c2a0fb8b2dae0bc8368e34d2b4520be358ab9407597775a43ebeee9632b643c3d0af70a4632ebd1272b13a03c295d028f9a8fc2445afc7f5a0e67b0ae19e525f9d77bdadbaf0c6deb0f785d83f561ada6604b858edf41224b534b6c758fe0d1979aadd56e26247b9b1771e110c7b979b6230c55dac7ed33792320a80592e8ebc887b321aed7dd9862c4546c290db169a1c8b7f6e0e75ba5f78542930a1015b39ade60dc567688b0207442d61716212a1c6855693541771fbee26afebfa3df33cc9fe8657d7d4ec8b5ac4b66d2b31ac911ffda56336634c04b874132a1b3ba4a31a1a7a4b0cffb7e3c4f7cf1ac0353ee341272edc157681c2bda1098074103e5ae80edd6cab7960469b8ab471d824a1d933f522f24bf1620e6fdb5ad02d163ec4b71de8e46196bce770ad84b55e9753ebf93e7ee147fc89b18158edf2ff4e81357f281846ffd7502e7758e9661edb9136e087f3afb734d60cdd9c7bc471ffcb4d5f1671157d3fde01a8f18b7794ff830479dc16110814c8fa489f40c943627cce4132dcfb2b56bc40b8bdc5867e28d1fe90970de72930b27269b7db1b181195f3748c5ad4af3bc40278a9fb9d9595ba3b0fc8c5394c5090bbb805778cbd8c3e63060e7b10424a64cccc5bba3412262cc15109330f621ca93ad1f4cb3c019328064f09bcdcbb1c3ee36fd919bf8b3285a123bdafbdce88b3bb9043725d05b6c5c6b1c94aa654966e687aef184c74f7d742cae94436b8c5e2c05d1a906946df25a0a678ac40c187cfb0fd192e2168a6fb872fd107696eac20539b44bd0d60cb4b2639f359f3fd280427d8c0818b11e7fa4a3d4580f92c9f4fb334c75b3f60f930842e30dc0563461c4c4d84fc07a6505ddb4d77b71e56edb803c8475b25ccde6894326db5596d06ead30b0d4d26da7a70fe5e2ada810ccca47715c86c9276e85511bda8e3510ff6a99b7c40949863d99dffd831567a45dfcf4bffa6863da1e6044cb152555fbe078ddc45435b668929200b0cfd29233fb9c9a0f01cf4e4e4c694ef381e7de8ae77c3364f47e8e561e1db233a73aafaa7be7c31c85b4de1c3eb19e23cf28b6dd8c69ebad6d4a63e60a6c3658db0823bf455a0df8ab46ba5ab3f66ae82ebd13deb5d6753eda0161d5e927117b7c479f18a311e89e5082f7e61c1859c4f567e1d19e1dd2c3e410994545dd46181d4406d882635338395bf498664876504992292a6a7cb42e35581b1fb5003d55a5acf758b8e1e7dcbe0f7ff36197be804960db6f6121fc79998056e44f02470ced26d54b9935f01dd34558868d3e033ff816cec8919c4a47aa213126ec79706a4249b9844017f745735a04b52530f9ecb4197f6e8f9cbb1eb942432252ea0c7380bcc70edfaf5e5c256cb38a27723ed0733e4f0822e26615b045ab40a4b4dfec566d94aa0c45912d9540d29f39d2168c8ff726b4349984b0637b5ec1dd4c79f074cbdde7ed81fdbcee259b5de434364769a59af4d199ca90ef9b80ba7df31a64951f842ac8d816287839847046250ef0ddba0a700b0a43881bb07f91e3a8867072755425693320906c6aadc2a6481976bfcc2e9469b16e21cfd246fb7f99400ece2f25acf377b0084350378635189ebab971b9a9d6c61537303197e2a3e9be760130a8111665dc2ac7b05fea6b7b5402f906f0119a8e07d7e09e952172c5567a463ccd21ca9a078110655dafcdc25baa38d714cdb44f3684ca838c5e08c5ff7ee11271eb4d20ac9918eae05e13cfe422c69eae01aaff093772d94aa5c8e6f54ada829266e0ec308de367cbe7e1df5eeb4dc7a26fd95ce7238f6ddf8be26eabb38e4ca096628044204570d218db4976917ecfd7568abc3531538275f6e411b5561ba042fc022fb06b9a74847ec0043d986f1ad24fef083ac6cbc02ff4814839285b1bcd37ac73cf902176b3ddbb5250ba73d61c2288af215138439488835b7649355af23bf506ebbeb3be947a3dbc3419d99d36a1db904cc42d455c4ffccc14524412aa4c8ed0fdd34a9902c676bf5ad292a502c65f64e3ad247f26c418c3f7b6281dd899a61b81742762ac2fe4c3e7d076a40d11b558903d5808c0cb8a87a3e359f853f41b2a49976b1b28184fca01ec4f0e86f36c112a3d31a705350deb0875622214ab809056ce73661ec4bf8bf28d3aeedf3b7836b0c79c7b490dd06c6d07d3ee66b9ab0252e6115a6a94ed352e06e49aac0bdc2e0a8ee1d77970fde4a2e46d3c40c68425469e4220df0be974e51ec72ff2a0995104d760a6216c1e652d4109925b009bce8b12b85744750066cb92efe45578837a703193da966a5af9ff3efe24a64474402ba52406328353bf68f1fb734a0d3ebd2aee3aa13ff6bc54f2228a0a71d25b7d7cd3329a817bd2d96b23aae97f31fad04f544dbc89b7492d6e507c8b65faa0f6c20f49d040e46c0509f7af374a97476303690a4c0427a930738b4ace891b5098bebd2eaefea5955f1fa67c11eeeaa39159079166fd2b7d38fe839c8448d7071c6397cd8093905bc9132ee08f03d63893883d2ed6e5d55969b6d0e8efe2fb047f566c320fe346fcad6199e3b9b906848c330c0c08cfcccae3c76944a63998f200eef59f3b271f1e2b5e327f3f0cbcd7cff9d55ca60a77a5f6b56c784d211fede5b619c98b920bbae7d33f25d4a98b51f5810124d7db622d99ae51a70e5dc78588fa68bef86e9136f3adc51956a9d30109a4261b4a69ac6d9d01a9c3b6e779d4ff9d10b69f34545064b2c515e1742d072eed6c8b6482241241d004391eff213e00b9d243b02726cb7b248864d160fa27eb483eea73286118a5c3a40c0942d18426f4c07cec4eaa5a5f4455da9f9031d57febbd0ed536845d0b234b233d23adb7ae690f453b0d978879de0863df718b0dc02965071e4054ad3c06cbb099e32a135aa195ddd5e08c2db5c9f2fb5f9ef475106646ab7ef742bd1c5ca2860b9fcd7a700dfa84f08a1793b73551fec055caa9b4519ba77fc01abc41b44f1a9dd0251624554eaa00a7bd75f9fc8b287c006d2c3066b7e2bacc39892445367879835ef9e69e8bec62b633d0e14560f9b70e702de22fbb49574d1684d81066cab4951a0ad0da7d14a309f7bde580eae46cafa7e39396b4f1fdb3fc2d8635e643a81c27b58e80f90b65688d87');



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
INSERT INTO public.vault_name_part VALUES ('changping', '甲工', 91, '/lines/0/name');



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
INSERT INTO public.vault_value VALUES ('changping', 49, '/note', NULL, '\x27c318f3e51fbed983e49f18bccb099829378dfc98c4f0c0c903228edcb52b4e', '手写备注', NULL);
INSERT INTO public.vault_value VALUES ('changping', 50, '/note', NULL, '\x0797940f63ac47714545d4c22d5003a4352512f10626f822dcbaab43fc3b532e', '手写备注', NULL);
INSERT INTO public.vault_value VALUES ('changping', 61, '/statement', NULL, '\xb8aae39667bc9e077199db090810ce592f102bd70af1e461ad975b37a967ac70', '有异议', NULL);
INSERT INTO public.vault_value VALUES ('changping', 91, '/lines/0/name', NULL, '\xf45cb126472a794f976c139719a122874511a02755ec18a450ccf63f156582b8', '甲工', NULL);
INSERT INTO public.vault_value VALUES ('changping', 91, '/lines/0/contact', NULL, '\x7cc23cd8fb85b1cac7c4e66c666aff052a678118706c100d9b009a8f94072eff', '1', NULL);
INSERT INTO public.vault_value VALUES ('changping', 99, '/address', NULL, '\xcf6605ae98fed815a0f387329abe80b1305a8d2d89cd1281ecbd33ea5c56312d', '长平市一路1号', NULL);
INSERT INTO public.vault_value VALUES ('changping', 99, '/particulars', NULL, '\xe641b10bb942485cc06cb86fd18c630c0c9b0740867c0402ac43ae8402c49770', '提供虚假材料', NULL);
INSERT INTO public.vault_value VALUES ('changping', 102, '/address', NULL, '\x3a3c94f8e37e84b7d38c20e985c6a796e983580ed41e088e2853c569435a2a46', '长平市一路1号', NULL);
INSERT INTO public.vault_value VALUES ('changping', 102, '/particulars', NULL, '\x9239920a7ab2a5bb283a99e617f523feb1065710ebe0ebabbfcc90ad4b13f08b', '提供虚假材料', NULL);
INSERT INTO public.vault_value VALUES ('changping', 114, '/applicant', NULL, '\x085f65f95ff68cb793db73ec57244f5bb24a642791c8a7763b9a579f27194cca', '甲', NULL);
INSERT INTO public.vault_value VALUES ('changping', 114, '/matter', NULL, '\xee388644f93129ea5470a05b86856113ae318e091a843c595e96614df098290e', '示例', NULL);
INSERT INTO public.vault_value VALUES ('changping', 136, '/particulars', NULL, '\x183f663efc32ef36d1dd598d0095c834312041fcd78e400eb68340f0f728a973', '示例', NULL);
INSERT INTO public.vault_value VALUES ('changping', 161, '/statement', NULL, '\xede634f34ab8934e7e7e8bb78ab80d35368fd5d4972498aaf3ef7f3afb12f241', '金额待核', NULL);
INSERT INTO public.vault_value VALUES ('changping', 6, '/name', 'person-6', NULL, NULL, 163);



INSERT INTO public.wage_funding VALUES ('changping', 'wage-funding-94', 'contract-50', '2022-03', 9000, '2022-04-10');
INSERT INTO public.wage_funding VALUES ('changping', 'wage-funding-95', 'contract-50', '2022-04', 8000, '2022-05-10');



INSERT INTO public.wage_safeguard VALUES ('changping', 'safeguard-96', 'contract-50', 'notice-board', NULL, '2022-02-02', NULL);
INSERT INTO public.wage_safeguard VALUES ('changping', 'safeguard-97', 'contract-50', 'wage-deposit', 10000, '2022-02-01', '2023-02-01');



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



ALTER TABLE ONLY public.coming
    ADD CONSTRAINT coming_pkey PRIMARY KEY (book, object, seq);



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



ALTER TABLE ONLY public.performance_reversal
    ADD CONSTRAINT performance_reversal_pkey PRIMARY KEY (book, id, seq);



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



CREATE INDEX coming_book_effective_on ON public.coming USING btree (book, effective_on);



CREATE INDEX contract_awarded ON public.contract USING btree (book, award) WHERE (award IS NOT NULL);



CREATE INDEX contract_book_kind_status ON public.contract USING btree (book, kind, status);



CREATE INDEX contract_book_number ON public.contract USING btree (book, number);



CREATE INDEX contract_no_project ON public.contract USING btree (book, kind, signed_on) WHERE (project_code IS NULL);



CREATE INDEX contract_party_book_party ON public.contract_party USING btree (book, party);



CREATE INDEX contract_project ON public.contract USING btree (book, kind, project_code) WHERE (project_code IS NOT NULL);



CREATE INDEX contract_rate ON public.contract USING btree (book, late_rate_yearly) WHERE (late_rate_yearly IS NOT NULL);



CREATE INDEX contract_standing_book_under_way_last_fact_on ON public.contract_standing USING btree (book, under_way, last_fact_on);



CREATE INDEX contract_standing_book_under_way_unanswered ON public.contract_standing USING btree (book, under_way, unanswered);



CREATE INDEX contract_supplemented ON public.contract USING btree (book, kind, supplementary_amount) WHERE (supplementary_amount > 0);



CREATE INDEX contract_unfiled ON public.contract USING btree (book, kind, signed_on) WHERE (filed_on IS NULL);



CREATE INDEX contract_unfunded ON public.contract_standing USING btree (book, unfunded_month) WHERE (unfunded_month IS NOT NULL);



CREATE INDEX contract_unpublished ON public.contract USING btree (book, kind, signed_on) WHERE ((published_on IS NULL) AND (publication_exempt IS NULL));



CREATE INDEX contract_unsafe ON public.contract_standing USING btree (book, under_way, unsafe_from) WHERE (unsafe_from IS NOT NULL);



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



CREATE INDEX obligation_benefit ON public.obligation USING btree (book, review, added_on) WHERE (matter IS NOT NULL);



CREATE INDEX obligation_book_contract ON public.obligation USING btree (book, contract);



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



ALTER TABLE ONLY public.coming
    ADD CONSTRAINT coming_book_object_fkey FOREIGN KEY (book, object) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



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



ALTER TABLE ONLY public.contract_party
    ADD CONSTRAINT contract_party_book_signatory_fkey FOREIGN KEY (book, signatory) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



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



ALTER TABLE ONLY public.performance_reversal
    ADD CONSTRAINT performance_reversal_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



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




