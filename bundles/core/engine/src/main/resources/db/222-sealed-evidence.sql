-- The evidence of a circumstance that is not ordinary is sealed.

alter table core.circumstance alter column evidence set data type varchar(8060);
