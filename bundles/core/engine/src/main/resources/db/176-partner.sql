-- Partners and what is agreed with them.

create table core.partner (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    fiscal_code varchar(16) not null,
    address varchar(400) not null,
    phone varchar(200) not null,
    mail varchar(200) not null,
    note varchar(4000) not null,
    primary key (organisation_id, entry_id, version),
    foreign key (organisation_id, entry_id, version)
        references core.register_version (organisation_id, entry_id, version)
);

create table core.agreement (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    reference varchar(100) not null,
    ceiling bigint,
    processor boolean not null,
    terms varchar(4000) not null,
    primary key (organisation_id, entry_id, version),
    foreign key (organisation_id, entry_id, version)
        references core.register_version (organisation_id, entry_id, version)
);
