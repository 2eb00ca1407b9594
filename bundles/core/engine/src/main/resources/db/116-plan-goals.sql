-- What plans said so far becomes their first version: agreed where the work ran already.
insert into core.plan (organisation_id, work_id, version, last_number, changed_at, changed_by)
select organisation_id, id, 1, 51, changed_at, changed_by from core.works where kind = 'PLAN';

insert into core.plan_version (organisation_id, work_id, number, state, aim, review_months, in_force_on, legal_basis)
select organisation_id, id, 1,
       case when stage in ('RUNNING', 'PAUSED', 'ENDED') then 'AGREED' else 'DRAFT' end, aim, 0,
       case when stage in ('RUNNING', 'PAUSED', 'ENDED') then from_day end, ''
  from core.works where kind = 'PLAN';

insert into core.plan_goal (organisation_id, work_id, of_version, number, place, words, term)
select organisation_id, work_id, 1, place + 1, place, goal, upper(term) from core.work_goal;

insert into core.plan_action (organisation_id, work_id, of_version, number, place, goal_number, words, responsible, name)
select organisation_id, work_id, 1, place + 1, 0, place + 1, goal, 'OTHER', responsible
  from core.work_goal where responsible <> '';

insert into core.plan_review (organisation_id, work_id, number, planned_for, held_on, of_version, took_part, conclusions,
       written_by)
select w.organisation_id, w.id, 52, cast(w.changed_at as date), cast(w.changed_at as date), 1, '', '', w.changed_by
  from core.works w
 where exists (select 1 from core.work_goal g
                where g.organisation_id = w.organisation_id and g.work_id = w.id and g.attained > 0);

insert into core.plan_attained (organisation_id, work_id, review_number, goal_number, attained, reason)
select g.organisation_id, g.work_id, 52, g.place + 1, g.attained, ''
  from core.work_goal g
 where exists (select 1 from core.work_goal o
                where o.organisation_id = g.organisation_id and o.work_id = g.work_id and o.attained > 0);

update core.plan set last_number = 52;

-- The next review is a date of the plan itself now.
delete from core.deadline
 where code = 'reviewed' and met_on is null
   and exists (select 1 from core.works w
                where w.organisation_id = core.deadline.organisation_id and w.id = core.deadline.work_id
                  and w.service = 'core.individual-plan');

drop table core.work_goal;
alter table core.works drop column aim;
