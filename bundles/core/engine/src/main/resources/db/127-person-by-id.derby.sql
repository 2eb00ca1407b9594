-- The key of persons under a name: among very many Derby walks the whole list of names instead, unless it is told.
create index person_by_id on core.person (organisation_id, id, merged_into);
