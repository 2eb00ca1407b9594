-- Group activities: places, enrolments, sessions, and the register of who came.

create table core.activity (
    organisation_id bigint        not null,
    id              bigint        not null,
    version         int           not null,
    title           varchar(200)  not null,
    type            varchar(64)   not null,
    unit_id         bigint        not null,
    case_id         bigint,
    leader_id       bigint,
    provider        varchar(200)  not null,
    place           varchar(200)  not null,
    from_day        date          not null,
    until_day       date,
    places          int,
    aim             varchar(2000) not null,
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, unit_id) references core.unit (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, leader_id) references core.account (organisation_id, id)
);
create index activity_newest on core.activity (organisation_id, id desc);
create index activity_of_case on core.activity (organisation_id, case_id, id desc);

create table core.activity_session (
    organisation_id bigint        not null,
    activity_id     bigint        not null,
    number          int           not null,
    on_day          date          not null,
    from_time       varchar(5)    not null,
    until_time      varchar(5)    not null,
    place           varchar(200)  not null,
    state           varchar(16)   not null,
    note            varchar(2000) not null,
    primary key (organisation_id, activity_id, number),
    foreign key (organisation_id, activity_id) references core.activity (organisation_id, id)
);
create index activity_session_by_day on core.activity_session (organisation_id, on_day, activity_id);

create table core.activity_enrolment (
    organisation_id bigint        not null,
    activity_id     bigint        not null,
    number          int           not null,
    person_id       bigint        not null,
    work_id         bigint,
    state           varchar(16)   not null,
    since           date          not null,
    last_day        date,
    reason          varchar(500)  not null,
    primary key (organisation_id, activity_id, number),
    foreign key (organisation_id, activity_id) references core.activity (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
create index enrolments_of_person on core.activity_enrolment (organisation_id, person_id, activity_id);

create table core.activity_mark (
    organisation_id bigint       not null,
    activity_id     bigint       not null,
    session         int          not null,
    enrolment       int          not null,
    mark            varchar(64)  not null,
    note            varchar(500) not null,
    primary key (organisation_id, activity_id, session, enrolment),
    foreign key (organisation_id, activity_id, session)
        references core.activity_session (organisation_id, activity_id, number),
    foreign key (organisation_id, activity_id, enrolment)
        references core.activity_enrolment (organisation_id, activity_id, number)
);
