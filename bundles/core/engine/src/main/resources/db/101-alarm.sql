-- The durable clock: what is to happen at a moment, and is done once, also after a restart.

create table core.alarm (
    organisation_id bigint      not null references core.organisation,
    id              bigint      not null,
    kind            varchar(64) not null,
    record_id       bigint      not null,
    due             timestamp   not null,
    failures        int         not null,
    set_at          timestamp   not null,
    set_by          bigint      not null,
    primary key (organisation_id, id),
    constraint alarm_once unique (organisation_id, kind, record_id)
);
create index alarms_due on core.alarm (due, id);
