-- One row for each work of a service of health; columns follow the records of that package.
create table adults.health_joint_plan (
    organisation_id bigint not null,
    work_id bigint not null,
    sender varchar(200),
    contact varchar(120),
    sent_on date,
    consent_on date,
    health_share bigint,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.addiction_path (
    organisation_id bigint not null,
    work_id bigint not null,
    addiction varchar(64),
    addiction_service varchar(200),
    contact varchar(120),
    consent_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
