-- Where the bytes of a document lie: in core.document_part, or in a file of the document folder.

alter table core.document add column store varchar(16) not null default 'DATABASE';
