-- What a household earns and owes; funerals at public charge.
create table adults.economic_hardship (
    organisation_id bigint not null,
    work_id bigint not null,
    income bigint,
    income_from varchar(64),
    housing_cost bigint,
    debts bigint,
    debts_to varchar(64),
    over_indebted boolean,
    since date,
    why varchar(2000),
    strengths varchar(1000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.pauper_funeral (
    organisation_id bigint not null,
    work_id bigint not null,
    died_on date,
    died_at varchar(200),
    destitute boolean,
    abandoned boolean,
    searched_on date,
    searched_where varchar(1000),
    relatives varchar(1000),
    estate varchar(1000),
    estate_value bigint,
    authorisation varchar(60),
    authorised_on date,
    undertaker varchar(200),
    burial varchar(64),
    held_on date,
    recovered_from varchar(200),
    recovered bigint,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
