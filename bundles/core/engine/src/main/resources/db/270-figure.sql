-- Points, ceilings and amounts that the organisation has set itself; what ships stands in the areas' files. A value is
-- never changed: it is withdrawn (its own id then, else 0, so that the day is free for another) and set anew.
create table core.figure_value (
    organisation_id bigint        not null,
    id              bigint        not null,
    version         int           not null,
    code            varchar(64)   not null,
    valid_from      date          not null,
    valid_until     date,
    amount          decimal(14,4) not null,
    source          varchar(500)  not null,
    confirmed       boolean       not null,
    withdrawn       bigint        not null,
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, id),
    constraint figure_value_day unique (organisation_id, code, valid_from, withdrawn)
);
