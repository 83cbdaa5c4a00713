-- Designated hospitals (拠点病院等), their designations over the years, their specialists (がん専門相談員).
create table hospital (
  id                       binary(16)   not null primary key,
  prefecture_code          char(2)      character set ascii not null,
  name                     varchar(200) not null,
  kana                     varchar(200) not null,
  postal_code              char(8)      character set ascii null,
  address                  varchar(300) null,
  latitude                 double       null,
  longitude                double       null,
  support_centre_telephone varchar(30)  character set ascii null,
  support_centre_hours     varchar(300) null,
  version                  bigint       not null,
  key hospital_by_kana (prefecture_code, kana),
  key hospital_by_name (prefecture_code, name),
  constraint hospital_of_prefecture foreign key (prefecture_code) references prefecture (code)
) default character set utf8mb4;

create table hospital_designation (
  hospital_id binary(16)  not null,
  kind        varchar(20) character set ascii not null,
  valid_from  date        not null,
  valid_to    date        null,
  primary key (hospital_id, valid_from),
  constraint hospital_designation_of_hospital foreign key (hospital_id) references hospital (id) on delete cascade
) default character set utf8mb4;

create table specialist (
  id          binary(16)   not null primary key,
  hospital_id binary(16)   not null,
  name        varchar(100) not null,
  kana        varchar(100) null,
  active_from date         not null,
  active_to   date         null,
  version     bigint       not null,
  key specialist_by_kana (hospital_id, kana),
  key specialist_by_start (hospital_id, active_from),
  constraint specialist_of_hospital foreign key (hospital_id) references hospital (id) on delete cascade
) default character set utf8mb4;

alter table account
  add constraint account_of_hospital foreign key (hospital_id) references hospital (id);

alter table api_client
  add constraint api_client_of_hospital foreign key (hospital_id) references hospital (id);
