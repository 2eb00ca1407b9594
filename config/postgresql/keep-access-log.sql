-- PostgreSQL: takes the log of reads out of the reach of the program's own user, who from then on may write new rows and
-- read, and neither change, remove, empty nor drop anything of it, nor take the guarding triggers away.
--
-- Run it once, as a superuser, in the program's database, after its first start:
--   psql --dbname affianca --single-transaction --file keep-access-log.sql
-- affianca is the program's user; affianca_keeper owns the log and can not sign in. Change the names where yours differ.
-- Before an update of the program whose notes say that it changes these tables, run release-access-log.sql, and this
-- again afterwards.

create role affianca_keeper nologin;

-- Who owns the schema may drop what is in it; the program keeps its right to make tables of its own there.
alter schema core owner to affianca_keeper;
grant usage, create on schema core to affianca;

alter table core.access_log owner to affianca_keeper;
alter table core.access_seal owner to affianca_keeper;
alter table core.access_lane owner to affianca_keeper;
alter function core.access_stays_as_written() owner to affianca_keeper;

revoke all on core.access_log, core.access_seal, core.access_lane from affianca;
grant select, insert on core.access_log, core.access_seal, core.access_lane to affianca;
-- Which run of the program was heard of last; no row of it can be removed.
grant update (seen_at, done) on core.access_lane to affianca;
