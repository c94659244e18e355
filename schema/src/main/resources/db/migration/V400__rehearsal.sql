-- Rehearsals: a simulated clinic is a tenant of its own. What its simulated people do beside the practice's own commands stands here.
create schema rehearsal;
grant usage on schema rehearsal to baton_app;

create table rehearsal.run (
  practice int primary key,
  scenario text not null,
  seed bigint not null,
  player text not null,                -- who conducts it: person, autopilot, passive or fcfs
  date date not null,
  begun_at timestamptz not null,       -- in the practice's time, as all others here
  until timestamptz not null,
  ended_at timestamptz,
  cast_list text not null,             -- who is who: what the keys of scenario and clinic became, as JSON
  reflection text not null default ''
);
call record.guard('rehearsal.run', 'select, insert, update');

-- Something a simulated person does that no command of the practice stands for: comes to the window, rings, says something.
create table rehearsal.moment (
  practice int not null,
  id uuid not null,
  kind text not null check (kind in ('window', 'phone', 'room', 'paper')),
  gravity text not null,
  key text not null,
  patient uuid,
  says text not null,
  choices text not null,               -- what can be answered, as JSON
  at timestamptz not null,
  due timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  choice text,
  passed_at timestamptz,
  primary key (practice, id)
);
call record.guard('rehearsal.moment', 'select, insert, update');
create index moment_open on rehearsal.moment (practice, at) where answered_at is null and passed_at is null;
