-- Requests for availability: which facility was asked for whom, what it answered, and what the body decided.

create table core.availability (
    organisation_id bigint        not null,
    id              bigint        not null,
    version         int           not null,
    work_id         bigint        not null,
    facility_id     bigint        not null,
    state           varchar(16)   not null,
    asked_on        date          not null,
    answer_by       date,
    question        varchar(4000) not null,
    answered_on     date,
    free_from       date,
    answer          varchar(2000) not null,
    decided_on      date,
    decision        varchar(2000) not null,
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, facility_id) references core.facility (organisation_id, id)
);
create index availabilities_of_work on core.availability (organisation_id, work_id, id desc);
