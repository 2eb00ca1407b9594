-- When a measure is to be delivered: the visits of each week, the days that differ, how much is due in all.

create table core.schedule (
    organisation_id bigint    not null,
    work_id         bigint    not null,
    version         int       not null,
    due             decimal(10,2),
    holidays        boolean   not null,
    changed_at      timestamp not null,
    changed_by      bigint    not null,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table core.schedule_visit (
    organisation_id bigint        not null,
    work_id         bigint        not null,
    place           int           not null,
    week_day        int           not null,
    begins          varchar(5)    not null,
    quantity        decimal(10,2) not null,
    primary key (organisation_id, work_id, place),
    foreign key (organisation_id, work_id) references core.schedule (organisation_id, work_id)
);

create table core.schedule_exception (
    organisation_id bigint        not null,
    work_id         bigint        not null,
    on_day          date          not null,
    quantity        decimal(10,2) not null,
    reason          varchar(200)  not null,
    primary key (organisation_id, work_id, on_day),
    foreign key (organisation_id, work_id) references core.schedule (organisation_id, work_id)
);

-- Who delivered stands with the day: the provider of a measure may change while it runs.
alter table core.delivery add column provider varchar(200) not null default '';
update core.delivery set provider = (select w.provider from core.works w
    where w.organisation_id = core.delivery.organisation_id and w.id = core.delivery.work_id);
create index delivery_by_day on core.delivery (organisation_id, on_day, work_id);
create index works_of_service_until on core.works (organisation_id, service, stage, until_day);
