-- Links for patients and feeds: a random token with one purpose, kept as its hash alone. They lie outside the practices'
-- walls, for whoever opens one isn't inside; only the access module reads them.
create table access.link (
  hash bytea primary key,             -- SHA-256 of the token
  id uuid not null unique,            -- who acts, on the record
  practice int not null,
  purpose text not null,
  subject uuid not null,              -- the appointment, offer, form or practitioner it is about
  patient uuid,
  proof bytea,                        -- SHA-256 of token and birth date: nothing without the token; null when none is asked
  failures int not null default 0,    -- birth dates that weren't
  locked_until timestamptz,           -- wall time, as all times here are
  proved_hash bytea,                  -- of what a browser holds that gave the birth date
  proved_until timestamptz,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  spent_at timestamptz                -- used up, or withdrawn
);
create index link_by_subject on access.link (practice, subject) where spent_at is null;
create index link_expired on access.link (expires_at);
grant select, insert, update, delete on access.link to baton_app;
