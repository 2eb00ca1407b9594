-- Criteria whose fact may have a last day, such as a certificate's: after it the points are gone.
alter table core.waiting_criterion add column expires boolean default false not null;
