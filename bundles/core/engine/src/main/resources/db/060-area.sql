-- Which areas shall be there after a restart; of the installation, not of an organisation.

create table core.desired_area (
    area varchar(32) not null primary key,
    wanted boolean not null,
    changed_at timestamp not null,
    changed_by bigint not null
);
