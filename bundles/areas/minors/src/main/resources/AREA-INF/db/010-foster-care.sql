-- Children who live with another family, and the contribution to it. One row a work; columns follow the records.
create table minors.foster_care (
    organisation_id bigint not null,
    work_id bigint not null,
    form varchar(64),
    kinship varchar(64),
    duration varchar(64),
    nature varchar(64),
    child bigint,
    professional boolean,
    long_term boolean,
    relatives_excluded boolean,
    decree varchar(200),
    decree_on date,
    parents_consent_on date,
    child_heard_on date,
    enforced_on date,
    known_by_child boolean,
    out_of_region boolean,
    monthly_contribution bigint,
    insurance varchar(200),
    contacts varchar(2000),
    origin_family_commitments varchar(2000),
    foster_family_commitments varchar(2000),
    child_commitments varchar(2000),
    service_commitments varchar(2000),
    health_care varchar(2000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.foster_request (
    organisation_id bigint not null,
    work_id bigint not null,
    child bigint,
    wanted_from date,
    duration varchar(64),
    nature varchar(64),
    children int,
    emergency boolean,
    first_skill varchar(64),
    second_skill varchar(64),
    third_skill varchar(64),
    story varchar(8060),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.foster_contribution (
    organisation_id bigint not null,
    work_id bigint not null,
    act varchar(200),
    act_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.kinship_oversight (
    organisation_id bigint not null,
    work_id bigint not null,
    decree varchar(200),
    decree_on date,
    relationship varchar(64),
    every_days int,
    findings varchar(8060),
    support varchar(2000),
    monthly_contribution bigint,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
