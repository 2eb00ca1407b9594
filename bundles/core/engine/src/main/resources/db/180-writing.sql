-- What the office writes for itself, and the unmet demand a version was counted from.

create table core.writing (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    body varchar(20000) not null,
    figures_from date,
    figures_until date,
    primary key (organisation_id, entry_id, version),
    foreign key (organisation_id, entry_id, version)
        references core.register_version (organisation_id, entry_id, version)
);

create table core.writing_figure (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    place int not null,
    service varchar(97) not null,
    reason varchar(64) not null,
    contacts int not null,
    persons int not null,
    primary key (organisation_id, entry_id, version, place),
    foreign key (organisation_id, entry_id, version)
        references core.writing (organisation_id, entry_id, version)
);
