-- What courts order about a child, beside core's order.
create table minors.entrustment (
    organisation_id bigint not null,
    work_id bigint not null,
    child bigint,
    lives_with varchar(64),
    months int,
    report_every_months int,
    tasks varchar(2000),
    responsible varchar(120),
    communicated_on date,
    responsibility varchar(64),
    contacts varchar(64),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.judicial_measure (
    organisation_id bigint not null,
    work_id bigint not null,
    child bigint,
    measure_type varchar(64),
    responsibility varchar(64),
    contacts varchar(64),
    contacts_regime varchar(1000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.vigilance (
    organisation_id bigint not null,
    work_id bigint not null,
    child bigint,
    visits_per_month int,
    unannounced boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.custody_inquiry (
    organisation_id bigint not null,
    work_id bigint not null,
    expert varchar(120),
    parenting_coordinator varchar(120),
    conflict varchar(64),
    child_heard boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.framework_plan (
    organisation_id bigint not null,
    work_id bigint not null,
    judicial_reference varchar(120),
    for_child varchar(2000),
    with_parents varchar(2000),
    contacts varchar(2000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
