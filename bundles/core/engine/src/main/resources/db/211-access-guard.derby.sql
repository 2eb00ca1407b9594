-- The database itself lets nobody change or remove what was written about who looked.

-- Derby's triggers cannot refuse by themselves: they write a row which this table cannot take.
create table core.access_change (
    what varchar(32) not null,
    constraint access_stays_as_written check (what = '')
);
create trigger core.access_log_changed after update on core.access_log
    for each row insert into core.access_change (what) values ('access_log');
create trigger core.access_log_deleted after delete on core.access_log
    for each row insert into core.access_change (what) values ('access_log');
create trigger core.access_seal_changed after update on core.access_seal
    for each row insert into core.access_change (what) values ('access_seal');
create trigger core.access_seal_deleted after delete on core.access_seal
    for each row insert into core.access_change (what) values ('access_seal');
create trigger core.access_lane_deleted after delete on core.access_lane
    for each row insert into core.access_change (what) values ('access_lane');
