-- Appointments, and the tokens with which calendar programs read a worker's days.

create table core.appointment (
    organisation_id bigint        not null,
    id              bigint        not null,
    version         int           not null,
    title           varchar(200)  not null,
    type            varchar(64)   not null,
    on_day          date          not null,
    from_time       varchar(5)    not null,
    until_time      varchar(5)    not null,
    place           varchar(200)  not null,
    room            varchar(100)  not null,
    room_key        varchar(100)  not null,
    case_id         bigint,
    note            varchar(2000) not null,
    state           varchar(16)   not null,
    outcome         varchar(2000) not null,
    made_by         bigint        not null,
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, made_by) references core.account (organisation_id, id)
);
create index appointments_of_case on core.appointment (organisation_id, case_id, on_day desc, id desc);
create index appointments_in_room on core.appointment (organisation_id, room_key, on_day);

-- on_day is the appointment's: a worker's week is one stretch of this index.
create table core.appointment_staff (
    organisation_id bigint not null,
    appointment_id  bigint not null,
    user_id         bigint not null,
    on_day          date   not null,
    primary key (organisation_id, appointment_id, user_id),
    foreign key (organisation_id, appointment_id) references core.appointment (organisation_id, id),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id)
);
create index appointments_of_staff on core.appointment_staff (organisation_id, user_id, on_day, appointment_id);

create table core.appointment_person (
    organisation_id bigint not null,
    appointment_id  bigint not null,
    person_id       bigint not null,
    primary key (organisation_id, appointment_id, person_id),
    foreign key (organisation_id, appointment_id) references core.appointment (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);
create index appointments_of_person on core.appointment_person (organisation_id, person_id, appointment_id);

create table core.calendar_feed (
    organisation_id bigint      not null,
    user_id         bigint      not null,
    token_hash      varchar(64) not null,
    opened_at       timestamp   not null,
    primary key (organisation_id, user_id),
    constraint calendar_feed_token unique (token_hash),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id)
);
