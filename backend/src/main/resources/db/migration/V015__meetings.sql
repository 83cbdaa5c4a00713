-- Salons' schedules and meetings (開催回), how many came to them, how many different people these were.

-- A schedule is never changed: a new one takes its place from a day on. Of those that have begun by a day, the one entered
-- last is in force.
create table salon_schedule (
  id         binary(16)    not null primary key,
  salon_id   binary(16)    not null,
  number     int           not null comment 'counts the schedules of the salon',
  valid_from date          not null,
  text       varchar(500)  not null comment 'as its people wrote it',
  japanese   varchar(1000) null comment 'as it was understood',
  english    varchar(1000) null,
  announced  boolean       not null comment 'dates are announced one by one',
  entered_at datetime(6)   not null,
  unique key salon_schedule_by_number (salon_id, number),
  constraint salon_schedule_of_salon foreign key (salon_id) references salon (id) on delete cascade
) default character set utf8mb4;

create table salon_schedule_rule (
  schedule_id    binary(16)   not null,
  position       int          not null,
  rrule          varchar(300) character set ascii not null comment 'RFC 5545, without DTSTART and UNTIL',
  start_time     varchar(5)   character set ascii null comment 'HH:mm',
  end_time       varchar(5)   character set ascii null comment 'HH:mm',
  holiday_policy varchar(20)  character set ascii not null,
  primary key (schedule_id, position),
  constraint salon_schedule_rule_of_schedule foreign key (schedule_id) references salon_schedule (id) on delete cascade
) default character set utf8mb4;

-- A planned meeting is known by the day its rule gives and its start: it exists once, whatever becomes of it.
create table salon_meeting (
  id              binary(16)     not null primary key,
  salon_id        binary(16)     not null,
  prefecture_code char(2)        character set ascii not null,
  origin          varchar(20)    character set ascii not null,
  plan_key        varchar(16)    character set ascii null comment 'day of the rule and start; null for one added by hand',
  rule_date       date           null comment 'the day of the rule, before a holiday moved it',
  first_date      date           not null comment 'where schedule or announcement put it',
  first_start     varchar(5)     character set ascii null comment 'HH:mm',
  first_end       varchar(5)     character set ascii null comment 'HH:mm',
  first_venue     varchar(200)   null,
  meeting_date    date           not null comment 'where it is now',
  start_time      varchar(5)     character set ascii null comment 'HH:mm',
  end_time        varchar(5)     character set ascii null comment 'HH:mm',
  venue_name      varchar(200)   null comment 'null: where the salon always meets',
  state           varchar(20)    character set ascii not null,
  withdrawn       boolean        not null comment 'neither schedule nor salon have it any more',
  moved           boolean        not null,
  public_note     varchar(500)   null comment 'why it was cancelled or moved, for everybody',
  provisional     boolean        not null comment 'depends on a holiday of a year that is not gazetted',
  newcomers       int            null,
  regulars        int            null,
  patients        int            null,
  families        int            null,
  bereaved        int            null,
  others          int            null,
  supporters      int            null,
  note            varchar(12000) character set ascii null comment 'encrypted',
  changed_at      datetime(6)    not null,
  version         bigint         not null,
  unique key salon_meeting_once (salon_id, plan_key),
  key salon_meeting_of_salon (salon_id, meeting_date),
  key salon_meeting_by_date (prefecture_code, meeting_date, salon_id),
  key salon_meeting_by_state (prefecture_code, state, withdrawn, meeting_date),
  constraint salon_meeting_of_salon_id foreign key (salon_id) references salon (id) on delete cascade
) default character set utf8mb4;

-- How many different people came (実人数), as somebody knows it. Never added up, never made out of visits.
create table salon_people (
  id       binary(16)  not null primary key,
  salon_id binary(16)  not null,
  period   varchar(7)  character set ascii not null comment '2026-11, or 2026 for the fiscal year that begins in it',
  people   int         null,
  version  bigint      not null,
  unique key salon_people_by_period (salon_id, period),
  constraint salon_people_of_salon foreign key (salon_id) references salon (id) on delete cascade
) default character set utf8mb4;
