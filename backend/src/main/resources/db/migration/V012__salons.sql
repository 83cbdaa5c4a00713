-- Cancer salons (がんサロン): where, for whom and how they meet, how they came along, who keeps them.
create table salon (
  id                 binary(16)    not null primary key,
  prefecture_code    char(2)       character set ascii not null,
  name               varchar(200)  not null,
  kana               varchar(200)  null,
  reading            varchar(200)  not null comment 'the kana, or the name without one, in hiragana: for order',
  host               varchar(200)  null,
  venues             mediumtext    not null comment 'JSON: they are only ever read together with their salon',
  municipality       varchar(50)   null comment 'of the first venue, for order',
  target             varchar(20)   character set ascii not null,
  cancers            varchar(300)  character set ascii not null comment 'names with commas between them',
  audience_groups    varchar(300)  character set ascii not null comment 'names with commas between them',
  delivery           varchar(20)   character set ascii not null,
  online_access      varchar(500)  null,
  fee                varchar(200)  null,
  application        varchar(20)   character set ascii null,
  application_note   varchar(500)  null,
  anonymity          varchar(20)   character set ascii null,
  contact_name       varchar(200)  null,
  contact_telephone  varchar(30)   character set ascii null,
  contact_email      varchar(254)  character set ascii null,
  contact_url        varchar(500)  character set ascii null,
  expectation        varchar(2000) null,
  network_member     boolean       not null,
  state              varchar(20)   character set ascii not null,
  state_since        date          not null,
  resting_until      date          null,
  confirmed_on       date          null,
  schedule_text      varchar(500)  null comment 'as its people wrote it',
  schedule_japanese  varchar(1000) null comment 'as it was understood',
  schedule_english   varchar(1000) null,
  schedule_announced boolean       not null comment 'dates are announced one by one',
  search_text        text          collate utf8mb4_bin not null comment 'what is searched, folded',
  version            bigint        not null,
  key salon_by_reading (prefecture_code, reading),
  key salon_by_name (prefecture_code, name),
  key salon_by_state (prefecture_code, state, reading),
  key salon_by_municipality (prefecture_code, municipality),
  key salon_by_confirmation (prefecture_code, confirmed_on),
  key salon_by_delivery (prefecture_code, delivery),
  constraint salon_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;

-- In which municipalities a salon has a venue.
create table salon_municipality (
  salon_id     binary(16)  not null,
  municipality varchar(50) not null,
  primary key (salon_id, municipality),
  key salon_municipality_by_name (municipality, salon_id),
  constraint salon_municipality_of_salon foreign key (salon_id) references salon (id) on delete cascade
) default character set utf8mb4;

-- On which days of the week and from when on a salon's schedule has it meet. Null: not fixed.
create table salon_usual_time (
  salon_id   binary(16)  not null,
  position   int         not null,
  weekday    varchar(10) character set ascii null,
  start_time time        null,
  primary key (salon_id, position),
  constraint salon_usual_time_of_salon foreign key (salon_id) references salon (id) on delete cascade
) default character set utf8mb4;

create table salon_state_change (
  id         binary(16)    not null primary key,
  salon_id   binary(16)    not null,
  state      varchar(20)   character set ascii not null,
  since      date          not null,
  until      date          null,
  reason     varchar(3000) character set ascii null comment 'encrypted: it may tell of somebody',
  changed_at datetime(6)   not null,
  key salon_state_change_by_time (salon_id, changed_at, id),
  constraint salon_state_change_of_salon foreign key (salon_id) references salon (id) on delete cascade
) default character set utf8mb4;

-- Who keeps a salon (世話人). Most of them have had cancer.
create table salon_organiser (
  id                   binary(16)    not null primary key,
  salon_id             binary(16)    not null,
  name                 varchar(600)  character set ascii not null comment 'encrypted',
  kana                 varchar(600)  character set ascii null comment 'encrypted',
  telephone            varchar(300)  character set ascii null comment 'encrypted',
  email                varchar(1200) character set ascii null comment 'encrypted',
  account_id           binary(16)    null,
  account_username     varchar(64)   null,
  active_from          date          not null,
  active_to            date          null,
  consent_given_on     date          null comment 'to be named in public',
  consent_text_version varchar(50)   null,
  consent_withdrawn_on date          null,
  version              bigint        not null,
  key salon_organiser_by_consent (salon_id, consent_given_on),
  key salon_organiser_by_account (account_id, salon_id),
  constraint salon_organiser_of_salon foreign key (salon_id) references salon (id) on delete cascade,
  constraint salon_organiser_of_account foreign key (account_id) references account (id)
) default character set utf8mb4;
