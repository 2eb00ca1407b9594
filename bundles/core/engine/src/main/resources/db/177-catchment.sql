-- Which unit serves which street, and who of the staff works where.

create table core.catchment (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    street varchar(200) not null,
    street_key varchar(240) not null,
    municipality varchar(120) not null,
    municipality_key varchar(240) not null,
    first_number int,
    last_number int,
    side varchar(8) not null,
    worker_id bigint,
    primary key (organisation_id, entry_id, version),
    foreign key (organisation_id, entry_id, version)
        references core.register_version (organisation_id, entry_id, version),
    foreign key (organisation_id, worker_id) references core.account (organisation_id, id)
);
create index catchment_street on core.catchment (organisation_id, street_key, entry_id, version);

create table core.post (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    share int not null,
    register_number varchar(64) not null,
    substitute_id bigint,
    primary key (organisation_id, entry_id, version),
    foreign key (organisation_id, entry_id, version)
        references core.register_version (organisation_id, entry_id, version),
    foreign key (organisation_id, substitute_id) references core.account (organisation_id, id)
);

-- Who writes where entries must not quarrel with each other holds the row of that register until commit.
create table core.register_hold (
    register varchar(32) not null primary key
);
insert into core.register_hold (register) values ('catchment');
insert into core.register_hold (register) values ('post');
