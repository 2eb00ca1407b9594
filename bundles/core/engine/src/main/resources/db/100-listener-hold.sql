-- Of several nodes on one database one tells a listener: the one that holds it.

alter table core.listener_place add column held_by varchar(64);
alter table core.listener_place add column held_until timestamp;
