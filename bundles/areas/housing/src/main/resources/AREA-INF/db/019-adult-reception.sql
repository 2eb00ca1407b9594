-- One row for each reception project; columns follow the record AdultReception.
create table housing.adult_reception (
    organisation_id bigint not null,
    work_id bigint not null,
    project varchar(200),
    educator varchar(120),
    goals varchar(2000),
    own_share bigint,
    pact_signed_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
