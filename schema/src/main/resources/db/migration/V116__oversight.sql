-- Looking through the audit trail: by person, patient, what was done and when; and what HIPAA wants kept beside it.
create index reading_by_time on audit.reading (practice, at desc, id);
create index reading_by_actor on audit.reading (practice, actor, at desc);
create index entry_by_time on record.entry (practice, recorded_at desc);
create index entry_by_actor on record.entry (practice, actor, sequence desc);

grant usage on schema audit to baton_search;
grant select on audit.reading, record.entry to baton_search;
create policy across on audit.reading for select to baton_search using (true);
create policy across on record.entry for select to baton_search using (true);

-- Readings and entries of the caller's practice in one list, newest first. A patient is looked for in an array, which row-level
-- security would keep from its index; so this one function filters by practice itself. The next page begins before (p_before,
-- p_before_id). Each side reads no more than a page of its index.
create function audit.trail(p_what text, p_actor uuid, p_patient uuid, p_type text, p_from timestamptz, p_until timestamptz,
    p_before timestamptz, p_before_id text, p_limit int)
returns table (at timestamptz, id text, what text, actor_kind text, actor uuid, command text, type text, subject_kind text, subject uuid,
    patients uuid[], purpose text)
language plpgsql stable security definer
set search_path = pg_catalog, public as $$
declare
  here int := nullif(current_setting('baton.practice', true), '')::int;
  entries text := '';
  readings text := '';
begin
  if here is null then
    return;
  end if;
  if p_actor is not null then
    entries := entries || format(' and e.actor = %L', p_actor);
    readings := readings || format(' and r.actor = %L', p_actor);
  end if;
  if p_patient is not null then
    entries := entries || format(' and e.patient = %L', p_patient);
    readings := readings || format(' and r.patients @> array[%L::uuid]', p_patient);
  end if;
  if p_type is not null then
    entries := entries || format(' and (e.type = %L or e.command = %L)', p_type, p_type);
    readings := readings || format(' and r.page = %L', p_type);
  end if;
  if p_from is not null then
    entries := entries || format(' and e.recorded_at >= %L', p_from);
    readings := readings || format(' and r.at >= %L', p_from);
  end if;
  if p_until is not null then
    entries := entries || format(' and e.recorded_at < %L', p_until);
    readings := readings || format(' and r.at < %L', p_until);
  end if;
  if p_before is not null then
    entries := entries || format(' and e.recorded_at <= %L and (e.recorded_at, ''e'' || lpad(e.sequence::text, 19, ''0'')) < (%L::timestamptz, %L)',
      p_before, p_before, p_before_id);
    readings := readings || format(' and r.at <= %L and (r.at, ''r'' || r.id) < (%L::timestamptz, %L)', p_before, p_before, p_before_id);
  end if;
  return query execute format(
    'select * from ('
    ' (select e.recorded_at at, ''e'' || lpad(e.sequence::text, 19, ''0'') id, ''change''::text what, e.actor_kind, e.actor, e.command, e.type,'
    '   e.subject_kind, e.subject, case when e.patient is null then ''{}'' else array[e.patient] end patients, null::text purpose'
    '  from record.entry e where e.practice = %1$s and %2$L in (''change'', ''all'')%3$s order by e.recorded_at desc, e.sequence desc limit %5$s)'
    ' union all'
    ' (select r.at, ''r'' || r.id, ''reading'', r.actor_kind, r.actor, null, r.page, null, null, r.patients, r.purpose'
    '  from audit.reading r where r.practice = %1$s and %2$L in (''reading'', ''all'')%4$s order by r.at desc, r.id desc limit %5$s)'
    ') found order by at desc, id desc limit %5$s', here, p_what, entries, readings, p_limit);
end $$;
grant create on schema audit to baton_search;
alter function audit.trail(text, uuid, uuid, text, timestamptz, timestamptz, timestamptz, text, int) owner to baton_search;
revoke create on schema audit from baton_search;
grant execute on function audit.trail(text, uuid, uuid, text, timestamptz, timestamptz, timestamptz, text, int) to baton_app;

-- What of a patient's record was told to whom outside treatment, payment and operations: the accounting of disclosures.
create table audit.disclosure (
  practice int not null, id uuid not null, patient uuid not null, at timestamptz not null, recipient text not null, what text not null,
  purpose text not null, noted_by uuid, primary key (practice, id)
);
call record.guard('audit.disclosure', 'select, insert');
create index disclosure_by_patient on audit.disclosure (practice, patient, at desc);

-- What a patient wants corrected, and what became of it.
create table audit.amendment (
  practice int not null, id uuid not null, patient uuid not null, asked_at timestamptz not null, asked_by text not null, what text not null,
  state text not null default 'asked' check (state in ('asked', 'accepted', 'denied')), decided_at timestamptz, decided_by uuid,
  reason text, primary key (practice, id)
);
call record.guard('audit.amendment', 'select, insert, update');
create index amendment_by_patient on audit.amendment (practice, patient, asked_at desc);
