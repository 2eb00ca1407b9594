-- Meetings of the multidimensional evaluation unit: who was called, what was laid on the table, what was concluded.

create table core.meeting (
    organisation_id   bigint         not null,
    id                bigint         not null,
    version           int            not null,
    case_id           bigint         not null,
    state             varchar(16)    not null,
    secrecy           varchar(16)    not null,
    question          varchar(4000)  not null,
    wanted_by         date,
    requested_on      date           not null,
    requested_by      bigint         not null,
    convened_on       date,
    convened_at       varchar(5)     not null,
    place             varchar(200)   not null,
    held_on           date,
    minutes           varchar(20000) not null,
    outcome           varchar(64)    not null,
    words             varchar(4000)  not null,
    valid_from        date,
    valid_until       date,
    review_on         date,
    cancelled_because varchar(1000)  not null,
    plan_id           bigint,
    changed_at        timestamp      not null,
    changed_by        bigint         not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, plan_id) references core.works (organisation_id, id)
);
create index meetings_of_case on core.meeting (organisation_id, case_id, id desc);

-- A seat is one row from its call to its signature; staff_id is null for a member from outside.
create table core.meeting_seat (
    organisation_id bigint        not null,
    meeting_id      bigint        not null,
    seat            int           not null,
    body            varchar(64)   not null,
    role            varchar(64)   not null,
    staff_id        bigint,
    name            varchar(200)  not null,
    deciding        boolean       not null,
    present         boolean       not null,
    dissent         varchar(2000) not null,
    signed_how      varchar(64)   not null,
    signed_note     varchar(500)  not null,
    signed_by       bigint,
    signed_at       timestamp,
    primary key (organisation_id, meeting_id, seat),
    foreign key (organisation_id, meeting_id) references core.meeting (organisation_id, id),
    foreign key (organisation_id, staff_id) references core.account (organisation_id, id)
);
create index seats_of_staff on core.meeting_seat (organisation_id, staff_id, meeting_id);

create table core.meeting_quorum (
    organisation_id bigint      not null,
    meeting_id      bigint      not null,
    body            varchar(64) not null,
    least           int         not null,
    primary key (organisation_id, meeting_id, body),
    foreign key (organisation_id, meeting_id) references core.meeting (organisation_id, id)
);

create table core.meeting_instrument (
    organisation_id bigint       not null,
    meeting_id      bigint       not null,
    place           int          not null,
    body            varchar(64)  not null,
    title           varchar(200) not null,
    work_id         bigint,
    document_id     bigint,
    primary key (organisation_id, meeting_id, place),
    foreign key (organisation_id, meeting_id) references core.meeting (organisation_id, id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, document_id) references core.document (organisation_id, id)
);
