-- The desk's own memory: parked work, and the day's opening and closing.
create table desk.parked (
  practice int not null, id uuid not null, by_person uuid not null, by_name text not null, since timestamptz not null,
  caller text not null default '', number text not null default '', patient uuid, note text not null default '', page text not null default '', draft text not null default '{}',
  ended_at timestamptz, version int not null default 1,
  primary key (practice, id)
);
call record.guard('desk.parked');
create index parked_open on desk.parked (practice, since) where ended_at is null;

create table desk.day (
  practice int not null, site uuid not null, date date not null, opened_at timestamptz, opened_by uuid, closed_at timestamptz, closed_by uuid, note text,
  primary key (practice, site, date)
);
call record.guard('desk.day');
