-- Months in which nothing changes any more that the ledger counts. Never reopened.
create table month_closing (
  prefecture_code char(2) character set ascii not null primary key
    comment 'held by who closes a month, and shared by all who change something in a month that is over',
  constraint month_closing_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;

insert into month_closing select code from prefecture;

create table closed_month (
  prefecture_code char(2)     character set ascii not null,
  month           char(7)     character set ascii not null comment '2026-12',
  closed_at       datetime(6) not null,
  closed_by       binary(16)  not null comment 'account',
  primary key (prefecture_code, month),
  constraint closed_month_of_prefecture foreign key (prefecture_code) references month_closing (prefecture_code)
) default character set utf8mb4;
