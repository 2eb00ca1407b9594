create index person_by_name on core.person (organisation_id, surname_key, name_key, id);
create index person_by_code on core.person (organisation_id, fiscal_code);
create index person_by_birth on core.person (organisation_id, birth_date, surname_key, name_key, id);
create index person_word_of on core.person_word (organisation_id, person_id, word);
create index household_of on core.household_member (organisation_id, person_id, household_id);
