-- Who is on duty (当番) at a session, and whose turn (持ち回り) it is to send a specialist.
create table duty (
  id              binary(16)    not null primary key,
  prefecture_code char(2)       character set ascii not null,
  session_id      binary(16)    not null,
  supporter_id    binary(16)    not null,
  session_date    date          not null comment 'as the supporter was told; follows the session',
  start_time      varchar(5)    character set ascii not null comment 'HH:mm',
  end_time        varchar(5)    character set ascii not null comment 'HH:mm',
  place           varchar(200)  not null comment 'the room',
  venue           varchar(200)  null comment 'the building',
  state           varchar(20)   character set ascii not null,
  locked          boolean       not null comment 'a plan that is made anew leaves it as it is',
  reason          varchar(3000) character set ascii null comment 'encrypted: it may tell of an illness',
  asked_at        datetime(6)   not null,
  answered_at     datetime(6)   null,
  changed_at      datetime(6)   not null,
  version         bigint        not null,
  unique key duty_once (session_id, supporter_id),
  key duty_of_supporter (supporter_id, session_date, start_time),
  key duty_by_date (prefecture_code, session_date, state),
  constraint duty_at_session foreign key (session_id) references consultation_session (id) on delete cascade,
  constraint duty_of_supporter_id foreign key (supporter_id) references supporter (id)
) default character set utf8mb4;

create table duty_turn (
  id              binary(16)  not null primary key,
  prefecture_code char(2)     character set ascii not null,
  session_id      binary(16)  not null,
  hospital_id     binary(16)  null comment 'null: nobody''s turn any more',
  specialist_id   binary(16)  null,
  version         bigint      not null,
  unique key duty_turn_once (session_id),
  key duty_turn_of_hospital (hospital_id, session_id),
  constraint duty_turn_at_session foreign key (session_id) references consultation_session (id) on delete cascade,
  constraint duty_turn_of_hospital_id foreign key (hospital_id) references hospital (id),
  constraint duty_turn_of_specialist foreign key (specialist_id) references specialist (id) on delete set null
) default character set utf8mb4;
