-- One row for each household helped after a clearance; columns follow the record ClearanceMeasures.
create table housing.clearance_measures (
    organisation_id bigint not null,
    work_id bigint not null,
    cleared_on date,
    directive varchar(200),
    solution varchar(64),
    offered varchar(500),
    accepted boolean,
    answered_on date,
    goods_stored boolean,
    goods varchar(500),
    school_kept boolean,
    animals boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
