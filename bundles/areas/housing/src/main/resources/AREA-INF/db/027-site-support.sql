-- One row for each household on a site that is accompanied; columns follow the record SiteSupport.
create table housing.site_support (
    organisation_id bigint not null,
    work_id bigint not null,
    aims varchar(2000),
    school varchar(500),
    exit varchar(500),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
