-- Machines: programs with an account of their own that has no password; they show tokens, of which a hash is kept.

create table core.machine (
    organisation_id bigint not null,
    id bigint not null,
    reason varchar(500) not null,
    networks varchar(2000) not null,
    requests_per_minute int not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, id) references core.account (organisation_id, id)
);

create table core.machine_scope (
    organisation_id bigint not null,
    machine_id bigint not null,
    scope varchar(80) not null,
    primary key (organisation_id, machine_id, scope),
    foreign key (organisation_id, machine_id) references core.machine (organisation_id, id)
);

create table core.machine_token (
    organisation_id bigint not null,
    id bigint not null,
    machine_id bigint not null,
    token_hash char(64) not null,
    hint varchar(8) not null,
    issued_at timestamp not null,
    issued_by bigint not null,
    expires_at timestamp not null,
    revoked boolean not null,
    used_at timestamp,
    used_from varchar(64) not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, machine_id) references core.machine (organisation_id, id)
);
create unique index machine_token_hash on core.machine_token (token_hash);
create index machine_token_of on core.machine_token (organisation_id, machine_id, expires_at);
