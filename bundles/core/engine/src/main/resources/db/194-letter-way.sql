-- How an issued letter reached whom it was for; unknown for those issued before anybody was asked.
alter table core.letter add column way varchar(16);
