-- The register of persons and their households.

create table core.person (
    organisation_id        bigint       not null,
    id                     bigint       not null,
    version                int          not null,
    surname                varchar(120) not null,
    name                   varchar(120) not null,
    surname_key            varchar(240) /*postgresql:collate "C"*/ not null,
    name_key               varchar(240) /*postgresql:collate "C"*/ not null,
    fiscal_code            varchar(16) /*postgresql:collate "C"*/,
    fiscal_key             varchar(16),
    no_fiscal_code_because varchar(64)  not null,
    birth_date             date,
    birth_place            varchar(120) not null,
    sex                    varchar(1)   not null,
    citizenship            varchar(3)   not null,
    spoken                 varchar(2)   not null,
    street                 varchar(200) not null,
    postcode               varchar(10)  not null,
    municipality           varchar(120) not null,
    province               varchar(2)   not null,
    secrecy                varchar(16)  not null,
    unsafe_contacts        boolean      not null,
    created_at             timestamp    not null,
    changed_at             timestamp    not null,
    changed_by             bigint       not null,
    primary key (organisation_id, id),
    constraint person_fiscal_key unique (organisation_id, fiscal_key)
);

-- Every version of a person's record as it was written; nothing is overwritten for good.
create table core.person_version (
    organisation_id        bigint       not null,
    id                     bigint       not null,
    version                int          not null,
    surname                varchar(120) not null,
    name                   varchar(120) not null,
    fiscal_code            varchar(16),
    no_fiscal_code_because varchar(64)  not null,
    birth_date             date,
    birth_place            varchar(120) not null,
    sex                    varchar(1)   not null,
    citizenship            varchar(3)   not null,
    spoken                 varchar(2)   not null,
    street                 varchar(200) not null,
    postcode               varchar(10)  not null,
    municipality           varchar(120) not null,
    province               varchar(2)   not null,
    secrecy                varchar(16)  not null,
    changed_at             timestamp    not null,
    changed_by             bigint       not null,
    primary key (organisation_id, id, version),
    foreign key (organisation_id, id) references core.person (organisation_id, id)
);

-- A row counts from the version of the person that wrote it to the one before it was taken off.
create table core.contact_point (
    organisation_id bigint       not null,
    person_id       bigint       not null,
    since_version   int          not null,
    place           int          not null,
    until_version   int,
    kind            varchar(16)  not null,
    reach           varchar(160) not null,
    safe            boolean      not null,
    remark          varchar(200) not null,
    primary key (organisation_id, person_id, since_version, place),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);

-- Every word of a name, normalised, with the order of the lists beside it: a typed prefix is a range of the key.
create table core.person_word (
    organisation_id bigint       not null,
    word            varchar(60) /*postgresql:collate "C"*/ not null,
    surname_key     varchar(240) /*postgresql:collate "C"*/ not null,
    name_key        varchar(240) /*postgresql:collate "C"*/ not null,
    person_id       bigint       not null,
    primary key (organisation_id, word, surname_key, name_key, person_id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);

create table core.household (
    organisation_id bigint      not null,
    id              bigint      not null,
    version         int         not null,
    kind            varchar(16) not null,
    from_day        date        not null,
    until_day       date,
    created_at      timestamp   not null,
    changed_at      timestamp   not null,
    changed_by      bigint      not null,
    primary key (organisation_id, id)
);

create table core.household_member (
    organisation_id bigint      not null,
    household_id    bigint      not null,
    since_version   int         not null,
    place           int         not null,
    until_version   int,
    person_id       bigint      not null,
    relationship    varchar(64) not null,
    from_day        date        not null,
    until_day       date,
    primary key (organisation_id, household_id, since_version, place),
    foreign key (organisation_id, household_id) references core.household (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);
