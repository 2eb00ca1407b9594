-- Families that come over, and foreign children without parents here.
create table minors.takeover_protection_unit (
    organisation_id bigint not null,
    work_id bigint not null,
    assessed_on date,
    open_needs varchar(2000),
    file_extract varchar(120),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.takeover_mandate_end (
    organisation_id bigint not null,
    work_id bigint not null,
    mandate_ended_on date,
    family_agrees boolean,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table minors.unaccompanied_minor (
    organisation_id bigint not null,
    work_id bigint not null,
    child bigint,
    found_on date,
    found_where varchar(120),
    identified_how varchar(200),
    declared_birth date,
    assessed_birth date,
    guardian varchar(120),
    guardian_since date,
    sim_code varchar(40),
    family_tracing varchar(1000),
    opinion_on date,
    prolonged_until date,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
