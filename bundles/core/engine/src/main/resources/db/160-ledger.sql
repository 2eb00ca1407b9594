-- The ledger. A posting names the account that gives and the account that takes, so what does not balance cannot be
-- written. An account has the id of the record whose money it holds; 0 is the world outside.

create table core.ledger_account (
    organisation_id bigint      not null references core.organisation,
    id              bigint      not null,
    kind            varchar(16) not null,
    in_cents        bigint      default 0 not null,
    out_cents       bigint      default 0 not null,
    primary key (organisation_id, id),
    constraint ledger_only_one_world check ((kind = 'OUTSIDE' and id = 0) or (kind <> 'OUTSIDE' and id > 0)),
    constraint ledger_never_below_zero check (kind = 'OUTSIDE' or out_cents <= in_cents)
);

create table core.ledger_entry (
    organisation_id bigint      not null references core.organisation,
    id              bigint      not null,
    kind            varchar(16) not null,
    record_id       bigint      not null,
    on_day          date        not null,
    reference       varchar(200) not null,
    reverses_id     bigint,
    written_at      timestamp   not null,
    written_by      bigint      not null,
    primary key (organisation_id, id),
    constraint ledger_reversed_once unique (organisation_id, reverses_id),
    foreign key (organisation_id, reverses_id) references core.ledger_entry (organisation_id, id)
);
create index ledger_entries_of_record on core.ledger_entry (organisation_id, record_id, id);

create table core.ledger_posting (
    organisation_id bigint not null,
    entry_id        bigint not null,
    place           int    not null,
    from_id         bigint not null,
    to_id           bigint not null,
    cents           bigint not null,
    record_id       bigint not null,
    primary key (organisation_id, entry_id, place),
    foreign key (organisation_id, entry_id) references core.ledger_entry (organisation_id, id),
    foreign key (organisation_id, from_id) references core.ledger_account (organisation_id, id),
    foreign key (organisation_id, to_id) references core.ledger_account (organisation_id, id),
    constraint ledger_moves_something check (cents > 0),
    constraint ledger_moves_elsewhere check (from_id <> to_id)
);
create index ledger_postings_out on core.ledger_posting (organisation_id, from_id, entry_id);
create index ledger_postings_in on core.ledger_posting (organisation_id, to_id, entry_id);
create index ledger_postings_of_record on core.ledger_posting (organisation_id, record_id, entry_id);

-- Both sides of each posting, as an auditor reads them: over an entry, and over everything, the sum is 0.
create view core.ledger_leg as
    select organisation_id, entry_id, place, from_id as account_id, -cents as cents, record_id from core.ledger_posting
    union all
    select organisation_id, entry_id, place, to_id as account_id, cents as cents, record_id from core.ledger_posting;
