-- The register of peer supporters (ピア・サポーター). A row tells that somebody lives here and that she works for the
-- programme; who she is and what she had is encrypted (ADR 19).
create table supporter (
  id                  binary(16)   not null primary key,
  prefecture_code     char(2)      character set ascii not null,
  number              int          not null comment 'of registration, counts in its prefecture',
  person              mediumtext   character set ascii not null comment 'encrypted JSON: who she is and what she can do',
  health              mediumtext   character set ascii null comment 'encrypted JSON: standpoint, cancers, treatments',
  name_hash           varchar(100) character set ascii not null comment 'keyed: equal names are found without reading them',
  kana_hash           varchar(100) character set ascii not null,
  state               varchar(20)  character set ascii not null,
  state_since         date         not null,
  resting_until       date         null,
  pledge_signed_on    date         null comment 'of confidentiality',
  pledge_text_version varchar(50)  null,
  mentor_id           binary(16)   null,
  salon_id            binary(16)   null comment 'the salon that recommends her',
  account_id          binary(16)   null,
  account_username    varchar(64)  null,
  version             bigint       not null,
  unique key supporter_by_number (prefecture_code, number),
  unique key supporter_by_account (account_id),
  key supporter_by_state (prefecture_code, state),
  key supporter_by_name (prefecture_code, name_hash),
  key supporter_by_kana (prefecture_code, kana_hash),
  key supporter_by_mentor (mentor_id),
  constraint supporter_of_prefecture foreign key (prefecture_code) references prefecture (code),
  constraint supporter_of_mentor foreign key (mentor_id) references supporter (id),
  constraint supporter_of_salon foreign key (salon_id) references salon (id),
  constraint supporter_of_account foreign key (account_id) references account (id)
) default character set utf8mb4;

-- The last number of registration that was given; never given twice, even when an entry is removed.
create table supporter_numbering (
  prefecture_code char(2) character set ascii not null primary key,
  last            int     not null
) default character set utf8mb4;

create table supporter_state_change (
  id           binary(16)    not null primary key,
  supporter_id binary(16)    not null,
  state        varchar(20)   character set ascii not null,
  since        date          not null,
  until        date          null,
  reason       varchar(3000) character set ascii null comment 'encrypted: it may tell of an illness',
  changed_at   datetime(6)   not null,
  key supporter_state_change_by_time (supporter_id, changed_at, id),
  constraint supporter_state_change_of_supporter foreign key (supporter_id) references supporter (id) on delete cascade
) default character set utf8mb4;

-- What she has agreed to, and no longer agrees to.
create table supporter_consent (
  id           binary(16)  not null primary key,
  supporter_id binary(16)  not null,
  purpose      varchar(30) character set ascii not null,
  text_version varchar(50) not null,
  given_on     date        not null,
  channel      varchar(20) character set ascii not null,
  withdrawn_on date        null,
  entered_at   datetime(6) not null,
  key supporter_consent_by_purpose (supporter_id, purpose, withdrawn_on),
  constraint supporter_consent_of_supporter foreign key (supporter_id) references supporter (id) on delete cascade
) default character set utf8mb4;
