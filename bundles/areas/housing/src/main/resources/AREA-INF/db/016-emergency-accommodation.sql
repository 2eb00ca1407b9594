-- One row for each emergency accommodation; columns follow the record EmergencyAccommodation.
create table housing.emergency_accommodation (
    organisation_id bigint not null,
    work_id bigint not null,
    form varchar(64),
    reason varchar(64),
    guests int,
    nights int,
    nightly_cost bigint,
    own_share bigint,
    pact_signed_on date,
    exit_plan varchar(2000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
