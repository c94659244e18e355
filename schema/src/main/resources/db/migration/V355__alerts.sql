-- Red flags: what the desk asks, what was answered yes, whom it paged, what the nurse decided, and when she looks again.
create schema alerts;
grant usage on schema alerts to baton_app;

create table alerts.edition (
  practice int not null, version int not null, body text not null,
  approved_by uuid, approved_name text not null, approved_at timestamptz not null, review_on date not null,
  primary key (practice, version)
);
call record.guard('alerts.edition', 'select, insert');

create table alerts.flag (
  practice int not null, id uuid not null, code text not null, title text not null,
  level text not null check (level in ('IMMEDIATE', 'URGENT')), quiet boolean not null, protocol text not null,
  source text not null check (source in ('DESK', 'PHONE', 'KIOSK', 'LINK', 'FORM')),
  patient uuid, encounter uuid, place text not null, callback text not null, confirmed boolean not null default false,
  raised_at timestamptz not null, raised_by uuid, raised_name text not null,
  rung int not null check (rung between 0 and 2), paged text not null,
  taken_at timestamptz, taken_by uuid, taken_name text,
  services_at timestamptz, services_by uuid, services_name text,
  stays_at timestamptz, stays_by uuid, stays_name text,
  handed_to text check (handed_to in ('CLINICIAN', 'CRISIS_LINE', 'SERVICES')), handed_at timestamptz, handed_by uuid, handed_name text,
  disposition text check (disposition in ('NOW', 'TODAY', 'AT_THE_TIME', 'ELSEWHERE', 'EMERGENCY_SERVICES')),
  scale text check (scale in ('ESI', 'CTAS')), acuity int check (acuity between 1 and 5), note text not null default '',
  disposed_at timestamptz, disposed_by uuid, disposed_name text, recheck_at timestamptz,
  ended_at timestamptz, ended_by uuid, ended_name text, version int not null default 1,
  primary key (practice, id), check ((scale is null) = (acuity is null))
);
call record.guard('alerts.flag', 'select, insert, update');
create index flag_open on alerts.flag (practice, raised_at) where ended_at is null;
create index flag_by_time on alerts.flag (practice, raised_at desc, id);

create table alerts.vitals (
  practice int not null, id uuid not null, flag uuid not null, at timestamptz not null, by uuid, name text not null,
  pulse int, systolic int, diastolic int, breaths int, temperature numeric(3, 1), oxygen int, pain int, note text not null,
  primary key (practice, id)
);
call record.guard('alerts.vitals', 'select, insert');
create index vitals_by_flag on alerts.vitals (practice, flag, at);

-- What was done for somebody in distress, and when somebody looks again.
create table alerts.support (
  practice int not null, id uuid not null, encounter uuid not null, patient uuid not null, cause text not null,
  what text not null, room uuid, companion text not null, at timestamptz not null, by uuid, name text not null,
  check_at timestamptz, checked_at timestamptz, checked_by uuid, checked_name text, outcome text not null default '',
  primary key (practice, id)
);
call record.guard('alerts.support', 'select, insert, update');
create index support_by_visit on alerts.support (practice, encounter, at);
create index support_open on alerts.support (practice, check_at) where checked_at is null;
