-- Who did and read what. Rows are only ever added; each one carries the hash of the one before.
create table audit_chain (
  prefecture_code char(2)     character set ascii not null primary key,
  entries         bigint      not null,
  last_hash       char(64)    character set ascii not null,
  constraint audit_chain_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;

insert into audit_chain (prefecture_code, entries, last_hash)
select code, 0, repeat('0', 64) from prefecture;

create table audit_entry (
  prefecture_code char(2)     character set ascii not null,
  number          bigint      not null,
  at              datetime(3) not null,
  actor_id        binary(16)  null,
  actor_role      varchar(20) character set ascii null,
  action          varchar(60) character set ascii not null,
  subject_id      binary(16)  null,
  hash            char(64)    character set ascii not null,
  primary key (prefecture_code, number),
  key audit_entry_by_action (prefecture_code, action, number),
  key audit_entry_by_actor (prefecture_code, actor_id, number),
  constraint audit_entry_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;
