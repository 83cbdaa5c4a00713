-- Where two entries that are merged both have a row of which there may be one only, one counts and the other is set aside
-- until the merge is undone (ADR 32).
alter table availability_answer
  add set_aside_by binary(16) null comment 'supporter_merge.id; such an answer is nowhere seen',
  add counted tinyint generated always as (case when set_aside_by is null then 1 end) stored,
  add unique key availability_answer_counted_once (round_id, supporter_id, counted);
alter table availability_answer drop key availability_answer_once;

alter table duty
  add set_aside_by binary(16) null comment 'supporter_merge.id; such a duty is nowhere seen',
  add counted tinyint generated always as (case when set_aside_by is null then 1 end) stored,
  add unique key duty_counted_once (session_id, supporter_id, counted);
alter table duty drop key duty_once;
