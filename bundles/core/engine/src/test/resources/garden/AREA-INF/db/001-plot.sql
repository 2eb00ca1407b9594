create table garden.plot (
    organisation_id bigint not null,
    work_id bigint not null,
    name varchar(20),
    spades int,
    surface decimal(14,4),
    fenced boolean,
    sown_on date,
    season_from date,
    season_until date,
    rent bigint,
    tool varchar(64),
    soil varchar(40),
    neighbour bigint,
    note_to_self varchar(200),
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);
