-- Forms that patients fill: what each version asks, what was typed, and what was signed.
create schema forms;
grant usage on schema forms to baton_app;

-- A practice's own versions; a key without a row here is asked as it was shipped.
create table forms.published (
  practice int not null, key text not null, version int not null, questionnaire text not null,
  published_at timestamptz not null, published_by uuid,
  primary key (practice, key, version)
);
call record.guard('forms.published', 'select, insert');

create table forms.draft (
  practice int not null, key text not null, version int not null, questionnaire text not null,
  changed_at timestamptz not null, changed_by uuid,
  primary key (practice, key)
);
call record.guard('forms.draft');

create table forms.filling (
  practice int not null, id uuid not null, patient uuid not null, appointment uuid, key text not null,
  form_version int not null, questionnaire text not null,                     -- what is asked, to the letter
  state text not null check (state in ('open', 'signed', 'withdrawn')), answers text not null,
  asked_at timestamptz not null, asked_by uuid, sent_at timestamptz, saved_at timestamptz,
  signed_at timestamptz, signed_name text, signed_way text, signed_language text, digest text,
  note text not null, version int not null,
  primary key (practice, id),
  check ((state = 'signed') = (signed_at is not null and digest is not null))
);
call record.guard('forms.filling');
create index filling_by_patient on forms.filling (practice, patient, key, asked_at);
create index filling_open on forms.filling (practice, asked_at) where state = 'open';
