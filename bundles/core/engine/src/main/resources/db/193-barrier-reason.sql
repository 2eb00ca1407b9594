-- The reasons of a barrier are sealed: four characters for one, and sixty (see Vault.room).

alter table core.barrier alter column reason set data type varchar(8060);
alter table core.barrier alter column lifted_because set data type varchar(8060);
