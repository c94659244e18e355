-- Planned clinic time. What is planned reserves its provider's lane, room, equipment and patient: the exclusion constraint refuses two.
create table schedule.session (
  practice int not null, id uuid not null, practitioner uuid not null, site uuid not null,
  date date not null, starts timestamptz not null, ends timestamptz not null, lanes int not null default 1 check (lanes between 1 and 6),
  late_minutes int not null default 0, note text, cancelled boolean not null default false, version int not null default 1,
  check (starts < ends and ends - starts <= interval '24 hours'), primary key (practice, id)
);
call record.guard('schedule.session');
create index session_by_day on schedule.session (practice, date, practitioner);
create unique index session_start on schedule.session (practice, practitioner, starts) where not cancelled;

create table schedule.appointment (
  practice int not null, id uuid not null, patient uuid not null, practitioner uuid, visit_type uuid not null, site uuid not null, room uuid, equipment uuid,
  lane int not null default 0 check (lane between 0 and 11),
  starts timestamptz not null, ends timestamptz not null, check (starts < ends and ends - starts <= interval '24 hours'),
  status text not null check (status in ('proposed', 'pending', 'booked', 'arrived', 'fulfilled', 'cancelled', 'noshow', 'entered-in-error')),
  planned boolean not null default true,   -- false: written down as it happened, reserves nothing
  comment text, ended_reason text, overbook_reason text, booked_at timestamptz not null, version int not null default 1,
  primary key (practice, id)
);
call record.guard('schedule.appointment');
create index appointment_by_provider on schedule.appointment (practice, practitioner, starts);
create index appointment_by_day on schedule.appointment (practice, starts);
create index appointment_by_patient on schedule.appointment (practice, patient, starts);

create table schedule.appointment_identifier (
  practice int not null, system text not null, value text not null, appointment uuid not null,
  primary key (practice, system, value), foreign key (practice, appointment) references schedule.appointment
);
call record.guard('schedule.appointment_identifier');
create index identifier_by_appointment on schedule.appointment_identifier (practice, appointment);

create table schedule.hold (
  practice int not null, id uuid not null, practitioner uuid not null, lane int check (lane between 0 and 11),   -- null: every lane of the session
  starts timestamptz not null, ends timestamptz not null, check (starts < ends and ends - starts <= interval '24 hours'),
  kind text not null check (kind in ('same-day', 'emergency', 'break', 'blocked', 'offer')), reason text, releases_at timestamptz,
  released boolean not null default false, version int not null default 1,
  primary key (practice, id)
);
call record.guard('schedule.hold');
create index hold_by_provider on schedule.hold (practice, practitioner, starts);
create index hold_by_day on schedule.hold (practice, starts);

create table schedule.reservation (
  practice int not null, holder uuid not null,          -- an appointment or a hold
  kind text not null check (kind in ('provider', 'room', 'equipment', 'patient')), resource uuid not null, lane int not null default 0,
  -- never longer than two days, so that a search by start finds everything that reaches into a range
  starts timestamptz not null, ends timestamptz not null, check (starts < ends and ends - starts <= interval '48 hours'),
  during tstzrange not null generated always as (tstzrange(starts, ends)) stored,
  primary key (practice, holder, kind, resource, lane),
  constraint never_twice exclude using gist (practice with =, resource with =, lane with =, during with &&)
);
call record.guard('schedule.reservation');
create index reservation_by_resource on schedule.reservation (practice, resource, starts);
