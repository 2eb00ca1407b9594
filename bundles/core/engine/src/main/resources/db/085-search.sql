-- Each word of the names once, so that one heard or typed wrong is found again. All of it follows from
-- core.person_word: a word that nobody has any more does no harm, and two desks that learn one at the same moment may
-- both keep it, which is why nothing here is unique.

create table core.name_word (
    organisation_id bigint      not null,
    id              bigint      not null,
    word            varchar(60) /*postgresql:collate "C"*/ not null,
    sound           varchar(60) /*postgresql:collate "C"*/ not null,
    primary key (organisation_id, id)
);
create index name_word_as_written on core.name_word (organisation_id, word);
create index name_word_as_heard on core.name_word (organisation_id, sound, word);

-- What is left of a word when one letter is taken out, or two of a long one; the word itself as well.
create table core.name_variant (
    organisation_id bigint      not null,
    variant         varchar(60) /*postgresql:collate "C"*/ not null,
    word_id         bigint      not null,
    primary key (organisation_id, variant, word_id)
);

-- How far the names that were there before the dictionary have been learned; finished when all are.
create table core.name_learning (
    organisation_id bigint      not null primary key references core.organisation,
    word            varchar(60) /*postgresql:collate "C"*/ not null,
    finished        boolean     not null
);
