-- Undertakings: aim, reach, money and gauges of each version; readings hang on the entry.

create table core.undertaking (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    aim varchar(4000) not null,
    reach varchar(1000) not null,
    hours int,
    primary key (organisation_id, entry_id, version),
    foreign key (organisation_id, entry_id, version)
        references core.register_version (organisation_id, entry_id, version)
);

create table core.undertaking_backing (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    place int not null,
    source varchar(200) not null,
    amount bigint not null,
    primary key (organisation_id, entry_id, version, place),
    foreign key (organisation_id, entry_id, version)
        references core.undertaking (organisation_id, entry_id, version)
);

create table core.undertaking_gauge (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    place int not null,
    code varchar(64) not null,
    label varchar(200) not null,
    measure varchar(40) not null,
    target decimal(18, 4),
    check_by date,
    primary key (organisation_id, entry_id, version, place),
    foreign key (organisation_id, entry_id, version)
        references core.undertaking (organisation_id, entry_id, version)
);

create table core.undertaking_reading (
    organisation_id bigint not null,
    id bigint not null,
    entry_id bigint not null,
    gauge varchar(64) not null,
    on_day date not null,
    figure decimal(18, 4) not null,
    note varchar(1000) not null,
    taken_by bigint not null,
    taken_at timestamp not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references core.register_entry (organisation_id, id)
);
create index readings_newest on core.undertaking_reading (organisation_id, entry_id, on_day desc, id desc);
