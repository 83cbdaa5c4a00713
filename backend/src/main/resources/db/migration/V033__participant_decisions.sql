-- Which names on training lists are whom of the register: decided by a human, one by one. What was undone stays.
create table participant_decision (
  id              binary(16)  not null primary key,
  prefecture_code char(2)     character set ascii not null,
  participant_id  binary(16)  not null comment 'training_participant.id',
  supporter_id    binary(16)  null comment 'null: the entry that was made was removed again',
  verdict         varchar(20) character set ascii not null,
  decided_by      binary(16)  not null,
  decided_at      datetime(6) not null,
  undone_by       binary(16)  null,
  undone_at       datetime(6) null,
  version         bigint      not null,
  -- Nobody on a list is two people.
  linked          binary(16) generated always as
    (case when undone_at is null and verdict in ('SAME', 'NEW') then participant_id end) stored,
  unique key participant_decision_by_link (linked),
  key participant_decision_by_time (prefecture_code, decided_at),
  key participant_decision_by_supporter (supporter_id),
  constraint participant_decision_of_supporter foreign key (supporter_id) references supporter (id) on delete cascade
) default character set utf8mb4;
