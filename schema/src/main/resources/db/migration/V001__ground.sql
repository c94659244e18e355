-- What every module stands on: extensions, one schema a module, and the guard that keeps practices apart.
create extension if not exists btree_gist;
create extension if not exists btree_gin;
create extension if not exists pg_trgm;

create schema record;
create schema access;
create schema audit;
create schema prompts;
create schema practice;
create schema patients;
create schema schedule;
create schema flow;
create schema desk;

grant usage on schema record, access, audit, prompts, practice, patients, schedule, flow, desk to baton_app;
grant usage on schema access, patients, practice to baton_search;

-- The practice of the running transaction; null (and so no row at all) when none was set.
create function record.current_practice() returns int language sql stable parallel safe
return nullif(current_setting('baton.practice', true), '')::int;

-- Puts a table under row-level security by its practice column and lets the app role work on it.
create procedure record.guard(guarded regclass, rights text default 'select, insert, update, delete') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy own_practice on %s using (practice = nullif(current_setting(''baton.practice'', true), '''')::int)', guarded);
  execute format('grant %s on %s to baton_app', rights, guarded);
end $$;
