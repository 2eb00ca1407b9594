package org.affianca.api.catalogue;

import java.util.List;

/** A titled group of fields on a form; the label key is {@code SERVICE.group.NAME}. */
public record FormGroup(String name, List<String> fields) {
    public FormGroup {
        fields = List.copyOf(fields);
    }
}
