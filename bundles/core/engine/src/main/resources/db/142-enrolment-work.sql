-- The sessions of a group that are part of a measure are found from the measure.

create index enrolments_of_work on core.activity_enrolment (organisation_id, work_id, activity_id);
