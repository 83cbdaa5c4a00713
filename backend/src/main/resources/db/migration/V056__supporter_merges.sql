-- The register may have one person twice. A human merges the two entries, and may undo it (ADR 32).
alter table supporter
  add goes_on_in binary(16) null comment 'the entry in which this one goes on; null for all that are one of their own',
  add key supporter_by_entry_it_goes_on_in (goes_on_in),
  add constraint supporter_goes_on_in_supporter foreign key (goes_on_in) references supporter (id);

create table supporter_merge (
  id              binary(16)  not null primary key,
  prefecture_code char(2)     character set ascii not null,
  kept_id         binary(16)  not null,
  other_id        binary(16)  not null,
  changes         mediumtext  character set ascii not null comment 'encrypted JSON: the kept entry before and after',
  merged_by       binary(16)  not null comment 'account',
  merged_at       datetime(6) not null,
  undone_by       binary(16)  null,
  undone_at       datetime(6) null,
  version         bigint      not null,
  key supporter_merge_by_kept (kept_id, merged_at),
  key supporter_merge_by_other (other_id, merged_at),
  constraint supporter_merge_in_prefecture foreign key (prefecture_code) references prefecture (code),
  constraint supporter_merge_kept foreign key (kept_id) references supporter (id) on delete cascade,
  constraint supporter_merge_other foreign key (other_id) references supporter (id) on delete cascade
) default character set utf8mb4;

-- What has gone from the other entry to the kept one, row by row, so that exactly that can go back.
create table supporter_merge_move (
  merge_id binary(16)  not null,
  kind     varchar(30) character set ascii not null,
  row_id   binary(16)  not null,
  primary key (merge_id, kind, row_id),
  constraint supporter_merge_move_of_merge foreign key (merge_id) references supporter_merge (id) on delete cascade
) default character set utf8mb4;

-- Two entries that look like one person's and are not, as a human has said. The smaller id stands first.
create table supporter_difference (
  first_id        binary(16)  not null,
  second_id       binary(16)  not null,
  prefecture_code char(2)     character set ascii not null,
  said_by         binary(16)  not null comment 'account',
  said_at         datetime(6) not null,
  primary key (first_id, second_id),
  key supporter_difference_of_prefecture (prefecture_code),
  key supporter_difference_by_second (second_id),
  constraint supporter_difference_in_prefecture foreign key (prefecture_code) references prefecture (code),
  constraint supporter_difference_first foreign key (first_id) references supporter (id) on delete cascade,
  constraint supporter_difference_second foreign key (second_id) references supporter (id) on delete cascade
) default character set utf8mb4;
