-- What the register knows of a person over time. Person references: person_name.person_id, person_address.person_id,
-- person_citizenship.person_id, person_code.person_id.
-- A row counts from the version of the person that wrote it to the one before it was taken off, as contact points do.
-- Where nobody dated anything there are no rows: core.person's view of today then says all that is known.

create table core.person_name (
    organisation_id bigint       not null,
    person_id       bigint       not null,
    since_version   int          not null,
    place           int          not null,
    until_version   int,
    kind            varchar(24)  not null,
    surname         varchar(120) not null,
    name            varchar(120) not null,
    from_day        date,
    until_day       date,
    primary key (organisation_id, person_id, since_version, place),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);

create table core.person_address (
    organisation_id bigint       not null,
    person_id       bigint       not null,
    since_version   int          not null,
    place           int          not null,
    until_version   int,
    kind            varchar(24)  not null,
    street          varchar(200) not null,
    postcode        varchar(10)  not null,
    municipality    varchar(120) not null,
    province        varchar(2)   not null,
    secret          boolean      not null,
    remark          varchar(200) not null,
    from_day        date,
    until_day       date,
    author_id       bigint       not null,
    primary key (organisation_id, person_id, since_version, place),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);

create table core.person_citizenship (
    organisation_id bigint     not null,
    person_id       bigint     not null,
    since_version   int        not null,
    place           int        not null,
    until_version   int,
    country         varchar(3) not null,
    from_day        date,
    until_day       date,
    primary key (organisation_id, person_id, since_version, place),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);

create table core.person_code (
    organisation_id bigint      not null,
    person_id       bigint      not null,
    since_version   int         not null,
    place           int         not null,
    until_version   int,
    kind            varchar(24) not null,
    code            varchar(40) /*postgresql:collate "C"*/ not null,
    from_day        date,
    until_day       date,
    primary key (organisation_id, person_id, since_version, place),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);
create index person_code_value on core.person_code (organisation_id, code, person_id);

alter table core.contact_point add column no_messages boolean not null default false;
alter table core.contact_point add column times varchar(120) not null default '';

-- Every version of a household as it was written; its members carry their versions themselves.
create table core.household_version (
    organisation_id bigint      not null,
    id              bigint      not null,
    version         int         not null,
    kind            varchar(16) not null,
    from_day        date        not null,
    until_day       date,
    changed_at      timestamp   not null,
    changed_by      bigint      not null,
    primary key (organisation_id, id, version),
    foreign key (organisation_id, id) references core.household (organisation_id, id)
);
insert into core.household_version (organisation_id, id, version, kind, from_day, until_day, changed_at, changed_by)
select organisation_id, id, version, kind, from_day, until_day, changed_at, changed_by from core.household;
