-- Barriers between two persons, and who stands behind them. Person references: barrier.guarded_person_id,
-- barrier.other_person_id, barrier_person.person_id.

create table core.barrier (
    organisation_id   bigint        not null,
    id                bigint        not null,
    version           int           not null,
    guarded_person_id bigint        not null,
    other_person_id   bigint        not null,
    reason            varchar(4000) not null,
    from_day          date          not null,
    until_day         date,
    set_at            timestamp     not null,
    set_by            bigint        not null,
    lifted_at         timestamp,
    lifted_by         bigint,
    lifted_because    varchar(2000) not null,
    changed_at        timestamp     not null,
    changed_by        bigint        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, guarded_person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, other_person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, set_by) references core.account (organisation_id, id)
);
create index barriers_of_guarded on core.barrier (organisation_id, guarded_person_id, id desc);
create index barriers_newest on core.barrier (organisation_id, id desc);
create index barriers_of_other on core.barrier (organisation_id, other_person_id, id desc);

-- Who is behind a standing barrier, on which side, and which side that one faces. Whoever was once in an open case with
-- the guarded person stays behind it until it is lifted; then the rows go, and what happened is in the log of events.
create table core.barrier_person (
    organisation_id bigint      not null,
    barrier_id      bigint      not null,
    person_id       bigint      not null,
    side            varchar(16) not null,
    facing          varchar(16) not null,
    until_day       date,
    primary key (organisation_id, barrier_id, person_id),
    foreign key (organisation_id, barrier_id) references core.barrier (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);
create index barriers_of_person on core.barrier_person (organisation_id, person_id, barrier_id, facing, until_day);

-- Staff who worked on both sides, and the side on which a coordinator left them.
create table core.barrier_staff (
    organisation_id bigint      not null,
    barrier_id      bigint      not null,
    user_id         bigint      not null,
    side            varchar(16) not null,
    decided_at      timestamp   not null,
    decided_by      bigint      not null,
    primary key (organisation_id, barrier_id, user_id),
    foreign key (organisation_id, barrier_id) references core.barrier (organisation_id, id),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id)
);

-- Who asked for a record behind a barrier by its number or code; written once, never changed.
create table core.barrier_try (
    organisation_id bigint      not null,
    id              bigint      not null,
    barrier_id      bigint      not null,
    side            varchar(16) not null,
    user_id         bigint      not null,
    what            varchar(64) not null,
    record_id       bigint      not null,
    tried_at        timestamp   not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, barrier_id) references core.barrier (organisation_id, id)
);
create index tries_of_barrier on core.barrier_try (organisation_id, barrier_id, id desc);

-- Nearly no record is behind a barrier or restricted: one column says so, and only then the rest is asked.
-- walled is kept by the program's walls; restricted by who restricts the processing of a record (GDPR 18).
alter table core.person add column walled boolean default false not null;
alter table core.person add column restricted boolean default false not null;
alter table core.case_file add column walled boolean default false not null;
alter table core.case_file add column restricted boolean default false not null;
