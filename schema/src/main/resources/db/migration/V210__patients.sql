-- Who our patients are, how they are found, and the people around them.
create table patients.patient (
  practice int not null, id uuid not null,
  family text not null, given text not null, known_as text, birth_date date, sex text check (sex in ('female', 'male', 'other', 'unknown')),
  language text not null default 'en', address text, insurance text, confidential boolean not null default false,
  deceased boolean not null default false, merged_into uuid, note text,
  search text not null,               -- a space, then folded names, phone digits and birth dates: what finding looks through
  created_at timestamptz not null, version int not null default 1,
  primary key (practice, id)
);
call record.guard('patients.patient');
create index patient_by_name on patients.patient (practice, lower(family), lower(given));
create index patient_by_birth_date on patients.patient (practice, birth_date);
create index patient_search on patients.patient using gin (practice, search gin_trgm_ops);

create table patients.identifier (
  practice int not null, system text not null, value text not null, patient uuid not null,
  primary key (practice, system, value), foreign key (practice, patient) references patients.patient
);
call record.guard('patients.identifier');
create index identifier_by_patient on patients.identifier (practice, patient);

create table patients.contact (
  practice int not null, id uuid not null, patient uuid not null, kind text not null check (kind in ('phone', 'email')),
  value text not null, digits text, label text not null default 'home', preferred boolean not null default false,
  consent_text boolean not null default false, voicemail boolean not null default false, shared boolean not null default false,
  primary key (practice, id), foreign key (practice, patient) references patients.patient
);
call record.guard('patients.contact');
create index contact_by_patient on patients.contact (practice, patient);
create index contact_by_digits on patients.contact (practice, digits) where digits is not null;

create table patients.need (
  practice int not null, patient uuid not null,
  kind text not null check (kind in ('interpreter', 'wheelchair', 'extra-time', 'carer', 'sensory', 'fall-risk', 'hearing', 'vision', 'fetch-me', 'other')),
  detail text not null default '', extra_minutes int not null default 0 check (extra_minutes between 0 and 120),
  primary key (practice, patient, kind), foreign key (practice, patient) references patients.patient
);
call record.guard('patients.need');

create table patients.related_person (
  practice int not null, id uuid not null, patient uuid not null, name text not null, relationship text not null, phone text,
  may_book boolean not null default false, may_be_told boolean not null default false, may_sign boolean not null default false,
  never_contact boolean not null default false, voicemail boolean not null default false, custody_alert text, version int not null default 1,
  primary key (practice, id), foreign key (practice, patient) references patients.patient
);
call record.guard('patients.related_person');
create index related_by_patient on patients.related_person (practice, patient);

grant select on patients.patient to baton_search;
create policy across on patients.patient for select to baton_search using (true);

-- Finding across typos needs operators that row-level security would keep from the index, so this one function looks for the
-- caller's practice itself. Words of up to three letters must begin a word; longer ones may be mistyped; digits may be
-- part of a telephone number; a date is a birth date.
create function patients.find(p_words text[], p_digits text, p_birth date, p_limit int)
returns table (patient uuid, likeness real)
language plpgsql stable security definer
set search_path = pg_catalog, public
set pg_trgm.word_similarity_threshold = 0.5 as $$
declare
  here int := nullif(current_setting('baton.practice', true), '')::int;
  condition text := '';
  likeness text := '0::real';
  w text;
begin
  foreach w in array coalesce(p_words, '{}') loop
    if length(w) <= 3 then
      condition := condition || format(' and p.search like %L', '% ' || replace(replace(w, '%', ''), '_', '') || '%');
    else
      condition := condition || format(' and %L <%% p.search', w);
      likeness := likeness || format(' + word_similarity(%L, p.search)', w);
    end if;
    likeness := likeness || format(' + case when p.search like %L then 0.6 when p.search like %L then 0.3 else 0 end', ' ' || w || '%', '% ' || w || '%');
  end loop;
  if p_digits is not null then
    condition := condition || format(' and p.search like %L', '%' || p_digits || '%');
  end if;
  if p_birth is not null then
    condition := condition || format(' and p.birth_date = %L', p_birth);
  end if;
  if here is null or condition = '' then
    return;
  end if;
  return query execute format(
    'select p.id, (%s)::real from patients.patient p where p.practice = %s and p.merged_into is null%s order by 2 desc, p.family, p.given limit %s',
    likeness, here, condition, least(p_limit, 100));
end $$;
grant create on schema patients to baton_search;
alter function patients.find(text[], text, date, int) owner to baton_search;
revoke create on schema patients from baton_search;
