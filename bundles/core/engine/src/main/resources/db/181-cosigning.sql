-- Drafts of students; what was co-signed stands in the diary as its tutor's note.

create table core.student_draft (
    organisation_id bigint not null,
    id bigint not null,
    version int not null,
    case_id bigint not null,
    placement_id bigint not null,
    student_id bigint not null,
    state varchar(16) not null,
    type varchar(64) not null,
    on_day date not null,
    body varchar(20000) not null,
    secrecy varchar(16) not null,
    words varchar(2000) not null,
    note_id bigint,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, placement_id) references core.register_entry (organisation_id, id),
    foreign key (organisation_id, student_id) references core.account (organisation_id, id),
    foreign key (organisation_id, note_id) references core.note (organisation_id, id)
);
create index student_drafts_of_case on core.student_draft (organisation_id, case_id, id);
create index student_drafts_open on core.student_draft (organisation_id, state, placement_id, id);
