-- The day in motion: who is in the building, in which stage, since when, where.
create table flow.encounter (
  practice int not null, id uuid not null, patient uuid not null,
  appointment uuid, practitioner uuid, visit_type uuid, site uuid not null,
  planned_at timestamptz, planned_until timestamptz,     -- what the appointment said when they arrived
  walk_in boolean not null default false, reason text,
  date date not null, call_code text not null, arrived_at timestamptz not null,
  stage text not null check (stage in ('arrived', 'checked-in', 'waiting', 'roomed', 'ready', 'with-nurse', 'with-provider',
    'observation', 'testing', 'check-out', 'departed', 'left-without-being-seen')),
  since timestamptz not null, room uuid, passage int not null default 1, came_from text, moved_by uuid,
  nurse_told_at timestamptz, nurse_told_by uuid, seen_at timestamptz, ended_at timestamptz,
  flags text[] not null default '{}', version int not null default 1,
  primary key (practice, id), check ((planned_at is null) = (planned_until is null)),
  check ((ended_at is not null) = (stage in ('departed', 'left-without-being-seen')))
);
call record.guard('flow.encounter');
create index encounter_open on flow.encounter (practice, arrived_at) where ended_at is null;
create index encounter_by_day on flow.encounter (practice, date);
create index encounter_by_patient on flow.encounter (practice, patient, arrived_at);
create unique index encounter_once on flow.encounter (practice, appointment) where appointment is not null;
create unique index call_code_of_day on flow.encounter (practice, date, call_code);

create table flow.passage (               -- each stage an encounter went through
  practice int not null, encounter uuid not null, number int not null, stage text not null, since timestamptz not null, until timestamptz,
  room uuid, by uuid, entered_later boolean not null default false,
  primary key (practice, encounter, number), foreign key (practice, encounter) references flow.encounter on delete cascade
);
call record.guard('flow.passage');

create table flow.room (                  -- what rooms are up to; a room without a row is free
  practice int not null, room uuid not null,
  state text not null check (state in ('free', 'cleaning', 'closed')), since timestamptz not null, note text,
  seen_empty_at timestamptz, seen_empty_by uuid, version int not null default 1,
  primary key (practice, room)
);
call record.guard('flow.room');
