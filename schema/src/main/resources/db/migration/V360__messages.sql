-- Threads to and from the doctor: each has an owner, a clock and a ladder; nothing is ever taken out.
create schema messages;
grant usage on schema messages to baton_app;

create table messages.thread (
  practice int not null, id uuid not null,
  kind text not null check (kind in ('PHONE', 'PATIENT', 'INTERNAL', 'REFILL', 'FORM', 'RESULT')),
  priority text not null check (priority in ('REFILL', 'ROUTINE', 'TODAY', 'URGENT', 'CRITICAL')),
  subject text not null, patient uuid, encounter uuid,
  caller text not null default '', number text not null default '', number_checked boolean not null default false, call_window text not null default '',
  owner_person uuid, owner_pool text check (owner_pool in ('desk', 'nurses', 'providers', 'managers')), owner_name text not null,
  created_at timestamptz not null, created_by uuid, created_name text not null,
  due_at timestamptz not null, step_minutes int not null, rung int not null default 0 check (rung between 0 and 3), with_now text not null,
  taken_at timestamptz, taken_by uuid, taken_name text,
  answered_at timestamptz, answered_by uuid, answered_name text,
  snoozed_until timestamptz, snoozed_reason text not null default '',
  done_at timestamptz, done_by uuid, done_name text, version int not null default 1,
  primary key (practice, id), check ((owner_person is null) <> (owner_pool is null))
);
call record.guard('messages.thread', 'select, insert, update');
create index thread_open on messages.thread (practice, due_at, id) where done_at is null;
create index thread_by_patient on messages.thread (practice, patient, created_at desc) where patient is not null;
create index thread_done on messages.thread (practice, done_at desc, id) where done_at is not null;

create table messages.entry (
  practice int not null, id uuid not null, thread uuid not null, kind text not null check (kind in ('WORDS', 'NOTE', 'ANSWER', 'MOVED')),
  words text not null, person uuid, name text not null, at timestamptz not null, primary key (practice, id)
);
call record.guard('messages.entry', 'select, insert');
create index entry_by_thread on messages.entry (practice, thread, at, id);

-- Read is not acknowledged: the first is that somebody opened it, the second that they say they know.
create table messages.seen (
  practice int not null, thread uuid not null, person uuid not null, name text not null, read_at timestamptz, acknowledged_at timestamptz,
  primary key (practice, thread, person)
);
call record.guard('messages.seen', 'select, insert, update');

-- Who is away and who covers; and who is on call, whoever is away.
create table messages.duty (
  practice int not null, id uuid not null, kind text not null check (kind in ('COVER', 'ON_CALL')),
  person uuid, by_person uuid not null, starts timestamptz not null, ends timestamptz not null,
  primary key (practice, id), check (ends > starts), check ((kind = 'COVER') = (person is not null))
);
call record.guard('messages.duty', 'select, insert, delete');
create index duty_by_time on messages.duty (practice, ends);

create table messages.phrase (
  practice int not null, code text not null, words text not null, primary key (practice, code)
);
call record.guard('messages.phrase', 'select, insert, update, delete');

-- How long each rung of the ladder lasts, where the practice says so.
create table messages.ladder (
  practice int not null, priority text not null, step_minutes int not null check (step_minutes between 1 and 1440), primary key (practice, priority)
);
call record.guard('messages.ladder', 'select, insert, update');
