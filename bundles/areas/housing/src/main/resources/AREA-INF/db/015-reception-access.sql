-- One row for each request at the reception desk; columns follow the record ReceptionAccess.
create table housing.reception_access (
    organisation_id bigint not null,
    work_id bigint not null,
    sleeps varchar(64),
    since date,
    target varchar(64),
    companions int,
    frail boolean,
    pregnant boolean,
    animals boolean,
    belonging varchar(200),
    wishes varchar(500),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
