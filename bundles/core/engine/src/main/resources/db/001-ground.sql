-- The ground: who the organisation is, who may sign in, what happened, who looked at what.

create sequence core.ids as bigint start with 1 increment by 50;

create table core.organisation (
    organisation_id bigint not null primary key,
    profile varchar(64) not null,
    name varchar(200) not null,
    department varchar(200) not null,
    created_at timestamp not null
);

create table core.unit (
    organisation_id bigint not null references core.organisation,
    id bigint not null,
    code varchar(64) not null,
    label_it varchar(200) not null,
    label_en varchar(200) not null,
    kind varchar(64) not null,
    parent_id bigint,
    place int not null,
    active boolean not null,
    primary key (organisation_id, id),
    constraint unit_code unique (organisation_id, code),
    foreign key (organisation_id, parent_id) references core.unit (organisation_id, id)
);

-- Each unit with itself and every unit above it: a coordinator sees downwards.
create table core.unit_within (
    organisation_id bigint not null,
    unit_id bigint not null,
    above_id bigint not null,
    primary key (organisation_id, above_id, unit_id),
    foreign key (organisation_id, unit_id) references core.unit (organisation_id, id),
    foreign key (organisation_id, above_id) references core.unit (organisation_id, id)
);

create table core.account (
    organisation_id bigint not null references core.organisation,
    id bigint not null,
    name varchar(64) not null,
    label varchar(200) not null,
    password varchar(400) not null,
    must_change boolean not null,
    active boolean not null,
    version int not null,
    created_at timestamp not null,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, id)
);
-- A name signs in without saying which organisation: it is unique over all.
create unique index account_name on core.account (name);

create table core.account_role (
    organisation_id bigint not null,
    user_id bigint not null,
    role varchar(64) not null,
    primary key (organisation_id, user_id, role),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id)
);

create table core.account_unit (
    organisation_id bigint not null,
    user_id bigint not null,
    unit_id bigint not null,
    primary key (organisation_id, user_id, unit_id),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id),
    foreign key (organisation_id, unit_id) references core.unit (organisation_id, id)
);

-- Tokens are kept as hashes: who reads this table cannot sign in with it.
create table core.session (
    token_hash char(64) not null primary key,
    organisation_id bigint not null,
    user_id bigint not null,
    created_at timestamp not null,
    used_at timestamp not null,
    absolute_end timestamp not null,
    foreign key (organisation_id, user_id) references core.account (organisation_id, id)
);

create index session_user_of on core.session (organisation_id, user_id);

create table core.event (
    number bigint not null primary key,
    organisation_id bigint not null references core.organisation,
    type varchar(64) not null,
    case_id bigint,
    work_id bigint,
    user_id bigint not null,
    happened_at timestamp not null,
    values_json varchar(4000) not null
);

create index event_of_case on core.event (organisation_id, case_id, number desc);

-- One row: whoever writes an event holds it until commit, so numbers are in commit order, without gaps.
create table core.event_counter (
    id int not null primary key,
    number bigint not null
);
insert into core.event_counter (id, number) values (1, 0);

create table core.listener_place (
    listener varchar(200) not null primary key,
    number bigint not null,
    failures int not null,
    changed_at timestamp not null
);

create table core.access_log (
    id bigint not null primary key,
    organisation_id bigint not null,
    seen_at timestamp not null,
    user_id bigint not null,
    purpose varchar(64) not null,
    origin varchar(64) not null,
    what varchar(64) not null,
    record_id bigint not null,
    amount int not null
);
create index access_log_record on core.access_log (organisation_id, what, record_id, id);
create index access_log_user on core.access_log (organisation_id, user_id, id);

-- Answers kept for a day, so that a request sent twice is done once.
create table core.idempotency (
    organisation_id bigint not null,
    user_id bigint not null,
    idem_key varchar(64) not null,
    fingerprint varchar(64) not null,
    status int not null,
    etag varchar(64) not null,
    location varchar(200) not null,
    body /*derby:clob(4M)*/ /*postgresql:text*/,
    kept_at timestamp not null,
    primary key (organisation_id, user_id, idem_key)
);
create index idempotency_age on core.idempotency (kept_at);
