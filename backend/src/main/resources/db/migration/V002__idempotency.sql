-- Answers to requests that carried an Idempotency-Key, for a day; encrypted.
create table idempotency_record (
  id           char(64)    character set ascii not null primary key,
  request_hash char(64)    character set ascii not null,
  answer       mediumtext  character set ascii null,
  created_at   datetime(6) not null,
  key idempotency_record_by_age (created_at)
) default character set utf8mb4;
