-- What a plan tells leaves through the outbox: which message it is, or that no message may go and somebody has to call.
alter table replan.telling add column message uuid, add column untold text;
alter table replan.telling drop constraint telling_state_check;
alter table replan.telling add constraint telling_state_check check (state in ('waiting', 'withdrawn', 'left', 'call'));

-- Everybody whom an incident affects, rebooked at once: searched in the background, looked over, approved or dropped.
create table replan.rebooking (
  practice int not null, id uuid not null, incident uuid not null, state text not null check (state in ('searching', 'ready', 'approved', 'dropped')),
  percent int not null check (percent between 0 and 100), started_at timestamptz not null, said_by text not null, version int not null,
  primary key (practice, id)
);
call record.guard('replan.rebooking');
create index rebooking_by_incident on replan.rebooking (practice, incident, started_at);

-- A row for each appointment: where it could go, or nowhere yet; one that is pinned stays as it is when the rest is searched again.
create table replan.rebooking_row (
  practice int not null, rebooking uuid not null, appointment uuid not null, appointment_version int not null, patient uuid not null,
  practitioner uuid, starts timestamptz, room uuid, lane int not null default 0, pinned boolean not null default false,
  primary key (practice, rebooking, appointment),
  foreign key (practice, rebooking) references replan.rebooking (practice, id)
);
call record.guard('replan.rebooking_row');
