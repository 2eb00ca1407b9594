-- Work: what the service does, decides or pays in a case; its history, deadlines, deliveries and instalments.
-- "work" alone is a reserved word of Derby, so the table has the plural.

create table core.works (
    organisation_id bigint not null,
    id bigint not null,
    case_id bigint not null,
    area varchar(32) not null,
    service varchar(97) not null,
    kind varchar(16) not null,
    step varchar(40) not null,
    stage varchar(16) not null,
    from_day date not null,
    until_day date,
    outcome varchar(64),
    under_id bigint,
    secrecy varchar(16) not null,
    received_on date,
    aim varchar(2000) not null,
    provider varchar(200) not null,
    amount_cents bigint,
    rhythm varchar(16),
    payee_id bigint,
    opened_on date not null,
    version int not null,
    created_at timestamp not null,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, under_id) references core.works (organisation_id, id),
    foreign key (organisation_id, payee_id) references core.person (organisation_id, id)
);
create index works_newest on core.works (organisation_id, id desc);
create index works_of_case on core.works (organisation_id, case_id, id desc);
create index works_of_service on core.works (organisation_id, service, stage, id desc);
create index works_of_area on core.works (organisation_id, area, stage, id desc);

create table core.work_goal (
    organisation_id bigint not null,
    work_id bigint not null,
    place int not null,
    goal varchar(500) not null,
    term varchar(16) not null,
    responsible varchar(200) not null,
    attained int not null,
    primary key (organisation_id, work_id, place),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table core.work_step (
    organisation_id bigint not null,
    id bigint not null,
    work_id bigint not null,
    place int not null,
    step varchar(40) not null,
    stage varchar(16) not null,
    on_day date not null,
    outcome varchar(64),
    until_day date,
    note varchar(2000) not null,
    taken_at timestamp not null,
    taken_by bigint not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
-- place is the version of the work which the step made: ids come in blocks, so they do not follow time.
create unique index steps_of_work on core.work_step (organisation_id, work_id, place);

create table core.deadline (
    organisation_id bigint not null,
    work_id bigint not null,
    code varchar(64) not null,
    due date not null,
    consequence varchar(16) not null,
    source varchar(200) not null,
    met_on date,
    primary key (organisation_id, work_id, code),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
create index deadline_due on core.deadline (organisation_id, due, work_id);

create table core.delivery_month (
    organisation_id bigint not null,
    work_id bigint not null,
    month varchar(7) not null,
    version int not null,
    confirmed boolean not null,
    due_cents bigint not null,
    how varchar(8000) not null,
    reason varchar(2000) not null,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, work_id, month),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table core.delivery (
    organisation_id bigint not null,
    work_id bigint not null,
    on_day date not null,
    quantity decimal(10,2) not null,
    absence varchar(64),
    primary key (organisation_id, work_id, on_day),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

-- place tells apart several instalments of one month (a weekly grant); one written twice is refused by the key.
create table core.instalment (
    organisation_id bigint not null,
    id bigint not null,
    work_id bigint not null,
    month varchar(7) not null,
    place int not null,
    amount_cents bigint not null,
    state varchar(16) not null,
    paid_on date,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
create index instalments_of_work on core.instalment (organisation_id, work_id, month, place, id);
