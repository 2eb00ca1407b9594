-- One row for each place in a dormitory; columns follow the record Dormitory.
create table housing.dormitory (
    organisation_id bigint not null,
    work_id bigint not null,
    nights int,
    entry_hour varchar(20),
    locker varchar(40),
    meals boolean,
    rules_signed_on date,
    health_seen_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
