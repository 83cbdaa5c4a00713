-- What hospitals were told. Shown to their people in the app, read once for all of them.
create table hospital_message (
  id              binary(16)    not null primary key,
  prefecture_code char(2)       character set ascii not null,
  hospital_id     binary(16)    not null,
  kind            varchar(40)   character set ascii not null,
  facts           varchar(4000) character set ascii not null comment 'encrypted',
  told_at         datetime(6)   not null,
  read_at         datetime(6)   null,
  key hospital_message_by_time (hospital_id, told_at, id),
  key hospital_message_unread (hospital_id, read_at, told_at),
  constraint hospital_message_to_hospital foreign key (hospital_id) references hospital (id) on delete cascade
) default character set utf8mb4;
