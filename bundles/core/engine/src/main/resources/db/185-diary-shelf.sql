-- The shelf a note stands on, and notes that are still being written: saved every few seconds, gone when signed.

alter table core.note add column shelf varchar(16) not null default 'RECORD';

create table core.note_draft (
    organisation_id bigint         not null,
    id              bigint         not null,
    version         int            not null,
    case_id         bigint         not null,
    author_id       bigint         not null,
    type            varchar(64)    not null,
    on_day          date,
    body            varchar(20000) not null,
    secrecy         varchar(16)    not null,
    shelf           varchar(16)    not null,
    addendum_to     bigint,
    started_at      timestamp      not null,
    changed_at      timestamp      not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, author_id) references core.account (organisation_id, id),
    foreign key (organisation_id, addendum_to) references core.note (organisation_id, id)
);
create index note_drafts_of_author on core.note_draft (organisation_id, author_id, changed_at desc, id desc);
create index note_drafts_of_case on core.note_draft (organisation_id, case_id, author_id);
