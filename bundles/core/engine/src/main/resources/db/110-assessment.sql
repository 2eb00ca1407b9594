-- Assessments: the versions of instruments they were made with, their sheets and every answer ever given.
-- Persons are referred to by core.assessment.person_id and core.assessment_answer.person_id.

-- Kept when the first assessment is made with a version, so that it stays readable when the area or the version is gone.
create table core.instrument (
    organisation_id bigint not null,
    code varchar(97) not null,
    version int not null,
    fingerprint varchar(64) not null,
    kept_at timestamp not null,
    kept_by bigint not null,
    primary key (organisation_id, code, version)
);

-- The text of its file, in parts that every database takes.
create table core.instrument_part (
    organisation_id bigint not null,
    code varchar(97) not null,
    version int not null,
    place int not null,
    words varchar(8000) not null,
    primary key (organisation_id, code, version, place),
    foreign key (organisation_id, code, version) references core.instrument (organisation_id, code, version)
);

create table core.assessment (
    organisation_id bigint not null,
    work_id bigint not null,
    person_id bigint not null,
    instrument varchar(97) not null,
    instrument_version int not null,
    two_assessors boolean not null,
    made_on date not null,
    complete boolean not null,
    created_at timestamp not null,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, instrument, instrument_version)
        references core.instrument (organisation_id, code, version)
);
create index assessment_of_person on core.assessment (organisation_id, person_id, made_on desc, work_id desc);

-- place: 1 and 2 are the assessors' own, 0 is what two of them agreed on.
create table core.assessment_sheet (
    organisation_id bigint not null,
    work_id bigint not null,
    place int not null,
    version int not null,
    assessor_id bigint not null,
    made_on date not null,
    complete boolean not null,
    completed_at timestamp,
    reopened_because varchar(2000) not null,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, work_id, place),
    foreign key (organisation_id, work_id) references core.assessment (organisation_id, work_id),
    foreign key (organisation_id, assessor_id) references core.account (organisation_id, id)
);

-- A row counts from the version of the sheet that wrote it to the one before it was taken off: a sheet that was
-- completed, reopened and changed can still be read as it was.
create table core.assessment_answer (
    organisation_id bigint not null,
    work_id bigint not null,
    place int not null,
    item varchar(64) not null,
    from_version int not null,
    until_version int,
    answer varchar(8000) not null,
    person_id bigint,
    primary key (organisation_id, work_id, place, item, from_version),
    foreign key (organisation_id, work_id, place) references core.assessment_sheet (organisation_id, work_id, place),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);
