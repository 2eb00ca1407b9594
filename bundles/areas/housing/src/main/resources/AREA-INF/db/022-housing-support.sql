-- One row for each housing support; columns follow the record HousingSupport.
create table housing.housing_support (
    organisation_id bigint not null,
    work_id bigint not null,
    aim varchar(64),
    agreed varchar(2000),
    home varchar(200),
    landlord_informed boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
