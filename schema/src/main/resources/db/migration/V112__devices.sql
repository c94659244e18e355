-- Kiosks and displays. Like sessions and links they lie outside the practices' walls, for a device is known by its token
-- before anybody knows whose it is; only the access module reads them.
create table access.device (
  id uuid primary key,
  practice int not null,
  kind text not null check (kind in ('KIOSK', 'DISPLAY')),
  name text not null,
  site uuid,                          -- where it stands; null for anywhere
  code_hash bytea unique,             -- of the pairing code, while it waits
  code_until timestamptz,             -- wall time, as all times here are
  token_hash bytea unique,            -- of what its browser holds once it is paired
  created_at timestamptz not null,
  paired_at timestamptz,
  seen_at timestamptz,
  revoked_at timestamptz,
  version int not null default 1
);
create index device_by_practice on access.device (practice) where revoked_at is null;
grant select, insert, update on access.device to baton_app;
