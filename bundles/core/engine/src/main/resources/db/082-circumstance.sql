-- Circumstances: what is so about a person for a time. Person reference: circumstance.person_id.
-- Each version is a row of its own, so that a correction overwrites neither core's part nor the area's: details hang on
-- the row's id. origin_id, the id of the first version, is the one the world knows.

create table core.circumstance (
    organisation_id   bigint        not null,
    id                bigint        not null,
    origin_id         bigint        not null,
    version           int           not null,
    replaced          boolean       not null,
    person_id         bigint        not null,
    area              varchar(32)   not null,
    type              varchar(97)   not null,
    from_day          date          not null,
    until_day         date,
    evidence          varchar(2000) not null,
    document_id       bigint,
    secrecy           varchar(16)   not null,
    withdrawn_because varchar(2000) not null,
    author_id         bigint        not null,
    changed_at        timestamp     not null,
    changed_by        bigint        not null,
    primary key (organisation_id, id),
    constraint circumstance_version unique (organisation_id, origin_id, version),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, document_id) references core.document (organisation_id, id)
);
create index circumstances_of_person on core.circumstance (organisation_id, person_id, from_day desc, origin_id desc);
create index circumstances_of_type on core.circumstance (organisation_id, type, from_day desc, origin_id desc);
