-- What leaves the building: a durable queue, in order per person, and what comes back.
create schema delivery;
grant usage on schema delivery to baton_app, baton_search;

create table delivery.message (
  practice int not null, id uuid not null, place bigint not null generated always as identity,
  person uuid not null,                -- whom it goes to; their messages leave in order
  patient uuid,                        -- whom it concerns, on the record
  channel text not null check (channel in ('text', 'email')), address text not null, language text not null,
  subject text not null, body text not null,   -- {0}, {1} … stand for the links
  links text[] not null default '{}',  -- emptied once it has left: they let their holder in
  topic text not null, about uuid,
  created_at timestamptz not null, not_before timestamptz not null, useless_after timestamptz,   -- the practice's time
  grace_until timestamptz not null, next_try timestamptz not null,                               -- wall time
  status text not null default 'waiting' check (status in ('waiting', 'sending', 'sent', 'delivered', 'shown', 'dead', 'cancelled', 'expired')),
  claim uuid, lease_until timestamptz, attempts int not null default 0, error text,
  provider_id text, ended_at timestamptz, version int not null default 1,
  primary key (practice, id)
);
call record.guard('delivery.message', 'select, insert, update');
create index message_open on delivery.message (practice, next_try) where status in ('waiting', 'sending');
create index message_order on delivery.message (practice, person, place) where status in ('waiting', 'sending');
create index message_newest on delivery.message (practice, place desc);
create index message_about on delivery.message (practice, about) where about is not null;
create unique index message_at_provider on delivery.message (practice, provider_id) where provider_id is not null;
grant select on delivery.message to baton_search;
create policy across on delivery.message for select to baton_search using (true);

-- Which practices have something to do for the sender, across all of them.
create function delivery.practices_due(p_wall timestamptz) returns setof int language sql stable security definer set search_path = pg_catalog as $$
  select distinct m.practice from delivery.message m
  where m.status in ('waiting', 'sending') and m.next_try <= p_wall and m.grace_until <= p_wall order by 1
$$;
grant create on schema delivery to baton_search;
alter function delivery.practices_due(timestamptz) owner to baton_search;
revoke create on schema delivery from baton_search;
grant execute on function delivery.practices_due(timestamptz) to baton_app;

create table delivery.settings (
  practice int primary key, sending boolean not null default false,
  mail_host text, mail_port int check (mail_port between 1 and 65535), mail_security text not null default 'starttls' check (mail_security in ('none', 'starttls', 'tls')),
  mail_user text, mail_secret text, mail_from text,
  text_address text, text_account text, text_secret text, text_from text,
  version int not null default 1
);
call record.guard('delivery.settings', 'select, insert, update');

-- What people wrote back, each once by the gateway's own name for it.
create table delivery.reply (
  practice int not null, id uuid not null, provider_id text not null, sender text not null, body text not null, at timestamptz not null,
  meaning text not null default 'unread', patient uuid, settled_at timestamptz,
  primary key (practice, id), unique (practice, provider_id)
);
call record.guard('delivery.reply', 'select, insert, update');
create index reply_open on delivery.reply (practice, at) where settled_at is null;
