-- Who is on call, turn by turn. Moments, not days: a night passes midnight, and sometimes the hour is changed in it.

create table core.on_call_turn (
    organisation_id  bigint       not null,
    id               bigint       not null,
    version          int          not null,
    unit_id          bigint       not null,
    user_id          bigint       not null,
    phone            varchar(40)  not null,
    substitute_id    bigint,
    substitute_phone varchar(40)  not null,
    begins           timestamp    not null,
    ends             timestamp    not null,
    cancelled        boolean      not null,
    created_at       timestamp    not null,
    changed_at       timestamp    not null,
    changed_by       bigint       not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, unit_id) references core.unit (organisation_id, id),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id),
    foreign key (organisation_id, substitute_id) references core.account (organisation_id, id)
);
create index turns_of_unit on core.on_call_turn (organisation_id, unit_id, ends, id);
create index turns_now on core.on_call_turn (organisation_id, ends, id);
create index turns_of_user on core.on_call_turn (organisation_id, user_id, ends, id);
