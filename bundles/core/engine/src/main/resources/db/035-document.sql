-- Documents of a case. The bytes lie in parts, so that neither storing nor reading one needs it whole in memory.

create table core.document (
    organisation_id bigint       not null,
    id              bigint       not null,
    case_id         bigint       not null,
    work_id         bigint,
    name            varchar(200) not null,
    folder          varchar(64)  not null,
    media_type      varchar(100) not null,
    byte_count      bigint       not null,
    sha256          varchar(64)  not null,
    secrecy         varchar(16)  not null,
    added_at        timestamp    not null,
    added_by        bigint       not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id)
);
create index documents_of_case on core.document (organisation_id, case_id, added_at desc, id desc);

create table core.document_part (
    organisation_id bigint not null,
    document_id     bigint not null,
    place           int    not null,
    bytes           /*derby:blob(256K)*/ /*postgresql:bytea*/ not null,
    primary key (organisation_id, document_id, place),
    foreign key (organisation_id, document_id) references core.document (organisation_id, id)
);
