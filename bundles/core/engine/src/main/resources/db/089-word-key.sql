-- The words' key without the order of the lists: half as long, and named, so that Derby can be told to use it.
alter table core.person_word drop /*derby:primary key*/ /*postgresql:constraint person_word_pkey*/;
alter table core.person_word add constraint person_word_key primary key (organisation_id, word, person_id);
