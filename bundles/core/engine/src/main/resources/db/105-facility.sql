-- Facilities: houses with places; name_key is the name as it is compared and ordered.

create table core.facility (
    organisation_id bigint not null references core.organisation,
    id bigint not null,
    version int not null,
    name varchar(200) not null,
    name_key varchar(240) not null,
    body varchar(200) not null,
    type varchar(64) not null,
    street varchar(200) not null,
    postcode varchar(10) not null,
    municipality varchar(120) not null,
    province varchar(2) not null,
    secret boolean not null,
    created_at timestamp not null,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, id)
);
create index facility_by_name on core.facility (organisation_id, name_key, id);
