-- One row for each pact against housing poverty; columns follow the record HousingPovertyPact.
create table housing.housing_poverty_pact (
    organisation_id bigint not null,
    work_id bigint not null,
    tenure varchar(64),
    monthly_cost bigint,
    monthly_income bigint,
    arrears_months int,
    crowded boolean,
    unsafe boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
