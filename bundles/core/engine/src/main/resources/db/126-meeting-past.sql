-- Sessions of a meeting that could not decide, kept when its members are called again.

create table core.meeting_past (
    organisation_id bigint         not null,
    meeting_id      bigint         not null,
    session         int            not null,
    held_on         date           not null,
    place           varchar(200)   not null,
    minutes         varchar(20000) not null,
    primary key (organisation_id, meeting_id, session),
    foreign key (organisation_id, meeting_id) references core.meeting (organisation_id, id)
);

create table core.meeting_past_seat (
    organisation_id bigint        not null,
    meeting_id      bigint        not null,
    session         int           not null,
    seat            int           not null,
    body            varchar(64)   not null,
    role            varchar(64)   not null,
    staff_id        bigint,
    name            varchar(200)  not null,
    deciding        boolean       not null,
    present         boolean       not null,
    dissent         varchar(2000) not null,
    primary key (organisation_id, meeting_id, session, seat),
    foreign key (organisation_id, meeting_id, session)
        references core.meeting_past (organisation_id, meeting_id, session),
    foreign key (organisation_id, staff_id) references core.account (organisation_id, id)
);

create table core.meeting_past_instrument (
    organisation_id bigint       not null,
    meeting_id      bigint       not null,
    session         int          not null,
    place           int          not null,
    body            varchar(64)  not null,
    title           varchar(200) not null,
    work_id         bigint,
    document_id     bigint,
    primary key (organisation_id, meeting_id, session, place),
    foreign key (organisation_id, meeting_id, session)
        references core.meeting_past (organisation_id, meeting_id, session),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, document_id) references core.document (organisation_id, id)
);
