-- The supervision group: the only people of support centre and network who read records and debriefs.
create table supervision_member (
  account_id      binary(16)  not null primary key,
  prefecture_code char(2)     character set ascii not null,
  since           datetime(6) not null,
  key supervision_member_of_prefecture (prefecture_code),
  constraint supervision_member_in_prefecture foreign key (prefecture_code) references prefecture (code),
  constraint supervision_member_account foreign key (account_id) references account (id) on delete cascade
) default character set utf8mb4;

-- Sessions whose debrief asks for supervision (スーパーバイズ), and what came of it.
create table supervision_case (
  session_id      binary(16)     not null primary key,
  prefecture_code char(2)        character set ascii not null,
  state           varchar(20)    character set ascii not null,
  asked_at        datetime(6)    not null,
  taken_by        binary(16)     null comment 'account',
  taken_at        datetime(6)    null,
  done_at         datetime(6)    null,
  note            varchar(12000) character set ascii null comment 'encrypted',
  version         bigint         not null,
  key supervision_case_by_state (prefecture_code, state, asked_at),
  constraint supervision_case_in_prefecture foreign key (prefecture_code) references prefecture (code),
  constraint supervision_case_of_session foreign key (session_id) references consultation_session (id) on delete cascade,
  constraint supervision_case_taken_by foreign key (taken_by) references account (id)
) default character set utf8mb4;
