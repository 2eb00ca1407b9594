-- One row for each work of a service of inclusion; columns follow the records of that package.
create table adults.national_measure (
    organisation_id bigint not null,
    work_id bigint not null,
    measure varchar(64),
    protocol varchar(40),
    applied_on date,
    follows varchar(64),
    members int,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.inclusion_pact (
    organisation_id bigint not null,
    work_id bigint not null,
    measure varchar(64),
    protocol varchar(40),
    analysed_on date,
    analysis_outcome varchar(64),
    main_need varchar(64),
    other_need varchar(64),
    framework_on date,
    team varchar(500),
    job_centre_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.periodic_presentation (
    organisation_id bigint not null,
    work_id bigint not null,
    member bigint,
    standing varchar(64),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.useful_project (
    organisation_id bigint not null,
    work_id bigint not null,
    project varchar(200),
    field varchar(64),
    host varchar(200),
    tutor varchar(120),
    weekly_hours int,
    assigned_on date,
    inail_position varchar(40),
    liability_policy varchar(60),
    insured_from date,
    insured_until date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.disadvantage_certificate (
    organisation_id bigint not null,
    work_id bigint not null,
    disadvantage varchar(64),
    member bigint,
    administration varchar(200),
    protocol varchar(40),
    answered_on date,
    valid_until date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
