-- The bank of foster families: what each can do, beyond the facility of core that keeps its home and its places.
create table minors.foster_family (
    organisation_id bigint not null,
    facility_id bigint not null,
    version int not null,
    name varchar(200) not null,
    state varchar(40) not null,
    type varchar(64) not null,
    suitable_on date,
    available_from date,
    available_until date,
    full_time boolean not null,
    part_time boolean not null,
    residential boolean not null,
    daytime boolean not null,
    from_age int not null,
    to_age int not null,
    most_children int not null,
    out_of_region boolean not null,
    note varchar(2000) not null,
    changed_at timestamp not null,
    changed_by varchar(200) not null,
    primary key (organisation_id, facility_id),
    foreign key (organisation_id, facility_id) references core.facility (organisation_id, id)
);

create table minors.foster_skill (
    organisation_id bigint not null,
    facility_id bigint not null,
    skill varchar(64) not null,
    primary key (organisation_id, facility_id, skill),
    foreign key (organisation_id, facility_id) references minors.foster_family (organisation_id, facility_id)
);

create table minors.foster_training (
    organisation_id bigint not null,
    facility_id bigint not null,
    place int not null,
    held_on date not null,
    title varchar(200) not null,
    hours int not null,
    primary key (organisation_id, facility_id, place),
    foreign key (organisation_id, facility_id) references minors.foster_family (organisation_id, facility_id)
);

-- Which family was proposed for which request, and what became of it.
create table minors.foster_proposal (
    organisation_id bigint not null,
    work_id bigint not null,
    facility_id bigint not null,
    points int not null,
    proposed_on date not null,
    state varchar(40) not null,
    answered_on date,
    note varchar(2000) not null,
    changed_by varchar(200) not null,
    primary key (organisation_id, work_id, facility_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, facility_id) references minors.foster_family (organisation_id, facility_id)
);
