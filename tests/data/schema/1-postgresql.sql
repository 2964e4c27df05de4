


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
    late_rates text COLLATE pg_catalog."C"
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
    contract text NOT NULL COLLATE pg_catalog."C",
    level text NOT NULL COLLATE pg_catalog."C",
    due_on text COLLATE pg_catalog."C",
    law text COLLATE pg_catalog."C",
    raised_on text NOT NULL COLLATE pg_catalog."C",
    cleared_on text COLLATE pg_catalog."C"
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
    performed bigint NOT NULL,
    met_on text COLLATE pg_catalog."C",
    waived bigint NOT NULL,
    disputed bigint NOT NULL,
    extended_until text COLLATE pg_catalog."C",
    closed_on text COLLATE pg_catalog."C"
);



CREATE TABLE public.obligation_change (
    book text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    change text NOT NULL COLLATE pg_catalog."C",
    changed_on text NOT NULL COLLATE pg_catalog."C",
    amount bigint,
    until text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C"
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
    law text COLLATE pg_catalog."C"
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



INSERT INTO public.award VALUES ('changping', 'award-44', 'CPZC-1', '设备', '2022-01-05', 'organisation-2', 'organisation-3', 900, 'CNY');
INSERT INTO public.award VALUES ('changping', 'award-45', 'CPZC-1', '设备', '2022-01-06', 'organisation-2', 'organisation-3', 900, 'CNY');
INSERT INTO public.award VALUES ('changping', 'award-90', NULL, '另一项目', '2022-01-05', 'organisation-2', NULL, NULL, 'CNY');



INSERT INTO public.book VALUES ('changping', 'book-0', '长平市财政局', '990100', 'Asia/Shanghai', 'log.changping.example/changping', 'log.changping.example/changping+85098124+AW2LdjwFcBRJZv1pXCkTFzRlV8BVDoIs9fsuh3+JYPJK');



INSERT INTO public.book_setting VALUES ('changping', 'setting-38', 'law.weekends-move-terms', 'no', '2020-01-01');
INSERT INTO public.book_setting VALUES ('changping', 'setting-43', 'law.weekends-move-terms', 'yes', '2020-01-01');



INSERT INTO public.calendar_year VALUES ('changping', 'calendar-36', 2027, '["2027-01-01"]', '[]', '通知');
INSERT INTO public.calendar_year VALUES ('changping', 'calendar-41', 2028, '["2028-01-01"]', '[]', '通知');



INSERT INTO public.contract VALUES ('changping', 'contract-46', 'CPCG-1', '设备采购', 'procurement', 'terminated', '2022-01-10', 1110000, 1000000, 10000, 'CNY', 'open-tender', 'budget', '990100', 'award-44', '2022-01-01', '2023-06-30', '2022-01-12', '2022-01-13', '2023-01-01', '[["2022-01-10",{"late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5}]]');
INSERT INTO public.contract VALUES ('changping', 'contract-47', 'CPCG-2', '设备采购', 'procurement', 'performing', '2022-01-11', 1000000, 1000000, 0, 'CNY', 'open-tender', 'budget', '990100', 'award-44', '2022-01-01', '2022-12-31', NULL, NULL, NULL, '[["2022-01-11",{"late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5}]]');
INSERT INTO public.contract VALUES ('changping', 'contract-91', 'CPZS-1', '示例项目', 'investment', 'performing', '2022-01-10', NULL, NULL, 0, 'CNY', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.contract_change VALUES ('changping', 'contract-46', 84, 'amended', '2022-05-01', 'scope', '示例依据', 'organisation-1', 500, 1100000);
INSERT INTO public.contract_change VALUES ('changping', 'contract-46', 85, 'supplemented', '2022-05-02', NULL, '示例依据', 'organisation-1', NULL, 10000);
INSERT INTO public.contract_change VALUES ('changping', 'contract-46', 86, 'suspended', '2022-05-03', 'funds-missing', '示例依据', 'organisation-1', NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-46', 87, 'resumed', '2022-05-04', NULL, '示例依据', 'organisation-1', NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-46', 88, 'transferred', '2022-05-05', NULL, '示例依据', 'organisation-1', NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-46', 89, 'terminated', '2023-01-01', 'agreed', '示例依据', 'organisation-1', NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-91', 92, 'amended', '2022-02-10', 'agreed', NULL, NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-91', 93, 'suspended', '2022-02-11', 'agreed', NULL, NULL, NULL, NULL);
INSERT INTO public.contract_change VALUES ('changping', 'contract-91', 94, 'resumed', '2022-02-12', NULL, NULL, NULL, NULL, NULL);



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
INSERT INTO public.contract_party VALUES ('changping', 'contract-91', 'promisor', 'organisation-2', NULL, NULL);
INSERT INTO public.contract_party VALUES ('changping', 'contract-91', 'investor', 'organisation-3', NULL, NULL);



INSERT INTO public.entry VALUES ('changping', 0, '\x7e53ba5350439d2897a7b805c3a30f9df878d5a8a72d7b73907fd2f1094b14ec', '\x5ae7a4f7054cc715f8860ca9d479b5bb558b636314afa777f225edf32ad57d04', '{"actor":"operator:console","book":"changping","command":0,"data":{"authority":"长平市财政局","division":"990100","origin":"log.changping.example/changping","time_zone":"Asia/Shanghai","verifier_key":"log.changping.example/changping+85098124+AW2LdjwFcBRJZv1pXCkTFzRlV8BVDoIs9fsuh3+JYPJK"},"effective_on":"2026-11-20","kind":"book.opened","recorded_at":"2026-11-20T04:00:00.000000Z","seq":0,"version":1}');
INSERT INTO public.entry VALUES ('changping', 1, '\xee388644f93129ea5470a05b86856113ae318e091a843c595e96614df098290e', '\xf8cc0bcbd47cd5eb2ac768011f3a7bf2558cc087fd60f5aeff1a872c60c9d197', '{"actor":"operator:console","book":"changping","command":1,"data":{"class":"organ","division":"990100","level":"prefecture","name":"长平市财政局"},"effective_on":"2019-01-01","kind":"organisation.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":1,"version":1}');
INSERT INTO public.entry VALUES ('changping', 2, '\x183f663efc32ef36d1dd598d0095c834312041fcd78e400eb68340f0f728a973', '\xf95531ef1ac5998419428632a6200c06262fb25e55da2d372d599ed2de0c36bb', '{"actor":"operator:console","book":"changping","command":1,"data":{"class":"organ","division":"990100","level":"prefecture","name":"长平市建设局","superior":"organisation-1"},"effective_on":"2019-01-01","kind":"organisation.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":2,"version":1}');
INSERT INTO public.entry VALUES ('changping', 3, '\xede634f34ab8934e7e7e8bb78ab80d35368fd5d4972498aaf3ef7f3afb12f241', '\x57a0459f0b603b5575414ca6c8bce646d7d3e84c906afaac31f94a7c07445093', '{"actor":"operator:console","book":"changping","command":1,"data":{"class":"enterprise","credit_code":"91110000600037341L","name":"长平第0建材厂"},"effective_on":"2020-01-01","kind":"organisation.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":3,"version":1}');
INSERT INTO public.entry VALUES ('changping', 4, '\x7bd35d5b1ae4d793c8fe973230a131090c15f6c8fc1d5b99ac1d2bda54d52f41', '\x3e3d78f64f3e098bf1c0faea1e1da2fb6babc4a543ebe8d933a48b54d98aff42', '{"actor":"operator:console","book":"changping","command":1,"data":{"organisation":"organisation-3","size":"small","source":"declared"},"effective_on":"2020-01-01","kind":"organisation.sized","recorded_at":"2026-11-20T04:07:00.000000Z","seq":4,"version":1}');
INSERT INTO public.entry VALUES ('changping', 5, '\x8d66eb16e3ca3188e2dc7d5fb441f2fbe4c4f218712d1b56683838019aadba15', '\xaf0a3f1cf74f5a43bd6df7e6ee1af6c2ec81306814545beecf6859e40e286f4a', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"长平市住建局","organisation":"organisation-2"},"effective_on":"2022-01-01","kind":"organisation.renamed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":5,"version":1}');
INSERT INTO public.entry VALUES ('changping', 6, '\xb6c9afd5388626c830c184a4962318510ceddc0f5b2506d502a3b7dbe1873caf', '\x5d0c1c3b046986553abef4b08d5b4f2082312dde9b38cce0d5540ffbc6603926', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:e5ce1f22e0a2fb4e5f2896cf25308a09ce5fbc8ea9cb2e298182569304e6d8b4"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":6,"version":1}');
INSERT INTO public.entry VALUES ('changping', 7, '\xaa7c3c43bc909fdbad5bd49b46082c3f7d6869552d1e2c8426c55cf30abe4972', '\x4b01d27ef11ad38729af1402d0783a9787d47852e68219cb5a075ba34a779485', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:f771e5c4feed5cb4962ff5ad11a72fdc9e1cb5d410969baa6247c12c64cea4ad","identity_number":"sha256:3e199fcfeb422dad61221801ee9dc982ad72b33688793ee444975f860446976e","name":"sha256:0f2fe44b15772894c3df52589df8e5773b2c460886c9794da402c1f0ea9dcea2"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":7,"version":1}');
INSERT INTO public.entry VALUES ('changping', 8, '\x4b0a3de3f538bca394ae97ba45942ec3460f3f3c894b80784c2e62a3cf602044', '\x1b89b3a625fbb559ae4744cbb44fd6914a361f03515345f66e96ebffc2041467', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:52a05fb15b6e082b3134da10b0581d961976d171ae13af579817cafe6990fe54","identity_number":"sha256:6ebffddd34a2b70b9d1343175dbf257e44fde2aaec71beea8ed861f5beccce24","name":"sha256:740037b512b97b21c844dd8552f816ca813593362fe5c1bb28dc1333b960d19e"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":8,"version":1}');
INSERT INTO public.entry VALUES ('changping', 9, '\xa6b8d0a4fca56cc8af7d2ef2e0607922d4910881ccbd860ee35799f32be08624', '\xefea28324ca763ee4a8d28a78afd5f2235fd406cc5f387e5032b421879ab933e', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:b45c52348fcd8ab86e4ab1eca1c9b6345954b489e05b1d53040b8459fde97c8f","identity_number":"sha256:0c76531fd906f5639a21c0eff14813cb7122db242663352e367b2dc81bbd9449","name":"sha256:99b4660c888bde279395c4158714ee9b7421b516be0ac014f1f6ba6e3562b64b"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":9,"version":1}');
INSERT INTO public.entry VALUES ('changping', 10, '\xa4ebb7b7bb0191fb68be9617b441ac5fd19ec77c8d09e6ee038bb19b18d05b76', '\x40586a0d94c08846f767ffd8e80b120ca22485a8023e3036fb43fc199771a894', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:a5a61df6223b160574c3c59427cc8cad6a1deac7da68fceda4eefb26c9ae5158"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":10,"version":1}');
INSERT INTO public.entry VALUES ('changping', 11, '\x1395d1d899c7820d5e861b150cc9df13599df3d96c3c34926deea53da2fecaf0', '\xe4b46f5e372ff6a9bf21e1d14c322ef0f64a97f5651469093b0d59dfa37e7da5', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:bfe7c36327cb9d84225cb3fbe0dce8944bf06f8f7e25d2291b92c08bc61fdff8","identity_number":"sha256:ff781f633a94a6c962bbb77b2016b674c50f75899bec5cd1a50fd89537c3c312","name":"sha256:6d38427266c908e585dad6915393fbfc0cc8925bf4df115b1f6a875043ff819a"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":11,"version":1}');
INSERT INTO public.entry VALUES ('changping', 12, '\xc24206fcc88765f09f284b2bdb166a9d5532d36a659990d6874aee1e7b309999', '\xe1d881a5d9d18dca94459f42ba75c761ab858f3c58c320c3432a69f2492157b9', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:ee09b106a355361f1f155bfe89c69e48a5f70fa565b9c020c9336387abbae015","identity_number":"sha256:b9716423e6892592afc7cf61d7204f9f554e89c6bec22623cf7c4fb679fc0516","name":"sha256:c6c65c0b3b640a71c458c46a3df7a611b6587992a8f17d6efba16916da3d619e"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":12,"version":1}');
INSERT INTO public.entry VALUES ('changping', 13, '\x4d32da10d3f1332d7468a2eda45905721d09ad11d28894410d42341af6ab123a', '\x82049535c1900670886cd4f4fa270f5c093cf6f9d32756cb8a03f54782acf263', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:b2fa45c2a6cd5491bfdbb37dead1b15275c90ae72066165c90a3350bd6bfa8e6","identity_number":"sha256:1a36c1bdb9609dc81db098ba01f3df7834fa6918095de4c50a21302fc9aab767","name":"sha256:d5eb64fd71bf65cdef1ba20dee8f0ca7a9665193a3efd0409003bed8c1c8843a"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":13,"version":1}');
INSERT INTO public.entry VALUES ('changping', 14, '\x0d3e74ce27edbdb7425be80cf75b7ec6c22543f04b9e80f4d7dbfb30d8cbf390', '\xf367518edc2d2fd8627f94620b2cce5519ae1bc60ab78a6fa8d7234f34a7da31', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:385dab72cb6ce0bad547e0785e0ca4f19aea115205565c9367cd6430f8f4449e"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":14,"version":1}');
INSERT INTO public.entry VALUES ('changping', 15, '\xe563b88b6cb13dab53344ab2cce4708a08c3ae8f9445319efc503302732ee3d2', '\x8dd808058b026739a72f2d2fc1498f9791da5e06f3a754a9610199b9d1e78578', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:1ec27c91050ef33a91483effd4be43123350a0e32d1a338b4e898bc0d7d73c81","identity_number":"sha256:e3607121ab89be22ed95f304f35db992c53687b6d629b18e182c2a8742602b3f","name":"sha256:483b9d72059598f59663c6c7acd419d185e685a08561d74aa7ddf6582278dc4f"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":15,"version":1}');
INSERT INTO public.entry VALUES ('changping', 48, '\x078424048e7d690bae4901ba533e93eed69dbc47a2434e3f49115bf0b0e5b7d5', '\xd67057705a53cc32d209dd9dd22db8d3b8efcc738004da835c869a20fa69cbe1', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-46","receipt":"备-1"},"effective_on":"2022-01-12","kind":"contract.filed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":48,"version":1}');
INSERT INTO public.entry VALUES ('changping', 16, '\x0d1ec48094bfd01639595c325a6ddf1fdb07122ef66ba012e12f038371941f83', '\x52b3a19c844d09dad83f0ba5d3e6b558ce6c06542a117a866cbf168573c906eb', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:cd572ed0b8849905eb38d3faf624ee59a39f7d153f7336146623d3691ead41f3","identity_number":"sha256:d327dc8bfc60d4c6102a6348dae659b5145e7bdfac1ca792d0dd93635a4de3c2","name":"sha256:b791f09dd32e73b90ac936a05a615c00d9da64b1ea375a6fc9335b5520fa2735"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":16,"version":1}');
INSERT INTO public.entry VALUES ('changping', 17, '\xff2e54be482d2a364932dfea6f9f3d90c83068b507ca83ac28fd40ef4f95fbf3', '\x461959aeeb4a263af3a663106d56b1250b4473aa455ddc39a145e5046d14b02f', '{"actor":"operator:console","book":"changping","command":1,"data":{"contact":"sha256:5233cda52aa6d88b0f919ec285f0be294ae499c63dc2e6fdfa9ac3d22fa378f0","identity_number":"sha256:b3301fb6a7258e4a79cf616c2117a66003a0ab78334343d6d4890329a5d36018","name":"sha256:feccf6034f3a012b7fdbff12588f3fcb053e1aa55f6461079a87f24265d2b638"},"effective_on":"2020-01-01","kind":"person.registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":17,"version":1}');
INSERT INTO public.entry VALUES ('changping', 18, '\x6964dc928c1b10d2cf91438b99cd83260c8bb081ac1c3045024e9c81c181ec06', '\x9d720802a44bf11c5962dd53be05466b0e6b8ab4eaa455cf5b3e495a873667a9', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:5344a3626d35257b5a94d9c4caffc7128fb7f907c0e5d7f961c726b187ee4b32","person":"person-7"},"effective_on":"2021-01-01","kind":"person.renamed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":18,"version":1}');
INSERT INTO public.entry VALUES ('changping', 19, '\xd5bbbe916f0660c9810ec0775c3203da3dced88b1e599e176d811af510c16497', '\xd482a8fcafa21b2f7cc0bfd5999d7a38d4eebe9aba3e6bb274e54c6e3e7c5ec5', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"sha256:be47f9e08c5c6f27441ea800307d8a51ab1a5cc360e3353d140a4c2f70d28c29","person":"person-8"},"effective_on":"2021-01-01","kind":"person.renamed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":19,"version":1}');
INSERT INTO public.entry VALUES ('changping', 20, '\x9babeefa346ee61eb057676b51623d48f325db21a63a37f803834203135b2395', '\x292833502827056a87294507a4ff1414b043dbcc364579b4fe74245b39c5c775', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-2","standing":"section","title":"科长0"},"effective_on":"2020-01-01","kind":"post.established","recorded_at":"2026-11-20T04:07:00.000000Z","seq":20,"version":1}');
INSERT INTO public.entry VALUES ('changping', 21, '\xa2ab81282db4e80296d8712aec7ad93aa070c5971c66c43ad0220e312eef6798', '\x91e1fa263f8f8889f282aaee60c26d295d235c7cbcb7abe14890ba87f2be19ad', '{"actor":"operator:console","book":"changping","command":1,"data":{"capacity":"acting","person":"person-6","post":"post-20"},"effective_on":"2020-01-01","kind":"tenure.began","recorded_at":"2026-11-20T04:07:00.000000Z","seq":21,"version":1}');
INSERT INTO public.entry VALUES ('changping', 22, '\x7304b69fc4a8856f5436bd07844164e2743325d4a2810f972b2adcf22216ee70', '\x7256636c74c597bd2f0f2ab7bb8e765a1cd066a046994ba8b9d4427f15ce586a', '{"actor":"operator:console","book":"changping","command":1,"data":{"post":"post-20","title":"主任0"},"effective_on":"2022-06-01","kind":"post.retitled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":22,"version":1}');
INSERT INTO public.entry VALUES ('changping', 23, '\xaf53b13d1e0037cee7ffa65b4b6d54d23f35335d80f72d842422236691ef893b', '\x9c6c3bb2b3d65468bf59383e105559649dfbd7dbef97f2c983a3d9291658d631', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-2","standing":"section","title":"科长1"},"effective_on":"2020-01-01","kind":"post.established","recorded_at":"2026-11-20T04:07:00.000000Z","seq":23,"version":1}');
INSERT INTO public.entry VALUES ('changping', 24, '\x4ef510ef61c6dc18ce8af20551d72c806763a949bbd565431eae19bb47245622', '\xa1620fd1ddcb0d131ed677f2a78c61323868ca0a4ab1f75214328e442aea62dd', '{"actor":"operator:console","book":"changping","command":1,"data":{"capacity":"acting","person":"person-7","post":"post-23"},"effective_on":"2020-01-01","kind":"tenure.began","recorded_at":"2026-11-20T04:07:00.000000Z","seq":24,"version":1}');
INSERT INTO public.entry VALUES ('changping', 25, '\x4f548398cb5801efb7047df326708c130d3825b48c35e54005285ecfb203c681', '\xc8fda81b5485afa8e8f8c0bda5f869b9cfc343fc05ea85f4baf6a27504f23ed3', '{"actor":"operator:console","book":"changping","command":1,"data":{"reason":"retired","tenure":"tenure-24"},"effective_on":"2023-01-01","kind":"tenure.ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":25,"version":1}');
INSERT INTO public.entry VALUES ('changping', 26, '\xfff2a5bb7a56e4d65a13e1607c65263315b501cb18a78a3670d86b6e541d2e27', '\x7de40e4c701f51e47c74d324261dd6aec1a60afd97a46d71b87e75ce21b214e7', '{"actor":"operator:console","book":"changping","command":1,"data":{"post":"post-23","title":"主任1"},"effective_on":"2022-06-01","kind":"post.retitled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":26,"version":1}');
INSERT INTO public.entry VALUES ('changping', 27, '\x0d17b457b733e6a10ca397ffab1b526a86c10b1c26896b97b5234cf9db8d1bd5', '\xd2af4aadeb594ffda44298dcee7be24d7f74f87a52444fd93d2547d5d69ebfa6', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-2","standing":"section","title":"科长2"},"effective_on":"2020-01-01","kind":"post.established","recorded_at":"2026-11-20T04:07:00.000000Z","seq":27,"version":1}');
INSERT INTO public.entry VALUES ('changping', 28, '\x28962ae01b51b14aa294946be6915d46cf7b41223401d3dcede59e50f373d413', '\xd1871025cea4228e21d2b22124c03424da9192afcc02b552080ca1712e3fd57b', '{"actor":"operator:console","book":"changping","command":1,"data":{"capacity":"acting","person":"person-8","post":"post-27"},"effective_on":"2020-01-01","kind":"tenure.began","recorded_at":"2026-11-20T04:07:00.000000Z","seq":28,"version":1}');
INSERT INTO public.entry VALUES ('changping', 29, '\x07b0d6a9517db572271290185e9c07a1a27a762dc8caade95d66afae0164254f', '\x3df88f8af2ff0c55855f97ae6df3e3886c26d6e0c3d4c30ef69fe4b9f1f9b20b', '{"actor":"operator:console","book":"changping","command":1,"data":{"post":"post-27","title":"主任2"},"effective_on":"2022-06-01","kind":"post.retitled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":29,"version":1}');
INSERT INTO public.entry VALUES ('changping', 30, '\x7f2304040f32498a7d4d4dc16a47ef7a9d2e8229b46a94f553a3cf5aa0e661c8', '\xc0884f42896754073276d5136a1d7cb1f9435d03f6a46e2fcfdd0816d89fea90', '{"actor":"operator:console","book":"changping","command":1,"data":{"body":"organisation-2","standing":"section","title":"科长3"},"effective_on":"2020-01-01","kind":"post.established","recorded_at":"2026-11-20T04:07:00.000000Z","seq":30,"version":1}');
INSERT INTO public.entry VALUES ('changping', 31, '\xcfcad553ca08220d3cce3c09ec71209b358db15e66d61d0e89b197686e5123a7', '\xda7f050145b9621348d4f1430ae0e7b8be1535ef3c10c608fef5548923d74293', '{"actor":"operator:console","book":"changping","command":1,"data":{"capacity":"acting","person":"person-9","post":"post-30"},"effective_on":"2020-01-01","kind":"tenure.began","recorded_at":"2026-11-20T04:07:00.000000Z","seq":31,"version":1}');
INSERT INTO public.entry VALUES ('changping', 32, '\xc3f6bc9d7d3d290094bf9a02df2e89fb80f3866a646816f69dc7dbbf03185cbd', '\x657d566a18d187832b5b8e163b77a25a4dff3818e48ac6a2b6a9b32237df32c6', '{"actor":"operator:console","book":"changping","command":1,"data":{"reason":"retired","tenure":"tenure-31"},"effective_on":"2023-01-01","kind":"tenure.ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":32,"version":1}');
INSERT INTO public.entry VALUES ('changping', 33, '\x3564d6cf85d9a13e1e96326d61072064d986e4ccc173cb9b1b130c946667d526', '\x33e8f33ae977634f4253eec7c5cb430971d4fdfa3dd45d775e77fd984d746670', '{"actor":"operator:console","book":"changping","command":1,"data":{"post":"post-30","title":"主任3"},"effective_on":"2022-06-01","kind":"post.retitled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":33,"version":1}');
INSERT INTO public.entry VALUES ('changping', 47, '\x4a26238e0efcbc2c485c843c8111a9d36041070c1d0e4cc36c7b929580d153b4', '\x3ff2108cc7306d5c26f88752dc91c88253b22308aaa87ae802b6767550d19b88', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000000,"award":"award-44","clauses":[{"number":"1","text":"货到付款"},{"number":"2","text":"质保两年"}],"division":"990100","documents":[{"digest":"abababababababababababababababababababababababababababababababab","title":"合同正本"},{"digest":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd","title":"附件"}],"ends_on":"2022-12-31","funding":"budget","kind":"procurement","late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5,"method":"open-tender","note":"sha256:65a6943deeee292e3936bd25ad3c63c0bcabe9d1ea77934cf13bc28f1d8efb6e","number":"CPCG-2","parties":[{"party":"organisation-2","role":"buyer"},{"party":"organisation-3","role":"supplier","size":"small"},{"party":"organisation-1","role":"payer"}],"starts_on":"2022-01-01","title":"设备采购"},"effective_on":"2022-01-11","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":47,"version":1}');
INSERT INTO public.entry VALUES ('changping', 34, '\x7c64f2dd200a6731ad01485224a155672381bbc1733b81953fa9ad49f864035e', '\x65cc9914a4deaf20460669fae84028aefdf4c8f4ba5bc7c690965122534a3d37', '{"actor":"operator:console","book":"changping","command":1,"data":{"article":"(条次未核)","citation":"《保障中小企业款项支付投诉处理暂行办法》（工信部企业〔2021〕224号）（条次未核）","citation_en":"Interim Measures on Complaints about Payments to Small and Medium-sized Enterprises (Ministry of Industry and Information Technology, Gongxinbu Qiye [2021] No. 224), article not verified","date_uncertain":true,"document_number":"工信部企业〔2021〕224号","domain":"SME","effective_from":"2021-12-30","id":"SME-30","instrument":"保障中小企业款项支付投诉处理暂行办法","machine":{"bound":"within","count":10,"kind":"term","starts":"complaint-received","unit":"working-day"},"note":"2025年后是否已被新办法取代未查到;工信部曾就802号3项配套制度公开征求意见","parameter":"投诉收到后审查","source":"W1","status":"V2n","topic":"sme.complaint.review","unit":"工作日","value":"10个工作日内审查"},"effective_on":"2020-01-01","kind":"statute.adopted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":34,"version":1}');
INSERT INTO public.entry VALUES ('changping', 35, '\x18d0084f3cc3d86435c1cb827b7874f7d7ebf13662ad8ca75ed9975bb215d31b', '\xaf3aa0e0c5188b3e7bed70f8edf47465a740cae53faf142aa6f8f0e08e71e4cd', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"公报","document_digest":"0000000000000000000000000000000000000000000000000000000000000000","edition":"2026","parameter":"SME-30","quoted":"原文","value_digest":"1f17f08233ed3d6b3e3f0ea32240cbe5dd0532b5e00150d5255221ecae569817"},"effective_on":"2020-01-01","kind":"confirmation.proposed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":35,"version":1}');
INSERT INTO public.entry VALUES ('changping', 36, '\x46ed8259b553785e1c4f8a1608a8ae04da20d0589e1ece1bb1e48dfd5a459e01', '\x0e0f99e06909094997cefdd09fa813f1b717c9585aa02f036a48b6f485687ccf', '{"actor":"operator:console","book":"changping","command":1,"data":{"off":["2027-01-01"],"source":"通知","worked":[],"year":2027},"effective_on":"2020-01-01","kind":"calendar.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":36,"version":1}');
INSERT INTO public.entry VALUES ('changping', 37, '\xb8bec1898d7b6066bcf4dcf8af5d1aced9c4b5f3f53c21d3332cb3b60dfc8ea9', '\x101786e8a05dc5e28b9a605a538b18dd229785b689cdbbc05ece36919da9e70f', '{"actor":"operator:console","book":"changping","command":1,"data":{"announced_on":"2026-08-20","per_million":30000},"effective_on":"2020-01-01","kind":"rate.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":37,"version":1}');
INSERT INTO public.entry VALUES ('changping', 38, '\x5400729ec785756bea8468ad13e9853675ae9e0461562adcc8ab17c8cce9c249', '\x5b9ad8a54131561cefd4c039ecbfdfcc3b4b4caaf315923193c18b1556343011', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"law.weekends-move-terms","value":"no"},"effective_on":"2020-01-01","kind":"setting.chosen","recorded_at":"2026-11-20T04:07:00.000000Z","seq":38,"version":1}');
INSERT INTO public.entry VALUES ('changping', 39, '\x3a5c08637c399ae0b780dd1c90102e000f7bf63f3b01836c4e18ae633743912c', '\x808ba12cd5fca3930c8d371e63194302e0c543a7d72d59ac52a81d9fcf149f12', '{"actor":"operator:console","book":"changping","command":1,"data":{"article":"(条次未核)","citation":"《工程建设领域农民工工资专用账户管理暂行办法》（人社部发〔2021〕53号）（条次未核）","citation_en":"Interim Measures on Special Accounts for Migrant Workers'' Wages in Construction (Renshebufa [2021] No. 53), article not verified","date_uncertain":true,"document_number":"人社部发〔2021〕53号","domain":"MW","effective_from":"2021-07-07","id":"MW-29","instrument":"工程建设领域农民工工资专用账户管理暂行办法","machine":{"kind":"several","parts":{"filing":{"bound":"within","count":30,"kind":"term","starts":"wage-account-opened","unit":"calendar-day"},"opening":{"bound":"within","count":30,"kind":"term","starts":"works-contract-signed","unit":"calendar-day"}}},"note":"施行日写文号日期;账户名=总包单位名称+工程建设项目名称+\"农民工工资专用账户\"","parameter":"专用账户开立/备案","source":"W2","status":"V2n","topic":"wage.special-account.opening","unit":"自然日","value":"施工合同签订之日起30日内开立;开立后30日内报监管部门备案"},"effective_on":"2020-01-01","kind":"statute.adopted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":39,"version":1}');
INSERT INTO public.entry VALUES ('changping', 40, '\xf0dd5380884d3d9f3e917315ac1dde9ea52d722f1aab51d9d693ddaf3ae5cfc1', '\x5d9fe9e37ecf66560e7e536a21b5c1d24699dcb92244a970a3cf8cdeb9e6dd91', '{"actor":"operator:console","book":"changping","command":1,"data":{"document":"公报","document_digest":"0000000000000000000000000000000000000000000000000000000000000000","edition":"2026","parameter":"MW-29","quoted":"原文","value_digest":"8705c8ab9016eeac225e16df05224795ea89135f2e189801aa0e09d5db939ace"},"effective_on":"2020-01-01","kind":"confirmation.proposed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":40,"version":1}');
INSERT INTO public.entry VALUES ('changping', 41, '\xbdc1ff461c4410da4a7c8812e2f6d099868db391913dde5ff0b642b68d92c122', '\xaaf3b3ce34a2e5f6335ad56f59ee7039e4699dec3b23928cbe62727f4de2dd20', '{"actor":"operator:console","book":"changping","command":1,"data":{"off":["2028-01-01"],"source":"通知","worked":[],"year":2028},"effective_on":"2020-01-01","kind":"calendar.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":41,"version":1}');
INSERT INTO public.entry VALUES ('changping', 42, '\xfe61e287770a8dff279ce70ba6aab19fc1bbd8a461e2a9bac128321cbdaa100d', '\xaf89e6b6463d9924fd1c943349bc332605300ec714fa80aac3878822d1960101', '{"actor":"operator:console","book":"changping","command":1,"data":{"announced_on":"2026-09-20","per_million":30001},"effective_on":"2020-01-01","kind":"rate.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":42,"version":1}');
INSERT INTO public.entry VALUES ('changping', 43, '\x335777a94423337c6f6f59da325dcedce2be789849baba7003e8dfeca3246069', '\x1a4b3d6cb57804cea3503e9058b8c19eceb756800355b468034cc1748af7210f', '{"actor":"operator:console","book":"changping","command":1,"data":{"name":"law.weekends-move-terms","value":"yes"},"effective_on":"2020-01-01","kind":"setting.chosen","recorded_at":"2026-11-20T04:07:00.000000Z","seq":43,"version":1}');
INSERT INTO public.entry VALUES ('changping', 44, '\x9de0edb63a90a07cf750c23ddb496cd4da2603ed39c66999bc1bdef3302818d6', '\x936ecb73197b43de772d731a7b359fa424ec8e3255eb31bf2575676f9f7ce989', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":900,"buyer":"organisation-2","currency":"CNY","number":"CPZC-1","supplier":"organisation-3","title":"设备"},"effective_on":"2022-01-05","kind":"award.noticed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":44,"version":1}');
INSERT INTO public.entry VALUES ('changping', 45, '\x3a4a5d841f9c2a9b090c41f44b3bfee3bde21ddac8d44013cdf89740308f89fa', '\xbff5a55d6c5c168a297a7ce6956eecd7b91e81ad9fc683123dbe01a303fcdab5', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":900,"buyer":"organisation-2","currency":"CNY","number":"CPZC-1","supplier":"organisation-3","title":"设备"},"effective_on":"2022-01-06","kind":"award.noticed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":45,"version":1}');
INSERT INTO public.entry VALUES ('changping', 46, '\x1d541b57a9fbbb562e6fb77c73c10517922b611231b4fec8fde75b88791ad9af', '\x268702bda9aaacda2fa57f6d7600bf2b52784ad31547af782a96cae4acdc1c38', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000000,"award":"award-44","clauses":[{"number":"1","text":"货到付款"},{"number":"2","text":"质保两年"}],"division":"990100","documents":[{"digest":"abababababababababababababababababababababababababababababababab","title":"合同正本"},{"digest":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd","title":"附件"}],"ends_on":"2022-12-31","funding":"budget","kind":"procurement","late_rate_basis":"per-day","late_rate_of":10000,"late_rate_parts":5,"method":"open-tender","note":"sha256:fb5078c5d359b9b2e3de4002d1de637bba5bfc956d6945ae13b40b85cc647afd","number":"CPCG-1","parties":[{"party":"organisation-2","role":"buyer"},{"party":"organisation-3","role":"supplier","size":"small"},{"party":"organisation-1","role":"payer"}],"starts_on":"2022-01-01","title":"设备采购"},"effective_on":"2022-01-10","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":46,"version":1}');
INSERT INTO public.entry VALUES ('changping', 49, '\xc35c6262fc183f0febc931dfc8e82ef430509dc3a3e2ff4533034d0a192e9097', '\xfac75da57693a147c38d56aa209e9706bcf63aef3ee8116fbd5d92860f8e6dbd', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"http://changping.example/1","contract":"contract-46"},"effective_on":"2022-01-13","kind":"contract.published","recorded_at":"2026-11-20T04:07:00.000000Z","seq":49,"version":1}');
INSERT INTO public.entry VALUES ('changping', 50, '\x892bc1c54789bf520c86d56b6fc9290aa047020715acc999ffed201230ad73ab', '\x0c834ca1e6451d1a10db2fe54383de6814b7b78f710c28f8232f0f5d3b29354c', '{"actor":"operator:console","book":"changping","command":1,"data":{"clause":"5","contract":"contract-46","creditor":"organisation-2","debtor":"organisation-3","description":"交付设备","due_day":"2022-02-01","term":"fixed","type":"delivery"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":50,"version":1}');
INSERT INTO public.entry VALUES ('changping', 51, '\x5494a12ff24601ce65e34aa8875504baf4bf45a4e31fec8e5a7b7c68eda95b97', '\x640d3e0e771354c5e232963e92cb0a3f0d6ba1bd60212715988132c418ad1222', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":600000,"awaits":"obligation-50","clause":"5","condition":"inspection-passed","contract":"contract-46","creditor":"organisation-3","debtor":"organisation-2","due_count":30,"due_event":"delivery","due_unit":"calendar-day","inspection_count":10,"inspection_unit":"working-day","term":"after","type":"payment"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":51,"version":1}');
INSERT INTO public.entry VALUES ('changping', 52, '\x85169e70d97ad31be5ffd188f7bcaae5514fd5a1425aed0ecb8a718e13cb8220', '\xdd686ffeb64916ab5fe4a1633d7551e9c5cd84a0d9a46f5c7b7f9582bc01ee07', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":50000,"clause":"9","contract":"contract-46","creditor":"organisation-3","debtor":"organisation-2","matter":"subsidy","term":"none","type":"promise"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":52,"version":1}');
INSERT INTO public.entry VALUES ('changping', 53, '\x9769b2c61fa212dfa29b6b3f77e8b2c7106ccdc804cadadedac970e24e25d0b9', '\x0c3c61db7f556e4afb47a90b2b408829df1551dc5a2dcffef0ddcbdc47bf4f21', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":9,"clause":"5","contract":"contract-46","creditor":"organisation-3","debtor":"organisation-2","term":"statutory","type":"payment"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":53,"version":1}');
INSERT INTO public.entry VALUES ('changping', 54, '\x2c486ca1b117cace99b77d68ace8558140f68fff696b36ec2e26ac921c07dca6', '\x3c48532841640691b1510e51cbe5175040ef51acb3aaeac2bc5f8098caa6642f', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":70,"clause":"5","contract":"contract-46","creditor":"organisation-3","debtor":"organisation-2","due_count":3,"due_event":"settlement-made","due_unit":"month","term":"after","type":"payment"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":54,"version":1}');
INSERT INTO public.entry VALUES ('changping', 55, '\x73beb971a669834681361beba07126c00b812479cfe1722aa2d5cff38743ed6c', '\xd9efbe2649ab087c09f0099008af094ca4e739ba91a433ab1aef8a63817328b9', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-51","until":"2022-06-30"},"effective_on":"2022-02-20","kind":"obligation.extended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":55,"version":1}');
INSERT INTO public.entry VALUES ('changping', 56, '\xbcfb89b07af1e0c3e5556192a81c44694cb4b69300b7de9b94469a7054b01f0c', '\xc36fbbd84f15d40f7dbd14e0ac685f789bce4a2516a5081e01cf7faa2f42ba5e', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1000,"obligation":"obligation-51"},"effective_on":"2022-03-01","kind":"obligation.waived","recorded_at":"2026-11-20T04:07:00.000000Z","seq":56,"version":1}');
INSERT INTO public.entry VALUES ('changping', 57, '\x96426bba6d73bb4d2f91090c8a65904b8e9e66bcd9c62244c9e9da293dde5cef', '\x5ca61f3288346de16b829bda8879a2527c0679e6e2d1d03ec68c16c5a0651529', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":2000,"obligation":"obligation-51","reason":"quality"},"effective_on":"2022-03-02","kind":"obligation.disputed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":57,"version":1}');
INSERT INTO public.entry VALUES ('changping', 58, '\x977c200a46eaf5fcf802de645e4cb1031b1cacd99da564546cd9775e4934aac6', '\xd7428b772acdbf49c1e3ca4dd13eeb961bb9b097dcb668360a05d4b0c9e9c36c', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-53","reason":"price","statement":"sha256:50a712726dd80e82282603a846d698153a24ed1276904d03f7b20ba9ba6f66f1"},"effective_on":"2022-03-03","kind":"obligation.disputed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":58,"version":1}');
INSERT INTO public.entry VALUES ('changping', 59, '\x5ef32ad6c22c68195c07e2fb510a22b99221cfd00c0ba4b209998b21bffbd6bd', '\x0886d6dcb3b5d7a260108a8859ca4454918bf0f06c45ae366468ccb43e57f43f', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-53"},"effective_on":"2022-03-04","kind":"obligation.dispute-ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":59,"version":1}');
INSERT INTO public.entry VALUES ('changping', 60, '\x7d0d5a14f8b76efb73854ecfbb358c83ed57382ff82774f7a6c3dd1f19e4e6cb', '\x80c239f9bab361fbe87568d8cd0b734b973cc177497c62804d4157de47a66cb5', '{"actor":"operator:console","book":"changping","command":1,"data":{"obligation":"obligation-52","reason":"agreement"},"effective_on":"2022-03-05","kind":"obligation.settled","recorded_at":"2026-11-20T04:07:00.000000Z","seq":60,"version":1}');
INSERT INTO public.entry VALUES ('changping', 61, '\x494e42cc750029fc6d714e26de4d790cf3ad53f9dcf1ffd166711ae48f55a615', '\x54f49ae3076edc2ac5d78bb0fafdfdb79993fe4f784647961b183d423f3efc8b', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-46","obligation":"obligation-50","voucher":"送-1"},"effective_on":"2022-02-01","kind":"performance.delivered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":61,"version":1}');
INSERT INTO public.entry VALUES ('changping', 62, '\x073f64d95bc435507cf29c5d28859b29ba2b73bd9975a9f5e5777d7b568fa938', '\x0fec338140d12be867427f4c2c07b5f7cdf116b69684bdb7d7ac56b97ec023d8', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-46","obligation":"obligation-50","result":"passed"},"effective_on":"2022-02-05","kind":"performance.accepted","recorded_at":"2026-11-20T04:07:00.000000Z","seq":62,"version":1}');
INSERT INTO public.entry VALUES ('changping', 63, '\x4ef311780e94d1e35e528f96343e2cebd10b34ddf351d73bc8e14679d34bf453', '\x29b3c37350cac2370e381991f659ccfd3eafe2cdfe75602623260b4f663136da', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":600000,"contract":"contract-46","obligation":"obligation-51","voucher":"票-1"},"effective_on":"2022-02-06","kind":"performance.invoiced","recorded_at":"2026-11-20T04:07:00.000000Z","seq":63,"version":1}');
INSERT INTO public.entry VALUES ('changping', 64, '\xf02eccdcd4745560a0737aeb4190aaa0c1e431665960a002ea79fc978775b0d2', '\x9bce7039ac3fb57a490e892e581e44fa547b7a280e32db4206e452c608a6028a', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":100000,"contract":"contract-46","obligation":"obligation-51","voucher":"支-1"},"effective_on":"2022-03-10","kind":"performance.paid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":64,"version":1}');
INSERT INTO public.entry VALUES ('changping', 65, '\x0a2d0b944cd8ea8a22a9c40b12ffd25267bdcb76775e3db2848eaa65ce8d4b48', '\xd831b366d41a1f3d3e1f37b80da0ce6dd71b7f6ed324d24590eb10338a700b7d', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":9,"contract":"contract-46","obligation":"obligation-53","voucher":"支-2"},"effective_on":"2022-03-11","kind":"performance.paid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":65,"version":1}');
INSERT INTO public.entry VALUES ('changping', 66, '\xf772eefbf98b506c89eb20c4da13a04c56b1709c7e229fb1606f710ad71c83e9', '\x8c1fffa638c9154c4178823c8b9cf2f69eef7e98aef6bf9e17c67727c8aff54c', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":40000,"obligation":"obligation-51","performance":"performance-64","reason":"returned"},"effective_on":"2022-03-12","kind":"performance.reversed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":66,"version":1}');
INSERT INTO public.entry VALUES ('changping', 67, '\xf70ccf50b1a34402d4d53e842353212db81da2c9d64d2e654b66764755140e3b', '\xdfcad1fbe10680603ffd30bbb82a80ffea9f7c7d5dcdd623cfbe4a738efd79ef', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-46","role":"pays","tenure":"tenure-21"},"effective_on":"2022-01-10","kind":"responsibility.assigned","recorded_at":"2026-11-20T04:07:00.000000Z","seq":67,"version":1}');
INSERT INTO public.entry VALUES ('changping', 68, '\x69c0ec6dff364aa6e0e6bbac1bb163c5eff0e377add8da30203038d7b0f9f748', '\x97d86fc6f6b231a6798098263c043a69ee207506202019d8a8613ae2ab0f8134', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-46","obligation":"obligation-50","role":"accepts","stage":"acceptance","tenure":"tenure-21"},"effective_on":"2022-01-10","kind":"responsibility.assigned","recorded_at":"2026-11-20T04:07:00.000000Z","seq":68,"version":1}');
INSERT INTO public.entry VALUES ('changping', 69, '\x3daef2db5733bebcfec88c3b9aabddc5d946997f8168650c9c90b752808ba0d3', '\x32a8e82c1df93cd23463af8adf0946c42544264c374d2e184138909a44ffffa7', '{"actor":"operator:console","book":"changping","command":1,"data":{"responsibility":"responsibility-67","to":"tenure-28"},"effective_on":"2022-06-01","kind":"responsibility.handed-over","recorded_at":"2026-11-20T04:07:00.000000Z","seq":69,"version":1}');
INSERT INTO public.entry VALUES ('changping', 70, '\xfa30996faf319012e22f9f4ce009725d0966a9d03856a4499fba92864835b506', '\xa178d81f7a63a66077ed95c095d880ac2f9cf9c80b3d56d28242e424759c0590', '{"actor":"operator:console","book":"changping","command":1,"data":{"reason":"performed","responsibility":"responsibility-67"},"effective_on":"2022-12-01","kind":"responsibility.ended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":70,"version":1}');
INSERT INTO public.entry VALUES ('changping', 71, '\x41e249586e82c29f09b1a39b58bfaf21bd9817f77aee8006b138a11783698939', '\xb76889e3279295078c075fccde333a2ceb93f9f5b87c76e5175a68848f8ec0e4', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"contract":"contract-47","employer":"organisation-3","lines":[{"amount":5000,"contact":"sha256:c7896dbf74a2acbc22a237dd57e1d36ea969d872692d636f22ed51f1b23bc07e","name":"sha256:86f16535356635cff2405ddc4dc1c2dc75247b9b22377aef4d31939705e75727"}],"month":"2022-03","payday":"2022-04-15","workers":1},"effective_on":"2022-04-01","kind":"wage.payroll-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":71,"version":1}');
INSERT INTO public.entry VALUES ('changping', 72, '\x2f8606d179c3b45d2c59901ec35cfa7a964b83a808ec44ce7841335161c1c62e', '\x0424943c4f4b5cc3a29dbb750484c5ac463d062754e6e4f5e71c652acea72258', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":7000,"contract":"contract-47","employer":"organisation-3","month":"2022-03","payday":"2022-04-15","workers":1},"effective_on":"2022-04-01","kind":"wage.payroll-stated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":72,"version":1}');
INSERT INTO public.entry VALUES ('changping', 73, '\xbb138d17ef90cdd73f4138be0b43264d8df9234dafb610235fac76031f660f6a', '\x21422b7a2ab3f0a66e8c1fe77e5c90727a07f639a0483c50a214657f1a1fa41f', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":5000,"contract":"contract-47","payroll":"payroll-71","workers":1},"effective_on":"2022-04-14","kind":"wage.paid","recorded_at":"2026-11-20T04:07:00.000000Z","seq":73,"version":1}');
INSERT INTO public.entry VALUES ('changping', 74, '\xca5985328fa6d289b867aa05062031d2f856b52ce3d569253e30d9e8c33d486d', '\xf3b4434c7760e11b46ff87e609f02ad9f4c090bdbc8f73941193dfd7f63fa6f0', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":9000,"contract":"contract-47","month":"2022-03"},"effective_on":"2022-04-10","kind":"wage.account-funded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":74,"version":1}');
INSERT INTO public.entry VALUES ('changping', 75, '\x2d38056a30c5fbaeb2ff4a382597b792156dc4904441238a35c0808d603a685b', '\xf1b11ce6088d31810213337dc75b9d4a0387d9ef7aeffbf16ebb74e984325ce0', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":8000,"contract":"contract-47","month":"2022-04"},"effective_on":"2022-05-10","kind":"wage.account-funded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":75,"version":1}');
INSERT INTO public.entry VALUES ('changping', 76, '\x85fa1708368fdda836712bd3e956871cdedd5beb649091c89cee89bb161984d9', '\x95698a8771d7aa45cb4b2596997077b7493b5ded1a0838a5703ac8a0f88e207d', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-47","type":"notice-board"},"effective_on":"2022-02-02","kind":"wage.safeguard-registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":76,"version":1}');
INSERT INTO public.entry VALUES ('changping', 77, '\x289437b8846e637f9708fca602fca377436f172cfb51f51d3f76327b6d7668e7', '\x4e7679896d5d70608ba30e079ed570a431c00168db3ca3447a507b48658d081c', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":10000,"contract":"contract-47","type":"wage-deposit","valid_until":"2023-02-01"},"effective_on":"2022-02-01","kind":"wage.safeguard-registered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":77,"version":1}');
INSERT INTO public.entry VALUES ('changping', 78, '\x2b65392a94358d67235ef1b30e7237ece171b5c99c978ad41ac5e8496a83711c', '\x2017b6d0e0a519b4c61ae6981a7f654e85512e0d1216b9d6f08bd2838d8aa949', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","contract":"contract-46","fine":1000,"number":"长财罚〔2022〕1号","subject":"organisation-3"},"effective_on":"2022-08-01","kind":"penalty.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":78,"version":1}');
INSERT INTO public.entry VALUES ('changping', 79, '\x4c46a2f549301a8e0f4c8e239d6dd388a8235f485d31840ff66ded94c4cd5d71', '\x548fb35804cd0b78f45c92704e7437b91c7e4167b7957d45795ee3d6a53e1087', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"sha256:4a8fc73aa7bb4343a32882af7588b225a543219ad80320e65c11e31fbd72d1ef","authority":"长平市财政局","basis":"示例依据","ends_on":"2023-08-05","list":"procurement-violations","number":"长财罚〔2022〕1号","particulars":"sha256:10faf87a7daf883b4fb1a3055cf84a8f073a22240b1144a82a83c200e971c8c1","penalty":"penalty-78","published_on":"2022-08-05","result":"一年内禁止参加政府采购活动","subject":"organisation-3"},"effective_on":"2022-08-01","kind":"listing.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":79,"version":1}');
INSERT INTO public.entry VALUES ('changping', 80, '\x633d80a980971bc8cccb1ec5d1f4dbc8bbf87b6089e4de3ca00f302411d39fdf', '\xba24f700084aae1b2392dd020b8667508d74e4ffeaf374b571f134229d1f9a67', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":500000,"contract":"contract-46","court":"长平市人民法院","creditor":"organisation-3","debtor":"organisation-2","effective_from":"2022-09-20","number":"（2022）长平民初1号","obligation":"obligation-51"},"effective_on":"2022-08-01","kind":"judgment.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":80,"version":1}');
INSERT INTO public.entry VALUES ('changping', 81, '\x3cd0071b73aed33c4b471e2cdc4562b3ff081899fc964639ff3f9cc59f446b56', '\xe6509d2f31cd8acd58b4592102a61ef579f5870c4297d7d1852646a09a380183', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","contract":"contract-46","fine":1000,"number":"长财罚〔2022〕2号","subject":"organisation-3"},"effective_on":"2022-08-02","kind":"penalty.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":81,"version":1}');
INSERT INTO public.entry VALUES ('changping', 82, '\xdaf296d127fe37f177349da23bf54fb6d1e29801107a5a84acdcb3c4984f0af4', '\xf3fde7738883bfdf3fbf6427a95bd5d5d5c4c65afdba441d9d6750e25edfe1d8', '{"actor":"operator:console","book":"changping","command":1,"data":{"address":"sha256:06cb35671d978e5b808b6e36b91840c949679f9ca97786d0d5b20a2281398bf9","authority":"长平市财政局","basis":"示例依据","ends_on":"2023-08-05","list":"procurement-violations","number":"长财罚〔2022〕2号","particulars":"sha256:6bae1809e46ef9ce6fe9b6b4c59d4f3eabbe2411d95ba7bc7a08115ab4f71edd","penalty":"penalty-81","published_on":"2022-08-05","result":"一年内禁止参加政府采购活动","subject":"organisation-3"},"effective_on":"2022-08-02","kind":"listing.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":82,"version":1}');
INSERT INTO public.entry VALUES ('changping', 83, '\x24395c95d6c009d8e92b8b12635960ed8ae642156e46bbcfa8a9cd0db17696d6', '\x45c8175c93c4c475ac106259289312c3f4d3e4eedfbbc2707c65dfb365d6abec', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":500000,"contract":"contract-46","court":"长平市人民法院","creditor":"organisation-3","debtor":"organisation-2","effective_from":"2022-09-20","number":"（2022）长平民初2号","obligation":"obligation-51"},"effective_on":"2022-08-02","kind":"judgment.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":83,"version":1}');
INSERT INTO public.entry VALUES ('changping', 84, '\xa02256d0aa27a40607b9bca897ac1f2b530bd7cc7acb58fb16f3b90984519328', '\xfc1d9aadbb9b5655e0556b88ea6914c9f1374b2a2d00c609477c09a2cf72b77c', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":1100000,"authority":"organisation-1","basis":"示例依据","compensation":500,"contract":"contract-46","ends_on":"2023-06-30","reason":"scope","summary":"延长工期"},"effective_on":"2022-05-01","kind":"contract.amended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":84,"version":1}');
INSERT INTO public.entry VALUES ('changping', 85, '\x57508febed809fb5b70a524a4046d4ccb2b8916c0f7ecce58674fd63c21b1f19', '\xc79b21c94f30e004a39d88c473ab9047479226aed4debffe089bdee83bb7e00c', '{"actor":"operator:console","book":"changping","command":1,"data":{"amount":10000,"authority":"organisation-1","basis":"示例依据","contract":"contract-46","number":"补-1","summary":"增补"},"effective_on":"2022-05-02","kind":"contract.supplemented","recorded_at":"2026-11-20T04:07:00.000000Z","seq":85,"version":1}');
INSERT INTO public.entry VALUES ('changping', 86, '\xf458a14caf1ada011cb180a2b9705db94f400c4f956e8487877fa094022210c5', '\x77b292c7fa50f0f496593912d113dc372b563a42da473ea5d73a2a443515457d', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-46","reason":"funds-missing"},"effective_on":"2022-05-03","kind":"contract.suspended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":86,"version":1}');
INSERT INTO public.entry VALUES ('changping', 87, '\x5d01d8cd4995881cd6b324a152d9a11ee155aa36e05174115b5b43a7aaf2df0a', '\xfb952745a17233d2c209936ea3b4ca217b54b4f634ffe9d74811b0268190910a', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-46"},"effective_on":"2022-05-04","kind":"contract.resumed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":87,"version":1}');
INSERT INTO public.entry VALUES ('changping', 88, '\x84845b08872e3633e1cc77e0006b73cd3bea68fcf2844cf370bdb11bcd1260d5', '\x6b7b194213af4e3d55308ff58b3e33e20b0f484784269e616a6719865073544b', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-46","role":"payer","transferee":"organisation-3","transferor":"organisation-1"},"effective_on":"2022-05-05","kind":"contract.transferred","recorded_at":"2026-11-20T04:07:00.000000Z","seq":88,"version":1}');
INSERT INTO public.entry VALUES ('changping', 89, '\xb079bcb85cb93ae358a8873e300c0c9aa433fafcc18b5cd2b19adff74f9e8533', '\x5d340b902946e2332dc721483f5c0bba2b90da9b3488ec16082be97ae3fda875', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"organisation-1","basis":"示例依据","contract":"contract-46","reason":"agreed"},"effective_on":"2023-01-01","kind":"contract.terminated","recorded_at":"2026-11-20T04:07:00.000000Z","seq":89,"version":1}');
INSERT INTO public.entry VALUES ('changping', 90, '\x6a9b16ae0f1a6315201e697c5e956ce5921afd82654a967f05cf396e7255e707', '\x2ccbb120bd19ada29ec563e681feb27ec56786df09e8ee9f7b0f593c9b22963d', '{"actor":"operator:console","book":"changping","command":1,"data":{"buyer":"organisation-2","title":"另一项目"},"effective_on":"2022-01-05","kind":"award.noticed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":90,"version":1}');
INSERT INTO public.entry VALUES ('changping', 91, '\x5039ca25e7e707ab1662b5896df5079fec9853861bcc975be7c46e829f17e3de', '\xc957cbe212a9090ffd615b92366bdbda7054da9c223a703ac5216909cb0a9ff0', '{"actor":"operator:console","book":"changping","command":1,"data":{"kind":"investment","number":"CPZS-1","parties":[{"party":"organisation-2","role":"promisor"},{"party":"organisation-3","role":"investor"}],"title":"示例项目"},"effective_on":"2022-01-10","kind":"contract.signed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":91,"version":1}');
INSERT INTO public.entry VALUES ('changping', 92, '\x36a432f7abc1fa8997c853285f21a583ea9c70c7b562d9719e6c4ac481103ade', '\x46bfaa4b88d028399a1806be02b1d2181b7dc9807b717e9c06eb8462ecb6cd52', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-91","reason":"agreed","summary":"改期"},"effective_on":"2022-02-10","kind":"contract.amended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":92,"version":1}');
INSERT INTO public.entry VALUES ('changping', 93, '\x5792c111e87f1f500cf6498a6404988a0eb0fbdb446f94c9f8e462c0f4844397', '\xa72e9225b551269f5ec77d6e69e3e80ba305cd75378e592289a2c42e7cfdc4b3', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-91","reason":"agreed"},"effective_on":"2022-02-11","kind":"contract.suspended","recorded_at":"2026-11-20T04:07:00.000000Z","seq":93,"version":1}');
INSERT INTO public.entry VALUES ('changping', 94, '\x531f15ed6d0f61ab58ed2e0ae294e778c7db5118fe17300a6b4f2e3914d60a17', '\xf0ea9dc3c5b1cf344889729a4f45cbc03f9dd144411f42552abb9258a84febf8', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-91"},"effective_on":"2022-02-12","kind":"contract.resumed","recorded_at":"2026-11-20T04:07:00.000000Z","seq":94,"version":1}');
INSERT INTO public.entry VALUES ('changping', 95, '\xf38af2ee49925bbe6b5a7adbef84c03d70e94c2415a2d0a3bf66623383cc2487', '\x946a234cf3099cd645eb7dd327c518e1e3a62880701f0878ac9ef9188deb1bcc', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-91","debtor":"organisation-2","term":"none","type":"promise"},"effective_on":"2022-01-10","kind":"obligation.added","recorded_at":"2026-11-20T04:07:00.000000Z","seq":95,"version":1}');
INSERT INTO public.entry VALUES ('changping', 96, '\xf09e35a48c8b99c4340b4f43403e24cbf704ab278acb9c0f5cbd3e88d2d2aa7d', '\xd14f176d26a19cac4aa4da16674008e75084592a5d6adee5ca8a74c09b10281f', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-91","event":"settlement-made"},"effective_on":"2022-03-01","kind":"performance.milestone-reached","recorded_at":"2026-11-20T04:07:00.000000Z","seq":96,"version":1}');
INSERT INTO public.entry VALUES ('changping', 97, '\x58662058c555f6336576dbb7ecd3f9a0b6b3dca56ab70af586dabac837311f3b', '\xc7426356246ca1022124ee41fa0860f4be7bc5669e76c9e7a8cf11b1496207d9', '{"actor":"operator:console","book":"changping","command":1,"data":{"contract":"contract-91","partial":true},"effective_on":"2022-03-02","kind":"performance.delivered","recorded_at":"2026-11-20T04:07:00.000000Z","seq":97,"version":1}');
INSERT INTO public.entry VALUES ('changping', 98, '\x40464374f6d88c14ee92efbb3774dbcd18a111df5fc2d8bda659956b99b06095', '\xc12e9b991850590006ba0d27ce3d2800f8f28c2df5e18f593f93f3d60a0dbf8b', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","number":"1","subject":"organisation-3"},"effective_on":"2022-08-01","kind":"penalty.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":98,"version":1}');
INSERT INTO public.entry VALUES ('changping', 99, '\x9cd0e82c2729975f696a3f060f9a905d744e83a137bea5235ab846bd264d97e0', '\xe0add3a48c835402ae4bda522e4d85d7f35ffbd4e76ac3f56883d1c026bf2e8d', '{"actor":"operator:console","book":"changping","command":1,"data":{"court":"长平市人民法院","debtor":"organisation-2","number":"2"},"effective_on":"2022-08-01","kind":"judgment.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":99,"version":1}');
INSERT INTO public.entry VALUES ('changping', 100, '\x4a8f00c2c493c4643334c84239cc78078344bca032b698933f0327dc83e94893', '\x07a7b86564fceb4a6bb38cad1bbaf007e18a6715767ac1dda364962a17fa8453', '{"actor":"operator:console","book":"changping","command":1,"data":{"authority":"长平市财政局","basis":"示例依据","list":"procurement-violations","particulars":"sha256:ebd3dfc8cd6623aebb0648d229cf70084a7bad3aee461dc527e89ac156ecc629","result":"警告","subject":"organisation-3"},"effective_on":"2022-08-02","kind":"listing.recorded","recorded_at":"2026-11-20T04:07:00.000000Z","seq":100,"version":1}');
INSERT INTO public.entry VALUES ('changping', 101, '\x8aaf619713b09a941166df556e68191a8de888dcd7e236429cd18798702c2316', '\xfc8411a7d07a086f2f9c58866143dcb59c04c4ca408eff920b766eb60f71dbf1', '{"actor":"operator:console","book":"changping","command":101,"data":{"person":"person-6","reason":"requested"},"effective_on":"2020-01-01","kind":"vault.erased","recorded_at":"2026-11-20T04:14:00.000000Z","seq":101,"version":1}');






INSERT INTO public.head VALUES ('changping', 102, '2026-11-20T04:14:00.000000Z', '\x01019e28e1ad714e086d40cebe6dfffd620d2d0834b5074f317426f40535cbe4109b4bd29b5730ab440019dc57e05e9fee2aa78c81c9551edf199e5495e5944349e06e96d9db9356f85d9d757a2bfb0c06b4d2f8d7c535ef0aaec6fb3870abff179c0056b2da8dec7c696df2347e57fdb82f2e7caaf3d05631cbf2cd86dde37b', 'log.changping.example/changping
102
nkRnix+8M1DDgLNlme3nViItbUpuTrktnNPXl7YB608=

— log.changping.example/changping hQmBJJXOmMnGUAtEJ7DUExymjMarjFIyI/WKbqs1Ws67KVVHzqv7BWfR2bNmlKA4i/h4c0ZgarvME93OUZFtK8CLtA0=
');



INSERT INTO public.idempotent_command VALUES ('changping', 'first', '\xeb8faf74a596a54522238795836f26e4df02d56c52b7eb36697118fffa94ba35', '{"book":"changping","checkpoint":"log.changping.example/changping\n101\nFr8tYf2TqrWdCQkGOC1mJc2OlT8SIAn4EwP9hMKF56M=\n\n— log.changping.example/changping hQmBJAUFD2GGMugkmOv2Sswsnkp+f9c/vaABN+w5OqzYFWLgLsEPFBr3e9obTiVHCiaWLdZO+OBixqomH24dytGLuAc=\n","erasure_pending":false,"first_seq":1,"ids":["organisation-1","organisation-2","organisation-3","organisation-3","organisation-2","person-6","person-7","person-8","person-9","person-10","person-11","person-12","person-13","person-14","person-15","person-16","person-17","person-7","person-8","post-20","tenure-21","post-20","post-23","tenure-24","tenure-24","post-23","post-27","tenure-28","post-27","post-30","tenure-31","tenure-31","post-30","statute-34","confirmation-35","calendar-36","rate-37","setting-38","statute-39","confirmation-40","calendar-41","rate-42","setting-43","award-44","award-45","contract-46","contract-47","contract-46","contract-46","obligation-50","obligation-51","obligation-52","obligation-53","obligation-54","obligation-51","obligation-51","obligation-51","obligation-53","obligation-53","obligation-52","performance-61","performance-62","performance-63","performance-64","performance-65","performance-64","responsibility-67","responsibility-68","responsibility-67","responsibility-67","payroll-71","payroll-72","performance-73","wage-funding-74","wage-funding-75","safeguard-76","safeguard-77","penalty-78","listing-79","judgment-80","penalty-81","listing-82","judgment-83","contract-46","contract-46","contract-46","contract-46","contract-46","contract-46","award-90","contract-91","contract-91","contract-91","contract-91","obligation-95","performance-96","performance-97","penalty-98","judgment-99","listing-100"],"last_seq":100,"recorded_at":"2026-11-20T04:07:00.000000Z","repeated":false,"warnings":[{"code":"listing.no-number","params":{},"path":"/data/number","seq":100}]}');



INSERT INTO public.judgment VALUES ('changping', 'judgment-80', 'organisation-2', 'organisation-3', '（2022）长平民初1号', '长平市人民法院', '2022-08-01', '2022-09-20', 500000, 'contract-46', 'obligation-51');
INSERT INTO public.judgment VALUES ('changping', 'judgment-83', 'organisation-2', 'organisation-3', '（2022）长平民初2号', '长平市人民法院', '2022-08-02', '2022-09-20', 500000, 'contract-46', 'obligation-51');
INSERT INTO public.judgment VALUES ('changping', 'judgment-99', 'organisation-2', NULL, '2', '长平市人民法院', '2022-08-01', NULL, NULL, NULL, NULL);



INSERT INTO public.kept_checkpoint VALUES ('changping', 0, 101, 'log.changping.example/changping
101
Fr8tYf2TqrWdCQkGOC1mJc2OlT8SIAn4EwP9hMKF56M=

— log.changping.example/changping hQmBJAUFD2GGMugkmOv2Sswsnkp+f9c/vaABN+w5OqzYFWLgLsEPFBr3e9obTiVHCiaWLdZO+OBixqomH24dytGLuAc=
');



INSERT INTO public.list_decision VALUES ('changping', 'listing-79', 'procurement-violations', 'organisation-3', '长财罚〔2022〕1号', '长平市财政局', '一年内禁止参加政府采购活动', '示例依据', '2022-08-01', '2022-08-05', '2023-08-05', 79, 79, 'penalty-78');
INSERT INTO public.list_decision VALUES ('changping', 'listing-82', 'procurement-violations', 'organisation-3', '长财罚〔2022〕2号', '长平市财政局', '一年内禁止参加政府采购活动', '示例依据', '2022-08-02', '2022-08-05', '2023-08-05', 82, 82, 'penalty-81');
INSERT INTO public.list_decision VALUES ('changping', 'listing-100', 'procurement-violations', 'organisation-3', NULL, '长平市财政局', '警告', '示例依据', '2022-08-02', NULL, NULL, NULL, 100, NULL);



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
INSERT INTO public.object VALUES ('changping', 'payroll-71', 'payroll', 71);
INSERT INTO public.object VALUES ('changping', 'payroll-72', 'payroll', 72);
INSERT INTO public.object VALUES ('changping', 'performance-73', 'performance', 73);
INSERT INTO public.object VALUES ('changping', 'wage-funding-74', 'wage-funding', 74);
INSERT INTO public.object VALUES ('changping', 'wage-funding-75', 'wage-funding', 75);
INSERT INTO public.object VALUES ('changping', 'safeguard-76', 'safeguard', 76);
INSERT INTO public.object VALUES ('changping', 'safeguard-77', 'safeguard', 77);
INSERT INTO public.object VALUES ('changping', 'penalty-78', 'penalty', 78);
INSERT INTO public.object VALUES ('changping', 'listing-79', 'listing', 79);
INSERT INTO public.object VALUES ('changping', 'judgment-80', 'judgment', 80);
INSERT INTO public.object VALUES ('changping', 'penalty-81', 'penalty', 81);
INSERT INTO public.object VALUES ('changping', 'listing-82', 'listing', 82);
INSERT INTO public.object VALUES ('changping', 'judgment-83', 'judgment', 83);
INSERT INTO public.object VALUES ('changping', 'award-90', 'award', 90);
INSERT INTO public.object VALUES ('changping', 'contract-91', 'contract', 91);
INSERT INTO public.object VALUES ('changping', 'obligation-95', 'obligation', 95);
INSERT INTO public.object VALUES ('changping', 'performance-96', 'performance', 96);
INSERT INTO public.object VALUES ('changping', 'performance-97', 'performance', 97);
INSERT INTO public.object VALUES ('changping', 'penalty-98', 'penalty', 98);
INSERT INTO public.object VALUES ('changping', 'judgment-99', 'judgment', 99);
INSERT INTO public.object VALUES ('changping', 'listing-100', 'listing', 100);



INSERT INTO public.obligation VALUES ('changping', 'obligation-50', 'contract-46', '5', 'delivery', NULL, 'organisation-3', 'organisation-2', NULL, '交付设备', 'fixed', '2022-02-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', 0, '2022-02-01', 0, 0, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-51', 'contract-46', '5', 'payment', NULL, 'organisation-2', 'organisation-3', 600000, NULL, 'after', NULL, 'delivery', 30, 'calendar-day', 'inspection-passed', 10, 'working-day', 'obligation-50', '2022-01-10', 60000, NULL, 1000, 2000, '2022-06-30', NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-52', 'contract-46', '9', 'promise', 'subsidy', 'organisation-2', 'organisation-3', 50000, NULL, 'none', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', 0, NULL, 0, 0, NULL, '2022-03-05');
INSERT INTO public.obligation VALUES ('changping', 'obligation-53', 'contract-46', '5', 'payment', NULL, 'organisation-2', 'organisation-3', 9, NULL, 'statutory', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', 9, '2022-03-11', 0, 0, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-54', 'contract-46', '5', 'payment', NULL, 'organisation-2', 'organisation-3', 70, NULL, 'after', NULL, 'settlement-made', 3, 'month', NULL, NULL, NULL, NULL, '2022-01-10', 0, NULL, 0, 0, NULL, NULL);
INSERT INTO public.obligation VALUES ('changping', 'obligation-95', 'contract-91', NULL, 'promise', NULL, 'organisation-2', NULL, NULL, NULL, 'none', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2022-01-10', 0, NULL, 0, 0, NULL, NULL);



INSERT INTO public.obligation_change VALUES ('changping', 'obligation-51', 55, 'extended', '2022-02-20', NULL, '2022-06-30', NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-51', 56, 'waived', '2022-03-01', 1000, NULL, NULL);
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-51', 57, 'disputed', '2022-03-02', 2000, NULL, 'quality');
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-52', 60, 'settled', '2022-03-05', NULL, NULL, 'agreement');
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-53', 58, 'disputed', '2022-03-03', 9, NULL, 'price');
INSERT INTO public.obligation_change VALUES ('changping', 'obligation-53', 59, 'dispute-ended', '2022-03-04', NULL, NULL, NULL);



INSERT INTO public.organisation VALUES ('changping', 'organisation-1', '2019-01-01', NULL, '长平市财政局', 'organ', 'prefecture', '990100', NULL, NULL, NULL, NULL);
INSERT INTO public.organisation VALUES ('changping', 'organisation-2', '2019-01-01', '2022-01-01', '长平市建设局', 'organ', 'prefecture', '990100', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.organisation VALUES ('changping', 'organisation-2', '2022-01-01', NULL, '长平市住建局', 'organ', 'prefecture', '990100', 'organisation-1', NULL, NULL, NULL);
INSERT INTO public.organisation VALUES ('changping', 'organisation-3', '2020-01-01', NULL, '长平第0建材厂', 'enterprise', NULL, NULL, NULL, '91110000600037341L', true, 'small');



INSERT INTO public.payroll VALUES ('changping', 'payroll-71', 'contract-47', 'organisation-3', '2022-03', '2022-04-15', 1, 5000, 5000, '2022-04-14');
INSERT INTO public.payroll VALUES ('changping', 'payroll-72', 'contract-47', 'organisation-3', '2022-03', '2022-04-15', 1, 7000, 0, NULL);



INSERT INTO public.penalty VALUES ('changping', 'penalty-78', 'organisation-3', '长财罚〔2022〕1号', '长平市财政局', '2022-08-01', '示例依据', 1000, 'contract-46');
INSERT INTO public.penalty VALUES ('changping', 'penalty-81', 'organisation-3', '长财罚〔2022〕2号', '长平市财政局', '2022-08-02', '示例依据', 1000, 'contract-46');
INSERT INTO public.penalty VALUES ('changping', 'penalty-98', 'organisation-3', '1', '长平市财政局', '2022-08-01', '示例依据', NULL, NULL);



INSERT INTO public.performance VALUES ('changping', 'performance-61', 'delivered', 'contract-46', 'obligation-50', 'delivery', NULL, '2022-02-01', false, '送-1', 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-62', 'accepted', 'contract-46', 'obligation-50', 'inspection-passed', NULL, '2022-02-05', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-63', 'invoiced', 'contract-46', 'obligation-51', 'invoice-received', 600000, '2022-02-06', false, '票-1', 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-64', 'paid', 'contract-46', 'obligation-51', NULL, 100000, '2022-03-10', false, '支-1', 40000, '2022-03-12');
INSERT INTO public.performance VALUES ('changping', 'performance-65', 'paid', 'contract-46', 'obligation-53', NULL, 9, '2022-03-11', false, '支-2', 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-73', 'wage-paid', 'contract-47', 'payroll-71', NULL, 5000, '2022-04-14', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-96', 'milestone-reached', 'contract-91', NULL, 'settlement-made', NULL, '2022-03-01', false, NULL, 0, NULL);
INSERT INTO public.performance VALUES ('changping', 'performance-97', 'delivered', 'contract-91', NULL, 'delivery', NULL, '2022-03-02', true, NULL, 0, NULL);



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



INSERT INTO public.reference_rate VALUES ('changping', 'rate-37', '2026-08-20', 30000);
INSERT INTO public.reference_rate VALUES ('changping', 'rate-42', '2026-09-20', 30001);



INSERT INTO public.responsibility VALUES ('changping', 'responsibility-67', '2022-01-10', '2022-06-01', 'contract-46', NULL, NULL, 'pays', 'tenure-21');
INSERT INTO public.responsibility VALUES ('changping', 'responsibility-67', '2022-06-01', '2022-12-01', 'contract-46', NULL, NULL, 'pays', 'tenure-28');
INSERT INTO public.responsibility VALUES ('changping', 'responsibility-68', '2022-01-10', NULL, 'contract-46', 'acceptance', 'obligation-50', 'accepts', 'tenure-21');



INSERT INTO public.standing VALUES ('changping', 'obligation-50', 'contract-46', 'procurement', 'delivery', 'organisation-3', 'organisation-2', '990100', 'CNY', NULL, NULL, 0, false, 'known', '2022-02-07', NULL, NULL, false, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-51', 'contract-46', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 599000, 539000, 2000, true, 'known', '2022-06-30', NULL, NULL, false, '["SME-12","PR-08"]');
INSERT INTO public.standing VALUES ('changping', 'obligation-52', 'contract-46', 'procurement', 'promise', 'organisation-2', 'organisation-3', '990100', 'CNY', 50000, 50000, 0, false, 'cannot-tell', NULL, NULL, 'agreed-term', false, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-53', 'contract-46', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 9, 0, 0, false, 'known', '2022-03-03', NULL, NULL, false, '["SME-41","SME-01","PR-08"]');
INSERT INTO public.standing VALUES ('changping', 'obligation-54', 'contract-46', 'procurement', 'payment', 'organisation-2', 'organisation-3', '990100', 'CNY', 70, 70, 0, true, 'waits', NULL, 'settlement-made', NULL, false, NULL);
INSERT INTO public.standing VALUES ('changping', 'obligation-95', 'contract-91', 'investment', 'promise', 'organisation-2', NULL, NULL, 'CNY', NULL, NULL, 0, true, 'cannot-tell', NULL, NULL, 'agreed-term', false, NULL);
INSERT INTO public.standing VALUES ('changping', 'payroll-71', 'contract-47', 'procurement', 'wage', 'organisation-3', NULL, '990100', 'CNY', 5000, 0, 0, false, 'known', '2022-04-15', NULL, NULL, false, NULL);
INSERT INTO public.standing VALUES ('changping', 'payroll-72', 'contract-47', 'procurement', 'wage', 'organisation-3', NULL, '990100', 'CNY', 7000, 7000, 0, true, 'known', '2022-04-15', NULL, NULL, false, NULL);



INSERT INTO public.statute_confirmation VALUES ('changping', 'confirmation-35', 'SME-30', '1f17f08233ed3d6b3e3f0ea32240cbe5dd0532b5e00150d5255221ecae569817', 35, NULL);
INSERT INTO public.statute_confirmation VALUES ('changping', 'confirmation-40', 'MW-29', '8705c8ab9016eeac225e16df05224795ea89135f2e189801aa0e09d5db939ace', 40, NULL);



INSERT INTO public.store_property VALUES ('schema', '1');
INSERT INTO public.store_property VALUES ('projection', '1');
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
INSERT INTO public.subject VALUES ('changping', 'payroll-71', 71);
INSERT INTO public.subject VALUES ('changping', 'payroll-72', 72);
INSERT INTO public.subject VALUES ('changping', 'payroll-71', 73);
INSERT INTO public.subject VALUES ('changping', 'performance-73', 73);
INSERT INTO public.subject VALUES ('changping', 'wage-funding-74', 74);
INSERT INTO public.subject VALUES ('changping', 'wage-funding-75', 75);
INSERT INTO public.subject VALUES ('changping', 'safeguard-76', 76);
INSERT INTO public.subject VALUES ('changping', 'safeguard-77', 77);
INSERT INTO public.subject VALUES ('changping', 'penalty-78', 78);
INSERT INTO public.subject VALUES ('changping', 'listing-79', 79);
INSERT INTO public.subject VALUES ('changping', 'judgment-80', 80);
INSERT INTO public.subject VALUES ('changping', 'penalty-81', 81);
INSERT INTO public.subject VALUES ('changping', 'listing-82', 82);
INSERT INTO public.subject VALUES ('changping', 'judgment-83', 83);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 84);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 85);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 86);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 87);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 88);
INSERT INTO public.subject VALUES ('changping', 'contract-46', 89);
INSERT INTO public.subject VALUES ('changping', 'award-90', 90);
INSERT INTO public.subject VALUES ('changping', 'contract-91', 91);
INSERT INTO public.subject VALUES ('changping', 'contract-91', 92);
INSERT INTO public.subject VALUES ('changping', 'contract-91', 93);
INSERT INTO public.subject VALUES ('changping', 'contract-91', 94);
INSERT INTO public.subject VALUES ('changping', 'obligation-95', 95);
INSERT INTO public.subject VALUES ('changping', 'performance-96', 96);
INSERT INTO public.subject VALUES ('changping', 'performance-97', 97);
INSERT INTO public.subject VALUES ('changping', 'penalty-98', 98);
INSERT INTO public.subject VALUES ('changping', 'judgment-99', 99);
INSERT INTO public.subject VALUES ('changping', 'listing-100', 100);
INSERT INTO public.subject VALUES ('changping', 'person-6', 101);






INSERT INTO public.tenure VALUES ('changping', 'tenure-21', '2020-01-01', NULL, 'post-20', 'person-6', 'acting', NULL);
INSERT INTO public.tenure VALUES ('changping', 'tenure-24', '2020-01-01', '2023-01-01', 'post-23', 'person-7', 'acting', 'retired');
INSERT INTO public.tenure VALUES ('changping', 'tenure-28', '2020-01-01', NULL, 'post-27', 'person-8', 'acting', NULL);
INSERT INTO public.tenure VALUES ('changping', 'tenure-31', '2020-01-01', '2023-01-01', 'post-30', 'person-9', 'acting', 'retired');



INSERT INTO public.tile VALUES ('changping', 0, 0, '\x0beb5f78cc8bb0ff7c3eef4ef5c44176454f1d39c766592ed0eedd5d4706364ac025d97377a52158094b3b1efe15decdae7f0439d3a7d274a2633e196a0b769eb8e05c611e19c079c4b1415dde2585b1b61186d180d207720f07dc772e3845c4a8bf67bdf3603eadf4b43afab3409da9653b8a871d2de92b8d22d9028d2f4eb39dd72564fb1719358ffd962934d4cf841019953f376c7e350c15fd09a8cf4d5f584f7433971089d02b5a3efdc0753ca9cddd4342a3f5edcbb30a4b2b0464ecd2af3311dac39730defaf1b2f4a2e9b87b035d83853e2ebed592b976ff008c8beeda8b525be5b6befa4db2210a7185ead328c758d9c3372474d5b8069f0eebc8d545328332ef7d1279b01ebb1c0a436effac1a4aef9a5a4b46be3430e7758eaca7d02f6208b66c2618a354e7c631e61d55935951a857eb6424adb82f1897cc0676d1e76c29336583956d5dc41f0f157c2625d86cab823dbc94883dc88e23b4e342bf5a52461de918af92cd0fc2c68d787f2c41e46ef30d6181f79faf7f8c61808163755df6dc01b86dd59b5af99acbbe2f793baf24ff8b1eaa7a22f095348a6bcecc335bb2cc35af772a122b647c64d79c91198cf7ae5beed5f787ec2ed996ce3c5f3b27255dc7ae98d24a73c8cb401d03a70af74a4e27c6dd23bde676a888cba7a2cb64d07a5a0805ab5e61090bd4e440b7c8d5ac8717097ed6df2b6a78ceb2778edbfcb6ebf50686177e372fd776fa2b05a93632d588d95353e08e8e41b410d62c5e03e9560667947d6139a935f6ffee8b1af537b68ff24ccdd7ab1118f33d28e1d5b8628640b2eb70692c6a8596163369e1359ecf74eeb43d09a1108d31b70e1ada5537120a3b68a3bc13ddff87eb6ba48da5f0308407a479730bfd17b08c798e206a00ab6d6ed9c3144d02c2a0c7afffb51665612001814cdd2d7382cd2cb3103dba1267d65d26d8450e0e51f743bf210dcf532a73de83e3a2435092e7f8cdc796443a871d05bd480a69a39499287b7b526b8d3c5a3a64bf0273c82b8d172cd4aec03353a9c84040ae69f0825ffdca9e107e1fa63ee2cfb2bea158e0f3cfe02a47b87e44f6c918fa9bfcd68d08a96f11dc127e3e72dc09ad954e92908b3fcf8836851eddcd3b1d36212073650a7a90968e98d7528a7fd66382f21e0cd71df0bf9c5eb6dbef8fa3b051ec097898c7110ad744516afae02f1a4f6268e4207d6954d54304eb0c07d7fa40714867846b26808fe592d66c2c4059bc8e6b49a844c82ad1acba14aa9621087484fb1cebc688cf2e1bc1cade52394e07693a0d52fcc5b4587b0ab1fe8d9a291b9965de07fdade91b57f30795ee38865b2e6dc4201609acb85c71e95285bf44fa3348981571de0a75f2ec19e07dbc9921cf0fdb71d9b981fe8b765d6c55e0237db83873505b6b1e31f037e4b096520f37f589c36a963dde802285b250d81b1eb3eb261082c66b97d3d65fc5796cf6498f22e7aacb5335dd14ce28113c30394f0bf9f87d29378ff49db0c5e31bf90bd4ee7b595548dcb07af21fdb20fc15f0c788a11cb439702e38bd2627244afda907cd6cd9b05fbfda29b35dd0e920998cb590f4e075750d198602deed55a40f69ab4bf7aca816f96feb6a2eab687bf4ceb24cce1cae97685bbd04dfcc7e73a6b4562999862e3dca598f4b9a5f5fc8e7b5b73b6ce4b3c163c71de9c92e23bc7bef3e55918b06f51fff54d99483ace8c0badfe7d3e33a97e23b23bf8ffa38b15ff6c246301579ddd63188f86a1822bf7d47d983d44cdfbf8404ed02a3e83e425bc16f5dff35d91328a1ea556804746653c183e9ad16e42aa85cdcac666fdd9334f1c0304a314b8040db70975ba5e789a83beaa87e2072e3349ba02ab275761689c33198e3646a824338b1a36736a4af14539077967722bcbcc06648a684e3d42ea7bba34e27a2b6db13be27833773f494e5f22d24ad24e2783683ff6cede5443b98d32a2edb241b4779cfd45fb2d17dbf22dd2c8d71ac56ef46f6e9f399c240643bb53af58df94e2643284f6c2aea7f69bf4c7c7b78fe298e1c7ee2049e8aad9b8355bdaf255262995a87e8aacb891d39e3506e19956b7e9ffd7cde09037d71e2a67f597e9de2673753531c74ed3dc627386f7da2731ff12201b1422e5a62ca7db4fbeeee89e780e2523e1c78d79ac7e3a2469c70af9d09830fcdf4caab431126b3c39ec03f76374642c28ab65423584ca999e8b8b1f1383b9d7d38af98213b9c3abb71818bcce4ebfeeda48dc1ef0cac2234f25b3bf15574aefba4bf6a2e01d7335895074ffaefbfce961be94f6509ef9e3e198cc438f87f051f8664047f8c39ca5c2a45f0ca55545abd4766d686a8cfcff4e6fd4608135365c1ad61ec57dbc441ff8ca40c779a03d92d024a9f41b2580984558266df8596b6d1c54f102158a358b6fad424a452ef606a097290b4eff09b83bf029377509a5866539ff20a3c390410d05860410deedae097c02510376e4d36a093ad5f5c032684c494ac127aa869ec2d4f52f86faa7dea7d5be997c49afaf7278a07a5dfd78ccf18b221223c5c08abe4279fcdf723ae80a86ccf8002cac0f947c15a1a874508e4c8c481291cb076980cad6419a4fb0adf2e9e331aa19e4b0cfb66896b8badcaebcba1a7dbe752f9983fbb4c30284b0048b826213919c40b262d5c19e4b3cc9dfdeeafe45586c8488b5655d2893b629e27a762b39e94aa5114c3ca3552c706b2132f21485f8ac9c89987b522fc97f3c97261bc62e3f2325d86d5cc0a5542ed7af839a46c4598a8ca7e8a24e2d44bf82dca343fc5f34064274c572965ba96c9273309fe0579543de5c91a0c8aae54f8753059462890d0aadd116e0dd76009b06a40efb525dd51fe66765524d202c0e27c3c628b43f7d4a35bd427019cbe011fa065a6868b3d434807a53d2f1692da3eefdaf42a3f42936b96bac811303d34a4e677442a7ff4bf4cfab583a4548e8f279bc893177f33bca84c8407075136197cebd1537126773467d7a441a0a044d13c40d46dc5af7fcc16c06039e858babdf32c29716e92a1720623b7ed6f7462da1224ae21217ff1027b743ebbdbd7a77a12ca0c83a4e9d04ad933ec330eaf52f91fa442815e697c5144b3e15af80c579a2cf67be49269d59196fabf6f84fead8b8aa327b87285db4e8437178d796867c4d003179128f324f316bfd31685ce33947796c9e358028d1962607aca3104dae8ea408e9784e2fb52419315b6fae50a0a7ee9e65daf71538df6af621f19e31f24a294d8a902ad8793fc92075468dc7c5e153e0691f7075d4af5ee084806a80444985193c45eb714019e28165858fd15a22275e29b362bd863a352e361da75537952fd912bd5409e1b5fad2398c453c0d0044f3f92750b5d8b91fb5bdb967ab5605d352dae47d7ab3757f8a5105652f733492cea76552835f3745d6e880c367b25f3a46f3998d5d044eb1231780755b9a7ff8fe32c4e626726601f62efcf1c90f5cd6cdcfe2fd15e6792eacc6aa93c74181c4b7e189611dae3b27839c257c6e2f5d480bac65b6b1267e7062a96733ac930610cf1202d58b6b2faed9e30efcce62694afd000d1e4eb9ddeb511895d97c4cf26e42cdc05cc8cc5b16d2905a00217c06dc3aeaea815e103dd6f58c7c1ec343d6f0617d260cd0155b368d071679604fdadcc3e1c2d945ca031c8dd9d07d43caa23879848cf334c4db39e62b33a0c0f9fafeddc78c7975c5aae279610ded683f8fe94e9aaea16ba3552987f9602673571b80727139eea54a948fe859af305dcbc21d443aa0a5ef2cd7bfc3a92322e7f40f51fc2a8a6cc7ab984283b38c2ea4387044e6b5465b781dc6df137be9022c9063fe492f3a352badbb3954d470bc3087c4177e2ff833fdb62dae4c1cf0a4f7ae5e51977fc95a9aabc8b45e0bd2da0b23c333c6d221c0d924fa9c551cb34293e37c84528adae5454293ddd9a7a5c639512747089e24f82e72472c6a777a608d71899e5bd881f9ed7e002654634cdc395f4b2ef8f30f57716d148b31ee311cc765a00f027a4cac0340e3ceaa99615fb19a3b62b568e32d726c01ae07743eefe27261546081bbc8a9c865ecde6c1181cb56d0725dc6e880bcecdc24ca42dbcd48233141a5247ce79dcdaf6d30cbcb844a785a3273e06b75f6292b632d34f102d8eda66913056eab2ec7558ab99d9c7c14ca8c304eca949b4cad230c6f03f5c1ce7592be239922db3ed3632211a1494ab900bd78956293b65f707d8e3676cbba7ffb79e0bef1ef7b5a1ff5b3fa7f1648aadc4fa2cda77592c193d806dd30e6e219a267c506ab101c01a685af040e5c0a2531e619423c09ee002cbbe64d04449dfac7841eb2bb4867ea894efeff5e0c7059a59e62676dbb2a7ca1b1186485bd02643e57d25350998e84a51b3564b04f62e0e7854bdc7914e961c21f1274ca7a1849b842be4af57d9e0d812603e0e3a1e3a4a7621bbb5d9d4a879a6f5725f397b7b673a05f9dadce51b3016cec29b802422ca4a2f51ed867b652e7ae9e0525bc7af697f0ce85ef55ec4dd16c2a0ceda7ba61ff25eb53463d126694e4647fa8a00e62db76b8bb0836cc0866e2b54b6d9aa2b349db290');



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
INSERT INTO public.vault_name_part VALUES ('changping', '甲工', 71, '/lines/0/name');



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
INSERT INTO public.vault_value VALUES ('changping', 71, '/lines/0/name', NULL, '\xf45cb126472a794f976c139719a122874511a02755ec18a450ccf63f156582b8', '甲工', NULL);
INSERT INTO public.vault_value VALUES ('changping', 71, '/lines/0/contact', NULL, '\x7cc23cd8fb85b1cac7c4e66c666aff052a678118706c100d9b009a8f94072eff', '1', NULL);
INSERT INTO public.vault_value VALUES ('changping', 79, '/address', NULL, '\xcf6605ae98fed815a0f387329abe80b1305a8d2d89cd1281ecbd33ea5c56312d', '长平市一路1号', NULL);
INSERT INTO public.vault_value VALUES ('changping', 79, '/particulars', NULL, '\xe641b10bb942485cc06cb86fd18c630c0c9b0740867c0402ac43ae8402c49770', '提供虚假材料', NULL);
INSERT INTO public.vault_value VALUES ('changping', 82, '/address', NULL, '\x3a3c94f8e37e84b7d38c20e985c6a796e983580ed41e088e2853c569435a2a46', '长平市一路1号', NULL);
INSERT INTO public.vault_value VALUES ('changping', 82, '/particulars', NULL, '\x9239920a7ab2a5bb283a99e617f523feb1065710ebe0ebabbfcc90ad4b13f08b', '提供虚假材料', NULL);
INSERT INTO public.vault_value VALUES ('changping', 100, '/particulars', NULL, '\x085f65f95ff68cb793db73ec57244f5bb24a642791c8a7763b9a579f27194cca', '示例', NULL);
INSERT INTO public.vault_value VALUES ('changping', 6, '/name', 'person-6', NULL, NULL, 101);



INSERT INTO public.wage_funding VALUES ('changping', 'wage-funding-74', 'contract-47', '2022-03', 9000, '2022-04-10');
INSERT INTO public.wage_funding VALUES ('changping', 'wage-funding-75', 'contract-47', '2022-04', 8000, '2022-05-10');



INSERT INTO public.wage_safeguard VALUES ('changping', 'safeguard-76', 'contract-47', 'notice-board', NULL, '2022-02-02', NULL);
INSERT INTO public.wage_safeguard VALUES ('changping', 'safeguard-77', 'contract-47', 'wage-deposit', 10000, '2022-02-01', '2023-02-01');



ALTER TABLE ONLY public.adopted_statute
    ADD CONSTRAINT adopted_statute_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.award
    ADD CONSTRAINT award_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.book
    ADD CONSTRAINT book_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.book_setting
    ADD CONSTRAINT book_setting_pkey PRIMARY KEY (book, id);



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



ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (book, seq);



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



ALTER TABLE ONLY public.reference_rate
    ADD CONSTRAINT reference_rate_pkey PRIMARY KEY (book, id);



ALTER TABLE ONLY public.responsibility
    ADD CONSTRAINT responsibility_pkey PRIMARY KEY (book, id, valid_from);



ALTER TABLE ONLY public.standing
    ADD CONSTRAINT standing_pkey PRIMARY KEY (book, id);



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



CREATE INDEX award_book_buyer ON public.award USING btree (book, buyer);



CREATE INDEX award_book_supplier ON public.award USING btree (book, supplier);



CREATE INDEX contract_book_award ON public.contract USING btree (book, award);



CREATE INDEX contract_book_kind_status ON public.contract USING btree (book, kind, status);



CREATE INDEX contract_book_number ON public.contract USING btree (book, number);



CREATE INDEX contract_party_book_party ON public.contract_party USING btree (book, party);



CREATE INDEX flag_book_contract ON public.flag USING btree (book, contract);



CREATE INDEX flag_book_rule_cleared_on_subject ON public.flag USING btree (book, rule, cleared_on, subject);



CREATE INDEX flag_book_subject ON public.flag USING btree (book, subject);



CREATE INDEX judgment_book_contract ON public.judgment USING btree (book, contract);



CREATE INDEX judgment_book_debtor ON public.judgment USING btree (book, debtor);



CREATE INDEX list_decision_book_list_decided_on ON public.list_decision USING btree (book, list, decided_on);



CREATE INDEX list_decision_book_subject ON public.list_decision USING btree (book, subject);



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



CREATE INDEX responsibility_book_contract ON public.responsibility USING btree (book, contract);



CREATE INDEX responsibility_book_tenure ON public.responsibility USING btree (book, tenure);



CREATE INDEX standing_book_contract ON public.standing USING btree (book, contract);



CREATE INDEX standing_book_creditor ON public.standing USING btree (book, creditor);



CREATE INDEX standing_book_debtor ON public.standing USING btree (book, debtor);



CREATE INDEX standing_book_open_due_on ON public.standing USING btree (book, open, due_on);



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



ALTER TABLE ONLY public.flag
    ADD CONSTRAINT flag_book_contract_fkey FOREIGN KEY (book, contract) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.flag
    ADD CONSTRAINT flag_book_id_fkey FOREIGN KEY (book, id) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.flag
    ADD CONSTRAINT flag_book_subject_fkey FOREIGN KEY (book, subject) REFERENCES public.object(book, id) DEFERRABLE INITIALLY DEFERRED;



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




