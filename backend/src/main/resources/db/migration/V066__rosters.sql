-- The month's roster (当番表) in the making. What everybody was told are duties and turns.
create table roster (
  id              binary(16)  not null primary key,
  prefecture_code char(2)     character set ascii not null,
  month           char(7)     character set ascii not null comment '2026-12',
  step            int         not null comment 'where the plan stands',
  last_step       int         not null comment 'up to which can be redone',
  published_step  int         null,
  published_at    datetime(6) null,
  published_by    binary(16)  null,
  version         bigint      not null,
  unique key roster_of_month (prefecture_code, month),
  constraint roster_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;

create table roster_step (
  id        binary(16)  not null primary key,
  roster_id binary(16)  not null,
  number    int         not null,
  kind      varchar(20) character set ascii not null,
  draft     mediumtext  character set ascii not null comment 'encrypted JSON: the whole plan after the step',
  made_by   binary(16)  not null,
  made_at   datetime(6) not null,
  unique key roster_step_in_order (roster_id, number),
  constraint roster_step_of_roster foreign key (roster_id) references roster (id) on delete cascade
) default character set utf8mb4;

-- What was found out about a plan by solving: kept as long as neither the plan nor anything it depends on changes.
create table roster_finding (
  prefecture_code char(2)     character set ascii not null,
  month           char(7)     character set ascii not null,
  question        varchar(80) character set ascii not null,
  fingerprint     char(64)    character set ascii not null comment 'of the plan and of everything it depends on',
  answer          mediumtext  character set ascii not null comment 'encrypted JSON',
  found_at        datetime(6) not null,
  primary key (prefecture_code, month, question),
  constraint roster_finding_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;
