-- Pairs of records that are never to be brought together. A mark is made of both numbers with a key that is not in the
-- database: who reads the table learns no pair, who knows a pair can ask for it.
create table core.kept_apart (
    organisation_id   bigint        not null,
    mark              varchar(64)   not null,
    primary key (organisation_id, mark)
);

-- Sealed links between the identities before and after an adoption (L. 184/1983 art. 28). content holds both numbers and
-- the decree, sealed. No row has a person in clear, none is ever changed or deleted.
create table core.adoption_link (
    organisation_id   bigint        not null,
    id                bigint        not null,
    content           varchar(8000) not null,
    sealed_at         timestamp     not null,
    sealed_by         bigint        not null,
    primary key (organisation_id, id)
);

-- By which identities a link is found, as marks.
create table core.adoption_mark (
    organisation_id   bigint        not null,
    mark              varchar(64)   not null,
    link_id           bigint        not null,
    primary key (organisation_id, mark, link_id),
    foreign key (organisation_id, link_id) references core.adoption_link (organisation_id, id)
);

-- Requests to open a link: one officer asks, another one agrees, the first sees it once. person and reason are sealed.
create table core.adoption_opening (
    organisation_id   bigint        not null,
    id                bigint        not null,
    version           int           not null,
    person            varchar(200)  not null,
    reason            varchar(8000) not null,
    state             varchar(16)   not null,
    asked_by          bigint        not null,
    asked_at          timestamp     not null,
    lapses_at         timestamp     not null,
    answered_by       bigint,
    answered_at       timestamp,
    answer            varchar(2000) not null,
    shown_at          timestamp,
    changed_at        timestamp     not null,
    changed_by        bigint        not null,
    primary key (organisation_id, id),
    constraint adoption_two_officers check (answered_by is null or answered_by <> asked_by),
    foreign key (organisation_id, asked_by) references core.account (organisation_id, id),
    foreign key (organisation_id, answered_by) references core.account (organisation_id, id)
);
create index adoption_openings_newest on core.adoption_opening (organisation_id, id desc);

create table core.adoption_task (
    organisation_id   bigint        not null,
    opening_id        bigint        not null,
    task_id           bigint        not null,
    primary key (organisation_id, opening_id, task_id),
    foreign key (organisation_id, opening_id) references core.adoption_opening (organisation_id, id)
);
