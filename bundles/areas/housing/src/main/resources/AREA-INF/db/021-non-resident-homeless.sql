-- One row for each person who resides elsewhere; columns follow the record NonResidentHomeless.
create table housing.non_resident_homeless (
    organisation_id bigint not null,
    work_id bigint not null,
    competent varchar(120),
    ground varchar(64),
    told_on date,
    reply varchar(64),
    replied_on date,
    spent bigint,
    asked_back_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
