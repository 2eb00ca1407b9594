-- What persons claim about their own data. Person references: claim.person_id.

create table core.claim (
    organisation_id bigint        not null,
    id              bigint        not null,
    version         int           not null,
    case_id         bigint        not null,
    person_id       bigint        not null,
    kind            varchar(16)   not null,
    state           varchar(16)   not null,
    received_on     date          not null,
    received_by     bigint        not null,
    words           varchar(4000) not null,
    note_id         bigint,
    due_on          date          not null,
    decided_on      date,
    decided_by      bigint,
    decision        varchar(4000) not null,
    addendum_id     bigint,
    lifted_on       date,
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, note_id) references core.note (organisation_id, id),
    foreign key (organisation_id, addendum_id) references core.note (organisation_id, id)
);
create index claims_of_case on core.claim (organisation_id, case_id, id desc);
create index claims_of_person on core.claim (organisation_id, person_id, id);
