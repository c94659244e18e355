-- What happened to a day, what was done about it, who is asked, and what patients are to be told.
create schema replan;
grant usage on schema replan to baton_app;

create table replan.incident (
  practice int not null, id uuid not null, kind text not null, date date not null, practitioner uuid, room uuid, equipment uuid, site uuid,
  minutes int not null default 0, happened_at timestamptz not null, said_by text not null, note text,
  state text not null check (state in ('open', 'answered')), version int not null default 1,
  primary key (practice, id)
);
call record.guard('replan.incident');
create index incident_by_date on replan.incident (practice, date);

-- A patient is asked for another time: the appointment stays, the other time is held under the id of a hold.
create table replan.ask (
  practice int not null, id uuid not null, incident uuid, appointment uuid not null, appointment_version int not null, patient uuid not null,
  practitioner uuid, starts timestamptz not null, ends timestamptz not null, room uuid, hold uuid,
  state text not null check (state in ('open', 'accepted', 'declined', 'withdrawn')),
  asked_at timestamptz not null, answered_at timestamptz, answered_by text, version int not null default 1,
  primary key (practice, id)
);
call record.guard('replan.ask');
create index ask_by_appointment on replan.ask (practice, appointment);
create index ask_open on replan.ask (practice, asked_at) where state = 'open';

-- What a patient is to be told, in words; whoever sends messages picks it up after it may leave, and it can be withdrawn before.
create table replan.telling (
  practice int not null, id uuid not null, incident uuid, ask uuid, appointment uuid not null, patient uuid not null,
  kind text not null check (kind in ('asked', 'delayed')), words text not null,
  leaves_at timestamptz not null, state text not null check (state in ('waiting', 'withdrawn', 'left')), version int not null default 1,
  primary key (practice, id)
);
call record.guard('replan.telling');
create index telling_waiting on replan.telling (practice, leaves_at) where state = 'waiting';
create index telling_by_incident on replan.telling (practice, incident);
