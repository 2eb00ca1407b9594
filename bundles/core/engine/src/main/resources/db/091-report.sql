-- Reports about somebody (segnalazioni): what is reported, about whom, who follows it, what was done with it.
-- A person stands in core.report_person.person_id.

-- urgency is the place in the order of urgencies, 0 the most urgent: the lists walk it.
create table core.report (
    organisation_id    bigint        not null,
    id                 bigint        not null,
    version            int           not null,
    state              varchar(16)   not null,
    unit_id            bigint        not null,
    worker_id          bigint,
    case_id            bigint,
    received_on        date          not null,
    protocol           varchar(64)   not null,
    channel            varchar(64)   not null,
    sender             varchar(64)   not null,
    duty               varchar(64)   not null,
    urgency            int           not null,
    facts              varchar(8000) not null,
    judicial_copy      boolean       not null,
    reply_by           date,
    answered_on        date,
    answered_by        varchar(64),
    answer             varchar(2000),
    secrecy            varchar(16)   not null,
    protected_reporter boolean       not null,
    recorded_at        timestamp     not null,
    recorded_by        bigint        not null,
    changed_at         timestamp     not null,
    changed_by         bigint        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, unit_id) references core.unit (organisation_id, id),
    foreign key (organisation_id, worker_id) references core.account (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id)
);
create index report_newest on core.report (organisation_id, received_on desc, id desc);
create index report_of_state on core.report (organisation_id, state, urgency, received_on, id);
create index report_of_unit on core.report (organisation_id, state, unit_id, urgency, received_on, id);
create index report_of_worker on core.report (organisation_id, worker_id, state);
create index report_of_case on core.report (organisation_id, case_id, received_on desc, id desc);
create index report_to_answer on core.report (organisation_id, answered_on, reply_by, id);

-- Every version of a report as it was written.
create table core.report_version (
    organisation_id    bigint        not null,
    report_id          bigint        not null,
    version            int           not null,
    state              varchar(16)   not null,
    unit_id            bigint        not null,
    received_on        date          not null,
    protocol           varchar(64)   not null,
    channel            varchar(64)   not null,
    sender             varchar(64)   not null,
    duty               varchar(64)   not null,
    urgency            int           not null,
    facts              varchar(8000) not null,
    judicial_copy      boolean       not null,
    reply_by           date,
    secrecy            varchar(16)   not null,
    protected_reporter boolean       not null,
    changed_at         timestamp     not null,
    changed_by         bigint        not null,
    primary key (organisation_id, report_id, version),
    foreign key (organisation_id, report_id) references core.report (organisation_id, id)
);

create table core.report_person (
    organisation_id bigint       not null,
    report_id       bigint       not null,
    since_version   int          not null,
    place           int          not null,
    until_version   int,
    person_id       bigint,
    description     varchar(500) not null,
    primary key (organisation_id, report_id, since_version, place),
    foreign key (organisation_id, report_id) references core.report (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);
create index reports_of_person on core.report_person (organisation_id, person_id, report_id);

-- Who reported, apart from everything else: no list, event or log reads it. Both texts are to be encrypted one day.
create table core.report_reporter (
    organisation_id bigint       not null,
    report_id       bigint       not null,
    since_version   int          not null,
    until_version   int,
    reporter_name   varchar(300) not null,
    reporter_reach  varchar(300) not null,
    primary key (organisation_id, report_id, since_version),
    foreign key (organisation_id, report_id) references core.report (organisation_id, id)
);

-- place is the version of the report which the step made.
create table core.report_step (
    organisation_id bigint        not null,
    report_id       bigint        not null,
    place           int           not null,
    what            varchar(16)   not null,
    state_after     varchar(16)   not null,
    outcome         varchar(16),
    reason          varchar(2000) not null,
    unit_id         bigint,
    worker_id       bigint,
    case_id         bigint,
    remark          varchar(2000) not null,
    taken_at        timestamp     not null,
    taken_by        bigint        not null,
    primary key (organisation_id, report_id, place),
    foreign key (organisation_id, report_id) references core.report (organisation_id, id)
);
