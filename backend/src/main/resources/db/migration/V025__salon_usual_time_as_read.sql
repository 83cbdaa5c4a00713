-- A time of day is kept as people read it: a driver on a machine of another time zone would shift a time.
alter table salon_usual_time modify column start_time varchar(8) character set ascii null;
update salon_usual_time set start_time = left(start_time, 5);
alter table salon_usual_time modify column start_time varchar(5) character set ascii null;
