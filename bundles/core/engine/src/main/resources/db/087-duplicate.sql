-- Pairs of persons who may be the same, found when a person is written; one_person_id is the lower of the two. They are
-- about the records, so they take no part in a merge. told_at says that somebody told the two apart.

create table core.duplicate (
    organisation_id bigint        not null,
    one_person_id   bigint        not null,
    other_person_id bigint        not null,
    version         int           not null,
    strength        int           not null,
    reasons         varchar(400)  not null,
    found_at        timestamp     not null,
    told_apart      boolean       not null,
    told_at         timestamp,
    told_by         bigint,
    told_reason     varchar(2000) not null,
    primary key (organisation_id, one_person_id, other_person_id),
    foreign key (organisation_id, one_person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, other_person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, told_by) references core.account (organisation_id, id)
);
create index duplicates_by_strength on core.duplicate (organisation_id, told_apart, strength, found_at desc,
    one_person_id, other_person_id);
create index duplicates_of_other on core.duplicate (organisation_id, other_person_id, one_person_id);
