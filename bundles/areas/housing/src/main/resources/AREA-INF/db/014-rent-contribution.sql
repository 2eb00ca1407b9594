-- One row for each contribution to the rent; columns follow the record RentContribution.
create table housing.rent_contribution (
    organisation_id bigint not null,
    work_id bigint not null,
    call_year int,
    band varchar(64),
    contract varchar(120),
    yearly_rent bigint,
    yearly_income bigint,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
