-- A report about a child: one row for each work; columns follow the record ChildReport.
create table minors.child_report (
    organisation_id bigint not null,
    work_id bigint not null,
    child bigint,
    first_reported_on date,
    source varchar(64),
    reported_by varchar(860),
    parents_informed varchar(200),
    unaccompanied boolean,
    child_need varchar(64),
    family_need varchar(64),
    school varchar(120),
    reported_to_court boolean,
    reported_to_court_on date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

-- What SINBA asks about a child: one row for each version of the circumstance.
create table minors.child_profile (
    organisation_id bigint not null,
    circumstance_id bigint not null,
    condition varchar(64),
    place_of_life varchar(64),
    school varchar(64),
    employment varchar(64),
    disability boolean,
    disability_type varchar(64),
    certification varchar(64),
    with_mother boolean,
    with_father boolean,
    with_siblings boolean,
    with_grandparent boolean,
    with_partner boolean,
    with_others boolean,
    mother_schooling varchar(64),
    mother_occupation varchar(64),
    father_schooling varchar(64),
    father_occupation varchar(64),
    primary key (organisation_id, circumstance_id),
    foreign key (organisation_id, circumstance_id) references core.circumstance (organisation_id, id)
);
