-- What patients were told about their wait, by whom, and what they chose.
create schema promises;
grant usage on schema promises to baton_app;

create table promises.promise (
  practice int not null, id uuid not null, encounter uuid not null, patient uuid not null, date date not null,
  told_at timestamptz not null, told_by uuid, way text not null check (way in ('spoken', 'message', 'screen')),
  starts timestamptz not null, likely timestamptz not null, ends timestamptz not null, next_update timestamptz not null,
  reason text, choice text not null check (choice in ('stays', 'comes-back', 'rebooks')),
  primary key (practice, id), check (starts <= likely and likely <= ends)
);
call record.guard('promises.promise', 'select, insert, delete');
create index promise_by_day on promises.promise (practice, date, told_at);
create index promise_by_visit on promises.promise (practice, encounter, told_at);
