-- Columns whose texts are sealed take four characters for one, and sixty (see Vault.room).

alter table core.report_reporter alter column reporter_name set data type varchar(1260);
alter table core.report_reporter alter column reporter_reach set data type varchar(1260);

alter table core.person_address alter column street set data type varchar(860);
alter table core.person_address alter column postcode set data type varchar(100);
alter table core.person_address alter column municipality set data type varchar(540);
alter table core.person_address alter column province set data type varchar(70);
alter table core.person_address alter column remark set data type varchar(860);

alter table core.facility alter column street set data type varchar(860);
alter table core.facility alter column postcode set data type varchar(100);
alter table core.facility alter column municipality set data type varchar(540);
alter table core.facility alter column province set data type varchar(70);

alter table core.emergency alter column safe_place set data type varchar(860);
alter table core.emergency_version alter column safe_place set data type varchar(860);
