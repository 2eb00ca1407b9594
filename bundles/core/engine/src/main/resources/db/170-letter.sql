-- Letters and reports of a case. The person it speaks of stands in core.letter.person_id.

create table core.letter (
    organisation_id    bigint        not null,
    id                 bigint        not null,
    version            int           not null,
    case_id            bigint        not null,
    state              varchar(16)   not null,
    template           varchar(97)   not null,
    template_version   int           not null,
    language           varchar(2)    not null,
    person_id          bigint        not null,
    work_id            bigint,
    from_day           date,
    until_day          date,
    secrecy            varchar(16)   not null,
    title              varchar(200)  not null,
    addressee          varchar(1000) not null,
    written_by         bigint        not null,
    written_at         timestamp     not null,
    issued_on          date,
    signer             varchar(200)  not null,
    protocol           varchar(60)   not null,
    document_id        bigint,
    public_document_id bigint,
    discarded_because  varchar(1000) not null,
    changed_at         timestamp     not null,
    changed_by         bigint        not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references core.case_file (organisation_id, id),
    foreign key (organisation_id, person_id) references core.person (organisation_id, id),
    foreign key (organisation_id, work_id) references core.works (organisation_id, id),
    foreign key (organisation_id, document_id) references core.document (organisation_id, id),
    foreign key (organisation_id, public_document_id) references core.document (organisation_id, id)
);
create index letters_of_case on core.letter (organisation_id, case_id, id desc);
create index letters_of_person on core.letter (organisation_id, person_id, id);

-- public_form tells the sections of the form for the public from those of the letter.
create table core.letter_section (
    organisation_id bigint         not null,
    letter_id       bigint         not null,
    public_form     boolean        not null,
    place           int            not null,
    heading         varchar(200)   not null,
    body            varchar(30000) not null,
    primary key (organisation_id, letter_id, public_form, place),
    foreign key (organisation_id, letter_id) references core.letter (organisation_id, id)
);
