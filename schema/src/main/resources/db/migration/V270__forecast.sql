-- What was forecast for whom, beside the record: a measurement, not a change. What became of it is in the encounter.
create schema forecast;
grant usage on schema forecast to baton_app;

create table forecast.prediction (
  practice int not null, date date not null, made_at timestamptz not null, subject uuid not null,   -- encounter, or appointment of one not here
  here boolean not null, ahead int not null, scenarios int not null,
  raw_from timestamptz not null, raw_likely timestamptz not null, raw_until timestamptz not null,   -- as the scenarios had it
  shown_from timestamptz not null, shown_likely timestamptz not null, shown_until timestamptz not null, -- as corrected by experience
  primary key (practice, date, subject, made_at)
);
call record.guard('forecast.prediction', 'select, insert, delete');
