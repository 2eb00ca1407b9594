-- Orders of authorities: the dated register of authorities, and what an order says and demands.

create table core.authority (
    organisation_id bigint       not null references core.organisation,
    id              bigint       not null,
    version         int          not null,
    kind            varchar(64)  not null,
    name            varchar(200) not null,
    name_key        varchar(240) not null,
    place           varchar(120) not null,
    from_day        date,
    until_day       date,
    successor_id    bigint,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, successor_id) references core.authority (organisation_id, id)
);
create index authority_by_name on core.authority (organisation_id, name_key, id);

create table core.order_file (
    organisation_id bigint        not null,
    work_id         bigint        not null,
    version         int           not null,
    authority_id    bigint,
    proceeding      varchar(200)  not null,
    judge           varchar(200)  not null,
    measure         varchar(64)   not null,
    issued_on       date,
    notified_at     timestamp,
    content         varchar(4000) not null,
    expires_on      date,
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, authority_id) references core.authority (organisation_id, id)
);

create table core.order_obligation (
    organisation_id bigint        not null,
    work_id         bigint        not null,
    number          int           not null,
    text            varchar(1000) not null,
    kind            varchar(64)   not null,
    bound           varchar(64)   not null,
    due             date,
    norm            varchar(64),
    every_months    int           not null,
    primary key (organisation_id, work_id, number),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table core.order_fulfilment (
    organisation_id bigint        not null,
    work_id         bigint        not null,
    number          int           not null,
    place           int           not null,
    on_day          date          not null,
    result          varchar(16)   not null,
    note            varchar(1000) not null,
    document_id     bigint,
    recorded_at     timestamp     not null,
    recorded_by     bigint        not null,
    primary key (organisation_id, work_id, number, place),
    foreign key (organisation_id, work_id, number)
        references core.order_obligation (organisation_id, work_id, number),
    foreign key (organisation_id, document_id) references core.document (organisation_id, id)
);

create table core.order_hearing (
    organisation_id bigint        not null,
    work_id         bigint        not null,
    number          int           not null,
    held_at         timestamp     not null,
    place           varchar(200)  not null,
    subject         varchar(500)  not null,
    state           varchar(16)   not null,
    outcome         varchar(2000) not null,
    primary key (organisation_id, work_id, number),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table core.order_role (
    organisation_id bigint       not null,
    work_id         bigint       not null,
    place           int          not null,
    role            varchar(64)  not null,
    person_id       bigint,
    name            varchar(200) not null,
    from_day        date         not null,
    until_day       date,
    primary key (organisation_id, work_id, place),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);

create index order_roles_of_person on core.order_role (organisation_id, person_id);

create table core.order_power (
    organisation_id   bigint       not null,
    work_id           bigint       not null,
    place             int          not null,
    act               varchar(64)  not null,
    subject_person_id bigint       not null,
    holder            varchar(64)  not null,
    holder_person_id  bigint,
    name              varchar(200) not null,
    manner            varchar(16)  not null,
    from_day          date         not null,
    until_day         date,
    primary key (organisation_id, work_id, place),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, subject_person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, holder_person_id) references core.person (organisation_id, id)
);
create index powers_of_person on core.order_power (organisation_id, holder_person_id);
create index powers_for_person on core.order_power (organisation_id, subject_person_id, work_id, place);

create table core.order_extension (
    organisation_id bigint       not null,
    work_id         bigint       not null,
    place           int          not null,
    until_day       date         not null,
    decided_on      date         not null,
    reference       varchar(200) not null,
    recorded_at     timestamp    not null,
    recorded_by     bigint       not null,
    primary key (organisation_id, work_id, place),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
