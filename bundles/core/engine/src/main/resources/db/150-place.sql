-- Places in facilities, what a day on them costs, and who has them when.

create table core.facility_section (
    organisation_id bigint       not null,
    id              bigint       not null,
    version         int          not null,
    facility_id     bigint       not null,
    name            varchar(200) not null,
    type            varchar(64)  not null,
    target          varchar(64)  not null,
    nights          boolean      not null,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, facility_id) references core.facility (organisation_id, id)
);
create index sections_of_facility on core.facility_section (organisation_id, facility_id, id);

create table core.place (
    organisation_id bigint      not null,
    id              bigint      not null,
    version         int         not null,
    section_id      bigint      not null,
    label           varchar(60) not null,
    from_day        date        not null,
    until_day       date,
    changed_at      timestamp   not null,
    changed_by      bigint      not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, section_id) references core.facility_section (organisation_id, id)
);
create index places_of_section on core.place (organisation_id, section_id, id);

create table core.section_fee (
    organisation_id bigint    not null,
    section_id      bigint    not null,
    from_day        date      not null,
    daily_cents     bigint    not null,
    last_day        boolean   not null,
    changed_at      timestamp not null,
    changed_by      bigint    not null,
    primary key (organisation_id, section_id, from_day),
    foreign key (organisation_id, section_id) references core.facility_section (organisation_id, id)
);

create table core.section_fee_absence (
    organisation_id bigint      not null,
    section_id      bigint      not null,
    from_day        date        not null,
    reason          varchar(64) not null,
    from_nth        int         not null,
    percent         int         not null check (percent between 0 and 100),
    primary key (organisation_id, section_id, from_day, reason, from_nth),
    foreign key (organisation_id, section_id, from_day)
        references core.section_fee (organisation_id, section_id, from_day)
);

-- free_on is the day the place is free again, 9999-12-31 while nobody knows it: so one comparison finds who has it.
create table core.stay (
    organisation_id bigint       not null,
    id              bigint       not null,
    version         int          not null,
    work_id         bigint       not null,
    person_id       bigint       not null,
    section_id      bigint       not null,
    place_id        bigint       not null,
    state           varchar(16)  not null,
    from_day        date         not null,
    free_on         date         not null,
    expires_at      timestamp,
    reason          varchar(64),
    note            varchar(500) not null,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, id),
    constraint stay_ends_after_it_begins check (free_on >= from_day),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, place_id) references core.place (organisation_id, id),
    foreign key (organisation_id, section_id) references core.facility_section (organisation_id, id)
);
create index stays_of_work on core.stay (organisation_id, work_id, id desc);
create index stays_of_place on core.stay (organisation_id, place_id, free_on);
create index stays_of_section on core.stay (organisation_id, section_id, free_on);
create index stays_of_person on core.stay (organisation_id, person_id, free_on);

create table core.stay_absence (
    organisation_id bigint      not null,
    stay_id         bigint      not null,
    from_day        date        not null,
    back_on         date,
    reason          varchar(64) not null,
    primary key (organisation_id, stay_id, from_day),
    foreign key (organisation_id, stay_id) references core.stay (organisation_id, id)
);

create table core.stay_cost (
    organisation_id bigint    not null,
    work_id         bigint    not null,
    version         int       not null,
    changed_at      timestamp not null,
    changed_by      bigint    not null,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

-- A line counts from one version of what was agreed to another.
create table core.stay_share (
    organisation_id bigint       not null,
    work_id         bigint       not null,
    since_version   int          not null,
    from_day        date         not null,
    place           int          not null,
    until_version   int,
    payer           varchar(64)  not null,
    name            varchar(200) not null,
    rule            varchar(16)  not null,
    percent         decimal(5,2),
    amount_cents    bigint,
    primary key (organisation_id, work_id, since_version, from_day, place),
    foreign key (organisation_id, work_id) references core.stay_cost (organisation_id, work_id)
);
