-- Case files: about whom, in which unit, by whom, in which state.

create table core.case_counter (
    organisation_id bigint not null,
    of_year         int    not null,
    taken           int    not null,
    primary key (organisation_id, of_year)
);

-- open_holder_id is the holder while the case is open and null after: one open case for a holder, kept by the key.
create table core.case_file (
    organisation_id bigint       not null,
    id              bigint       not null,
    version         int          not null,
    number          varchar(16)  not null,
    state           varchar(16)  not null,
    unit_id         bigint       not null,
    secrecy         varchar(16)  not null,
    reason          varchar(2000) not null,
    opened_on       date         not null,
    closed_on       date,
    holder_id       bigint       not null,
    open_holder_id  bigint,
    contact_id      bigint,
    created_at      timestamp    not null,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, id),
    constraint case_number unique (organisation_id, number),
    constraint case_open_holder unique (organisation_id, open_holder_id),
    foreign key (organisation_id, holder_id) references core.person (organisation_id, id),
    foreign key (organisation_id, unit_id) references core.unit (organisation_id, id)
);
create index case_newest on core.case_file (organisation_id, opened_on desc, id desc);
create index case_of_unit on core.case_file (organisation_id, unit_id, opened_on desc, id desc);

create table core.case_member (
    organisation_id bigint      not null,
    case_id         bigint      not null,
    person_id       bigint      not null,
    place           int         not null,
    role            varchar(16) not null,
    primary key (organisation_id, case_id, person_id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);
create index case_of_person on core.case_member (organisation_id, person_id, case_id);

create table core.case_team (
    organisation_id bigint      not null,
    id              bigint      not null,
    case_id         bigint      not null,
    user_id         bigint      not null,
    role            varchar(16) not null,
    from_day        date        not null,
    until_day       date,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id)
);
create index team_of_case on core.case_team (organisation_id, case_id, user_id);
create index team_of_user on core.case_team (organisation_id, user_id, case_id);

create table core.case_move (
    organisation_id   bigint        not null,
    id                bigint        not null,
    case_id           bigint        not null,
    state_before      varchar(16)   not null,
    state_after       varchar(16)   not null,
    on_day            date          not null,
    reason            varchar(64)   not null,
    situation_at_exit varchar(64)   not null,
    remark            varchar(2000) not null,
    moved_at          timestamp     not null,
    moved_by          bigint        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id)
);
create index moves_of_case on core.case_move (organisation_id, case_id, id);
