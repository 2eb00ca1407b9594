-- Whether somebody is in a team is asked for each case of a list: all that the question needs is in the index.
drop index core.team_of_user;
create index team_of_user on core.case_team (organisation_id, user_id, case_id, from_day, until_day, role);
