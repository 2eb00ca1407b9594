-- PostgreSQL: gives the log of reads back to the program's user, for an update that changes its tables; run by a superuser.
-- The triggers that refuse changes stay. Run keep-access-log.sql without its first statement when the update is done.

alter table core.access_log owner to affianca;
alter table core.access_seal owner to affianca;
alter table core.access_lane owner to affianca;
alter function core.access_stays_as_written() owner to affianca;
alter schema core owner to affianca;
