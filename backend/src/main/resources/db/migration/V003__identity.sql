-- Who may come in. Hospitals come later in the schema; their ids are checked by the application.
create table account (
  id              binary(16)    not null primary key,
  prefecture_code char(2)       character set ascii not null,
  username        varchar(64)   character set utf8mb4 collate utf8mb4_unicode_ci not null,
  display_name    varchar(600)  character set ascii not null comment 'encrypted',
  role            varchar(20)   character set ascii not null,
  hospital_id     binary(16)    null,
  password_hash   varchar(100)  character set ascii null,
  disabled        boolean       not null default false,
  invitation_hash char(64)      character set ascii null,
  invited_until   datetime(6)   null,
  last_sign_in_at datetime(6)   null,
  created_at      datetime(6)   not null,
  version         bigint        not null,
  unique key account_username (username),
  unique key account_invitation (invitation_hash),
  key account_by_username (prefecture_code, username),
  key account_by_role (prefecture_code, role, username),
  key account_by_sign_in (prefecture_code, last_sign_in_at),
  constraint account_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;

create table sign_in_session (
  id           binary(16)  not null primary key,
  account_id   binary(16)  not null,
  started_at   datetime(6) not null,
  last_seen_at datetime(6) not null,
  ends_at      datetime(6) not null,
  key sign_in_session_by_account (account_id),
  key sign_in_session_by_end (ends_at),
  constraint sign_in_session_of_account foreign key (account_id) references account (id) on delete cascade
) default character set utf8mb4;

create table sign_in_attempt (
  id           char(64)    character set ascii not null primary key comment 'hash of user name and where from',
  failures     int         not null,
  last_at      datetime(6) not null,
  next_at      datetime(6) not null,
  key sign_in_attempt_by_age (last_at)
) default character set utf8mb4;

create table api_client (
  id              binary(16)    not null primary key,
  prefecture_code char(2)       character set ascii not null,
  client_id       varchar(64)   character set utf8mb4 collate utf8mb4_unicode_ci not null,
  name            varchar(200)  not null,
  role            varchar(20)   character set ascii not null,
  hospital_id     binary(16)    null,
  scopes          varchar(1000) character set ascii not null,
  secret_hash     char(64)      character set ascii not null,
  disabled        boolean       not null default false,
  last_used_at    datetime(6)   null,
  created_at      datetime(6)   not null,
  version         bigint        not null,
  unique key api_client_client_id (client_id),
  key api_client_by_client_id (prefecture_code, client_id),
  constraint api_client_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;
