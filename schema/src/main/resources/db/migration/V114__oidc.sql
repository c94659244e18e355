-- Who somebody is at an OpenID provider. Bound to a person by their own hand: while signed in, or by an invitation's link.
create table access.subject (
  issuer text not null,
  subject text not null,              -- the provider's own name of the person; never an e-mail address
  person uuid not null references access.person,
  linked_at timestamptz not null,
  last_used_at timestamptz not null,
  primary key (issuer, subject)
);
create index subject_by_person on access.subject (person);
grant select, insert, update, delete on access.subject to baton_app;
