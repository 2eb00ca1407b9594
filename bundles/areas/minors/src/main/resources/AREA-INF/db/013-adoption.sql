-- Couples who offer themselves, children who come to them, and the time after. One row a work; columns follow the records.
create table minors.national_adoption (
    organisation_id bigint not null,
    work_id bigint not null,
    spouse varchar(200),
    married_on date,
    living_together_since date,
    court_file varchar(200),
    informed_on date,
    course_done_on date,
    social_worker varchar(200),
    psychologist varchar(200),
    report_sent_on date,
    protocol varchar(200),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.international_adoption (
    organisation_id bigint not null,
    work_id bigint not null,
    spouse varchar(200),
    married_on date,
    living_together_since date,
    court_file varchar(200),
    informed_on date,
    course_done_on date,
    social_worker varchar(200),
    psychologist varchar(200),
    report_sent_on date,
    protocol varchar(200),
    suitable_on date,
    authorised_body varchar(200),
    appointed_on date,
    country varchar(200),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.couple_assessment (
    organisation_id bigint not null,
    work_id bigint not null,
    social_worker varchar(200),
    psychologist varchar(200),
    first_interview_on date,
    interviews int,
    home_visit_on date,
    motivation varchar(8060),
    resources varchar(8060),
    available_for varchar(8060),
    report_sent_on date,
    protocol varchar(200),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.pre_adoptive_placement (
    organisation_id bigint not null,
    work_id bigint not null,
    decree varchar(200),
    decree_on date,
    every_days int,
    visitor varchar(200),
    child_heard_on date,
    findings varchar(8060),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.child_integration (
    organisation_id bigint not null,
    work_id bigint not null,
    school varchar(200),
    school_from date,
    language varchar(200),
    friends varchar(8060),
    former_ties varchar(8060),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.post_adoption (
    organisation_id bigint not null,
    work_id bigint not null,
    type varchar(64),
    decree_on date,
    authorised_body varchar(200),
    country varchar(200),
    support varchar(2000),
    reports_owed int,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
