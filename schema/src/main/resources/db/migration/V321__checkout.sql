-- What is to be settled before somebody leaves: what the provider asked for, and what came of it.
create schema checkout;
grant usage on schema checkout to baton_app;

create table checkout.item (
  practice int not null, id uuid not null, encounter uuid not null, patient uuid not null,
  kind text not null check (kind in ('follow-up', 'paper', 'step')), words text not null,
  visit_type uuid, practitioner uuid, due_on date,                            -- of a follow-up alone
  asked_at timestamptz not null, asked_by uuid,
  state text not null check (state in ('open', 'done', 'waived', 'later')), note text not null,
  settled_at timestamptz, settled_by uuid,
  primary key (practice, id),
  check ((kind = 'follow-up') = (visit_type is not null) and (kind = 'follow-up') = (due_on is not null))
);
call record.guard('checkout.item', 'select, insert, update, delete');
create index item_by_encounter on checkout.item (practice, encounter, asked_at);
create index item_later on checkout.item (practice, settled_at) where state = 'later';
