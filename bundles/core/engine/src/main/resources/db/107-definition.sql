-- Every version of a service that was ever published, of the installation: works keep the one they were opened with.

create table core.service_definition (
    area varchar(32) not null,
    service varchar(97) not null,
    version int not null,
    definition /*derby:clob(1M)*/ /*postgresql:text*/ not null,
    labels /*derby:clob(1M)*/ /*postgresql:text*/ not null,
    checksum varchar(64) not null,
    published_at timestamp not null,
    primary key (area, service, version)
);

alter table core.works add column definition int default 1 not null;

-- On a line that tells of a move to another version: which one. On a decision: what the rule advised.
alter table core.work_step add column definition int;
alter table core.work_step add column advice varchar(16);
alter table core.work_step add column advised_because varchar(8000) default '' not null;
