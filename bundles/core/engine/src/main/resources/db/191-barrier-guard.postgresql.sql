-- A try against a barrier stays as it was written.
create function core.tries_stay_as_written() returns trigger language plpgsql as $$
begin
    raise exception 'tries_stay_as_written: %', tg_table_name using errcode = 'check_violation'
    ; end $$;
create trigger barrier_try_stays before update or delete or truncate on core.barrier_try
    for each statement execute function core.tries_stay_as_written();
