-- The log of reads is sealed: each run of the program writes into a lane of its own, in order, and seals what it wrote.

alter table core.access_log add column lane bigint not null default 0;
alter table core.access_log add column place bigint not null default 0;
-- What was written before there were seals is sealed as lane 0, in the order of its ids.
update core.access_log set place = id;
create unique index access_log_place on core.access_log (lane, place);

create table core.access_lane (
    lane bigint not null primary key,
    node varchar(64) not null,
    opened_at timestamp not null,
    seen_at timestamp not null,
    done boolean not null
);
insert into core.access_lane (lane, node, opened_at, seen_at, done)
values (0, '', current_timestamp, current_timestamp, false);

-- digest is of the rows alone, hash of the seal with the one before it: so rows may be archived one day, and the chain holds.
create table core.access_seal (
    lane bigint not null,
    number bigint not null,
    from_place bigint not null,
    to_place bigint not null,
    row_count bigint not null,
    sealed_at timestamp not null,
    digest varchar(64) not null,
    hash varchar(64) not null,
    primary key (lane, number)
);
create index access_seal_age on core.access_seal (lane, sealed_at);
