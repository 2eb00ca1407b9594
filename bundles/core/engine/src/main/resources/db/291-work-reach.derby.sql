create trigger core.work_told_its_case after insert on core.works
    referencing new as n for each row
    update core.works set
        case_unit_id = (select c.unit_id from core.case_file c
                         where c.organisation_id = n.organisation_id and c.id = n.case_id),
        case_secrecy = (select c.secrecy from core.case_file c
                         where c.organisation_id = n.organisation_id and c.id = n.case_id)
     where organisation_id = n.organisation_id and id = n.id;

create trigger core.works_told_their_case after update of unit_id, secrecy on core.case_file
    referencing old as o new as n for each row when (o.unit_id <> n.unit_id or o.secrecy <> n.secrecy)
    update core.works set case_unit_id = n.unit_id, case_secrecy = n.secrecy
     where organisation_id = n.organisation_id and case_id = n.id;
