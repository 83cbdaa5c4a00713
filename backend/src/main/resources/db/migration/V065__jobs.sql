-- Long work: asked for, leased by the instance that does it, kept for a week after its end.
create table job (
  id              binary(16)   not null primary key,
  prefecture_code char(2)      character set ascii not null,
  kind            varchar(40)  character set ascii not null,
  subject         varchar(100) character set ascii not null comment 'what it is about, such as a month',
  task            mediumtext   character set ascii not null comment 'encrypted',
  state           varchar(20)  character set ascii not null,
  progress        mediumtext   character set ascii null comment 'encrypted',
  result          mediumtext   character set ascii null comment 'encrypted',
  failure         varchar(60)  character set ascii null,
  end_wanted      boolean      not null,
  asked_by        binary(16)   not null,
  asked_at        datetime(6)  not null,
  begun_at        datetime(6)  null,
  ended_at        datetime(6)  null,
  attempts        int          not null,
  leased_by       binary(16)   null,
  leased_until    datetime(6)  null,
  key job_to_do (state, asked_at),
  key job_by_subject (prefecture_code, kind, subject, state),
  key job_by_end (ended_at),
  constraint job_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;
