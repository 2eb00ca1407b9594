-- Second factors of local accounts, recovery codes, and what a session still awaits.

create table core.account_factor (
    organisation_id bigint not null,
    id bigint not null,
    user_id bigint not null,
    kind varchar(16) not null,
    label varchar(100) not null,
    -- Of an authenticator its secret, sealed; of a passkey its public key.
    secret varchar(4000) not null,
    -- The id of a passkey's credential and the site it was made for.
    credential varchar(1400) not null,
    site varchar(253) not null,
    confirmed boolean not null,
    -- Of an authenticator the last half minute whose code was taken, of a passkey its own counter: neither goes back.
    counter bigint not null,
    created_at timestamp not null,
    used_at timestamp,
    primary key (organisation_id, id),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id)
);
create index account_factors_of on core.account_factor (organisation_id, user_id, id);

-- Hashed like passwords, all of a set with one salt.
create table core.account_recovery (
    organisation_id bigint not null,
    user_id bigint not null,
    number int not null,
    code varchar(400) not null,
    used_at timestamp,
    primary key (organisation_id, user_id, number),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id)
);

-- Who was signed in signs in once more.
delete from core.session;
alter table core.session add column id bigint not null default 0;
alter table core.session add column awaits varchar(16) not null default 'NOTHING';
alter table core.session add column origin varchar(64) not null default '';
-- What a passkey is asked to sign.
alter table core.session add column challenge varchar(100) not null default '';
