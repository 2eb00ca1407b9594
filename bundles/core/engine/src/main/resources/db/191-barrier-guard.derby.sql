-- A try against a barrier stays as it was written. Derby's triggers cannot refuse by themselves: they write a row which
-- this table cannot take.
create table core.barrier_change (
    what varchar(32) not null,
    constraint tries_stay_as_written check (what = '')
);
create trigger core.barrier_try_changed after update on core.barrier_try
    for each row insert into core.barrier_change (what) values ('barrier_try');
create trigger core.barrier_try_deleted after delete on core.barrier_try
    for each row insert into core.barrier_change (what) values ('barrier_try');
