-- The norm clock: what a deadline counts from, when exactly it is due, who is told of it, and what stopped it.

-- norm, since and started_at are those of a term that a norm sets; due_at is empty where the whole day is in time.
alter table core.deadline add column norm varchar(64);
alter table core.deadline add column since varchar(64) default '' not null;
alter table core.deadline add column started_at timestamp;
alter table core.deadline add column due_at timestamp;
alter table core.deadline add column confirmed boolean default true not null;
alter table core.deadline add column outside boolean default false not null;
alter table core.deadline add column suspended boolean default false not null;
alter table core.deadline add column met_at timestamp;
alter table core.deadline add column met_by int;
alter table core.deadline add column how varchar(8000) default '' not null;

create table core.clock (
    organisation_id bigint    not null,
    work_id         bigint    not null,
    version         int       not null,
    changed_at      timestamp not null,
    changed_by      bigint    not null,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

-- A moment that was recorded in error keeps its row and says why it does not count.
create table core.clock_moment (
    organisation_id bigint       not null,
    work_id         bigint       not null,
    number          int          not null,
    word            varchar(64)  not null,
    happened_at     timestamp    not null,
    proof           varchar(500) not null,
    document_id     bigint,
    recorded_at     timestamp    not null,
    recorded_by     bigint       not null,
    withdrawn       varchar(500) not null,
    primary key (organisation_id, work_id, number),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, document_id) references core.document (organisation_id, id)
);

create table core.clock_suspension (
    organisation_id bigint       not null,
    work_id         bigint       not null,
    number          int          not null,
    from_day        date         not null,
    until_day       date,
    reason          varchar(64)  not null,
    act             varchar(500) not null,
    because_id      bigint,
    recorded_at     timestamp    not null,
    recorded_by     bigint       not null,
    primary key (organisation_id, work_id, number),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, because_id) references core.works (organisation_id, id)
);

-- Who is to be told of a deadline and when. Not tied to core.deadline, whose rows are written anew.
create table core.deadline_alert (
    organisation_id bigint      not null,
    work_id         bigint      not null,
    code            varchar(64) not null,
    place           int         not null,
    ring_at         timestamp   not null,
    whom            varchar(16) not null,
    rung_at         timestamp,
    primary key (organisation_id, work_id, code, place),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

-- The tasks by which people were told, so that they end when the deadline is met.
create table core.deadline_task (
    organisation_id bigint      not null,
    work_id         bigint      not null,
    code            varchar(64) not null,
    task_id         bigint      not null,
    primary key (organisation_id, work_id, code, task_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, task_id) references core.task (organisation_id, id)
);
