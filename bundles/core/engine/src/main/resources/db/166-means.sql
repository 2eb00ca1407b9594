-- Means tests (ISEE) as they were shown, stated or answered by INPS. A row never changes, but for its withdrawal.
-- Person references: means_test.person_id (whose it was asked for), means_member.person_id (the household of the
-- declaration, the person among them).

create table core.means_test (
    organisation_id   bigint        not null,
    id                bigint        not null,
    version           int           not null,
    person_id         bigint        not null,
    type              varchar(64)   not null,
    ise_cents         bigint        not null,
    isee_cents        bigint        not null,
    scale             decimal(5, 2) not null,
    dsu               varchar(30)   not null,
    signed_on         date          not null,
    differs           boolean       not null,
    source            varchar(64)   not null,
    from_day          date          not null,
    until_day         date          not null,
    work_id           bigint,
    protocol          varchar(100)  not null,
    benefit           varchar(30)   not null,
    withdrawn_because varchar(1000) not null,
    created_at        timestamp     not null,
    changed_at        timestamp     not null,
    changed_by        bigint        not null,
    primary key (organisation_id, id),
    constraint means_test_amounts check (ise_cents >= 0 and isee_cents >= 0),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
create index means_tests_of_person on core.means_test (organisation_id, person_id, id);
create index means_tests_of_work on core.means_test (organisation_id, work_id, id);

create table core.means_member (
    organisation_id bigint not null,
    means_test_id   bigint not null,
    person_id       bigint not null,
    primary key (organisation_id, means_test_id, person_id),
    foreign key (organisation_id, means_test_id) references core.means_test (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);
create index means_of_member on core.means_member (organisation_id, person_id, means_test_id);

-- What a work must carry before INPS may be asked for it.
create table core.means_enquiry (
    organisation_id bigint       not null,
    work_id         bigint       not null,
    version         int          not null,
    protocol        varchar(100) not null,
    benefit         varchar(30)  not null,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
