-- Copies of a file for a citizen or a judge. Person references: file_copy.person_id, file_copy_about.person_id.

create table core.file_copy (
    organisation_id bigint        not null,
    id              bigint        not null,
    version         int           not null,
    case_id         bigint        not null,
    state           varchar(16)   not null,
    person_id       bigint        not null,
    reader          varchar(16)   not null,
    from_day        date,
    until_day       date,
    requested_on    date          not null,
    requested_by    bigint        not null,
    language        varchar(2)    not null,
    ground          varchar(1000) not null,
    due_on          date          not null,
    made_on         date,
    document_id     bigint,
    list_id         bigint,
    digest          varchar(64)   not null,
    handed_on       date,
    handed_how      varchar(64)   not null,
    received_by     varchar(200)  not null,
    refused_because varchar(1000) not null,
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, document_id) references core.document (organisation_id, id),
    foreign key (organisation_id, list_id) references core.document (organisation_id, id)
);
create index copies_of_case on core.file_copy (organisation_id, case_id, id desc);
create index copies_of_person on core.file_copy (organisation_id, person_id, id);

create table core.file_copy_about (
    organisation_id bigint not null,
    copy_id         bigint not null,
    place           int    not null,
    person_id       bigint not null,
    primary key (organisation_id, copy_id, place),
    foreign key (organisation_id, copy_id) references core.file_copy (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);
create index copies_about_person on core.file_copy_about (organisation_id, person_id, copy_id);

-- The list of a copy that was made: numbers and codes, no names.
create table core.file_copy_entry (
    organisation_id bigint      not null,
    copy_id         bigint      not null,
    place           int         not null,
    kind            varchar(16) not null,
    record_id       bigint      not null,
    on_day          date,
    verdict         varchar(16) not null,
    reason          varchar(64) not null,
    times           int         not null,
    primary key (organisation_id, copy_id, place),
    foreign key (organisation_id, copy_id) references core.file_copy (organisation_id, id)
);
