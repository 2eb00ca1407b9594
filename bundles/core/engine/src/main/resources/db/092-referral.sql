-- What a referral carries: purpose, ground, data handed over, answer. The row follows its work, one to one.

create table core.referral (
    organisation_id bigint        not null,
    work_id         bigint        not null,
    version         int           not null,
    purpose         varchar(2000) not null,
    basis           varchar(64)   not null,
    basis_reference varchar(300)  not null,
    consent_on      date,
    answer_by       date,
    expires_on      date,
    answered_on     date,
    answered        varchar(64),
    answer          varchar(2000),
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table core.referral_data (
    organisation_id bigint       not null,
    work_id         bigint       not null,
    since_version   int          not null,
    place           int          not null,
    until_version   int,
    what            varchar(64)  not null,
    detail          varchar(300) not null,
    primary key (organisation_id, work_id, since_version, place),
    foreign key (organisation_id, work_id) references core.referral (organisation_id, work_id)
);
