-- The secret addresses under which supporters' calendars find their duties.
create table duty_feed (
  supporter_id    binary(16)   not null primary key,
  prefecture_code char(2)      character set ascii not null,
  secret_hash     char(64)     character set ascii not null,
  secret          varchar(300) character set ascii not null comment 'encrypted, so that she can see her address again',
  made_at         datetime(6)  not null,
  unique key duty_feed_by_secret (secret_hash),
  constraint duty_feed_of_supporter foreign key (supporter_id) references supporter (id) on delete cascade
) default character set utf8mb4;
