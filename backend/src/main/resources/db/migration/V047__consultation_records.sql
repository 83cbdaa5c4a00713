-- Consultation records (相談記録): what a visitor of a room or a caller of the hotline was listened to about. There is no column
-- for who it was. Date and room are those of the session.
create table consultation_record (
  id              binary(16)     not null primary key,
  prefecture_code char(2)        character set ascii not null,
  session_id      binary(16)     not null,
  mode            varchar(20)    character set ascii not null,
  minutes         int            not null,
  standpoint      varchar(20)    character set ascii not null,
  age_band        varchar(20)    character set ascii not null,
  sex             varchar(20)    character set ascii null comment 'null: not told',
  cancer          varchar(40)    character set ascii null comment 'null: not told',
  visit           varchar(20)    character set ascii not null,
  outcome         varchar(30)    character set ascii not null,
  note            varchar(12000) character set ascii null comment 'encrypted',
  recorded_at     datetime(6)    not null,
  version         bigint         not null,
  key consultation_record_of_session (session_id, recorded_at),
  key consultation_record_of_prefecture (prefecture_code, session_id),
  constraint consultation_record_in_prefecture foreign key (prefecture_code) references prefecture (code),
  constraint consultation_record_in_session foreign key (session_id) references consultation_session (id) on delete cascade
) default character set utf8mb4;

create table consultation_record_topic (
  record_id binary(16)  not null,
  topic     varchar(30) character set ascii not null,
  primary key (record_id, topic),
  constraint consultation_record_topic_of_record foreign key (record_id) references consultation_record (id) on delete cascade
) default character set utf8mb4;

-- Sessions to which nobody came, and shifts in which nobody called: nothing is missing there.
create table consultation_session_unvisited (
  session_id      binary(16)  not null primary key,
  prefecture_code char(2)     character set ascii not null,
  noted_at        datetime(6) not null,
  constraint consultation_session_unvisited_in_prefecture foreign key (prefecture_code) references prefecture (code),
  constraint consultation_session_unvisited_session foreign key (session_id) references consultation_session (id) on delete cascade
) default character set utf8mb4;
