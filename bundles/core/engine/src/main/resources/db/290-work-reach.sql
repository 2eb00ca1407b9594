-- Lists of works begin with the units somebody reaches, as lists of cases do: unit and secrecy of its case stand beside a
-- work, kept there by triggers, else a list would walk everybody's works. They are no leave: each work is asked about.
alter table core.works add column case_unit_id bigint;
alter table core.works add column case_secrecy varchar(16);
update core.works set
    case_unit_id = (select c.unit_id from core.case_file c
                     where c.organisation_id = core.works.organisation_id and c.id = core.works.case_id),
    case_secrecy = (select c.secrecy from core.case_file c
                     where c.organisation_id = core.works.organisation_id and c.id = core.works.case_id);
create index works_of_unit on core.works (organisation_id, case_secrecy, case_unit_id, id desc);
