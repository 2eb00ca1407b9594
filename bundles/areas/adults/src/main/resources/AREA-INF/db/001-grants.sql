-- One row for each grant of a kind, written with its work; columns follow the records of the same name.
create table adults.ordinary_grant (
    organisation_id bigint not null,
    work_id bigint not null,
    need varchar(64),
    purpose varchar(1000),
    form varchar(64),
    commitments varchar(1000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.temporary_grant (
    organisation_id bigint not null,
    work_id bigint not null,
    need varchar(64),
    purpose varchar(1000),
    form varchar(64),
    months int,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.extraordinary_grant (
    organisation_id bigint not null,
    work_id bigint not null,
    cause varchar(64),
    event varchar(1000),
    happened_on date,
    form varchar(64),
    urgent boolean,
    urgent_because varchar(500),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.basic_needs (
    organisation_id bigint not null,
    work_id bigint not null,
    what varchar(64),
    purpose varchar(1000),
    receipts_on date,
    receipts_amount bigint,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.urgent_advance (
    organisation_id bigint not null,
    work_id bigint not null,
    cause varchar(64),
    because varchar(500),
    cash_desk varchar(120),
    receipt varchar(60),
    act varchar(200),
    act_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.local_income_support (
    organisation_id bigint not null,
    work_id bigint not null,
    measure varchar(64),
    rule varchar(200),
    points int,
    place int,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.bill_payment (
    organisation_id bigint not null,
    work_id bigint not null,
    supply varchar(64),
    company varchar(200),
    customer_number varchar(60),
    bill_number varchar(60),
    bill_amount bigint,
    due_on date,
    cut_off_risk boolean,
    cut_off_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.food_vouchers (
    organisation_id bigint not null,
    work_id bigint not null,
    people int,
    infants int,
    diet varchar(64),
    collects_at varchar(200),
    collected_by varchar(120),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.travel_ticket (
    organisation_id bigint not null,
    work_id bigint not null,
    towards varchar(64),
    from_place varchar(120),
    to_place varchar(120),
    means varchar(64),
    carrier varchar(200),
    travels_on date,
    awaited_by varchar(200),
    service_told boolean,
    arrived_on date,
    confirmed_by varchar(200),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.association_reimbursement (
    organisation_id bigint not null,
    work_id bigint not null,
    association varchar(200),
    agreement varchar(200),
    invoice varchar(60),
    stay_from date,
    stay_until date,
    nights int,
    per_night bigint,
    goods varchar(500),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.interest_free_loan (
    organisation_id bigint not null,
    work_id bigint not null,
    difficulty varchar(64),
    difficulty_text varchar(1000),
    opportunity varchar(1000),
    monthly_capacity bigint,
    months int,
    agreement varchar(60),
    agreed_on date,
    write_off_act varchar(200),
    written_off_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
