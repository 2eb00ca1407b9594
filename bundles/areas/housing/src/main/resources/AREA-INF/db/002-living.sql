-- Residence, plans and shared living: what each work records beyond core; columns follow the records of the same names.
create table housing.fictitious_residence (
    organisation_id bigint not null,
    work_id bigint not null,
    criterion varchar(40),
    domicile_elements varchar(2000),
    attested_by varchar(120),
    street varchar(120),
    mail_at varchar(120),
    checked_on date,
    checked_by varchar(120),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table housing.family_housing_plan (
    organisation_id bigint not null,
    work_id bigint not null,
    dwelling_condition varchar(64),
    occupancy_title varchar(64),
    minors int,
    arrears bigint,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table housing.housing_autonomy_path (
    organisation_id bigint not null,
    work_id bigint not null,
    partner varchar(120),
    tutor varchar(120),
    referred_on date,
    tenancy_from date,
    monthly_rent bigint,
    at_six_months varchar(40),
    at_twelve_months varchar(40),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table housing.housing_inclusion_path (
    organisation_id bigint not null,
    work_id bigint not null,
    dwelling_condition varchar(64),
    occupancy_title varchar(64),
    precarious_since date,
    linked_procedure varchar(64),
    procedure_reference varchar(60),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table housing.graded_support (
    organisation_id bigint not null,
    work_id bigint not null,
    intensity varchar(64),
    hours_per_week int,
    supporter varchar(120),
    graded_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table housing.shared_home (
    organisation_id bigint not null,
    work_id bigint not null,
    room varchar(60),
    flatmates int,
    matched varchar(1000),
    support_hours int,
    supporter varchar(120),
    night_support boolean,
    monthly_fee bigint,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table housing.co_living (
    organisation_id bigint not null,
    work_id bigint not null,
    pact_signed_on date,
    house_rules varchar(2000),
    commitments varchar(2000),
    monthly_fee bigint,
    fee_in_kind varchar(200),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table housing.housing_distress (
    organisation_id bigint not null,
    work_id bigint not null,
    dwelling_condition varchar(64),
    occupancy_title varchar(64),
    members int,
    rooms int,
    square_metres decimal(14,4),
    utilities_cut boolean,
    arrears bigint,
    procedure_reference varchar(60),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
