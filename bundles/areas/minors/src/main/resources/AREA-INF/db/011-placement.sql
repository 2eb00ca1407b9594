-- Children who live or spend the day elsewhere, and the way back or on. One row a work; columns follow the records.
create table minors.residential_placement (
    organisation_id bigint not null,
    work_id bigint not null,
    form varchar(64),
    nature varchar(64),
    presence varchar(64),
    child bigint,
    relatives_excluded boolean,
    decree varchar(200),
    decree_on date,
    educational_plan_on date,
    visits varchar(2000),
    extras varchar(2000),
    return_conditions varchar(2000),
    extension_decree varchar(200),
    extension_decree_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.semi_residential (
    organisation_id bigint not null,
    work_id bigint not null,
    type varchar(64),
    days_per_week int,
    transport boolean,
    meals boolean,
    goals varchar(2000),
    family_share bigint,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.origin_family (
    organisation_id bigint not null,
    work_id bigint not null,
    supported_by varchar(200),
    parents_collaborate varchar(64),
    visits_plan varchar(2000),
    calls_plan varchar(2000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.removal_causes (
    organisation_id bigint not null,
    work_id bigint not null,
    causes varchar(2000),
    evidence varchar(2000),
    evidence_on date,
    return_conditions varchar(2000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.harm_reduction (
    organisation_id bigint not null,
    work_id bigint not null,
    risk varchar(8060),
    limits varchar(2000),
    whom_to_call varchar(2000),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.return_project (
    organisation_id bigint not null,
    work_id bigint not null,
    first_trial_from date,
    first_trial_until date,
    second_trial_from date,
    second_trial_until date,
    third_trial_from date,
    third_trial_until date,
    support_at_home varchar(2000),
    child_heard_on date,
    court_told boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.care_leaver (
    organisation_id bigint not null,
    work_id bigint not null,
    papers_on date,
    health_card_on date,
    account_on date,
    residence_on date,
    school_on date,
    work_on date,
    home varchar(64),
    tutor varchar(200),
    after_care_decree varchar(200),
    yearly_grant bigint,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.duty_of_care (
    organisation_id bigint not null,
    work_id bigint not null,
    competent_body varchar(200),
    competent_since date,
    residence_checked boolean,
    paid_by varchar(64),
    paid_to varchar(200),
    mandate varchar(200),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.placement_monitoring (
    organisation_id bigint not null,
    work_id bigint not null,
    every_days int,
    visitor varchar(200),
    child_heard_on date,
    childs_words varchar(8060),
    incidents varchar(8060),
    incidents_told_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
