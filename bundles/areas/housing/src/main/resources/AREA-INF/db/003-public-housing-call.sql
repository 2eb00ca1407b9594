-- A call for public housing: not about a person, so a table of its own. Who stands where is its waiting list's; the lists
-- it publishes are that ranking as it stood on a day.
create table housing.public_housing_call (
    organisation_id bigint not null,
    id bigint generated always as identity,
    version int not null,
    reference varchar(60) not null,
    title varchar(200) not null,
    requirements varchar(2000) not null,
    opens_on date not null,
    closes_on date not null,
    list_id bigint not null,
    provisional_on date,
    definitive_on date,
    changed_at timestamp not null,
    changed_by varchar(200) not null,
    primary key (organisation_id, id),
    unique (organisation_id, reference),
    foreign key (organisation_id, list_id) references core.waiting_list (organisation_id, id)
);

create index public_housing_calls_newest on housing.public_housing_call (organisation_id, opens_on desc, id desc);
