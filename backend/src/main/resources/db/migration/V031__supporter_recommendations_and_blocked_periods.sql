-- For what the salon network, or a salon, recommends a supporter.
create table supporter_recommendation (
  id             binary(16)    not null primary key,
  supporter_id   binary(16)    not null,
  purpose        varchar(20)   character set ascii not null,
  recommender    varchar(20)   character set ascii not null comment 'the network or a salon',
  salon_id       binary(16)    null,
  recommended_on date          not null,
  valid_until    date          null,
  note           varchar(3000) character set ascii null comment 'encrypted',
  withdrawn_on   date          null,
  entered_at     datetime(6)   not null,
  key supporter_recommendation_by_supporter (supporter_id, recommended_on),
  constraint supporter_recommendation_of_supporter foreign key (supporter_id) references supporter (id) on delete cascade,
  constraint supporter_recommendation_of_salon foreign key (salon_id) references salon (id)
) default character set utf8mb4;

-- When she can't be asked at all, across months.
create table supporter_blocked_period (
  id           binary(16)    not null primary key,
  supporter_id binary(16)    not null,
  first_day    date          not null,
  last_day     date          not null,
  note         varchar(3000) character set ascii null comment 'encrypted: it may tell of an illness',
  entered_at   datetime(6)   not null,
  key supporter_blocked_period_by_day (supporter_id, first_day),
  constraint supporter_blocked_period_of_supporter foreign key (supporter_id) references supporter (id) on delete cascade
) default character set utf8mb4;
