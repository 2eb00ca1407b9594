-- One row for each household assessed before a clearance; columns follow the record ClearanceAssessment.
create table housing.clearance_assessment (
    organisation_id bigint not null,
    work_id bigint not null,
    authority varchar(200),
    act varchar(120),
    act_on date,
    ground varchar(64),
    building varchar(200),
    clearance_on date,
    occupants int,
    minors int,
    elderly int,
    disabled int,
    pregnant int,
    frailty varchar(4060),
    visited_on date,
    alternatives varchar(2000),
    opinion varchar(2000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
