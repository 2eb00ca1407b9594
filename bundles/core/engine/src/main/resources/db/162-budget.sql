-- Funds, chapters and commitments; the money in them stands in the ledger's account of the same id.

create table core.fund (
    organisation_id bigint       not null references core.organisation,
    id              bigint       not null,
    version         int          not null,
    name            varchar(200) not null,
    source          varchar(64)  not null,
    project         varchar(60)  not null,
    from_day        date         not null,
    until_day       date,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, id) references core.ledger_account (organisation_id, id)
);
create index funds_newest on core.fund (organisation_id, id desc);

create table core.chapter (
    organisation_id bigint       not null,
    id              bigint       not null,
    version         int          not null,
    fund_id         bigint       not null,
    budget_year     int          not null,
    code            varchar(40) /*postgresql:collate "C"*/ not null,
    name            varchar(200) not null,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, id),
    constraint chapter_once unique (organisation_id, budget_year, code),
    foreign key (organisation_id, id) references core.ledger_account (organisation_id, id),
    foreign key (organisation_id, fund_id) references core.fund (organisation_id, id)
);

create table core.commitment (
    organisation_id bigint        not null,
    id              bigint        not null,
    version         int           not null,
    state           varchar(16)   not null,
    chapter_id      bigint        not null,
    work_id         bigint,
    cents           bigint        not null,
    purpose         varchar(500)  not null,
    act             varchar(100)  not null,
    act_on          date,
    reason          varchar(1000) not null,
    proposed_on     date          not null,
    proposed_by     bigint        not null,
    decided_by      bigint,
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, id) references core.ledger_account (organisation_id, id),
    foreign key (organisation_id, chapter_id) references core.chapter (organisation_id, id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, proposed_by) references core.account (organisation_id, id),
    foreign key (organisation_id, decided_by) references core.account (organisation_id, id),
    constraint commitment_not_negative check (cents >= 0),
    constraint commitment_with_act check (state in ('PROPOSED', 'REFUSED') or (act <> '' and act_on is not null))
);
create index commitments_newest on core.commitment (organisation_id, id desc);
create index commitments_of_chapter on core.commitment (organisation_id, chapter_id, id desc);
create index commitments_of_state on core.commitment (organisation_id, state, id desc);
create index commitments_of_work on core.commitment (organisation_id, work_id, id);
