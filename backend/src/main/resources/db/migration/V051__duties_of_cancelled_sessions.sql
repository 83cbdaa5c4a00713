-- Who was on duty at a session that is cancelled is asked again when it is restored.
alter table duty
  add column released_from varchar(20) character set ascii null
    comment 'what it was when its session was cancelled; null unless that released it';
