-- A building that shall be cleared, as the act says; nothing in it speaks of a person.
create table housing.clearance (
    organisation_id bigint not null,
    id bigint generated always as identity,
    unit_id bigint not null,
    authority varchar(200) not null,
    act varchar(120) not null,
    act_on date not null,
    ground varchar(64) not null,
    building varchar(200) not null,
    clearance_on date,
    opinion_by date not null,
    primary key (organisation_id, id)
);

create unique index clearance_once on housing.clearance (organisation_id, unit_id, act, building);

-- A household found in the building: its evaluation, and what was done for it. Who they are stands in their case.
create table housing.clearance_household (
    organisation_id bigint not null,
    clearance_id bigint not null,
    assessment_id bigint not null,
    measures_id bigint,
    primary key (organisation_id, assessment_id),
    foreign key (organisation_id, clearance_id) references housing.clearance (organisation_id, id),
    foreign key (organisation_id, assessment_id) references core.works (organisation_id, id),
    foreign key (organisation_id, measures_id) references core.works (organisation_id, id)
);

create index clearance_household_of on housing.clearance_household (organisation_id, clearance_id, assessment_id);
