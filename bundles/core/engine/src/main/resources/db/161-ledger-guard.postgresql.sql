-- The database itself counts what each account gave and took, and lets nobody change what was written.

create function core.ledger_counts() returns trigger language plpgsql as $$
begin
    update core.ledger_account set out_cents = out_cents + new.cents
     where organisation_id = new.organisation_id and id = new.from_id
    ; update core.ledger_account set in_cents = in_cents + new.cents
     where organisation_id = new.organisation_id and id = new.to_id
    ; return null
    ; end $$;
create trigger ledger_counts after insert on core.ledger_posting
    for each row execute function core.ledger_counts();

create function core.ledger_stays_as_written() returns trigger language plpgsql as $$
begin
    raise exception 'ledger_stays_as_written: %', tg_table_name using errcode = 'check_violation'
    ; end $$;
create trigger ledger_posting_stays before update or delete or truncate on core.ledger_posting
    for each statement execute function core.ledger_stays_as_written();
create trigger ledger_entry_stays before update or delete or truncate on core.ledger_entry
    for each statement execute function core.ledger_stays_as_written();
create trigger ledger_account_stays before delete or truncate on core.ledger_account
    for each statement execute function core.ledger_stays_as_written();
