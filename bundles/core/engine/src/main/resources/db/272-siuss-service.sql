-- How the organisation tells a service to SIUSS, where it says otherwise than the area's file, or the file says nothing.
-- An event is left of each change; periodic is INPS's character, 1 periodic and 2 occasional.
create table core.siuss_service (
    organisation_id bigint       not null references core.organisation,
    service         varchar(97)  not null,
    version         int          not null,
    told            boolean      not null,
    benefit         varchar(10)  not null,
    name            varchar(200) not null,
    means_test      int,
    periodic        int,
    area            int,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, service)
);

-- What was paid between two days, whichever work it was for.
create index instalments_paid on core.instalment (organisation_id, paid_on, work_id);
