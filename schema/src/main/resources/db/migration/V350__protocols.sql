-- Emergencies: what a practice has approved to be done, what is being done now, who did what when, and what came of it.
create schema protocols;
grant usage on schema protocols to baton_app;

-- A practice's own words of a protocol. Where there is none, the sample that comes with Baton holds, and is called so.
create table protocols.edition (
  practice int not null, code text not null, version int not null, body text not null,
  approved_by uuid, approved_name text not null, approved_at timestamptz not null, review_on date not null,
  primary key (practice, code, version)
);
call record.guard('protocols.edition', 'select, insert');

-- A protocol that was started; its words are kept as they were then.
create table protocols.run (
  practice int not null, id uuid not null, code text not null, body text not null, edition int not null, drill boolean not null,
  place text not null, room uuid, started_at timestamptz not null, started_by uuid, started_name text not null,
  ended text check (ended in ('ALL_CLEAR', 'FALSE_ALARM')), ended_at timestamptz, ended_by uuid, ended_name text,
  version int not null default 1, primary key (practice, id), check ((ended is null) = (ended_at is null))
);
call record.guard('protocols.run', 'select, insert, update');
create index run_open on protocols.run (practice, started_at) where ended_at is null;
create index run_by_time on protocols.run (practice, started_at desc, id);

-- Who took which role, what was done when: nothing is ever taken out, a mark that was a mistake is struck.
create table protocols.mark (
  practice int not null, id uuid not null, run uuid not null,
  kind text not null check (kind in ('ROLE', 'STEP', 'TIMER', 'NOTE', 'PLAN', 'PLACE', 'ROLL')),
  ref text not null, words text not null, person uuid, name text not null, at timestamptz not null,
  struck boolean not null default false, primary key (practice, id)
);
call record.guard('protocols.mark', 'select, insert, update');
create index mark_by_run on protocols.mark (practice, run, at, id);
create unique index mark_once on protocols.mark (practice, run, kind, ref) where kind in ('ROLE', 'STEP', 'ROLL') and not struck;

create table protocols.debrief (
  practice int not null, run uuid not null, reactions text not null, description text not null, analysis text not null,
  summary text not null, follow_up text not null, written_by uuid, written_name text not null, written_at timestamptz not null,
  primary key (practice, run)
);
call record.guard('protocols.debrief', 'select, insert, update');
