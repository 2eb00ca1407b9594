-- Whoever looks for a record that was merged away finds the survivor: its words are lent, and go back with it.
alter table core.person_word add column lent_by bigint;
