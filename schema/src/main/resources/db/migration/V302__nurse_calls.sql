-- What providers ask of nurses: to come, or to send the next patient.
create table nursing.call (
  practice int not null, id uuid not null, provider uuid not null, what text not null check (what in ('nurse', 'next')),
  encounter uuid, room uuid, called_at timestamptz not null, called_by uuid,
  answered_at timestamptz, answered_by uuid,
  primary key (practice, id)
);
call record.guard('nursing.call');
create unique index call_once on nursing.call (practice, provider, what) where answered_at is null;
