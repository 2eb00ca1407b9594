package org.affianca.engine.adoption;

import org.affianca.api.PersonId;

/** What is inside a link: both identities and the decree. */
record SealedLink(PersonId former, PersonId adopted, String decree) {
    private static final String BETWEEN = "\n";
    private static final int PARTS = 3;

    String text() {
        return former.value() + BETWEEN + adopted.value() + BETWEEN + decree;
    }

    static SealedLink of(String text) {
        String[] parts = text.split(BETWEEN, PARTS);
        return new SealedLink(new PersonId(Long.parseLong(parts[0])), new PersonId(Long.parseLong(parts[1])), parts[2]);
    }

    boolean isFormer(PersonId person) {
        return former.equals(person);
    }

    PersonId other(PersonId person) {
        return isFormer(person) ? adopted : former;
    }
}
