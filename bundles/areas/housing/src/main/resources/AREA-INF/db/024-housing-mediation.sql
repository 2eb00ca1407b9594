-- One row for each mediation; columns follow the record HousingMediation.
create table housing.housing_mediation (
    organisation_id bigint not null,
    work_id bigint not null,
    dispute varchar(64),
    other_side varchar(200),
    words varchar(8060),
    wanted_on date,
    other_wanted_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
