-- One row for each pitch that is taken; columns follow the record Pitch.
create table housing.pitch (
    organisation_id bigint not null,
    work_id bigint not null,
    dwelling varchar(64),
    people int,
    minors int,
    rules_signed_on date,
    monthly_fee bigint,
    electricity_checked_on date,
    gas_checked_on date,
    remarks varchar(1000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
