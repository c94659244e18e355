-- Who may give and book a kind of visit, how far ahead, and what has to be ready for it. Empty lists mean everybody, or nothing.
alter table practice.visit_type
  add column staff text[] not null default '{}',            -- roles of practitioners who may see the patient
  add column helper text,                                   -- the role of somebody who helps
  add column room_features text[] not null default '{}',
  add column booked_by text[] not null default '{}',        -- who may book it
  add column notice_minutes int not null default 0 check (notice_minutes between 0 and 129600),
  add column horizon_days int check (horizon_days between 1 and 1098),
  add column patients text not null default 'any' check (patients in ('any', 'new', 'established')),
  add column telehealth boolean not null default false,
  add column group_size int not null default 1 check (group_size between 1 and 50),
  add column forms text[] not null default '{}',
  add column readiness text[] not null default '{}';
