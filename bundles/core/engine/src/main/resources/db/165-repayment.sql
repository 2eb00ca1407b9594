-- What is owed back without interest: loans, and what was paid without right. next_due is the oldest part that has not
-- come whole, empty when nothing is owed; it is written with each act, so that lists need not add up receipts.

create table core.repayment (
    organisation_id     bigint        not null,
    id                  bigint        not null,
    version             int           not null,
    case_id             bigint        not null,
    work_id             bigint        not null,
    loan_work_id        bigint,
    cause               varchar(16)   not null,
    principal_cents     bigint        not null,
    received_cents      bigint        not null,
    written_off_cents   bigint        not null,
    reason              varchar(64)   not null,
    note                varchar(2000) not null,
    act                 varchar(200)  not null,
    agreed_on           date          not null,
    plan                int           not null,
    next_due            date,
    written_off_on      date,
    written_off_act     varchar(200)  not null,
    written_off_because varchar(2000) not null,
    created_at          timestamp     not null,
    changed_at          timestamp     not null,
    changed_by          bigint        not null,
    primary key (organisation_id, id),
    constraint repayment_one_loan unique (organisation_id, loan_work_id),
    constraint repayment_positive check (principal_cents > 0 and received_cents >= 0 and written_off_cents >= 0),
    constraint repayment_not_more check (received_cents + written_off_cents <= principal_cents),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
create index repayments_of_work on core.repayment (organisation_id, work_id, id);
create index repayments_of_case on core.repayment (organisation_id, case_id, id);
create index repayments_due on core.repayment (organisation_id, next_due, id);

create table core.repayment_guarantor (
    organisation_id bigint       not null,
    repayment_id    bigint       not null,
    place           int          not null,
    name            varchar(200) not null,
    reach           varchar(300) not null,
    primary key (organisation_id, repayment_id, place),
    foreign key (organisation_id, repayment_id) references core.repayment (organisation_id, id)
);

-- Each version of the plan stays; its parts add up to owed_cents, what was owed on the day it was made.
create table core.repayment_plan (
    organisation_id bigint        not null,
    repayment_id    bigint        not null,
    number          int           not null,
    cause           varchar(16)   not null,
    made_on         date          not null,
    because         varchar(2000) not null,
    act             varchar(200)  not null,
    owed_cents      bigint        not null,
    entered_at      timestamp     not null,
    entered_by      bigint        not null,
    primary key (organisation_id, repayment_id, number),
    constraint repayment_plan_owed check (owed_cents > 0),
    foreign key (organisation_id, repayment_id) references core.repayment (organisation_id, id)
);

create table core.repayment_part (
    organisation_id bigint not null,
    repayment_id    bigint not null,
    plan            int    not null,
    place           int    not null,
    due             date   not null,
    amount_cents    bigint not null,
    primary key (organisation_id, repayment_id, plan, place),
    constraint repayment_part_amount check (amount_cents > 0),
    foreign key (organisation_id, repayment_id, plan)
        references core.repayment_plan (organisation_id, repayment_id, number)
);

create table core.repayment_receipt (
    organisation_id  bigint        not null,
    id               bigint        not null,
    repayment_id     bigint        not null,
    on_day           date          not null,
    amount_cents     bigint        not null,
    way              varchar(64)   not null,
    reference        varchar(200)  not null,
    reversed_because varchar(1000) not null,
    entered_at       timestamp     not null,
    entered_by       bigint        not null,
    reversed_at      timestamp,
    reversed_by      bigint,
    primary key (organisation_id, id),
    constraint repayment_receipt_amount check (amount_cents > 0),
    foreign key (organisation_id, repayment_id) references core.repayment (organisation_id, id)
);
create index receipts_of_repayment on core.repayment_receipt (organisation_id, repayment_id, on_day, id);
