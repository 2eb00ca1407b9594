-- A merge and an export ask each table for the rows of one person.
create index works_of_payee on core.works (organisation_id, payee_id);
create index cases_of_holder on core.case_file (organisation_id, holder_id);
create index contact_versions_of_person on core.contact_version (organisation_id, person_id);
create index assessment_answers_of_person on core.assessment_answer (organisation_id, person_id);
create index plan_signatories_by_person on core.plan_signatory (organisation_id, person_id);
create index plan_participants_by_person on core.plan_participant (organisation_id, person_id);
