-- One row for each work of a service of support; columns follow the records of that package.
create table adults.social_support (
    organisation_id bigint not null,
    work_id bigint not null,
    problem varchar(64),
    other_problem varchar(64),
    target varchar(64),
    second_target varchar(64),
    third_target varchar(64),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.deviance_support (
    organisation_id bigint not null,
    work_id bigint not null,
    situation varchar(64),
    officer varchar(860),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.household_plan (
    organisation_id bigint not null,
    work_id bigint not null,
    difficulty varchar(64),
    other_difficulty varchar(64),
    people int,
    children int,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.autonomy_path (
    organisation_id bigint not null,
    work_id bigint not null,
    level_before varchar(64),
    measured_on date,
    level_after varchar(64),
    measured_again_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.inclusion_activity (
    organisation_id bigint not null,
    work_id bigint not null,
    activity varchar(64),
    place varchar(200),
    goal varchar(500),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.socialisation (
    organisation_id bigint not null,
    work_id bigint not null,
    activity varchar(64),
    isolated boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.anti_poverty_initiative (
    organisation_id bigint not null,
    work_id bigint not null,
    initiative varchar(64),
    household int,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.homelessness (
    organisation_id bigint not null,
    work_id bigint not null,
    category varchar(64),
    sleeps_at varchar(860),
    homeless_since date,
    from_here boolean,
    postal_point boolean,
    locker boolean,
    outreach_unit varchar(120),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.emergency_shelter (
    organisation_id bigint not null,
    work_id bigint not null,
    called_by varchar(64),
    called_on date,
    no_network varchar(500),
    aid_spent bigint,
    aid_for varchar(200),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
