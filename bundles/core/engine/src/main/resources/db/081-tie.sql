-- Ties between persons. Person references: tie.one_person_id, tie.other_person_id.
-- Each version is a row of its own; origin_id, the id of the first, is the one the world knows. A correction adds a row.

create table core.tie (
    organisation_id   bigint        not null,
    id                bigint        not null,
    origin_id         bigint        not null,
    version           int           not null,
    replaced          boolean       not null,
    one_person_id     bigint        not null,
    other_person_id   bigint        not null,
    kind              varchar(16)   not null,
    role              varchar(64)   not null,
    from_day          date,
    until_day         date,
    court             varchar(200),
    decree_number     varchar(100)  not null,
    decree_day        date,
    powers            varchar(64)   not null,
    acts              varchar(2000) not null,
    account_due       date,
    evidence          varchar(2000) not null,
    document_id       bigint,
    secrecy           varchar(16)   not null,
    remark            varchar(2000) not null,
    withdrawn_because varchar(2000) not null,
    author_id         bigint        not null,
    changed_at        timestamp     not null,
    changed_by        bigint        not null,
    primary key (organisation_id, id),
    constraint tie_version unique (organisation_id, origin_id, version),
    foreign key (organisation_id, one_person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, other_person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, document_id) references core.document (organisation_id, id)
);
create index ties_of_one on core.tie (organisation_id, one_person_id, origin_id desc, replaced);
create index ties_of_other on core.tie (organisation_id, other_person_id, origin_id desc, replaced);
