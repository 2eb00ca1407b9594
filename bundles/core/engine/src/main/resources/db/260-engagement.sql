-- What partners are engaged to deliver, and whose staff an account is.

create table core.account_partner (
    organisation_id bigint not null,
    user_id bigint not null,
    partner_id bigint not null,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, user_id),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id),
    foreign key (organisation_id, partner_id) references core.register_entry (organisation_id, id)
);

create table core.engagement (
    organisation_id bigint not null,
    id bigint not null,
    version int not null,
    work_id bigint not null,
    partner_id bigint not null,
    from_day date not null,
    until_day date,
    contact boolean not null,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, partner_id) references core.register_entry (organisation_id, id)
);
create index engagement_of_partner on core.engagement (organisation_id, partner_id, id);
create index engagement_of_work on core.engagement (organisation_id, work_id, id desc);
