package org.affianca.api.diary;

/** Where a note stands, which decides whose it is when the file is copied or handed over. */
public enum Shelf {
    /** The worker's own notes to remember by: nobody else reads them, and they are no part of the record. */
    OWN,
    /** The record: what the service knows and answers for. */
    RECORD,
    /** What others have confided or what concerns others: read with the record, withheld from every copy of the file. */
    THIRD_PARTY
}
