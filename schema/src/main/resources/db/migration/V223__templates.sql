-- Weekly patterns of a provider that are published into sessions and holds.
create schema templates;
grant usage on schema templates to baton_app;

create table templates.template (
  practice int not null, id uuid not null, practitioner uuid not null, name text not null,
  starts_on date not null, ends_on date, check (ends_on is null or starts_on <= ends_on),
  weeks int not null check (weeks between 1 and 4),         -- after how many weeks the pattern repeats
  blocks text not null,                                     -- sessions of the pattern with layouts and holds, as JSON
  published_until date, retired boolean not null default false, version int not null default 1,
  primary key (practice, id)
);
call record.guard('templates.template');
create index template_by_provider on templates.template (practice, practitioner) where not retired;
