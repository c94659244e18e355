-- What people did with prompts: who has one, until when it is put off, which were settled by hand.
create table prompts.handling (
  practice int not null,
  prompt text not null,              -- the prompt's stable key
  taken_by uuid,
  taken_name text,
  taken_at timestamptz,
  later_until timestamptz,
  done_at timestamptz,
  done_by uuid,
  version int not null default 1,
  primary key (practice, prompt)
);
call record.guard('prompts.handling');
