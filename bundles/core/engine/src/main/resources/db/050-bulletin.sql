-- Notices on the boards that areas name.

create table core.notice (
    organisation_id bigint not null,
    id bigint not null,
    board varchar(97) not null,
    title varchar(200) not null,
    body varchar(4000) not null,
    link varchar(2000) not null,
    until_day date,
    withdrawn boolean not null,
    version int not null,
    created_at timestamp not null,
    created_by bigint not null,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, id)
);
create index notice_newest on core.notice (organisation_id, board, id desc);
