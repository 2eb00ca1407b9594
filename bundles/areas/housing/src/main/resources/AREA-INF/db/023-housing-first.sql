-- One row for each dwelling of Housing First; columns follow the record HousingFirst.
create table housing.housing_first (
    organisation_id bigint not null,
    work_id bigint not null,
    programme varchar(64),
    team varchar(200),
    visits_per_month int,
    holder varchar(64),
    contract varchar(120),
    monthly_rent bigint,
    monthly_income bigint,
    own_share bigint,
    pact_signed_on date,
    chose_dwelling boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
