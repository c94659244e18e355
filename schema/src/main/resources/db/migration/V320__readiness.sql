-- What must be ready before a visit, what was done about it, insurance checked, and where the paper charts are.
create schema readiness;
grant usage on schema readiness to baton_app;

-- A kind of visit without a row here asks for what its terms name.
create table readiness.template (
  practice int not null, visit_type uuid not null, version int not null, primary key (practice, visit_type)
);
call record.guard('readiness.template');

create table readiness.requirement (
  practice int not null, visit_type uuid not null, item text not null, words text not null, place int not null,
  lead_minutes int not null check (lead_minutes between 0 and 129600),        -- before the visit's start
  primary key (practice, visit_type, item)
);
call record.guard('readiness.requirement');

create table readiness.settled (
  practice int not null, appointment uuid not null, item text not null, patient uuid not null,
  how text not null check (how in ('ready', 'waived')), note text not null,
  settled_at timestamptz not null, settled_by uuid,
  primary key (practice, appointment, item)
);
call record.guard('readiness.settled');

create table readiness.chase (
  practice int not null, id uuid not null, appointment uuid not null, item text not null, patient uuid not null,
  way text not null check (way in ('rang', 'message', 'form-link', 'other')), note text not null,
  chased_at timestamptz not null, chased_by uuid, quiet_until timestamptz not null,
  primary key (practice, id)
);
call record.guard('readiness.chase', 'select, insert, delete');
create index chase_by_visit on readiness.chase (practice, appointment, chased_at);

create table readiness.coverage (
  practice int not null, id uuid not null, patient uuid not null, checked_at timestamptz not null, checked_by uuid,
  standing text not null check (standing in ('covered', 'not-covered', 'unclear')), note text not null,
  primary key (practice, id)
);
call record.guard('readiness.coverage', 'select, insert, delete');
create index coverage_by_patient on readiness.coverage (practice, patient, checked_at desc);

create table readiness.chart (
  practice int not null, id uuid not null, number int not null, patient uuid not null, shelf text not null,
  out_to text, since timestamptz not null, moved_by uuid, version int not null,
  primary key (practice, id), unique (practice, number), unique (practice, patient)
);
call record.guard('readiness.chart');
create index chart_out on readiness.chart (practice, since) where out_to is not null;
