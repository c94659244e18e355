-- Papers that come in by fax, scan or upload: what they are, whose, and who sees to them until that is known.
create schema papers;
grant usage on schema papers to baton_app;

create table papers.paper (
  practice int not null, id uuid not null, source text not null check (source in ('folder', 'upload')),
  file_name text not null, media_type text not null, bytes int not null, digest text not null, words text not null,
  received_at timestamptz not null, received_by uuid, due timestamptz not null,
  state text not null check (state in ('new', 'filed', 'set-aside')), owner uuid, owner_since timestamptz,
  patient uuid, appointment uuid, item text, kind text not null, note text not null,
  settled_at timestamptz, settled_by uuid, version int not null,
  primary key (practice, id), unique (practice, digest),
  check ((state = 'filed') = (patient is not null))
);
call record.guard('papers.paper', 'select, insert, update');
create index paper_new on papers.paper (practice, due) where state = 'new';
create index paper_by_patient on papers.paper (practice, patient, received_at) where patient is not null;

create table papers.content (practice int not null, paper uuid not null, bytes bytea not null, primary key (practice, paper));
call record.guard('papers.content', 'select, insert');
