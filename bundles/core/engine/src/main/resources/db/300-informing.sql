-- The notice about personal data as it was given, and to whom it was given or why not yet.
-- Person references: informing.person_id.

-- version is the beginning of the text's fingerprint; kept with the first person it is given to.
create table core.privacy_notice (
    organisation_id bigint       not null,
    version         varchar(16)  not null,
    area            varchar(32)  not null,
    language        varchar(8)   not null,
    title           varchar(300) not null,
    body            /*derby:clob(1M)*/ /*postgresql:text*/ not null,
    gaps            int          not null,
    given_since     date         not null,
    kept_at         timestamp    not null,
    kept_by         bigint       not null,
    primary key (organisation_id, version)
);

-- Entries are added, never changed but for being annulled. due_on: of OBTAINED the term, of DEFERRED the day of review.
create table core.informing (
    organisation_id  bigint        not null,
    id               bigint        not null,
    version          int           not null,
    case_id          bigint        not null,
    person_id        bigint        not null,
    kind             varchar(16)   not null,
    on_day           date          not null,
    due_on           date,
    source           varchar(64)   not null,
    way              varchar(64)   not null,
    notice           varchar(16),
    reason           varchar(64)   not null,
    words            varchar(2000) not null,
    written_at       timestamp     not null,
    written_by       bigint        not null,
    annulled_on      date,
    annulled_because varchar(2000) not null,
    changed_at       timestamp     not null,
    changed_by       bigint        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, notice) references core.privacy_notice (organisation_id, version)
);
create index informings_of_case on core.informing (organisation_id, case_id, id desc);
create index informings_of_person on core.informing (organisation_id, person_id, id);
