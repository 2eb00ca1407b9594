-- How the office made sure who asks for a copy, and the copy for machines.

alter table core.file_copy add column identity_how varchar(64) default '' not null;
alter table core.file_copy add column identity_note varchar(200) default '' not null;
alter table core.file_copy add column identity_on date;
alter table core.file_copy add column identity_by bigint;
alter table core.file_copy add column data_id bigint;
alter table core.file_copy add foreign key (organisation_id, data_id) references core.document (organisation_id, id);
