-- Cases opened by breaking the glass: for whom, why, until when, and how it was judged. A row is never deleted. Until
-- ends_at the user reads the case as its team does; ending it earlier moves that moment.
create table core.glass (
    organisation_id   bigint        not null,
    id                bigint        not null,
    version           int           not null,
    case_id           bigint        not null,
    user_id           bigint        not null,
    reason            varchar(64)   not null,
    words             varchar(2000) not null,
    opened_at         timestamp     not null,
    ends_at           timestamp     not null,
    review            varchar(16)   not null,
    review_by         timestamp     not null,
    level             int           not null,
    reviewed_at       timestamp,
    reviewed_by       bigint,
    verdict           varchar(2000) not null,
    changed_at        timestamp     not null,
    changed_by        bigint        not null,
    primary key (organisation_id, id),
    constraint glass_ends check (ends_at >= opened_at),
    constraint glass_other_eyes check (reviewed_by is null or reviewed_by <> user_id),
    constraint glass_reviewed check ((review = 'AWAITED') = (reviewed_at is null)),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, user_id) references core.account (organisation_id, id)
);
create index glass_of_user on core.glass (organisation_id, user_id, case_id, ends_at);
create index glass_newest on core.glass (organisation_id, id desc);
create index glass_by_user on core.glass (organisation_id, user_id, id desc);
create index glass_of_case on core.glass (organisation_id, case_id, id desc);
create index glass_in_review on core.glass (organisation_id, review, id desc);

-- The tasks by which people were told; they end with the review.
create table core.glass_task (
    organisation_id   bigint        not null,
    glass_id          bigint        not null,
    task_id           bigint        not null,
    primary key (organisation_id, glass_id, task_id),
    foreign key (organisation_id, glass_id) references core.glass (organisation_id, id)
);
