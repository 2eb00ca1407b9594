-- One row for each work of a service of violence; columns follow the records of that package.
create table adults.freedom_income (
    organisation_id bigint not null,
    work_id bigint not null,
    centre varchar(200),
    centre_signed_by varchar(120),
    centre_declared_on date,
    social_signed_by varchar(120),
    social_declared_on date,
    inps_protocol varchar(40),
    monthly_amount bigint,
    months int,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.violence_path (
    organisation_id bigint not null,
    work_id bigint not null,
    violence varchar(64),
    other_violence varchar(64),
    children_witness boolean,
    risk varchar(64),
    assessed_on date,
    centre varchar(200),
    warned boolean,
    protection_order boolean,
    safety_plan_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.violence_shelter (
    organisation_id bigint not null,
    work_id bigint not null,
    code_name varchar(60),
    emergency boolean,
    danger_told_by varchar(200),
    children int,
    school_told boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.red_code (
    organisation_id bigint not null,
    work_id bigint not null,
    violence varchar(64),
    children_present boolean,
    safe_way varchar(860),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.crime_victim (
    organisation_id bigint not null,
    work_id bigint not null,
    crime varchar(64),
    reported_on date,
    proceeding varchar(860),
    legal_aid boolean,
    interpreter boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table adults.protected_reception (
    organisation_id bigint not null,
    work_id bigint not null,
    code_name varchar(60),
    exploitation varchar(64),
    sent_by varchar(200),
    protection_permit date,
    reported_crime boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
