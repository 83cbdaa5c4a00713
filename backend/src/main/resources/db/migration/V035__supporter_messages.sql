-- What supporters were told. Shown on their own side.
create table supporter_message (
  id              binary(16)    not null primary key,
  prefecture_code char(2)       character set ascii not null,
  supporter_id    binary(16)    not null,
  kind            varchar(40)   character set ascii not null,
  facts           varchar(4000) character set ascii not null comment 'encrypted',
  told_at         datetime(6)   not null,
  read_at         datetime(6)   null,
  key supporter_message_by_time (supporter_id, told_at, id),
  key supporter_message_unread (supporter_id, read_at, told_at),
  constraint supporter_message_to_supporter foreign key (supporter_id) references supporter (id) on delete cascade
) default character set utf8mb4;
