-- What assessments, placements, orders and referrals say of themselves; empty for works of other kinds.

alter table core.works add column instrument varchar(97);
alter table core.works add column facility_id bigint;
alter table core.works add column authority varchar(200) default '' not null;
alter table core.works add column reference varchar(200) default '' not null;
alter table core.works add column notified_on date;
alter table core.works add column direction varchar(16);
alter table core.works add column body varchar(200) default '' not null;
alter table core.works add foreign key (organisation_id, facility_id) references core.facility (organisation_id, id);
create index works_of_facility on core.works (organisation_id, facility_id, id);
