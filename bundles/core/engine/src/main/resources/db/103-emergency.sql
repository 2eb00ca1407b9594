-- What happened in the night, and to whom it was handed over in the morning. emergency_person.person_id refers to a person.

create table core.emergency (
    organisation_id   bigint        not null,
    id                bigint        not null,
    version           int           not null,
    state             varchar(16)   not null,
    unit_id           bigint        not null,
    happened_at       timestamp     not null,
    recorded_at       timestamp     not null,
    recorded_by       bigint        not null,
    place             varchar(200)  not null,
    caller            varchar(64)   not null,
    caller_name       varchar(200)  not null,
    caller_phone      varchar(40)   not null,
    target            varchar(64)   not null,
    persons           varchar(2000) not null,
    what              varchar(4000) not null,
    risk              varchar(64)   not null,
    response          varchar(64)   not null,
    done              varchar(4000) not null,
    safe_place        varchar(200)  not null,
    safe_place_secret boolean       not null,
    next_step         varchar(2000) not null,
    handed_to         bigint,
    taken_over_by     bigint,
    case_id           bigint,
    changed_at        timestamp     not null,
    changed_by        bigint        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, unit_id) references core.unit (organisation_id, id),
    foreign key (organisation_id, handed_to) references core.unit (organisation_id, id),
    foreign key (organisation_id, recorded_by) references core.account (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id)
);
create index emergencies_newest on core.emergency (organisation_id, recorded_at desc, id desc);
create index emergencies_of_case on core.emergency (organisation_id, case_id, recorded_at desc, id desc);

-- Each version as it was written before the hand-over.
create table core.emergency_version (
    organisation_id   bigint        not null,
    emergency_id      bigint        not null,
    version           int           not null,
    unit_id           bigint        not null,
    happened_at       timestamp     not null,
    place             varchar(200)  not null,
    caller            varchar(64)   not null,
    caller_name       varchar(200)  not null,
    caller_phone      varchar(40)   not null,
    target            varchar(64)   not null,
    persons           varchar(2000) not null,
    what              varchar(4000) not null,
    risk              varchar(64)   not null,
    response          varchar(64)   not null,
    done              varchar(4000) not null,
    safe_place        varchar(200)  not null,
    safe_place_secret boolean       not null,
    next_step         varchar(2000) not null,
    changed_at        timestamp     not null,
    changed_by        bigint        not null,
    primary key (organisation_id, emergency_id, version),
    foreign key (organisation_id, emergency_id) references core.emergency (organisation_id, id)
);

create table core.emergency_person (
    organisation_id bigint not null,
    emergency_id    bigint not null,
    person_id       bigint not null,
    place           int    not null,
    primary key (organisation_id, emergency_id, person_id),
    foreign key (organisation_id, emergency_id) references core.emergency (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);
create index emergencies_of_person on core.emergency_person (organisation_id, person_id, emergency_id);

create table core.emergency_addendum (
    organisation_id bigint        not null,
    id              bigint        not null,
    emergency_id    bigint        not null,
    body            varchar(4000) not null,
    written_at      timestamp     not null,
    written_by      bigint        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, emergency_id) references core.emergency (organisation_id, id)
);
create index addenda_of_emergency on core.emergency_addendum (organisation_id, emergency_id, id);

-- accepted is null while it waits; level counts how often it escalated, asked_unit whose coordinators were asked last.
create table core.hand_over (
    organisation_id bigint        not null,
    id              bigint        not null,
    emergency_id    bigint        not null,
    to_unit         bigint        not null,
    handed_at       timestamp     not null,
    handed_by       bigint        not null,
    accept_by       timestamp     not null,
    level           int           not null,
    asked_unit      bigint,
    accepted        boolean,
    answered_at     timestamp,
    answered_by     bigint,
    reason          varchar(2000) not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, emergency_id) references core.emergency (organisation_id, id),
    foreign key (organisation_id, to_unit) references core.unit (organisation_id, id),
    foreign key (organisation_id, handed_by) references core.account (organisation_id, id)
);
create index hand_overs_of_emergency on core.hand_over (organisation_id, emergency_id, id);
create index hand_overs_waiting on core.hand_over (organisation_id, to_unit, accepted, accept_by, id);

-- The tasks by which people were asked, so that they end with the answer.
create table core.hand_over_task (
    organisation_id bigint not null,
    hand_over_id    bigint not null,
    task_id         bigint not null,
    primary key (organisation_id, hand_over_id, task_id),
    foreign key (organisation_id, hand_over_id) references core.hand_over (organisation_id, id),
    foreign key (organisation_id, task_id) references core.task (organisation_id, id)
);
