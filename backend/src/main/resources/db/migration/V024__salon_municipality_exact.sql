-- Two municipalities are the same only if they are written the same: a general collation takes 🌻 for 🌸 and か for カ.
alter table salon_municipality
  modify column municipality varchar(50) character set utf8mb4 collate utf8mb4_bin not null;
