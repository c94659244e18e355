-- Who looks after whose patients, and rooms held by hand.
create schema nursing;
grant usage on schema nursing to baton_app;

create table nursing.post (               -- a nurse without a row looks after everybody's patients and is there
  practice int not null, person uuid not null,
  providers uuid[] not null default '{}', -- whose patients; none for everybody's
  away boolean not null default false, since timestamptz not null, version int not null default 1,
  primary key (practice, person)
);
call record.guard('nursing.post');

alter table flow.room drop constraint room_state_check;
alter table flow.room add constraint room_state_check check (state in ('free', 'held', 'cleaning', 'closed'));
