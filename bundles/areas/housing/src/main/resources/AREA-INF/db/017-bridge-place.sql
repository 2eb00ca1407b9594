-- One row for each bridge place; columns follow the record BridgePlace.
create table housing.bridge_place (
    organisation_id bigint not null,
    work_id bigint not null,
    risk varchar(64),
    towards varchar(64),
    expected_on date,
    own_share bigint,
    pact_signed_on date,
    exit_plan varchar(2000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
