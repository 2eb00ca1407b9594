package org.affianca.api.assessment;

import java.util.Set;

/** An item or a section is shown when an earlier item was answered with one of these codes; nothing more clever. */
public record ShownWhen(String item, Set<String> answered) {
    public ShownWhen {
        answered = Set.copyOf(answered);
    }
}
