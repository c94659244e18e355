-- Who wants an earlier time, which times came free, and to whom they are offered.
create schema waitlist;
grant usage on schema waitlist to baton_app;

create table waitlist.entry (
  practice int not null, id uuid not null, patient uuid not null, visit_type uuid not null, practitioner uuid,   -- null: anybody
  urgency int not null check (urgency between 0 and 2), windows text[] not null default '{}',   -- MONDAY 08:00-12:00; none: any time
  earliest date not null, latest date not null, check (earliest <= latest),
  notice_minutes int not null check (notice_minutes between 0 and 10080),   -- how long before they need to know to get here
  appointment uuid,                    -- the later visit it would replace
  note text, since timestamptz not null, offers int not null default 0,
  status text not null default 'open' check (status in ('open', 'booked', 'closed')), ended_at timestamptz, version int not null default 1,
  primary key (practice, id)
);
call record.guard('waitlist.entry', 'select, insert, update');
create index entry_open on waitlist.entry (practice, since) where status = 'open';
create index entry_by_patient on waitlist.entry (practice, patient);

create table waitlist.freed (
  practice int not null, id uuid not null, practitioner uuid not null, site uuid not null,
  starts timestamptz not null, ends timestamptz not null, cause text not null, at timestamptz not null,
  status text not null default 'open' check (status in ('open', 'filled', 'over')), asked int not null default 0,
  primary key (practice, id)
);
call record.guard('waitlist.freed', 'select, insert, update');
create index freed_open on waitlist.freed (practice, starts) where status = 'open';

create table waitlist.offer (
  practice int not null, id uuid not null, entry uuid not null, freed uuid not null, patient uuid not null,
  practitioner uuid not null, site uuid not null, visit_type uuid not null, starts timestamptz not null, ends timestamptz not null, replaces uuid,
  hold uuid, status text not null check (status in ('out', 'accepted', 'declined', 'expired', 'withdrawn', 'untold')),
  score double precision not null, why text not null, offered_at timestamptz not null, expires_at timestamptz not null, ended_at timestamptz,
  message uuid, appointment uuid,
  primary key (practice, id), foreign key (practice, entry) references waitlist.entry, foreign key (practice, freed) references waitlist.freed
);
call record.guard('waitlist.offer', 'select, insert, update');
create unique index offer_one_out on waitlist.offer (practice, freed) where status = 'out';
create unique index offer_once on waitlist.offer (practice, freed, entry);
create index offer_by_time on waitlist.offer (practice, offered_at);

create table waitlist.settings (
  practice int primary key, urgency int not null check (urgency between 0 and 100), waiting int not null check (waiting between 0 and 100),
  fit int not null check (fit between 0 and 100), fairness int not null check (fairness between 0 and 100),
  answer_minutes int not null check (answer_minutes between 5 and 1440)
);
call record.guard('waitlist.settings');
