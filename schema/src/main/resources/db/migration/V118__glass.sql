-- Restricted records, and who opened one all the same: why, until when, and what a manager thought of it.
create schema glass;
grant usage on schema glass to baton_app;

create table glass.restriction (
  practice int not null, patient uuid not null, since timestamptz not null, set_by uuid, reason text not null,
  primary key (practice, patient)
);
call record.guard('glass.restriction', 'select, insert, delete');

create table glass.opening (
  practice int not null, id uuid not null, patient uuid not null, person uuid not null, reason text not null,
  opened_at timestamptz not null, until timestamptz not null,             -- the practice's time
  reviewed_at timestamptz, reviewed_by uuid, verdict text check (verdict in ('JUSTIFIED', 'NOT_JUSTIFIED')), note text,
  primary key (practice, id), check (until > opened_at), check ((reviewed_at is null) = (verdict is null))
);
call record.guard('glass.opening', 'select, insert, update');
create index opening_by_person on glass.opening (practice, person, patient, until desc);
create index opening_by_time on glass.opening (practice, opened_at desc, id);
create index opening_to_review on glass.opening (practice, opened_at) where reviewed_at is null;
