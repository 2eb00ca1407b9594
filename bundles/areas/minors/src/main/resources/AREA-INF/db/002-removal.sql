-- The night: a call about a child in danger, and a removal under c.c. art. 403.
create table minors.child_emergency (
    organisation_id bigint not null,
    work_id bigint not null,
    line varchar(64),
    line_reference varchar(60),
    danger varchar(4060),
    arrived_on date,
    safe_with varchar(860),
    police_called boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.emergency_removal (
    organisation_id bigint not null,
    work_id bigint not null,
    child bigint,
    acted_by varchar(64),
    danger varchar(4060),
    place_secret boolean,
    prosecutor varchar(120),
    transmission_receipt varchar(120),
    special_curator varchar(120),
    validation_reference varchar(120),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
