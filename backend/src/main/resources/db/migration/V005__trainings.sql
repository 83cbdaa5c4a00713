-- Trainings (研修会), who and how many took part, courses held by others, and files on their way in.
create table training (
  id                   binary(16)    not null primary key,
  prefecture_code      char(2)       character set ascii not null,
  kind                 varchar(20)   character set ascii not null,
  title                varchar(200)  not null,
  first_date           date          not null comment 'the first of training_date, for order and fiscal year',
  delivery             varchar(20)   character set ascii not null,
  place                varchar(200)  null,
  open_for_application boolean       not null,
  application          varchar(2000) null comment 'how to apply',
  version              bigint        not null,
  key training_by_date (prefecture_code, first_date),
  key training_by_title (prefecture_code, title),
  key training_by_kind (prefecture_code, kind, first_date),
  key training_by_delivery (prefecture_code, delivery, first_date),
  key training_open (prefecture_code, open_for_application, first_date),
  constraint training_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;

create table training_date (
  training_id binary(16) not null,
  held_on     date       not null,
  primary key (training_id, held_on),
  constraint training_date_of_training foreign key (training_id) references training (id) on delete cascade
) default character set utf8mb4;

create table training_facilitator (
  training_id binary(16)   not null,
  position    int          not null,
  name        varchar(600) character set ascii not null comment 'encrypted',
  primary key (training_id, position),
  constraint training_facilitator_of_training foreign key (training_id) references training (id) on delete cascade
) default character set utf8mb4;

create table training_footnote (
  training_id binary(16)   not null,
  position    int          not null,
  text        varchar(500) not null,
  primary key (training_id, position),
  constraint training_footnote_of_training foreign key (training_id) references training (id) on delete cascade
) default character set utf8mb4;

-- One row for each training from its first day on; the counted columns are null until something is recorded.
create table training_attendance (
  training_id          binary(16)   not null primary key,
  prefecture_code      char(2)      character set ascii not null,
  headcount_peer       int          null,
  headcount_medical    int          null,
  headcount_government int          null,
  named_peer           int          not null,
  named_medical        int          not null,
  named_government     int          not null,
  difference_reason    varchar(500) null,
  version              bigint       not null,
  counted_peer         int generated always as
    (case when headcount_peer is not null then headcount_peer
          when named_peer + named_medical + named_government > 0 then named_peer end) stored,
  counted_medical      int generated always as
    (case when headcount_peer is not null then headcount_medical
          when named_peer + named_medical + named_government > 0 then named_medical end) stored,
  counted_government   int generated always as
    (case when headcount_peer is not null then headcount_government
          when named_peer + named_medical + named_government > 0 then named_government end) stored,
  counted_total        int generated always as
    (case when headcount_peer is not null then headcount_peer + headcount_medical + headcount_government
          when named_peer + named_medical + named_government > 0
            then named_peer + named_medical + named_government end) stored,
  key training_attendance_by_total (prefecture_code, counted_total),
  constraint training_attendance_of_training foreign key (training_id) references training (id) on delete cascade
) default character set utf8mb4;

create table training_participant (
  training_id binary(16)    not null,
  position    int           not null,
  id          binary(16)    not null,
  name        varchar(600)  character set ascii not null comment 'encrypted',
  kana        varchar(600)  character set ascii null comment 'encrypted',
  category    varchar(20)   character set ascii not null,
  course      varchar(20)   character set ascii not null,
  hospital_id binary(16)    null,
  affiliation varchar(1000) character set ascii null comment 'encrypted',
  primary key (training_id, position),
  key training_participant_by_id (id),
  key training_participant_by_hospital (hospital_id),
  constraint training_participant_of_training foreign key (training_id)
    references training_attendance (training_id) on delete cascade,
  constraint training_participant_of_hospital foreign key (hospital_id) references hospital (id)
) default character set utf8mb4;

create table external_course (
  id                   binary(16)   not null primary key,
  prefecture_code      char(2)      character set ascii not null,
  held_on              date         not null,
  title                varchar(200) not null,
  organiser            varchar(200) not null,
  medical_participants int          not null,
  version              bigint       not null,
  key external_course_by_date (prefecture_code, held_on),
  key external_course_by_title (prefecture_code, title),
  constraint external_course_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;

create table training_import (
  id              binary(16)  not null primary key,
  prefecture_code char(2)     character set ascii not null,
  imported_table  varchar(20) character set ascii not null,
  state           varchar(20) character set ascii not null,
  content         longtext    character set ascii not null comment 'encrypted: cells may hold anything',
  created_at      datetime(6) not null,
  expires_at      datetime(6) not null,
  version         bigint      not null,
  key training_import_by_state (prefecture_code, state, created_at),
  key training_import_by_end (expires_at),
  constraint training_import_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;

-- Held while an import of the prefecture is confirmed: two at once must not both find nothing stored yet.
create table training_import_lock (
  prefecture_code char(2) character set ascii not null primary key
) default character set utf8mb4;
