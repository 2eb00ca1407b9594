-- Waiting lists. Every change of a list is a row of core.waiting_event, numbered without gaps; an entry's points and
-- standing follow from those rows alone, so that the ranking of any day can be made again from them.

create table core.waiting_list (
    organisation_id bigint       not null references core.organisation,
    id              bigint       not null,
    version         int          not null,
    name            varchar(200) not null,
    unit_id         bigint       not null,
    takes_entries   boolean      not null,
    rule_number     int          not null,
    ranked_on       date         not null,
    last_number     bigint       not null,
    changed_at      timestamp    not null,
    changed_by      bigint       not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, unit_id) references core.unit (organisation_id, id)
);
create index waiting_lists_newest on core.waiting_list (organisation_id, id desc);

create table core.waiting_service (
    organisation_id bigint      not null,
    list_id         bigint      not null,
    service         varchar(97) not null,
    primary key (organisation_id, list_id, service),
    foreign key (organisation_id, list_id) references core.waiting_list (organisation_id, id)
);
create index waiting_lists_of_service on core.waiting_service (organisation_id, service, list_id);

-- A version of a list's rules: a draft is rewritten whole, what was published stays as it is.
create table core.waiting_rule (
    organisation_id bigint      not null,
    list_id         bigint      not null,
    number          int         not null,
    version         int         not null,
    state           varchar(16) not null,
    answer_days     int         not null,
    silence_refuses boolean     not null,
    published_at    timestamp,
    published_by    bigint,
    changed_at      timestamp   not null,
    changed_by      bigint      not null,
    primary key (organisation_id, list_id, number),
    foreign key (organisation_id, list_id) references core.waiting_list (organisation_id, id)
);

create table core.waiting_criterion (
    organisation_id bigint        not null,
    list_id         bigint        not null,
    number          int           not null,
    place           int           not null,
    code            varchar(64)   not null,
    kind            varchar(16)   not null,
    label           varchar(200)  not null,
    label_en        varchar(200)  not null,
    source          varchar(200)  not null,
    points          decimal(9, 2) not null,
    most            decimal(9, 2),
    primary key (organisation_id, list_id, number, place),
    constraint criterion_once unique (organisation_id, list_id, number, code),
    foreign key (organisation_id, list_id, number) references core.waiting_rule (organisation_id, list_id, number)
);

-- One of the choices of a criterion, or a stretch of numbers up to a limit.
create table core.waiting_bracket (
    organisation_id bigint         not null,
    list_id         bigint         not null,
    number          int            not null,
    criterion       varchar(64)    not null,
    place           int            not null,
    code            varchar(64)    not null,
    label           varchar(200)   not null,
    label_en        varchar(200)   not null,
    up_to           decimal(12, 2),
    points          decimal(9, 2)  not null,
    primary key (organisation_id, list_id, number, criterion, place),
    foreign key (organisation_id, list_id, number, criterion)
        references core.waiting_criterion (organisation_id, list_id, number, code)
);

-- Who goes first of those with the same points.
create table core.waiting_tie (
    organisation_id bigint      not null,
    list_id         bigint      not null,
    number          int         not null,
    place           int         not null,
    criterion       varchar(64) not null,
    lowest_first    boolean     not null,
    primary key (organisation_id, list_id, number, place),
    foreign key (organisation_id, list_id, number, criterion)
        references core.waiting_criterion (organisation_id, list_id, number, code)
);

-- What the first, second, ... refusal of an offer costs; the last line holds for all that follow.
create table core.waiting_setback (
    organisation_id bigint        not null,
    list_id         bigint        not null,
    number          int           not null,
    place           int           not null,
    act             varchar(16)   not null,
    points          decimal(9, 2) not null,
    days            int           not null,
    primary key (organisation_id, list_id, number, place),
    foreign key (organisation_id, list_id, number) references core.waiting_rule (organisation_id, list_id, number)
);

-- standing is 0 while an entry is not ranked; rank_key is what the ranking is sorted by, digits only. open_work_id is the
-- work until the entry has left and null after: a work waits once in a list, kept by the key.
create table core.waiting_entry (
    organisation_id bigint        not null,
    id              bigint        not null,
    version         int           not null,
    list_id         bigint        not null,
    work_id         bigint        not null,
    open_work_id    bigint,
    state           varchar(16)   not null,
    joined          bigint        not null,
    entered_on      date          not null,
    urgent          boolean       not null,
    set_back        int           not null,
    penalty         decimal(9, 2) not null,
    refusals        int           not null,
    suspended_until date,
    facts           varchar(8000) not null,
    ruled           varchar(8000) not null,
    points          decimal(9, 2) not null,
    rank_key        varchar(100)  not null,
    standing        int           not null,
    left_on         date,
    left_because    varchar(64)   not null,
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, id),
    constraint waits_once unique (organisation_id, list_id, open_work_id),
    foreign key (organisation_id, list_id) references core.waiting_list (organisation_id, id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
create index waiting_standing on core.waiting_entry (organisation_id, list_id, standing);
create index waiting_by_key on core.waiting_entry (organisation_id, list_id, state, rank_key);
create index waiting_of_work on core.waiting_entry (organisation_id, work_id, id);

create table core.waiting_event (
    organisation_id bigint        not null,
    list_id         bigint        not null,
    number          bigint        not null,
    kind            varchar(16)   not null,
    on_day          date          not null,
    entry_id        bigint,
    rule_number     int           not null,
    entered_on      date,
    until_day       date,
    act             varchar(16)   not null,
    points          decimal(9, 2) not null,
    facts           varchar(8000) not null,
    ruled           varchar(8000) not null,
    code            varchar(64)   not null,
    note            varchar(2000) not null,
    happened_at     timestamp     not null,
    happened_by     bigint        not null,
    primary key (organisation_id, list_id, number),
    foreign key (organisation_id, list_id) references core.waiting_list (organisation_id, id),
    foreign key (organisation_id, entry_id) references core.waiting_entry (organisation_id, id)
);
create index waiting_events_of_entry on core.waiting_event (organisation_id, entry_id, number);

-- open_entry_id is the entry until there is an answer and null after: one offer at a time, kept by the key.
create table core.waiting_offer (
    organisation_id bigint        not null,
    id              bigint        not null,
    version         int           not null,
    entry_id        bigint        not null,
    open_entry_id   bigint,
    state           varchar(16)   not null,
    made_on         date          not null,
    answer_by       date          not null,
    what            varchar(500)  not null,
    facility_id     bigint,
    out_of_turn     varchar(1000) not null,
    answered_on     date,
    refusal         varchar(64)   not null,
    justified       boolean       not null,
    answer          varchar(1000) not null,
    setback         varchar(16)   not null,
    changed_at      timestamp     not null,
    changed_by      bigint        not null,
    primary key (organisation_id, id),
    constraint one_open_offer unique (organisation_id, open_entry_id),
    foreign key (organisation_id, entry_id) references core.waiting_entry (organisation_id, id),
    foreign key (organisation_id, facility_id) references core.facility (organisation_id, id)
);
create index offers_of_entry on core.waiting_offer (organisation_id, entry_id, id desc);
create index open_offers on core.waiting_offer (organisation_id, state, answer_by, id);

-- A wish to put an entry before all points: asked with a reason, countersigned by somebody else.
create table core.waiting_urgency (
    organisation_id bigint        not null,
    id              bigint        not null,
    entry_id        bigint        not null,
    open_entry_id   bigint,
    state           varchar(16)   not null,
    reason          varchar(64)   not null,
    words           varchar(2000) not null,
    asked_at        timestamp     not null,
    asked_by        bigint        not null,
    answered_at     timestamp,
    answered_by     bigint,
    answer          varchar(1000) not null,
    primary key (organisation_id, id),
    constraint one_urgency unique (organisation_id, open_entry_id),
    foreign key (organisation_id, entry_id) references core.waiting_entry (organisation_id, id)
);
create index urgencies_of_entry on core.waiting_urgency (organisation_id, entry_id, id desc);
