-- How long files are kept, by class of the archive; and their disposal: what was proposed, allowed and done.

-- A class without a row is kept for good.
create table core.archive_rule (
    organisation_id bigint       not null,
    code            varchar(64)  not null,
    version         int          not null,
    years           int,
    source          varchar(500) not null,
    confirmed       boolean      not null,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, code)
);

create table core.case_keeping (
    organisation_id bigint        not null,
    case_id         bigint        not null,
    version         int           not null,
    archive_class   varchar(64)   not null,
    held            boolean       not null,
    held_because    varchar(1000) not null,
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, case_id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id)
);

create table core.disposal (
    organisation_id   bigint        not null,
    id                bigint        not null,
    version           int           not null,
    state             varchar(16)   not null,
    proposed_on       date          not null,
    proposed_by       bigint        not null,
    approved_on       date,
    approved_by       bigint,
    authority         varchar(200)  not null,
    authorisation     varchar(120)  not null,
    authorised_on     date,
    done_on           date,
    done_by           bigint,
    certificate       varchar(32),
    digest            varchar(64)   not null,
    withdrawn_because varchar(1000) not null,
    changed_at        timestamp     not null,
    changed_by        bigint        not null,
    primary key (organisation_id, id),
    constraint disposal_certificate unique (organisation_id, certificate)
);

-- What remains of a file that is gone. open_case_id is the file while it is on the list and null after: a file stands on
-- one list at a time, kept by the key.
create table core.disposal_file (
    organisation_id bigint        not null,
    disposal_id     bigint        not null,
    case_id         bigint        not null,
    open_case_id    bigint,
    number          varchar(16)   not null,
    unit_id         bigint        not null,
    archive_class   varchar(64)   not null,
    years           int           not null,
    opened_on       date          not null,
    closed_on       date          not null,
    state           varchar(16)   not null,
    kept_because    varchar(1000) not null,
    gone_on         date,
    gone_rows       int           not null,
    gone_documents  int           not null,
    gone_persons    int           not null,
    primary key (organisation_id, disposal_id, case_id),
    constraint disposal_file_once unique (organisation_id, open_case_id),
    foreign key (organisation_id, disposal_id) references core.disposal (organisation_id, id)
);
create index disposal_files_by_number on core.disposal_file (organisation_id, disposal_id, number);
create index disposed_number on core.disposal_file (organisation_id, number);

-- Documents whose row is gone and whose bytes still lie on a disk.
create table core.disposal_document (
    organisation_id bigint not null,
    document_id     bigint not null,
    primary key (organisation_id, document_id)
);
