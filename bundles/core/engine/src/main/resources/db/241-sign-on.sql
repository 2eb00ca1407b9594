-- Signing in through identity providers: which account an identity enters, which ways back were used, who came through.

create table core.sign_on_identity (
    organisation_id bigint not null,
    provider varchar(32) not null,
    known_as varchar(200) not null,
    user_id bigint not null,
    entered_at timestamp not null,
    entered_by bigint not null,
    constraint sign_on_identity_key primary key (organisation_id, provider, known_as),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id)
);
create index sign_on_identity_of on core.sign_on_identity (organisation_id, user_id);

-- A way back is used once; rows are swept when it would be too old anyway.
create table core.sign_on_used (
    state_hash char(64) not null,
    used_at timestamp not null,
    constraint sign_on_used_key primary key (state_hash)
);
create index sign_on_used_at on core.sign_on_used (used_at);

-- So that a provider that signs somebody out can say whom.
create table core.sign_on_session (
    organisation_id bigint not null,
    id bigint not null,
    provider varchar(32) not null,
    subject varchar(255) not null,
    provider_session varchar(255) not null,
    user_id bigint not null,
    opened_at timestamp not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id)
);
create index sign_on_session_subject on core.sign_on_session (organisation_id, provider, subject);
create index sign_on_session_session on core.sign_on_session (organisation_id, provider, provider_session);
create index sign_on_session_opened on core.sign_on_session (opened_at);
