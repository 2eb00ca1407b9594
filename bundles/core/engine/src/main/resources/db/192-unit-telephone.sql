-- Whom to call when somebody is known to a unit; set by the profile of the municipality.
alter table core.unit add column telephone varchar(40) default '' not null;
