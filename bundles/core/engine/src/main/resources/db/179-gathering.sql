-- Gatherings, who was present, and the cases talked about there.

create table core.gathering (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    state varchar(16) not null,
    at_time varchar(5) not null,
    minutes int not null,
    venue varchar(200) not null,
    confidential boolean not null,
    credits int not null,
    agenda varchar(4000) not null,
    account varchar(20000) not null,
    primary key (organisation_id, entry_id, version),
    foreign key (organisation_id, entry_id, version)
        references core.register_version (organisation_id, entry_id, version)
);

create table core.gathering_presence (
    organisation_id bigint not null,
    entry_id bigint not null,
    version int not null,
    place int not null,
    primary key (organisation_id, entry_id, version, place),
    foreign key (organisation_id, entry_id, version, place)
        references core.register_involved (organisation_id, entry_id, version, place)
);

create table core.case_talk (
    organisation_id bigint not null,
    id bigint not null,
    version int not null,
    entry_id bigint not null,
    case_id bigint not null,
    question varchar(4000) not null,
    brought_by bigint not null,
    advice varchar(4000) not null,
    follow_up date,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, id),
    constraint case_talked_once unique (organisation_id, entry_id, case_id),
    foreign key (organisation_id, entry_id) references core.register_entry (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, brought_by) references core.account (organisation_id, id)
);
create index talks_of_case on core.case_talk (organisation_id, case_id, id desc);
