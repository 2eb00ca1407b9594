-- What a caseworker sees of the newest cases without being in their teams: without these, a list walks all that are not hers.
create index case_ordinary on core.case_file (organisation_id, secrecy, opened_on desc, id desc, unit_id);
create index case_ordinary_of_unit on core.case_file (organisation_id, secrecy, unit_id, opened_on desc, id desc);
