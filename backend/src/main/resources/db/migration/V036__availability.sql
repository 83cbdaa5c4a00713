-- Who can come on which day of a month (都合): asked by the centre, answered by supporters and hospitals.
create table availability_round (
  id              binary(16)  not null primary key,
  prefecture_code char(2)     character set ascii not null,
  month           char(7)     character set ascii not null comment '2026-12',
  deadline        date        not null comment 'the last day to answer oneself',
  opened_at       datetime(6) not null,
  version         bigint      not null,
  unique key availability_round_of_month (prefecture_code, month),
  constraint availability_round_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;

create table availability_answer (
  id           binary(16)    not null primary key,
  round_id     binary(16)    not null,
  supporter_id binary(16)    not null,
  most_duties  int           null comment 'null: no limit',
  note         varchar(6000) character set ascii null comment 'encrypted',
  channel      varchar(10)   character set ascii not null,
  answered_at  datetime(6)   not null,
  version      bigint        not null,
  unique key availability_answer_once (round_id, supporter_id),
  key availability_answer_of_supporter (supporter_id, round_id),
  constraint availability_answer_to_round foreign key (round_id) references availability_round (id) on delete cascade,
  constraint availability_answer_by_supporter foreign key (supporter_id) references supporter (id) on delete cascade
) default character set utf8mb4;

create table availability_choice (
  answer_id   binary(16)  not null,
  choice_date date        not null,
  choice      varchar(10) character set ascii not null,
  primary key (answer_id, choice_date),
  constraint availability_choice_of_answer foreign key (answer_id) references availability_answer (id) on delete cascade
) default character set utf8mb4;

create table availability_reminder (
  id           binary(16)  not null primary key,
  round_id     binary(16)  not null,
  supporter_id binary(16)  not null,
  reminded_at  datetime(6) not null,
  key availability_reminder_of_round (round_id, supporter_id),
  constraint availability_reminder_for_round foreign key (round_id) references availability_round (id) on delete cascade,
  constraint availability_reminder_to_supporter foreign key (supporter_id) references supporter (id) on delete cascade
) default character set utf8mb4;

-- By which a supporter answers without signing in.
create table availability_link (
  id           binary(16)  not null primary key,
  round_id     binary(16)  not null,
  supporter_id binary(16)  not null,
  secret_hash  char(64)    character set ascii not null,
  made_at      datetime(6) not null,
  unique key availability_link_by_secret (secret_hash),
  unique key availability_link_once (round_id, supporter_id),
  constraint availability_link_for_round foreign key (round_id) references availability_round (id) on delete cascade,
  constraint availability_link_of_supporter foreign key (supporter_id) references supporter (id) on delete cascade
) default character set utf8mb4;

-- On which days a hospital's specialists can take a turn (持ち回り).
create table hospital_availability (
  id          binary(16)  not null primary key,
  round_id    binary(16)  not null,
  hospital_id binary(16)  not null,
  most_turns  int         null comment 'null: no limit',
  channel     varchar(10) character set ascii not null,
  answered_at datetime(6) not null,
  version     bigint      not null,
  unique key hospital_availability_once (round_id, hospital_id),
  constraint hospital_availability_to_round foreign key (round_id) references availability_round (id) on delete cascade,
  constraint hospital_availability_of_hospital foreign key (hospital_id) references hospital (id) on delete cascade
) default character set utf8mb4;

create table hospital_availability_day (
  answer_id     binary(16) not null,
  possible_date date       not null,
  primary key (answer_id, possible_date),
  constraint hospital_availability_day_of_answer foreign key (answer_id) references hospital_availability (id) on delete cascade
) default character set utf8mb4;
