create function core.work_told_its_case() returns trigger language plpgsql as $$
begin
    select c.unit_id, c.secrecy into new.case_unit_id, new.case_secrecy from core.case_file c
     where c.organisation_id = new.organisation_id and c.id = new.case_id
    ; return new
    ; end $$;
create trigger work_told_its_case before insert on core.works
    for each row execute function core.work_told_its_case();

create function core.works_told_their_case() returns trigger language plpgsql as $$
begin
    update core.works set case_unit_id = new.unit_id, case_secrecy = new.secrecy
     where organisation_id = new.organisation_id and case_id = new.id
    ; return null
    ; end $$;
create trigger works_told_their_case after update of unit_id, secrecy on core.case_file
    for each row when (old.unit_id <> new.unit_id or old.secrecy <> new.secrecy)
    execute function core.works_told_their_case();
