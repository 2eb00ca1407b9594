-- What each row of the log of reads was about, worked out after the look when the row is sealed; the log itself stays as it
-- was written, and this can be made again from it. Person references: look.person_id, look_sheet.person_id,
-- look_alert.person_id.

create table core.look (
    organisation_id bigint not null,
    id bigint not null,
    place int not null,
    seen_at timestamp not null,
    user_id bigint not null,
    record_id bigint not null,
    case_id bigint,
    person_id bigint,
    primary key (organisation_id, id, place)
);
create index look_newest on core.look (organisation_id, seen_at, id, place);
create index look_of_user on core.look (organisation_id, user_id, seen_at, id, place);
create index look_at_case on core.look (organisation_id, case_id, seen_at, id, place);
create index look_at_person on core.look (organisation_id, person_id, seen_at, id, place);

-- The sheets made for citizens who asked who had looked at their record.
create table core.look_sheet (
    organisation_id bigint not null,
    id bigint not null,
    person_id bigint not null,
    from_day date not null,
    until_day date not null,
    ground varchar(1000) not null,
    made_at timestamp not null,
    made_by bigint not null,
    looks int not null,
    withheld int not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, made_by) references core.account (organisation_id, id)
);
create index look_sheets_of_person on core.look_sheet (organisation_id, person_id, id desc);

-- Looks that somebody should look at.
create table core.look_alert (
    organisation_id bigint not null,
    id bigint not null,
    version int not null,
    kind varchar(16) not null,
    state varchar(16) not null,
    user_id bigint not null,
    person_id bigint,
    amount int not null,
    seen_at timestamp not null,
    raised_at timestamp not null,
    words varchar(2000) not null,
    reviewed_at timestamp,
    reviewed_by bigint,
    primary key (organisation_id, id),
    constraint look_alert_other_eyes check (reviewed_by is null or reviewed_by <> user_id),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);
create index look_alerts_in_state on core.look_alert (organisation_id, state, id desc);
create index look_alerts_newest on core.look_alert (organisation_id, id desc);
create index look_alerts_of_user on core.look_alert (organisation_id, user_id, kind, person_id, seen_at);
create index look_alerts_of_person on core.look_alert (organisation_id, person_id, id desc);
