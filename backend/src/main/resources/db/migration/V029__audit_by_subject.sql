-- Whoever an entry of the register is about may ask who read it.
create index audit_entry_by_subject on audit_entry (prefecture_code, subject_id, number);
