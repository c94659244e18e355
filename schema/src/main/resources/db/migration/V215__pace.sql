-- What was learned from the days that are over: how long visits take, who comes, how punctually.
create schema pace;
grant usage on schema pace to baton_app;

create table pace.visit (                       -- one line for each visit the record tells of, kept up by what happened
  practice int not null, appointment uuid not null, practitioner uuid, visit_type uuid, needs text[] not null default '{}',
  starts timestamptz not null, booked_at timestamptz,
  outcome text not null check (outcome in ('ahead', 'came', 'missed', 'cancelled', 'left')),
  arrived_at timestamptz, minutes double precision check (minutes > 0),   -- with the provider, all stretches together
  since timestamptz,                            -- with the provider since; null while not
  walk_in boolean not null default false,
  primary key (practice, appointment)
);
call record.guard('pace.visit');
create index visit_by_day on pace.visit (practice, starts);

create table pace.cursor (                      -- how far the record was read
  practice int not null, sequence bigint not null, primary key (practice)
);
call record.guard('pace.cursor');

create table pace.learned (                     -- what the nightly learning found, by provider and kind of visit
  practice int not null, practitioner uuid not null, visit_type uuid not null,
  visits int not null, mean_minutes double precision not null, sd_minutes double precision not null,
  primary key (practice, practitioner, visit_type)
);
call record.guard('pace.learned');

create table pace.habits (                      -- of the whole practice
  practice int not null, learned_at timestamptz not null, visits int not null, appointments int not null,
  no_show double precision not null check (no_show between 0 and 1),
  offsets double precision[] not null,          -- arrival minus appointment in minutes, as quantiles
  primary key (practice)
);
call record.guard('pace.habits');

create table pace.show_rate (                   -- by weekday and half of the day: what a session may count on
  practice int not null, practitioner uuid not null, day_of_week int not null check (day_of_week between 1 and 7), afternoon boolean not null,
  appointments int not null, missed int not null,
  primary key (practice, practitioner, day_of_week, afternoon)
);
call record.guard('pace.show_rate');
