-- What patients are told: who agreed to be told by which number or address, and whom we owe a call instead.
create schema notices;
grant usage on schema notices to baton_app;

create table notices.consent (          -- the newest line of an address counts
  practice int not null, id uuid not null, place bigint not null generated always as identity,
  channel text not null check (channel in ('text', 'email')), address text not null,   -- digits, or the address in lower case
  patient uuid,                         -- whose contact it was when it was said
  given boolean not null,
  way text not null check (way in ('record', 'desk', 'reply', 'page')),   -- the contact was written down so; said to the desk; written back; on the patient's own page
  words text, by_name text not null, at timestamptz not null,
  primary key (practice, id)
);
call record.guard('notices.consent', 'select, insert');
create index consent_by_address on notices.consent (practice, channel, address, place desc);
create index consent_by_patient on notices.consent (practice, patient, place desc) where patient is not null;

create table notices.place (            -- where somebody lives, when that isn't the clinic's zone
  practice int not null, patient uuid not null, zone text not null,
  primary key (practice, patient)
);
call record.guard('notices.place');

create table notices.untold (           -- somebody has to be called, for no message may go to them
  practice int not null, id uuid not null, patient uuid not null, topic text not null, about uuid, reason text not null,
  at timestamptz not null, due timestamptz not null, settled_at timestamptz, settled_by text,
  primary key (practice, id)
);
call record.guard('notices.untold', 'select, insert, update');
create index untold_open on notices.untold (practice, due) where settled_at is null;

-- Consents that were ticked before this stood.
insert into notices.consent (practice, id, channel, address, patient, given, way, by_name, at)
select c.practice, c.id, case c.kind when 'phone' then 'text' else 'email' end, case c.kind when 'phone' then regexp_replace(coalesce(c.digits, ''), '^1(\d{10})$', '\1') else lower(c.value) end,
  c.patient, true, 'record', 'Baton', p.created_at
from patients.contact c join patients.patient p on p.practice = c.practice and p.id = c.patient where c.consent_text;
