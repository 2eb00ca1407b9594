-- The database itself counts what each account gave and took, and lets nobody change what was written.

-- Of several postings written at once all takes are counted before the first gift: an entry may pass money on.
create trigger core.ledger_takes after insert on core.ledger_posting
    referencing new as n for each row
    update core.ledger_account set in_cents = in_cents + n.cents
     where organisation_id = n.organisation_id and id = n.to_id;
create trigger core.ledger_gives after insert on core.ledger_posting
    referencing new as n for each row
    update core.ledger_account set out_cents = out_cents + n.cents
     where organisation_id = n.organisation_id and id = n.from_id;

-- Derby's triggers cannot refuse by themselves: they write a row which this table cannot take.
create table core.ledger_change (
    what varchar(32) not null,
    constraint ledger_stays_as_written check (what = '')
);
create trigger core.ledger_posting_changed after update on core.ledger_posting
    for each row insert into core.ledger_change (what) values ('ledger_posting');
create trigger core.ledger_posting_deleted after delete on core.ledger_posting
    for each row insert into core.ledger_change (what) values ('ledger_posting');
create trigger core.ledger_entry_changed after update on core.ledger_entry
    for each row insert into core.ledger_change (what) values ('ledger_entry');
create trigger core.ledger_entry_deleted after delete on core.ledger_entry
    for each row insert into core.ledger_change (what) values ('ledger_entry');
create trigger core.ledger_account_deleted after delete on core.ledger_account
    for each row insert into core.ledger_change (what) values ('ledger_account');
