-- Supporters who are not to meet at a session. The smaller id stands first.
create table roster_apart (
  id              binary(16)    not null primary key,
  prefecture_code char(2)       character set ascii not null,
  one_id          binary(16)    not null,
  other_id        binary(16)    not null,
  reason          varchar(3000) character set ascii null comment 'encrypted: it may tell of an illness or a quarrel',
  until_date      date          null comment 'the last day; null: until somebody says otherwise',
  set_aside_by    binary(16)    null comment 'supporter_merge.id; such a pair does not count (ADR 32)',
  counted         tinyint generated always as (case when set_aside_by is null then 1 end) stored,
  version         bigint        not null,
  unique key roster_apart_counted_once (one_id, other_id, counted),
  key roster_apart_by_other (other_id),
  key roster_apart_of_prefecture (prefecture_code),
  constraint roster_apart_in_prefecture foreign key (prefecture_code) references prefecture (code),
  constraint roster_apart_one foreign key (one_id) references supporter (id) on delete cascade,
  constraint roster_apart_other foreign key (other_id) references supporter (id) on delete cascade
) default character set utf8mb4;
