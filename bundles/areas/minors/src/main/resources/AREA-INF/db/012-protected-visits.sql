-- Parent and child meet before somebody else. One row a work; columns follow the records.
create table minors.protected_visits (
    organisation_id bigint not null,
    work_id bigint not null,
    decree varchar(200),
    decree_on date,
    manner varchar(64),
    meets varchar(200),
    place varchar(200),
    every_days int,
    minutes int,
    operator varchar(200),
    rules varchar(2000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
