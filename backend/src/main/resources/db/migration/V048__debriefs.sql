-- Debriefs (振り返り), one for a session: who was there, what was said, who is strained. People are known by their ids alone.
create table debrief (
  session_id         binary(16)     not null primary key,
  prefecture_code    char(2)        character set ascii not null,
  hospital_id        binary(16)     null comment 'whose specialist was there; null: none was',
  observer           varchar(30)    character set ascii null comment 'in what function; null: none was there',
  points             varchar(24000) character set ascii not null comment 'encrypted',
  supervision_needed boolean        not null,
  written_at         datetime(6)    not null,
  changed_at         datetime(6)    not null,
  version            bigint         not null,
  key debrief_of_prefecture (prefecture_code, session_id),
  key debrief_with_hospital (hospital_id),
  constraint debrief_in_prefecture foreign key (prefecture_code) references prefecture (code),
  constraint debrief_of_session foreign key (session_id) references consultation_session (id) on delete cascade,
  constraint debrief_with_specialist_of foreign key (hospital_id) references hospital (id)
) default character set utf8mb4;

create table debrief_supporter (
  session_id   binary(16)    not null,
  supporter_id binary(16)    not null,
  present      boolean       not null,
  strain       varchar(60)   character set ascii null comment 'encrypted: 0 to 3; null: not asked',
  note         varchar(6000) character set ascii null comment 'encrypted',
  primary key (session_id, supporter_id),
  key debrief_supporter_by_supporter (supporter_id, present),
  constraint debrief_supporter_of_debrief foreign key (session_id) references debrief (session_id) on delete cascade,
  constraint debrief_supporter_who foreign key (supporter_id) references supporter (id)
) default character set utf8mb4;
