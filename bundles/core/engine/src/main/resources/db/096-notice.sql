-- The notice of taking charge: versions of its text, and who was given it. Persons stand in: case_notice.person_id.
create table core.notice_text (
    organisation_id bigint         not null,
    version         int            not null,
    italian         varchar(12000) not null,
    english         varchar(12000) not null,
    written_at      timestamp      not null,
    written_by      bigint         not null,
    primary key (organisation_id, version)
);

create table core.case_notice (
    organisation_id bigint       not null,
    id              bigint       not null,
    case_id         bigint       not null,
    episode         int          not null,
    person_id       bigint       not null,
    text_version    int          not null,
    on_day          date         not null,
    how             varchar(64)  not null,
    received_by     varchar(200) not null,
    proof_id        bigint,
    remark          varchar(500) not null,
    recorded_at     timestamp    not null,
    recorded_by     bigint       not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, text_version) references core.notice_text (organisation_id, version)
);
create index notices_of_case on core.case_notice (organisation_id, case_id, on_day);
create index notices_of_person on core.case_notice (organisation_id, person_id);
