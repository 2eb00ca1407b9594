-- The database itself lets nobody change or remove what was written about who looked.

create function core.access_stays_as_written() returns trigger language plpgsql as $$
begin
    raise exception 'access_stays_as_written: %', tg_table_name using errcode = 'check_violation'
    ; end $$;
create trigger access_log_stays before update or delete or truncate on core.access_log
    for each statement execute function core.access_stays_as_written();
create trigger access_seal_stays before update or delete or truncate on core.access_seal
    for each statement execute function core.access_stays_as_written();
create trigger access_lane_stays before delete or truncate on core.access_lane
    for each statement execute function core.access_stays_as_written();
