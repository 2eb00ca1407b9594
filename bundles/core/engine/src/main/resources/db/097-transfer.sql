-- Transfers of cases to another unit or body. open_case_id is the case until there is an answer and null after: one
-- transfer of a case at a time, kept by the key.
create table core.case_transfer (
    organisation_id   bigint        not null,
    id                bigint        not null,
    version           int           not null,
    case_id           bigint        not null,
    open_case_id      bigint,
    from_unit_id      bigint        not null,
    to_unit_id        bigint,
    to_body           varchar(200)  not null,
    to_manager_id     bigint,
    reason            varchar(2000) not null,
    answer_by         date          not null,
    state             varchar(16)   not null,
    proposed_at       timestamp     not null,
    proposed_by       bigint        not null,
    answered_at       timestamp,
    answered_by       bigint,
    answer            varchar(2000) not null,
    changed_at        timestamp     not null,
    changed_by        bigint        not null,
    primary key (organisation_id, id),
    constraint transfer_open_case unique (organisation_id, open_case_id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, from_unit_id) references core.unit (organisation_id, id),
    foreign key (organisation_id, to_unit_id) references core.unit (organisation_id, id)
);
create index transfers_newest on core.case_transfer (organisation_id, id desc);
create index transfers_in_state on core.case_transfer (organisation_id, state, id desc);
create index transfers_of_case on core.case_transfer (organisation_id, case_id, id desc);
