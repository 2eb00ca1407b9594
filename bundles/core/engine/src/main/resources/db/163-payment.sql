-- Who is paid, what is owed to them, and the runs by which the bank is told to pay. payee.person_id refers to a person.
-- What a payee is owed stands in the ledger's account of the payee's id, what was paid in that of the treasury's.

create table core.payee (
    organisation_id bigint       not null references core.organisation,
    id              bigint       not null,
    version         int          not null,
    type            varchar(64)  not null,
    name            varchar(70)  not null,
    name_key        varchar(240) /*postgresql:collate "C"*/ not null,
    person_id       bigint,
    tax_code        varchar(16)  not null,
    iban            varchar(34)  not null,
    active          boolean      not null,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, id) references core.ledger_account (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);
create index payees_by_name on core.payee (organisation_id, name_key, id);
create index payees_of_person on core.payee (organisation_id, person_id, id);

create table core.treasury (
    organisation_id bigint       not null references core.organisation,
    id              bigint       not null,
    version         int          not null,
    name            varchar(200) not null,
    holder          varchar(70)  not null,
    iban            varchar(34)  not null,
    bic             varchar(11)  not null,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, id) references core.ledger_account (organisation_id, id)
);

create table core.payment_run (
    organisation_id bigint      not null,
    id              bigint      not null,
    version         int         not null,
    state           varchar(16) not null,
    treasury_id     bigint      not null,
    execute_on      date        not null,
    prepared_by     bigint      not null,
    approved_by     bigint,
    approved_at     timestamp,
    executed_on     date,
    changed_at      timestamp   not null,
    changed_by      bigint      not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, treasury_id) references core.treasury (organisation_id, id),
    foreign key (organisation_id, prepared_by) references core.account (organisation_id, id),
    foreign key (organisation_id, approved_by) references core.account (organisation_id, id),
    constraint run_four_eyes check (approved_by is null or approved_by <> prepared_by),
    constraint run_approved_first check (state in ('DRAFT', 'CANCELLED') or approved_by is not null)
);
create index runs_newest on core.payment_run (organisation_id, id desc);

-- from_id is the account that owed it: a commitment, or what vouchers are worth. An instalment is paid by one payment.
create table core.payment (
    organisation_id bigint       not null,
    id              bigint       not null,
    version         int          not null,
    state           varchar(16)  not null,
    from_id         bigint       not null,
    work_id         bigint,
    instalment_id   bigint,
    to_payee        bigint       not null,
    cents           bigint       not null,
    reference       varchar(140) not null,
    liquidated_on   date         not null,
    run_id          bigint,
    paid_on         date,
    returned        varchar(200) not null,
    annulled        varchar(500) not null,
    entry_id        bigint       not null,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, from_id) references core.ledger_account (organisation_id, id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, instalment_id) references core.instalment (organisation_id, id),
    foreign key (organisation_id, to_payee) references core.payee (organisation_id, id),
    foreign key (organisation_id, run_id) references core.payment_run (organisation_id, id),
    foreign key (organisation_id, entry_id) references core.ledger_entry (organisation_id, id),
    constraint payment_of_something check (cents > 0),
    constraint payment_paid_in_run check (state in ('DUE', 'ANNULLED') or run_id is not null),
    constraint payment_of_instalment_once unique (organisation_id, instalment_id)
);
create index payments_of_state on core.payment (organisation_id, state, id desc);
create index payments_newest on core.payment (organisation_id, id desc);
create index payments_of_run on core.payment (organisation_id, run_id, id);
create index payments_of_work on core.payment (organisation_id, work_id, id);

-- What stood in the bank's file: written when a run is approved, and never changed but for what came back.
create table core.payment_run_line (
    organisation_id bigint       not null,
    run_id          bigint       not null,
    payment_id      bigint       not null,
    to_payee        bigint       not null,
    name            varchar(70)  not null,
    iban            varchar(34)  not null,
    cents           bigint       not null,
    reference       varchar(140) not null,
    returned_on     date,
    returned        varchar(200) not null,
    primary key (organisation_id, run_id, payment_id),
    foreign key (organisation_id, run_id) references core.payment_run (organisation_id, id),
    foreign key (organisation_id, payment_id) references core.payment (organisation_id, id)
);
