-- What comes in from other systems: uploads, runs with their reports, what was learned, what a person must decide.
create schema interop;
grant usage on schema interop to baton_app;

create table interop.upload (
  practice int not null, id uuid not null, name text not null, size_bytes bigint not null check (size_bytes >= 0),
  columns text,                       -- JSON: what the columns of a table mean, once somebody has said
  uploaded_at timestamptz not null,
  primary key (practice, id)
);
call record.guard('interop.upload');

create table interop.upload_part (    -- in pieces, so that no node holds a whole file and any node can read it
  practice int not null, upload uuid not null, number int not null, bytes bytea not null,
  primary key (practice, upload, number), foreign key (practice, upload) references interop.upload on delete cascade
);
call record.guard('interop.upload_part');

create table interop.run (
  practice int not null, id uuid not null, upload uuid, files text not null, actor text not null,
  state text not null default 'running' check (state in ('running', 'done')),
  read_bytes bigint not null default 0, total_bytes bigint not null default 0, tally text not null default '{}',
  started_at timestamptz not null, ended_at timestamptz,
  primary key (practice, id)
);
call record.guard('interop.run');
create index run_by_start on interop.run (practice, started_at);

create table interop.line (           -- of a run's report; like ones are counted, not repeated
  practice int not null, run uuid not null, number int not null,
  weight text not null check (weight in ('refused', 'broken-off', 'waiting', 'noted', 'skipped')),
  place text not null, field text not null, value text not null, words text not null, times int not null default 1,
  primary key (practice, run, number), foreign key (practice, run) references interop.run on delete cascade
);
call record.guard('interop.line');

create table interop.link (           -- what a record of another system is here, and what it said last time
  practice int not null, kind text not null check (kind in ('patient', 'related', 'appointment')),
  system text not null, value text not null, subject uuid not null, digest text not null,
  primary key (practice, kind, system, value)
);
call record.guard('interop.link');

create table interop.review (         -- patients who may be known here already: a person says whether they are
  practice int not null, id uuid not null, system text not null, value text not null,
  incoming text not null, candidates uuid[] not null, noted_at timestamptz not null,
  patient uuid, settled_at timestamptz,
  primary key (practice, id), unique (practice, system, value)
);
call record.guard('interop.review');

create table interop.unknown (        -- practitioners and visit types that have to be mapped once
  practice int not null, part text not null check (part in ('practitioner', 'visit-type')),
  system text not null, value text not null, label text not null, times int not null default 0, left_out boolean not null default false,
  primary key (practice, part, system, value)
);
call record.guard('interop.unknown');

create table interop.past_visit (     -- visits that took place elsewhere or before: what pace can be learned from
  practice int not null, system text not null, value text not null, patient uuid not null, practitioner uuid,
  practitioner_name text not null, visit_type text not null, starts timestamptz not null, ends timestamptz not null, check (starts <= ends),
  primary key (practice, system, value)
);
call record.guard('interop.past_visit');
create index past_visit_by_patient on interop.past_visit (practice, patient, starts);
