-- How a session is laid out, what keeps sessions from taking place, and what a visit needs of time, room and people.
alter table schedule.session
  add column layout text,                                   -- planned starts and rules by kind of visit, as JSON; null: any start, no rules
  add column template uuid;                                 -- the template that made it; null: made by hand, or kept from the working hours
alter table schedule.hold add column template uuid;         -- the template that made it

create table schedule.published_day (                       -- a template says what sessions these dates have, even none
  practice int not null, practitioner uuid not null, date date not null, template uuid not null,
  primary key (practice, practitioner, date)
);
call record.guard('schedule.published_day');
create index published_by_template on schedule.published_day (practice, template, date);

create table schedule.absence (
  practice int not null, id uuid not null, practitioner uuid,   -- null: the whole practice is closed
  first date not null, last date not null, check (first <= last and last - first <= 400),
  kind text not null check (kind in ('leave', 'ill', 'training', 'closed', 'holiday')), reason text,
  withdrawn boolean not null default false, version int not null default 1,
  primary key (practice, id)
);
call record.guard('schedule.absence');
create index absence_by_day on schedule.absence (practice, last) where not withdrawn;

create table schedule.appointment_need (
  practice int not null, appointment uuid not null, kind text not null, detail text not null default '', extra_minutes int not null default 0,
  arranged_with text, arranged_at timestamptz,              -- who it is that comes: the interpreter's name, the line's number
  primary key (practice, appointment, kind), foreign key (practice, appointment) references schedule.appointment
);
call record.guard('schedule.appointment_need');
create index need_open on schedule.appointment_need (practice, kind) where arranged_at is null;
