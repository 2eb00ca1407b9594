package org.affianca.engine.person;

/** How near to what was typed somebody is; the nearest come first. */
enum Closeness {
    /** Every word begins a word of the name. */
    WRITTEN,
    /** Every word does, or sounds like one. */
    HEARD,
    /** Every word does, or is a slip of the keyboard or an unfinished sound away. */
    SLIPPED
}
