-- Openings held for somebody who is choosing. Such an appointment is pending and reserves its place like any other; the time
-- it is let go is wall time, since a person at a screen lives in wall time.
create table schedule.held_opening (
  practice int not null, appointment uuid not null, expires_at timestamptz not null, held_by text not null, replaces_hold uuid,
  primary key (practice, appointment), foreign key (practice, appointment) references schedule.appointment
);
call record.guard('schedule.held_opening');
create index held_opening_by_expiry on schedule.held_opening (expires_at);
grant usage on schema schedule to baton_search;
grant select on schedule.held_opening to baton_search;
create policy across on schedule.held_opening for select to baton_search using (true);

-- What is to be let go, in all practices: for the one that lets go.
create function schedule.expired_openings(p_wall timestamptz) returns table (practice int, appointment uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select h.practice, h.appointment from schedule.held_opening h where h.expires_at <= p_wall order by h.expires_at limit 200
$$;
revoke execute on function schedule.expired_openings(timestamptz) from public;
grant execute on function schedule.expired_openings(timestamptz) to baton_app;
grant create on schema schedule to baton_search;
alter function schedule.expired_openings(timestamptz) owner to baton_search;
revoke create on schema schedule from baton_search;

-- Visits that were booked together: a series, a visit with what comes before it, a group.
create table schedule.bundle (
  practice int not null, id uuid not null, kind text not null check (kind in ('series', 'linked', 'group')), made_at timestamptz not null,
  primary key (practice, id)
);
call record.guard('schedule.bundle');
create table schedule.bundle_member (
  practice int not null, bundle uuid not null, position int not null, appointment uuid not null,
  primary key (practice, bundle, position), foreign key (practice, bundle) references schedule.bundle, foreign key (practice, appointment) references schedule.appointment
);
call record.guard('schedule.bundle_member');
create index bundle_member_by_appointment on schedule.bundle_member (practice, appointment);
