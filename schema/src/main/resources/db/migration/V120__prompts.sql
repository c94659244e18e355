-- What people did with prompts: who has one, until when it is put off, which were settled by hand.
create table prompts.handling (
  practice int not null,
  prompt text not null,              -- the prompt's stable key
  taken_by uuid,
  taken_name text,
  taken_at timestamptz,              -- the practice's time
  taken_wall timestamptz,            -- wall time: somebody's patience runs on it
  later_until timestamptz,
  later_tier int check (later_tier between 0 and 4),
  done_by uuid,
  done_name text,
  done_at timestamptz,
  version int not null default 1,
  primary key (practice, prompt)
);
call record.guard('prompts.handling');
