-- What is owed back stands in the ledger as a claim with the repayment's id; chapter_id is the chapter that lent it, into
-- which it flows again, loss_chapter_id the one that bears what was written off.

alter table core.repayment add column chapter_id bigint;
alter table core.repayment add column loss_chapter_id bigint;
alter table core.repayment add foreign key (organisation_id, chapter_id) references core.chapter (organisation_id, id);
alter table core.repayment add foreign key (organisation_id, loss_chapter_id) references core.chapter (organisation_id, id);
alter table core.repayment_receipt add column entry_id bigint;
