-- What persons pay of a price, by band of their means test. A published rule never changes; the one that counts on a day
-- is the latest that began. published_from repeats from_day once it is published: two may not begin on one day.

create table core.contribution_rule (
    organisation_id bigint        not null,
    id              bigint        not null,
    version         int           not null,
    service         varchar(97)   not null,
    from_day        date          not null,
    published_from  date,
    published_on    date,
    act             varchar(200)  not null,
    unit            varchar(64)   not null,
    price_cents     bigint,
    isee_type       varchar(64)   not null,
    without_isee    decimal(5, 2) not null,
    least_cents     bigint,
    most_cents      bigint,
    step            int           not null,
    rounding        varchar(16)   not null,
    created_at      timestamp     not null,
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, id),
    constraint contribution_one_a_day unique (organisation_id, service, published_from)
);
create index contributions_newest on core.contribution_rule (organisation_id, id desc);
create index contributions_in_force on core.contribution_rule (organisation_id, service, published_from desc);
create index contributions_of_service on core.contribution_rule (organisation_id, service, id desc);

create table core.contribution_band (
    organisation_id bigint        not null,
    rule_id         bigint        not null,
    place           int           not null,
    up_to_cents     bigint,
    way             varchar(16)   not null,
    share           decimal(5, 2) not null,
    to_share        decimal(5, 2) not null,
    amount_cents    bigint        not null,
    primary key (organisation_id, rule_id, place),
    foreign key (organisation_id, rule_id) references core.contribution_rule (organisation_id, id)
);
