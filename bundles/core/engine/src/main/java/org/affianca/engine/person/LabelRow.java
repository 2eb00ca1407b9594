package org.affianca.engine.person;

import org.affianca.api.PersonId;

/** A person's surname and name, for the label of a list. */
record LabelRow(PersonId id, String surname, String name) {
    String label() {
        return surname + " " + name;
    }
}
