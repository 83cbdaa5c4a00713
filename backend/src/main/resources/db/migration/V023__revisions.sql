-- How often the public side of a prefecture has changed: an answer made under the same number is still true.
create table revision (
  subject         varchar(30) character set ascii not null,
  prefecture_code char(2)     character set ascii not null,
  number          bigint      not null,
  primary key (subject, prefecture_code)
) default character set utf8mb4;
