-- What an order leaves to a parent. Person references: order_limit.child_person_id, order_limit.parent_person_id.

create table core.order_limit (
    organisation_id  bigint      not null,
    work_id          bigint      not null,
    place            int         not null,
    child_person_id  bigint      not null,
    parent_person_id bigint      not null,
    law              varchar(64) not null,
    news             varchar(16) not null,
    papers           varchar(16) not null,
    decisions        varchar(16) not null,
    meetings         varchar(16) not null,
    from_day         date        not null,
    until_day        date,
    primary key (organisation_id, work_id, place),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, child_person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, parent_person_id) references core.person (organisation_id, id)
);
create index limits_for_child on core.order_limit (organisation_id, child_person_id, work_id, place);
create index limits_of_parent on core.order_limit (organisation_id, parent_person_id);
