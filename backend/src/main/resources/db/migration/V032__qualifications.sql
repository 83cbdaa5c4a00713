-- How long a programme's qualifications last.
create table qualification_rule (
  prefecture_code     char(2)      character set ascii not null primary key,
  fiscal_years        int          not null comment 'after that of the training',
  grace_months        int          not null,
  warning_months      int          not null,
  renewed_after_grace boolean      not null,
  issuer              varchar(100) null comment 'who signs the certificates; null: the programme of the prefecture',
  version             bigint       not null,
  constraint qualification_rule_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;

insert into qualification_rule (prefecture_code, fiscal_years, grace_months, warning_months, renewed_after_grace, issuer, version)
select code, 2, 3, 6, true, null, 0 from prefecture;

-- Trainings of supporters that are on no list of participants here: from before, or held by others.
create table supporter_training (
  id              binary(16)   not null primary key,
  prefecture_code char(2)      character set ascii not null,
  supporter_id    binary(16)   not null,
  completed_on    date         not null,
  title           varchar(200) not null,
  course          varchar(20)  character set ascii not null,
  held_by         varchar(200) null,
  version         bigint       not null,
  key supporter_training_by_day (supporter_id, completed_on),
  key supporter_training_of_prefecture (prefecture_code),
  constraint supporter_training_of_supporter foreign key (supporter_id) references supporter (id)
) default character set utf8mb4;

-- After an epidemic everybody whose qualification ends on certain days gets more time. One that was taken back stays.
create table qualification_extension (
  id              binary(16)   not null primary key,
  prefecture_code char(2)      character set ascii not null,
  ending_from     date         not null,
  ending_to       date         not null,
  new_last_day    date         not null,
  reason          varchar(500) not null,
  people          int          not null comment 'whom it gave more time when it was applied',
  applied_by      binary(16)   not null,
  applied_at      datetime(6)  not null,
  taken_back_by   binary(16)   null,
  taken_back_at   datetime(6)  null,
  version         bigint       not null,
  key qualification_extension_by_time (prefecture_code, applied_at)
) default character set utf8mb4;
