-- A figure that was told as lying between two numbers keeps both; null is the same as the other.
alter table core.writing_figure add column contacts_most int;
alter table core.writing_figure add column persons_most int;
