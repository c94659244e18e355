-- When patients are reminded of visits and called back for the next one, and what holds when they are late or don't come.
create schema reminders;
grant usage on schema reminders to baton_app;

create table reminders.rule (
  practice int not null, visit_type uuid not null,     -- zeros: every kind of visit without a rule of its own
  steps text[] not null, primary key (practice, visit_type)
);
call record.guard('reminders.rule');

create table reminders.step (
  practice int not null, id uuid not null, appointment uuid not null, patient uuid not null,
  step text not null, starts timestamptz not null, due timestamptz not null,
  status text not null default 'due' check (status in ('due', 'sent', 'merged', 'untold', 'late', 'dropped')), message uuid,
  primary key (practice, id)
);
call record.guard('reminders.step', 'select, insert, update');
create unique index step_once on reminders.step (practice, appointment, step, starts) where status <> 'dropped';
create index step_by_patient on reminders.step (practice, patient, due) where status = 'due';
create index step_by_message on reminders.step (practice, message) where message is not null;

create table reminders.confirmation (
  practice int not null, appointment uuid not null, starts timestamptz not null, at timestamptz not null,
  primary key (practice, appointment)
);
call record.guard('reminders.confirmation');

create table reminders.policy (
  practice int not null, practitioner uuid not null,   -- zeros: every provider without a policy of their own
  grace_minutes int not null check (grace_minutes between 0 and 120),
  late text not null check (late in ('squeeze-in', 'next-gap', 'rebook', 'ask')),
  no_show_minutes int not null check (no_show_minutes between 5 and 240),
  no_show text not null check (no_show in ('call', 'write', 'nothing')),
  primary key (practice, practitioner)
);
call record.guard('reminders.policy');

create table reminders.recall (
  practice int not null, id uuid not null, patient uuid not null, visit_type uuid not null, practitioner uuid,
  due_from date not null, due_until date not null, check (due_from <= due_until),
  attempts int not null default 0, last_try timestamptz,
  status text not null default 'open' check (status in ('open', 'booked', 'closed')), outcome text, version int not null default 1,
  primary key (practice, id)
);
call record.guard('reminders.recall', 'select, insert, update');
create index recall_open on reminders.recall (practice, due_from) where status = 'open';
create index recall_by_patient on reminders.recall (practice, patient);
