-- Contacts completed: who called for the person, papers helped with, what was asked in vain, when to come back.

alter table core.contact add column caller varchar(200) default '' not null;
alter table core.contact add column follow_up_on date;
alter table core.contact add column followed_up_on date;
create index contacts_to_follow on core.contact (organisation_id, followed_up_on, follow_up_on, id);

alter table core.contact_version add column caller varchar(200) default '' not null;
alter table core.contact_version add column follow_up_on date;
alter table core.contact_version add column followed_up_on date;

create table core.contact_paper (
    organisation_id bigint      not null,
    contact_id      bigint      not null,
    since_version   int         not null,
    place           int         not null,
    until_version   int,
    paper           varchar(64) not null,
    primary key (organisation_id, contact_id, since_version, place),
    foreign key (organisation_id, contact_id) references core.contact (organisation_id, id)
);

create table core.contact_unmet (
    organisation_id bigint       not null,
    contact_id      bigint       not null,
    since_version   int          not null,
    place           int          not null,
    until_version   int,
    service         varchar(64)  not null,
    reason          varchar(64)  not null,
    remark          varchar(500) not null,
    primary key (organisation_id, contact_id, since_version, place),
    foreign key (organisation_id, contact_id) references core.contact (organisation_id, id)
);
