-- Two records of one person made one. The absorbed record stays in its place and points to the survivor; what spoke of
-- it speaks of the survivor, and the journal knows each row, so that the two can be parted exactly.
-- The columns of core.merge are about the merge itself and take no part in another.

alter table core.person add column merged_into bigint;
create index person_absorbed_by on core.person (organisation_id, merged_into);

create table core.merge (
    organisation_id bigint        not null,
    id              bigint        not null,
    version         int           not null,
    survivor_id     bigint        not null,
    absorbed_id     bigint        not null,
    reason          varchar(2000) not null,
    carried         int           not null,
    aside           int           not null,
    merged_at       timestamp     not null,
    merged_by       bigint        not null,
    parted_at       timestamp,
    parted_by       bigint,
    parted_reason   varchar(2000) not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, survivor_id) references core.person (organisation_id, id),
    foreign key (organisation_id, absorbed_id) references core.person (organisation_id, id),
    foreign key (organisation_id, merged_by) references core.account (organisation_id, id)
);
create index merges_of_survivor on core.merge (organisation_id, survivor_id, id desc);
create index merges_of_absorbed on core.merge (organisation_id, absorbed_id, id desc);

-- What became of each row: the column was carried over (row_key is its key afterwards), was emptied, or the whole row
-- was set aside because the survivor had one in its place.
create table core.merge_change (
    organisation_id bigint        not null,
    merge_id        bigint        not null,
    place           int           not null,
    what            varchar(16)   not null,
    table_name      varchar(130)  not null,
    column_name     varchar(64)   not null,
    row_key         varchar(2000) not null,
    whole_row       /*derby:clob(1M)*/ /*postgresql:text*/,
    primary key (organisation_id, merge_id, place),
    foreign key (organisation_id, merge_id) references core.merge (organisation_id, id)
);
