-- Who read whose record. Inserted unchained, sealed into a chain in batches by one sealer a practice.
create table audit.reading (
  practice int not null,
  id uuid not null,
  at timestamptz not null,
  actor_kind text not null,
  actor uuid,
  page text not null,
  purpose text not null default 'treatment',
  patients uuid[] not null,
  batch bigint,
  primary key (practice, id)
);
call record.guard('audit.reading', 'select, insert, update (batch)');
create index reading_unsealed on audit.reading (practice, at) where batch is null;
create index reading_by_batch on audit.reading (practice, batch);
create index reading_by_patient on audit.reading using gin (patients);

create table audit.seal (
  practice int not null,
  batch bigint not null,
  sealed_at timestamptz not null,
  readings int not null,
  hash bytea not null,
  primary key (practice, batch)
);
call record.guard('audit.seal', 'select, insert');
