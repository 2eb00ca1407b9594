-- One row for each person followed without a home; columns follow the record HomelessSupport.
create table housing.homeless_support (
    organisation_id bigint not null,
    work_id bigint not null,
    sleeps varchar(64),
    since date,
    meeting_point varchar(860),
    post_point varchar(120),
    locker varchar(40),
    fictitious_address boolean,
    animals boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
