package org.affianca.api.catalogue;

import java.util.List;

/** The form of a service's details, in one language: titled groups of fields, drawn in order. */
public record Form(List<Group> groups) {
    public Form {
        groups = List.copyOf(groups);
    }

    /** One titled group. */
    public record Group(String name, String label, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }
}
