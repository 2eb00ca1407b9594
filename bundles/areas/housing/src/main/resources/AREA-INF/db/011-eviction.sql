-- One row for each eviction, written with its work; columns follow the record Eviction.
create table housing.eviction (
    organisation_id bigint not null,
    work_id bigint not null,
    title varchar(64),
    landlord varchar(200),
    validated_on date,
    bailiff varchar(120),
    accesses int,
    occupants int,
    minors int,
    elderly int,
    disabled int,
    frailty varchar(4060),
    tried varchar(2000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
