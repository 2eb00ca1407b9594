-- One row for each request, written with its work; columns follow the record BlamelessArrears.
create table housing.blameless_arrears (
    organisation_id bigint not null,
    work_id bigint not null,
    cause varchar(64),
    cause_on date,
    landlord varchar(200),
    contract varchar(120),
    monthly_rent bigint,
    resident_years int,
    arrears bigint,
    arrears_months int,
    eviction_notified_on date,
    proceeding varchar(60),
    ise bigint,
    isee bigint,
    purpose varchar(64),
    amount_asked bigint,
    agreed_on date,
    agreement varchar(2000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
