-- A parked row is a call that waits or goes on, or work that was put aside for one.
alter table desk.parked
  add column kind text not null default 'CALL' check (kind in ('CALL', 'WORK')),
  add column what text not null default '',         -- work: what was being done, in words
  add column panel text not null default '',        -- work: the side panel's address
  add column about text not null default '',        -- call: whom it is about, as the caller said
  add column held boolean not null default true,    -- waits; otherwise somebody is at it
  add column flagged_at timestamptz,                -- call: a red flag that no nurse has taken yet
  add column outcome text check (outcome in ('KEPT', 'DROPPED', 'RESUMED')),
  add column ended_by uuid;

alter table desk.day
  add column opened_name text,
  add column closed_name text,
  add column version int not null default 1;

-- What one person hands to the next at the end of a shift or for lunch: accepted piece by piece.
create table desk.handed (
  practice int not null,
  id uuid not null,
  kind text not null check (kind in ('PROMPT', 'PARKED', 'WORD')),
  ref text not null,                 -- the prompt's key or the parked row's id; empty for words alone
  what text not null,
  from_person uuid,
  from_name text not null,
  at timestamptz not null,
  accepted_by uuid,
  accepted_name text,
  accepted_at timestamptz,
  withdrawn boolean not null default false,
  version int not null default 1,
  primary key (practice, id)
);
call record.guard('desk.handed');
create index handed_open on desk.handed (practice, at) where accepted_at is null and not withdrawn;
