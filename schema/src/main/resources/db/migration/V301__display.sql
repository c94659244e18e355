-- What staff say on the waiting rooms' displays, until it is over.
create schema display;
grant usage on schema display to baton_app;

create table display.notice (             -- a practice has one notice at most; blank words are none
  practice int not null primary key, words text not null, until timestamptz not null,
  said_at timestamptz not null, said_by uuid, version int not null
);
call record.guard('display.notice');
