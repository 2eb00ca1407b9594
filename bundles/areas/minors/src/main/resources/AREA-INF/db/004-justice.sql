-- What is kept closest. Sealed texts take four characters for one, and sixty.
create table minors.juvenile_justice (
    organisation_id bigint not null,
    work_id bigint not null,
    child bigint,
    charge varchar(4060),
    measure varchar(64),
    ussm_worker varchar(120),
    project varchar(8060),
    hours int,
    probation_from date,
    probation_until date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.abuse_case (
    organisation_id bigint not null,
    work_id bigint not null,
    child bigint,
    suspicion varchar(64),
    psychologist varchar(120),
    joint_interviews int,
    disclosure varchar(16060),
    forensic_from date,
    forensic_until date,
    accepted_by varchar(120),
    accepted_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
