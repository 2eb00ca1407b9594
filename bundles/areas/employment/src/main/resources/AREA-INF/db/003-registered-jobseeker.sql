-- One row for each version of the circumstance; columns follow the record RegisteredJobseeker.
create table employment.registered_jobseeker (
    organisation_id bigint not null,
    circumstance_id bigint not null,
    declared_on date,
    centre varchar(120),
    track varchar(64),
    targeted_placement boolean,
    pact_signed_on date,
    primary key (organisation_id, circumstance_id),
    foreign key (organisation_id, circumstance_id) references core.circumstance (organisation_id, id)
);
