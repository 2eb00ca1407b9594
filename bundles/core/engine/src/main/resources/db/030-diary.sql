-- Notes, tasks and contacts. A note is written once; what must be put right follows as an addendum.

create table core.note (
    organisation_id bigint         not null,
    id              bigint         not null,
    case_id         bigint         not null,
    type            varchar(64)    not null,
    on_day          date           not null,
    body            varchar(20000) not null,
    secrecy         varchar(16)    not null,
    author_id       bigint         not null,
    written_at      timestamp      not null,
    addendum_to     bigint,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, author_id) references core.account (organisation_id, id),
    foreign key (organisation_id, addendum_to) references core.note (organisation_id, id)
);
create index notes_newest on core.note (organisation_id, case_id, on_day desc, written_at desc, id desc);

create table core.task (
    organisation_id bigint       not null,
    id              bigint       not null,
    version         int          not null,
    case_id         bigint,
    title           varchar(200) not null,
    due             date         not null,
    assignee_id     bigint       not null,
    done_on         date,
    created_at      timestamp    not null,
    created_by      bigint       not null,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, assignee_id) references core.account (organisation_id, id)
);
create index tasks_due on core.task (organisation_id, assignee_id, done_on, due, id);
create index tasks_of_case on core.task (organisation_id, case_id, due, id);

create table core.contact (
    organisation_id bigint        not null,
    id              bigint        not null,
    version         int           not null,
    taken_at        timestamp     not null,
    taken_by        bigint        not null,
    person_id       bigint,
    case_id         bigint,
    unit_id         bigint        not null,
    channel         varchar(64)   not null,
    contacted_by    varchar(64)   not null,
    asked           varchar(4000) not null,
    reading         varchar(4000) not null,
    given           varchar(4000) not null,
    outcome         varchar(64)   not null,
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, unit_id) references core.unit (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id)
);
create index contacts_newest on core.contact (organisation_id, taken_at desc, id desc);
create index contacts_of_person on core.contact (organisation_id, person_id, taken_at desc, id desc);

-- Every version of a contact as it was written.
create table core.contact_version (
    organisation_id bigint        not null,
    contact_id      bigint        not null,
    version         int           not null,
    person_id       bigint,
    unit_id         bigint        not null,
    channel         varchar(64)   not null,
    contacted_by    varchar(64)   not null,
    asked           varchar(4000) not null,
    reading         varchar(4000) not null,
    given           varchar(4000) not null,
    outcome         varchar(64)   not null,
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, contact_id, version),
    foreign key (organisation_id, contact_id) references core.contact (organisation_id, id)
);

create table core.contact_theme (
    organisation_id bigint      not null,
    contact_id      bigint      not null,
    since_version   int         not null,
    place           int         not null,
    until_version   int,
    theme           varchar(64) not null,
    primary key (organisation_id, contact_id, since_version, place),
    foreign key (organisation_id, contact_id) references core.contact (organisation_id, id)
);
