-- Educators, families that are accompanied, going to school. One row a work; columns follow the records.
create table minors.home_education (
    organisation_id bigint not null,
    work_id bigint not null,
    weekly_hours int,
    setting varchar(64),
    educator varchar(200),
    goals varchar(2000),
    signed_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.school_non_attendance (
    organisation_id bigint not null,
    work_id bigint not null,
    violation varchar(64),
    school varchar(200),
    school_year varchar(9),
    absent_days int,
    missed_percent int,
    absent_from date,
    parents_told_on date,
    reasons_given varchar(1000),
    admonition varchar(200),
    admonition_notified_on date,
    prosecutor_told_on date,
    prosecutor_protocol varchar(200),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.family_support (
    organisation_id bigint not null,
    work_id bigint not null,
    way varchar(64),
    children int,
    asked_by varchar(64),
    goals varchar(2000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.resource_strengthening (
    organisation_id bigint not null,
    work_id bigint not null,
    of_the_child varchar(1000),
    of_the_family varchar(1000),
    of_others varchar(1000),
    missing varchar(1000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.pippi (
    organisation_id bigint not null,
    work_id bigint not null,
    level varchar(64),
    edition varchar(200),
    reference varchar(200),
    team varchar(500),
    first_look_on date,
    second_look_on date,
    third_look_on date,
    home_education boolean,
    parents_group boolean,
    school_partnership boolean,
    family_to_family boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
