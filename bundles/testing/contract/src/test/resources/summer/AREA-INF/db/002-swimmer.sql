create table summer.swimmer (
    organisation_id bigint not null,
    circumstance_id bigint not null,
    badge varchar(200),
    since date,
    primary key (organisation_id, circumstance_id),
    foreign key (organisation_id, circumstance_id) references core.circumstance (organisation_id, id)
);
