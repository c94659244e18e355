-- People and how they sign in. Users are global; what they may do in a practice is a membership.
create table access.person (
  id uuid primary key,
  name text not null,
  email text not null,
  password text,                      -- Argon2id; null for somebody who has passkeys only, or was made for a demo
  demo boolean not null default false, -- made for a practice day: signs in at the machine itself, without a secret
  disabled_at timestamptz,
  created_at timestamptz not null
);
create unique index person_by_email on access.person (lower(email));

create table access.passkey (
  id text primary key,               -- credential id, base64url
  person uuid not null references access.person,
  label text not null,
  public_key bytea not null,         -- COSE
  signature_count bigint not null,
  verified boolean not null,         -- the authenticator knew its user
  backup_eligible boolean not null,
  backed_up boolean not null,
  transports text[] not null default '{}',
  attestation bytea,
  client_data bytea,
  created_at timestamptz not null,
  last_used_at timestamptz not null
);
create index passkey_by_person on access.passkey (person);

create table access.setup_code (
  hash bytea primary key,
  created_at timestamptz not null,
  used_at timestamptz
);

create table access.invitation (
  hash bytea primary key,             -- of the link's token; the token itself is kept nowhere
  id uuid not null unique,
  practice int not null,
  practice_name text not null,
  email text not null,
  roles text[] not null,
  created_at timestamptz not null,    -- wall time, as expiry is
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz
);
create index invitation_by_practice on access.invitation (practice) where used_at is null and withdrawn_at is null;

-- Failed sign-ins by whom (a hash of the address typed) and from where (a hash of the network address).
create table access.attempt (
  key bytea primary key,
  failures int not null,
  since timestamptz not null,
  locked_until timestamptz
);
create index attempt_by_age on access.attempt (since);

create table access.spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index spring_session_expiry on access.spring_session (expiry_time);
create index spring_session_principal on access.spring_session (principal_name);
create table access.spring_session_attributes (
  session_primary_id char(36) not null references access.spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

grant select, insert, update, delete on access.person, access.passkey, access.setup_code, access.invitation, access.attempt,
  access.spring_session, access.spring_session_attributes to baton_app;

create table access.membership (
  practice int not null,
  person uuid not null references access.person,
  roles text[] not null,
  practitioner uuid,
  station text,
  since timestamptz not null,
  ended_at timestamptz,
  version int not null default 1,
  primary key (practice, person)
);
call record.guard('access.membership');
create index membership_by_person on access.membership (person);
grant select on access.membership to baton_search;
create policy across on access.membership for select to baton_search using (true);
grant select (id, disabled_at) on access.person to baton_search;
