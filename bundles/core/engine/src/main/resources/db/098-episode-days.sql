-- Episodes are counted by the day they began, were taken in charge, or ended.
create index episodes_by_charge on core.case_episode (organisation_id, charged_on, case_id);
create index episodes_by_end on core.case_episode (organisation_id, until_day, case_id);
