-- Finding by words: a practice has few different words in its patients' names, so a mistyped word is looked up among those, and
-- the patients that bear the words found follow from a btree. The trigram index over every patient's text, which had to look at
-- tens of thousands of rows for a common syllable, goes.
create table patients.word (
  practice int not null, word text not null,
  primary key (practice, word)
);
call record.guard('patients.word', 'select, insert');
create index word_by_likeness on patients.word using gin (practice, word gin_trgm_ops);
create index word_by_beginning on patients.word (practice, word text_pattern_ops);

-- Which patient bears which word, and as the how-manieth of the name: 0 begins the family name.
create table patients.bearer (
  practice int not null, word text not null, place int not null, patient uuid not null,
  primary key (practice, patient, place)
);
call record.guard('patients.bearer');
create index bearer_by_word on patients.bearer (practice, word, place, patient);

create function patients.keep_words() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.search = old.search then
      return null;
    end if;
    delete from patients.bearer b where b.practice = new.practice and b.patient = new.id;
  end if;
  with words as (
    select w.word, min(w.place) - 1 place from unnest(string_to_array(btrim(new.search), ' ')) with ordinality w(word, place)
    where w.word ~ '\D' group by w.word
  ), kept as (
    insert into patients.word select new.practice, w.word from words w order by w.word on conflict do nothing
  )
  insert into patients.bearer select new.practice, w.word, w.place, new.id from words w;
  return null;
end $$;
create trigger keep_words after insert or update of search on patients.patient for each row execute function patients.keep_words();

-- Patients who are there already; their owner sees them while row-level security isn't forced on it.
alter table patients.patient no force row level security;
alter table patients.bearer no force row level security;
alter table patients.word no force row level security;
insert into patients.bearer
select p.practice, w.word, min(w.place) - 1, p.id
from patients.patient p, unnest(string_to_array(btrim(p.search), ' ')) with ordinality w(word, place)
where w.word ~ '\D' group by p.practice, p.id, w.word;
insert into patients.word select distinct b.practice, b.word from patients.bearer b;
alter table patients.patient force row level security;
alter table patients.bearer force row level security;
alter table patients.word force row level security;
drop index patients.patient_search;

-- Namesakes: lower() isn't leakproof, so an index over it was never reached under row-level security, and telling eight
-- patients apart read the whole practice sixteen times.
alter table patients.patient
  add column family_key text not null generated always as (lower(family)) stored,
  add column given_key text not null generated always as (lower(given)) stored;
drop index patients.patient_by_name;
create index patient_by_name on patients.patient (practice, family_key, given_key);

-- Part of a telephone number: digits have few trigrams, but a number has few digits.
create index contact_digits on patients.contact using gin (practice, digits gin_trgm_ops) where digits is not null;

grant select on patients.word, patients.bearer, patients.contact to baton_search;
create policy across on patients.word for select to baton_search using (true);
create policy across on patients.bearer for select to baton_search using (true);
create policy across on patients.contact for select to baton_search using (true);

-- The words of a practice that a typed one may mean, with how much they are like it: those that it begins, and (from four
-- letters on) up to sixty that it may be a slip of. As constants, for the planner to count.
create function patients.meant(p_practice int, p_word text) returns text language plpgsql stable security definer
set search_path = pg_catalog, public
set pg_trgm.word_similarity_threshold = 0.5 as $$
declare
  beginning text := replace(replace(replace(p_word, '\', ''), '%', ''), '_', '');
begin
  return (
    select string_agg(format('(%L,%s::real)', m.word, round(m.likeness::numeric, 4)), ',')
    from (
      (select w.word, 0.3 + case when length(p_word) > 3 then word_similarity(p_word, w.word) else 0 end likeness
       from patients.word w where w.practice = p_practice and w.word like beginning || '%' order by w.word limit 1000)
      union all
      (select w.word, word_similarity(p_word, w.word) from patients.word w
       where length(p_word) > 3 and w.practice = p_practice and p_word <% w.word and w.word not like beginning || '%'
       order by 2 desc, w.word limit 60)
    ) m);
end $$;

-- Finds across typos. Words of up to three letters must begin a word; longer ones may be mistyped; digits may be part of a telephone
-- number; a date is a birth date. Operators that do this would be kept from their indexes by row-level security, so this one
-- function looks for the caller's practice itself. What fits more than a thousand patients isn't ranked beyond the first thousand.
create or replace function patients.find(p_words text[], p_digits text, p_birth date, p_limit int)
returns table (patient uuid, likeness real)
language plpgsql stable security definer
set search_path = pg_catalog, public as $$
declare
  here int := nullif(current_setting('baton.practice', true), '')::int;
  source text := '';
  condition text := '';
  likeness text := '0::real';
  meant text;
  w text;
  n int := 0;
begin
  if here is null then
    return;
  end if;
  foreach w in array coalesce(p_words, '{}') loop
    meant := patients.meant(here, w);
    if meant is null then
      return;
    end if;
    n := n + 1;
    source := source || case when n > 1 then ' join ' else '' end || format(
      '(select b.patient, max(m.likeness + case when b.place = 0 and starts_with(b.word, %L) then 0.3 else 0 end) likeness'
      ' from (values %s) m(word, likeness) join patients.bearer b on b.practice = %s and b.word = m.word group by b.patient) w%s',
      w, meant, here, n) || case when n > 1 then ' using (patient)' else '' end;
    likeness := likeness || format(' + w%s.likeness', n);
  end loop;
  if p_birth is not null then
    condition := condition || format(' and p.birth_date = %L', p_birth);
  end if;
  if p_digits is not null then
    condition := condition || format(
      ' and p.id in (select c.patient from patients.contact c where c.practice = %s and c.digits like %L limit %s)',
      here, '%' || p_digits || '%', case when n = 0 and p_birth is null then 1000 else 1000000 end);
  end if;
  if source = '' and condition = '' then
    return;
  end if;
  if source <> '' then
    source := format('(select patient, (%s)::real likeness from %s order by 2 desc limit %s) f join patients.patient p on p.practice = %s and p.id = f.patient',
      likeness, source, case when condition = '' then 1000 else 1000000 end, here);
    likeness := 'f.likeness';
  else
    source := 'patients.patient p';
  end if;
  return query execute format(
    'select p.id, (%s)::real from %s where p.practice = %s and p.merged_into is null%s order by 2 desc, p.family, p.given limit %s',
    likeness, source, here, condition, least(p_limit, 100));
end $$;
grant create on schema patients to baton_search;
alter function patients.find(text[], text, date, int) owner to baton_search;
alter function patients.meant(int, text) owner to baton_search;
revoke create on schema patients from baton_search;
revoke execute on function patients.meant(int, text) from public;
