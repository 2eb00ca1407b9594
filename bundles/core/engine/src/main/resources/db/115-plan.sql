-- Plans: what each version says, who signed it, how far it came. What is in a version never changes once it was proposed;
-- number is a part's own in the whole plan and stays from version to version. Persons stand in plan_signatory.person_id
-- and plan_participant.person_id.

create table core.plan (
    organisation_id bigint not null,
    work_id bigint not null,
    version int not null,
    last_number int not null,
    changed_at timestamp not null,
    changed_by bigint not null,
    primary key (organisation_id, work_id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
);

create table core.plan_version (
    organisation_id bigint not null,
    work_id bigint not null,
    number int not null,
    state varchar(16) not null,
    aim varchar(2000) not null,
    review_months int not null,
    proposed_on date,
    in_force_on date,
    legal_basis varchar(500) not null,
    superseded_on date,
    primary key (organisation_id, work_id, number),
    foreign key (organisation_id, work_id) references core.plan (organisation_id, work_id)
);

create table core.plan_goal (
    organisation_id bigint not null,
    work_id bigint not null,
    of_version int not null,
    number int not null,
    place int not null,
    words varchar(500) not null,
    term varchar(16) not null,
    primary key (organisation_id, work_id, of_version, number),
    foreign key (organisation_id, work_id, of_version) references core.plan_version (organisation_id, work_id, number)
);

create table core.plan_action (
    organisation_id bigint not null,
    work_id bigint not null,
    of_version int not null,
    number int not null,
    place int not null,
    goal_number int not null,
    words varchar(500) not null,
    responsible varchar(16) not null,
    name varchar(200) not null,
    from_day date,
    until_day date,
    primary key (organisation_id, work_id, of_version, number),
    foreign key (organisation_id, work_id, of_version, goal_number)
        references core.plan_goal (organisation_id, work_id, of_version, number)
);

create table core.plan_indicator (
    organisation_id bigint not null,
    work_id bigint not null,
    of_version int not null,
    number int not null,
    place int not null,
    goal_number int not null,
    words varchar(500) not null,
    baseline varchar(200) not null,
    target varchar(200) not null,
    primary key (organisation_id, work_id, of_version, number),
    foreign key (organisation_id, work_id, of_version, goal_number)
        references core.plan_goal (organisation_id, work_id, of_version, number)
);

create table core.plan_commitment (
    organisation_id bigint not null,
    work_id bigint not null,
    of_version int not null,
    number int not null,
    place int not null,
    party varchar(16) not null,
    name varchar(200) not null,
    words varchar(500) not null,
    primary key (organisation_id, work_id, of_version, number),
    foreign key (organisation_id, work_id, of_version) references core.plan_version (organisation_id, work_id, number)
);

create table core.plan_budget (
    organisation_id bigint not null,
    work_id bigint not null,
    of_version int not null,
    number int not null,
    place int not null,
    source varchar(16) not null,
    name varchar(200) not null,
    words varchar(500) not null,
    action_number int,
    service varchar(97),
    amount_cents bigint not null,
    rhythm varchar(16) not null,
    from_day date,
    until_day date,
    primary key (organisation_id, work_id, of_version, number),
    foreign key (organisation_id, work_id, of_version) references core.plan_version (organisation_id, work_id, number)
);

create table core.plan_signatory (
    organisation_id bigint not null,
    work_id bigint not null,
    of_version int not null,
    number int not null,
    place int not null,
    role varchar(16) not null,
    name varchar(200) not null,
    person_id bigint,
    required boolean not null,
    answer varchar(16),
    on_day date,
    how varchar(64) not null,
    reason varchar(1000) not null,
    primary key (organisation_id, work_id, of_version, number),
    foreign key (organisation_id, work_id, of_version) references core.plan_version (organisation_id, work_id, number),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);

create table core.plan_progress (
    organisation_id bigint not null,
    work_id bigint not null,
    action_number int not null,
    state varchar(16) not null,
    carried_by_id bigint,
    primary key (organisation_id, work_id, action_number),
    foreign key (organisation_id, work_id) references core.plan (organisation_id, work_id),
    foreign key (organisation_id, carried_by_id) references core.works (organisation_id, id)
);

create table core.plan_measured (
    organisation_id bigint not null,
    work_id bigint not null,
    indicator_number int not null,
    on_day date not null,
    measured varchar(200) not null,
    note varchar(500) not null,
    primary key (organisation_id, work_id, indicator_number, on_day),
    foreign key (organisation_id, work_id) references core.plan (organisation_id, work_id)
);

-- took_part has one name a line.
create table core.plan_review (
    organisation_id bigint not null,
    work_id bigint not null,
    number int not null,
    planned_for date not null,
    held_on date,
    of_version int,
    took_part varchar(8000) not null,
    conclusions varchar(8000) not null,
    written_by bigint not null,
    primary key (organisation_id, work_id, number),
    foreign key (organisation_id, work_id) references core.plan (organisation_id, work_id)
);

create table core.plan_attained (
    organisation_id bigint not null,
    work_id bigint not null,
    review_number int not null,
    goal_number int not null,
    attained int not null,
    reason varchar(1000) not null,
    primary key (organisation_id, work_id, review_number, goal_number),
    foreign key (organisation_id, work_id, review_number)
        references core.plan_review (organisation_id, work_id, number)
);

create table core.plan_participant (
    organisation_id bigint not null,
    work_id bigint not null,
    number int not null,
    name varchar(200) not null,
    person_id bigint,
    role varchar(200) not null,
    consented_on date not null,
    withdrawn_on date,
    primary key (organisation_id, work_id, number),
    foreign key (organisation_id, work_id) references core.plan (organisation_id, work_id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id)
);
