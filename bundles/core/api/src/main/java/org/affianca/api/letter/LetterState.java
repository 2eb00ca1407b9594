package org.affianca.api.letter;

/** How far a letter is. */
public enum LetterState {
    /** May still be rewritten. */
    DRAFT,
    /** Signed and kept as a document; nothing changes any more. */
    ISSUED,
    /** Given up before it was issued, with a reason. */
    DISCARDED
}
