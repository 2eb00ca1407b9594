create table garden.allergy (
    organisation_id bigint not null,
    circumstance_id bigint not null,
    pollen varchar(200),
    since date,
    treated_by bigint,
    primary key (organisation_id, circumstance_id),
    foreign key (organisation_id, circumstance_id) references core.circumstance (organisation_id, id)
);
