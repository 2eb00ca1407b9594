-- Vouchers by series. What those that were given are worth stands in the ledger's account of the series's id; a voucher
-- knows from which commitment it came, and the redemption by which a shop is paid.

create table core.voucher_series (
    organisation_id bigint       not null,
    id              bigint       not null,
    version         int          not null,
    name            varchar(200) not null,
    prefix          varchar(12)  not null,
    value_cents     bigint       not null,
    first_number    int          not null,
    amount          int          not null,
    received_on     date         not null,
    expires_on      date         not null,
    shops           varchar(500) not null,
    created_at      timestamp    not null,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, id),
    constraint voucher_series_prefix unique (organisation_id, prefix),
    constraint voucher_series_value check (value_cents > 0),
    foreign key (organisation_id, id) references core.ledger_account (organisation_id, id)
);
create index voucher_series_newest on core.voucher_series (organisation_id, id desc);

create table core.voucher_redemption (
    organisation_id bigint    not null,
    id              bigint    not null,
    series_id       bigint    not null,
    shop_id         bigint    not null,
    payment_id      bigint    not null,
    on_day          date      not null,
    cents           bigint    not null,
    entered_at      timestamp not null,
    entered_by      bigint    not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, series_id) references core.voucher_series (organisation_id, id),
    foreign key (organisation_id, shop_id) references core.payee (organisation_id, id)
);
create index redemptions_of_series on core.voucher_redemption (organisation_id, series_id, id);

create table core.voucher (
    organisation_id bigint       not null,
    id              bigint       not null,
    version         int          not null,
    series_id       bigint       not null,
    number          int          not null,
    state           varchar(16)  not null,
    work_id         bigint,
    chapter_id      bigint,
    given_on        date,
    redemption_id   bigint,
    settled_on      date,
    note            varchar(500) not null,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, id),
    constraint voucher_number unique (organisation_id, series_id, number),
    constraint voucher_given check (state = 'IN_STOCK' or state = 'EXPIRED' or work_id is not null),
    foreign key (organisation_id, series_id) references core.voucher_series (organisation_id, id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, redemption_id) references core.voucher_redemption (organisation_id, id)
);
create index vouchers_in_series on core.voucher (organisation_id, series_id, state, number);
create index vouchers_of_work on core.voucher (organisation_id, work_id, id);
