-- A case file is held for a person, a household or a group; it is opened in episodes, people belong to it for a time,
-- areas follow it. Persons stand in: case_member.person_id, case_member_before.person_id.

-- open_household_id is the household while the case is open and null after: one open file of a household, kept by the
-- key. open_holder_id is so for a person's own file only.
alter table core.case_file add column kind varchar(16) default 'PERSON' not null;
alter table core.case_file add column name varchar(200) default '' not null;
alter table core.case_file add column household_id bigint;
alter table core.case_file add column open_household_id bigint;
alter table core.case_file add column episode int default 1 not null;
alter table core.case_file add column review_on date;
alter table core.case_file add constraint case_open_household unique (organisation_id, open_household_id);

-- from_day null means since the opening. Who comes back begins a new stay; the one before goes to case_member_before.
alter table core.case_member add column from_day date;
alter table core.case_member add column until_day date;
drop index core.case_of_person;
create index case_of_person on core.case_member (organisation_id, person_id, case_id, until_day);

create table core.case_member_before (
    organisation_id bigint      not null,
    id              bigint      not null,
    case_id         bigint      not null,
    person_id       bigint      not null,
    role            varchar(16) not null,
    from_day        date,
    until_day       date        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);
create index stays_before_of_case on core.case_member_before (organisation_id, case_id, until_day);
create index stays_before_of_person on core.case_member_before (organisation_id, person_id, case_id);

create table core.case_episode (
    organisation_id   bigint        not null,
    case_id           bigint        not null,
    number            int           not null,
    from_day          date          not null,
    until_day         date,
    reason            varchar(2000) not null,
    opened_by         bigint        not null,
    charged_on        date,
    taking_charge     varchar(64)   not null,
    legal_basis       varchar(64)   not null,
    closure_reason    varchar(64)   not null,
    situation_at_exit varchar(64)   not null,
    note              varchar(2000) not null,
    overridden        varchar(2000) not null,
    closed_by         bigint,
    primary key (organisation_id, case_id, number),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id)
);
create index episodes_by_day on core.case_episode (organisation_id, from_day, case_id);

-- What was not finished when a coordinator closed an episode all the same.
create table core.case_left_open (
    organisation_id bigint        not null,
    case_id         bigint        not null,
    episode         int           not null,
    place           int           not null,
    code            varchar(64)   not null,
    values_json     varchar(4000) not null,
    primary key (organisation_id, case_id, episode, place),
    foreign key (organisation_id, case_id, episode) references core.case_episode (organisation_id, case_id, number)
);

insert into core.case_episode (organisation_id, case_id, number, from_day, until_day, reason, opened_by, charged_on,
       taking_charge, legal_basis, closure_reason, situation_at_exit, note, overridden, closed_by)
select c.organisation_id, c.id, 1, c.opened_on, c.closed_on, c.reason, c.changed_by,
       (select min(m.on_day) from core.case_move m
         where m.organisation_id = c.organisation_id and m.case_id = c.id and m.state_after = 'IN_CHARGE'),
       coalesce((select max(m.reason) from core.case_move m
         where m.organisation_id = c.organisation_id and m.case_id = c.id and m.state_after = 'IN_CHARGE'), ''), '',
       coalesce((select max(m.reason) from core.case_move m
         where m.organisation_id = c.organisation_id and m.case_id = c.id and m.state_after = 'CLOSED'), ''),
       coalesce((select max(m.situation_at_exit) from core.case_move m
         where m.organisation_id = c.organisation_id and m.case_id = c.id and m.state_after = 'CLOSED'), ''),
       '', '', case when c.closed_on is not null then c.changed_by end
  from core.case_file c;

alter table core.case_move add column legal_basis varchar(64) default '' not null;
alter table core.case_move add column review_on date;
alter table core.case_move add column episode int default 1 not null;

create table core.case_area (
    organisation_id bigint       not null,
    id              bigint       not null,
    case_id         bigint       not null,
    area            varchar(32)  not null,
    from_day        date         not null,
    until_day       date,
    remark          varchar(500) not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id)
);
create index areas_of_case on core.case_area (organisation_id, case_id, area);
