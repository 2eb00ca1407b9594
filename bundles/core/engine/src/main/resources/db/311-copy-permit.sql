-- A coordinator's decision that a copy may be given although an order limits who asks for it.

alter table core.file_copy add column permitted_because varchar(1000) default '' not null;
alter table core.file_copy add column permitted_on date;
alter table core.file_copy add column permitted_by bigint;
