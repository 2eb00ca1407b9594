-- Public housing: what each work records beyond core; columns follow the records of the same names.
create table housing.public_housing_application (
    organisation_id bigint not null,
    work_id bigint not null,
    call_reference varchar(80),
    protocol varchar(60),
    resident_since date,
    owns_no_home boolean,
    no_earlier_home boolean,
    no_occupation boolean,
    arrears bigint,
    members int,
    disabled_members int,
    older_members int,
    dwelling_condition varchar(64),
    rooms int,
    monthly_rent bigint,
    accessibility_needed boolean,
    opposition_on date,
    opposition_grounds varchar(2000),
    opposition_outcome varchar(64),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table housing.allocation (
    organisation_id bigint not null,
    work_id bigint not null,
    dwelling varchar(120),
    rooms int,
    square_metres decimal(14,4),
    storey int,
    lift boolean,
    accessible boolean,
    quota varchar(64),
    answer_by date,
    accepted_on date,
    contract_number varchar(60),
    contract_on date,
    rent_band varchar(64),
    monthly_rent bigint,
    keys_on date,
    earlier_dwelling varchar(120),
    earlier_released_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table housing.home_exchange (
    organisation_id bigint not null,
    work_id bigint not null,
    ground varchar(64),
    explanation varchar(2000),
    dwelling varchar(120),
    storey int,
    lift boolean,
    rooms int,
    members int,
    certified_by varchar(120),
    certified_on date,
    certified_until date,
    partner bigint,
    partner_dwelling varchar(120),
    landlord_consent_on date,
    arrears bigint,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table housing.forfeiture (
    organisation_id bigint not null,
    work_id bigint not null,
    measure varchar(40),
    cause varchar(64),
    ascertained_on date,
    ascertained_by varchar(120),
    dwelling varchar(120),
    undeclared_member bigint,
    member_left_on date,
    arrears bigint,
    notice_reference varchar(60),
    notice_on date,
    defence_on date,
    defence_reference varchar(60),
    suspension_act varchar(120),
    act_reference varchar(60),
    act_on date,
    release_by date,
    appeal_to varchar(120),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table housing.tenancy_succession (
    organisation_id bigint not null,
    work_id bigint not null,
    succession varchar(64),
    event_on date,
    former_tenant bigint,
    relationship varchar(64),
    living_together_since date,
    permanent_member boolean,
    dwelling varchar(120),
    arrears bigint,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table housing.home_hosting (
    organisation_id bigint not null,
    work_id bigint not null,
    hosting varchar(64),
    guest bigint,
    guest_income_declared boolean,
    stay_from date,
    stay_until date,
    dwelling varchar(120),
    rooms int,
    members int,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
