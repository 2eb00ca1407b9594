alter table core.document add foreign key (organisation_id, work_id) references core.works (organisation_id, id);
