-- Slots (相談枠) of sessions, reservations of them, and who waits for one.

create table slot (
  id              binary(16) not null primary key,
  session_id      binary(16) not null,
  prefecture_code char(2)    character set ascii not null,
  start_time      varchar(5) character set ascii not null comment 'HH:mm',
  end_time        varchar(5) character set ascii not null comment 'HH:mm',
  closed          boolean    not null comment 'by hand: nobody can reserve it',
  withdrawn       boolean    not null comment 'the session no longer has it; kept for what was reserved once',
  version         bigint     not null,
  unique key slot_once (session_id, start_time, end_time),
  key slot_of_prefecture_key (prefecture_code),
  constraint slot_of_session foreign key (session_id) references consultation_session (id) on delete cascade,
  constraint slot_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;

-- A slot has one reservation that stands at most: active_slot_id is the slot while the reservation is held or confirmed, else
-- null.
create table reservation (
  id                binary(16)   not null primary key,
  prefecture_code   char(2)      character set ascii not null,
  session_id        binary(16)   not null,
  slot_id           binary(16)   not null,
  active_slot_id    binary(16)   null,
  hospital_id       binary(16)   null comment 'null: made by the support centre for no hospital',
  reference         varchar(500) character set ascii not null comment 'encrypted',
  state             varchar(20)  character set ascii not null,
  hold_until        datetime(6)  null comment 'null once confirmed',
  from_waiting_list boolean      not null,
  moved_to_id       binary(16)   null,
  made_by           binary(16)   null comment 'account or API client',
  made_at           datetime(6)  not null,
  changed_at        datetime(6)  not null,
  version           bigint       not null,
  unique key reservation_one_stands (active_slot_id),
  key reservation_of_session_key (session_id, state),
  key reservation_of_slot_key (slot_id),
  key reservation_of_hospital_key (hospital_id, made_at),
  key reservation_in_order (prefecture_code, made_at),
  key reservation_held (state, hold_until),
  constraint reservation_of_prefecture foreign key (prefecture_code) references prefecture (code),
  constraint reservation_of_session foreign key (session_id) references consultation_session (id) on delete cascade,
  constraint reservation_of_slot foreign key (slot_id) references slot (id) on delete cascade,
  constraint reservation_of_hospital foreign key (hospital_id) references hospital (id)
) default character set utf8mb4;

create table waiting_entry (
  id              binary(16)   not null primary key,
  prefecture_code char(2)      character set ascii not null,
  session_id      binary(16)   not null,
  hospital_id     binary(16)   null,
  reference       varchar(500) character set ascii not null comment 'encrypted',
  state           varchar(20)  character set ascii not null,
  reservation_id  binary(16)   null comment 'the hold that was offered',
  made_by         binary(16)   null comment 'account or API client',
  joined_at       datetime(6)  not null,
  version         bigint       not null,
  key waiting_entry_in_line (session_id, state, joined_at),
  key waiting_entry_of_reservation (reservation_id),
  key waiting_entry_of_hospital_key (hospital_id),
  constraint waiting_entry_of_prefecture foreign key (prefecture_code) references prefecture (code),
  constraint waiting_entry_of_session foreign key (session_id) references consultation_session (id) on delete cascade,
  constraint waiting_entry_of_hospital foreign key (hospital_id) references hospital (id)
) default character set utf8mb4;
