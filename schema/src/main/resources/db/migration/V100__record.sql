-- The record of the day: gapless per practice, in commit order, each entry chained to the one before.
create table record.counter (
  practice int primary key,
  sequence bigint not null default 0,
  head bytea not null default '\x'
);
call record.guard('record.counter', 'select, insert, update');

create table record.entry (
  practice int not null,
  sequence bigint not null,
  at timestamptz not null,            -- the practice's time
  recorded_at timestamptz not null,   -- wall time
  actor_kind text not null,
  actor uuid,
  command text not null,
  type text not null,
  subject_kind text not null,
  subject uuid not null,
  patient uuid,
  payload text not null,              -- JSON, kept to the letter because it is hashed
  hash bytea not null,
  primary key (practice, sequence)
);
call record.guard('record.entry', 'select, insert');
create index entry_by_subject on record.entry (practice, subject, sequence);
create index entry_by_patient on record.entry (practice, patient, sequence) where patient is not null;
create index entry_by_type on record.entry (practice, type, sequence);

create table record.answer (
  practice int not null,
  key uuid not null,
  command text not null,
  digest text not null,
  answer text not null,
  sequence bigint not null,
  at timestamptz not null,
  primary key (practice, key)
);
call record.guard('record.answer', 'select, insert, delete');
create index answer_by_age on record.answer (practice, at);

create table record.clock (
  practice int primary key,
  zone text not null,
  rate double precision not null check (rate between 0 and 120),
  wall_anchor timestamptz not null,
  practice_anchor timestamptz not null
);
call record.guard('record.clock');

create table record.deadline (
  practice int not null,
  id uuid not null,
  kind text not null,
  subject uuid not null,
  due timestamptz not null,
  payload text not null default '{}',
  settled_at timestamptz,
  primary key (practice, id)
);
call record.guard('record.deadline');
create index deadline_due on record.deadline (practice, due) where settled_at is null;
create unique index deadline_once on record.deadline (practice, kind, subject, due);

create table record.cursor (
  practice int not null,
  reader text not null,
  sequence bigint not null,
  primary key (practice, reader)
);
call record.guard('record.cursor');

-- Opens a write: names the practice, takes the locks in one order, and answers what this key was answered before.
create function record.enter(p_practice int, p_key uuid, p_locks text[]) returns table (command text, digest text, answer text, sequence bigint)
language plpgsql as $$
declare lock_key bigint;
begin
  perform set_config('baton.practice', p_practice::text, true);
  for lock_key in select distinct hashtextextended(l, p_practice) from unnest(p_locks || ('key:' || p_key)) l order by 1 loop
    perform pg_advisory_xact_lock(lock_key);
  end loop;
  return query select a.command, a.digest, a.answer, a.sequence from record.answer a where a.practice = p_practice and a.key = p_key;
end $$;

-- Closes a write: appends its entries to the chain and keeps the answer for a retry. Returns the last sequence.
create function record.append(p_practice int, p_at timestamptz, p_wall timestamptz, p_actor_kind text, p_actor uuid, p_command text,
    p_types text[], p_subject_kinds text[], p_subjects uuid[], p_patients uuid[], p_payloads text[],
    p_key uuid, p_digest text, p_answer text) returns bigint
language plpgsql as $$
declare
  s bigint; h bytea; i int;
begin
  select c.sequence, c.head into strict s, h from record.counter c where c.practice = p_practice for update;
  for i in 1 .. coalesce(array_length(p_types, 1), 0) loop
    s := s + 1;
    h := sha256(h || convert_to(concat_ws(E'\x1f', p_practice, s,
        (extract(epoch from p_at) * 1000000)::bigint, (extract(epoch from p_wall) * 1000000)::bigint,
        p_actor_kind, coalesce(p_actor::text, '-'), p_command, p_types[i], p_subject_kinds[i], p_subjects[i],
        coalesce(p_patients[i]::text, '-'), p_payloads[i]), 'UTF8'));
    insert into record.entry values (p_practice, s, p_at, p_wall, p_actor_kind, p_actor, p_command, p_types[i],
        p_subject_kinds[i], p_subjects[i], p_patients[i], p_payloads[i], h);
  end loop;
  update record.counter c set sequence = s, head = h where c.practice = p_practice;
  if p_key is not null then
    insert into record.answer values (p_practice, p_key, p_command, p_digest, p_answer, s, p_wall);
  end if;
  return s;
end $$;

-- Every practice that has a record, for the ticker and the sealer, which serve them all.
grant usage on schema record to baton_search;
grant select on record.counter to baton_search;
create policy across on record.counter for select to baton_search using (true);
create function record.practices() returns setof int language sql stable security definer set search_path = pg_catalog as $$
  select c.practice from record.counter c order by 1
$$;
grant create on schema record to baton_search;
alter function record.practices() owner to baton_search;
revoke create on schema record from baton_search;

grant execute on all functions in schema record to baton_app;
