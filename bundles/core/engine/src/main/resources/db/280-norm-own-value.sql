-- How long the terms of norms are where the municipality has set it: kept with the values of figures, whose grammar it is.
-- about tells them apart, FIGURE or NORM: an area may give a figure and a norm the same code.
alter table core.figure_value add column about varchar(16) default 'FIGURE' not null;
alter table core.figure_value drop constraint figure_value_day;
alter table core.figure_value add constraint figure_value_day unique (organisation_id, about, code, valid_from, withdrawn);

-- By which of these values a term began, 0 = as its norm was shipped: it goes on by it, whatever is set or withdrawn later.
alter table core.deadline add column own_value bigint default 0 not null;
