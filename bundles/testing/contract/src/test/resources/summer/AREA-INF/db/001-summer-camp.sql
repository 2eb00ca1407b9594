create table summer.summer_camp (
    organisation_id bigint not null,
    work_id bigint not null,
    weeks int,
    camp varchar(64),
    bus boolean,
    fee bigint,
    stay_from date,
    stay_until date,
    visited_on date,
    meals varchar(40),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
