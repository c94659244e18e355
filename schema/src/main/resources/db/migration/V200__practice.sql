-- The clinic itself: sites, rooms, equipment, people, kinds of visit, hours.
create sequence practice.practice_id as int start 1;
grant usage on sequence practice.practice_id to baton_app;

create table practice.practice (
  practice int primary key,
  name text not null,
  alias text,                         -- neutral name for messages, where the name tells the specialty
  kind text not null check (kind in ('real', 'demo', 'rehearsal')),
  zone text not null,
  phone text,
  region text not null default 'US',
  settings text not null default '{}',
  version int not null default 1,
  revision bigint not null default 1   -- grows with every change of anything in this schema: what tells a node that its snapshot is old
);
call record.guard('practice.practice');
grant select on practice.practice to baton_search;
create policy across on practice.practice for select to baton_search using (true);

create table practice.site (
  practice int not null, id uuid not null, name text not null, zone text not null,
  address text, phone text, active boolean not null default true, version int not null default 1,
  primary key (practice, id)
);
call record.guard('practice.site');
create unique index site_name on practice.site (practice, lower(name)) where active;

create table practice.room (
  practice int not null, id uuid not null, site uuid not null, name text not null,
  kind text not null check (kind in ('exam', 'procedure', 'quiet', 'lab', 'imaging', 'consult', 'other')),
  features text[] not null default '{}', position int not null default 0,
  state text not null default 'free' check (state in ('free', 'cleaning', 'out-of-order')), state_since timestamptz,
  active boolean not null default true, version int not null default 1,
  primary key (practice, id), foreign key (practice, site) references practice.site
);
call record.guard('practice.room');
create unique index room_name on practice.room (practice, site, lower(name)) where active;

create table practice.equipment (
  practice int not null, id uuid not null, site uuid not null, name text not null, active boolean not null default true, version int not null default 1,
  primary key (practice, id), foreign key (practice, site) references practice.site
);
call record.guard('practice.equipment');
create unique index equipment_name on practice.equipment (practice, site, lower(name)) where active;

create table practice.practitioner (
  practice int not null, id uuid not null, name text not null, short_name text not null,
  role text not null check (role in ('physician', 'nurse-practitioner', 'physician-assistant', 'nurse', 'medical-assistant', 'technician', 'other')),
  provider boolean not null,           -- has a column of the schedule and sees patients
  position int not null default 0, phone text, email text,
  active boolean not null default true, version int not null default 1,
  primary key (practice, id)
);
call record.guard('practice.practitioner');

create table practice.visit_type (
  practice int not null, id uuid not null, name text not null, short_name text not null,
  family text not null check (family in ('physical', 'follow-up', 'procedure', 'acute', 'lab', 'other')),
  minutes int not null check (minutes between 1 and 480),
  preparation int not null default 0 check (preparation between 0 and 120), cleanup int not null default 0 check (cleanup between 0 and 120),
  room_kind text check (room_kind in ('exam', 'procedure', 'quiet', 'lab', 'imaging', 'consult', 'other')),  -- null: needs no room
  needs_provider boolean not null default true, equipment uuid,
  instructions text, position int not null default 0, active boolean not null default true, version int not null default 1,
  primary key (practice, id), foreign key (practice, equipment) references practice.equipment
);
call record.guard('practice.visit_type');
create unique index visit_type_name on practice.visit_type (practice, lower(name)) where active;

create table practice.opening_hours (
  practice int not null, site uuid not null, day_of_week int not null check (day_of_week between 1 and 7),
  opens time not null, closes time not null, check (opens < closes),
  primary key (practice, site, day_of_week, opens), foreign key (practice, site) references practice.site
);
call record.guard('practice.opening_hours');

create table practice.working_hours (
  practice int not null, practitioner uuid not null, site uuid not null, day_of_week int not null check (day_of_week between 1 and 7),
  starts time not null, ends time not null, lanes int not null default 1 check (lanes between 1 and 6), check (starts < ends),
  primary key (practice, practitioner, day_of_week, starts), foreign key (practice, practitioner) references practice.practitioner,
  foreign key (practice, site) references practice.site
);
call record.guard('practice.working_hours');

create table practice.identifier (      -- how other systems name our sites, people and visit types
  practice int not null, kind text not null check (kind in ('site', 'room', 'equipment', 'practitioner', 'visit-type')),
  system text not null, value text not null, subject uuid not null,
  primary key (practice, kind, system, value)
);
call record.guard('practice.identifier');

-- Where a person belongs, across practices: what the first page after signing in shows.
create function access.memberships_of(p_person uuid) returns table (practice int, name text, kind text, roles text[])
language sql stable security definer set search_path = pg_catalog as $$
  select m.practice, p.name, p.kind, m.roles
  from access.membership m join practice.practice p on p.practice = m.practice join access.person w on w.id = m.person
  where m.person = p_person and m.ended_at is null and w.disabled_at is null order by p.kind, p.name
$$;
grant create on schema access to baton_search;
alter function access.memberships_of(uuid) owner to baton_search;
revoke create on schema access from baton_search;
