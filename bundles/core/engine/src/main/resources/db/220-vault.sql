-- Keys that texts are sealed with, each wrapped by a master key that is not in the database. They are the installation's,
-- as migrations are: no organisation's.

create table core.vault_key (
    id      bigint       not null,
    kind    varchar(16)  not null,
    master  varchar(64)  not null,
    wrapped varchar(600) not null,
    made_at timestamp    not null,
    primary key (id)
);

-- How far the texts of a column were brought under a data key; place is the key of the last row looked at.
create table core.vault_sweep (
    table_name  varchar(130) not null,
    column_name varchar(64)  not null,
    key_id      bigint       not null,
    place       varchar(400) not null,
    row_count   bigint       not null,
    done        boolean      not null,
    primary key (table_name, column_name, key_id),
    foreign key (key_id) references core.vault_key (id)
);
