-- Files on their way in are no longer those of trainings alone. What waits stays as it is.
alter table training_import drop foreign key training_import_of_prefecture;
rename table training_import to file_import, training_import_lock to file_import_lock;
alter table file_import
  rename index training_import_by_state to file_import_by_state,
  rename index training_import_by_end to file_import_by_end,
  add constraint file_import_of_prefecture foreign key (prefecture_code) references prefecture (code);
