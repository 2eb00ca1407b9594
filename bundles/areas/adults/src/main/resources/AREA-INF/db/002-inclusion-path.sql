-- Paths of social inclusion and who is proposed for them.
create table adults.inclusion_path_request (
    organisation_id bigint not null,
    work_id bigint not null,
    difficulty varchar(1000),
    schooling_done boolean,
    able boolean,
    priority varchar(64),
    verdict varchar(1000),
    verdict_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.inclusion_path (
    organisation_id bigint not null,
    work_id bigint not null,
    activity varchar(64),
    goals varchar(1000),
    weekly_hours int,
    days_per_week int,
    monthly_allowance bigint,
    schooling_done boolean,
    host varchar(200),
    host_contact varchar(200),
    educator varchar(120),
    reported_until date,
    signed_on date,
    told_no_work boolean,
    policy varchar(60),
    insured_from date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
