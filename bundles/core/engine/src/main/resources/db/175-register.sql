-- The registers of the office: what all their entries share, and every version of it. What is special to a register has
-- a table of its own, by entry and version.

create table core.register_entry (
    organisation_id bigint not null,
    id bigint not null,
    version int not null,
    register varchar(32) not null,
    place varchar(300) not null,
    kind varchar(64) not null,
    unit_id bigint,
    about_id bigint,
    title varchar(300) not null,
    title_key varchar(300) not null,
    secrecy varchar(16) not null,
    from_day date,
    until_day date,
    created_by bigint not null,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, unit_id) references core.unit (organisation_id, id)
);
-- place is what the register is ordered by.
create index entry_in_order on core.register_entry (organisation_id, register, place, id);
create index entry_about on core.register_entry (organisation_id, register, about_id, place, id);

create table core.register_version (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    kind varchar(64) not null,
    unit_id bigint,
    about_id bigint,
    title varchar(300) not null,
    from_day date,
    until_day date,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, entry_id, version),
    foreign key (organisation_id, entry_id) references core.register_entry (organisation_id, id)
);

create table core.register_involved (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    place int not null,
    role varchar(64) not null,
    staff_id bigint,
    partner_id bigint,
    name varchar(200) not null,
    from_day date,
    until_day date,
    primary key (organisation_id, entry_id, version, place),
    foreign key (organisation_id, entry_id, version)
        references core.register_version (organisation_id, entry_id, version),
    foreign key (organisation_id, staff_id) references core.account (organisation_id, id),
    foreign key (organisation_id, partner_id) references core.register_entry (organisation_id, id)
);
create index involved_staff on core.register_involved (organisation_id, staff_id, entry_id, version);

create table core.register_service (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    service varchar(97) not null,
    primary key (organisation_id, entry_id, version, service),
    foreign key (organisation_id, entry_id, version)
        references core.register_version (organisation_id, entry_id, version)
);
create index entry_of_service on core.register_service (organisation_id, service, entry_id, version);

create table core.register_reader (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    user_id bigint not null,
    read_at timestamp not null,
    primary key (organisation_id, entry_id, version, user_id),
    foreign key (organisation_id, entry_id, version)
        references core.register_version (organisation_id, entry_id, version),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id)
);
