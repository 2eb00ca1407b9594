create table tap.water_bill (
    organisation_id bigint not null,
    work_id bigint not null,
    company varchar(200),
    due_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
