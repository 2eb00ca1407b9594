-- What the tutor saw of a trainee, several times in a traineeship; never changed, a later one says more.
create table employment.evaluation (
    organisation_id bigint not null,
    id bigint generated always as identity,
    work_id bigint not null,
    given_on date not null,
    moment varchar(64) not null,
    orientation int not null,
    skills int not null,
    resources int not null,
    self_esteem int not null,
    note varchar(2000) not null,
    given_by varchar(200) not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create index evaluation_by_work on employment.evaluation (organisation_id, work_id, given_on, id);
