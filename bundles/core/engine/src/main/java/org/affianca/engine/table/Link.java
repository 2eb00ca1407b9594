package org.affianca.engine.table;

import java.util.List;
import java.util.stream.Stream;

/** A foreign key: these columns of the child name the row of the parent with these. */
public record Link(String child, List<String> childColumns, String parent, List<String> parentColumns) {
    /** With the columns of another part of the same key. */
    public Link and(Link part) {
        return new Link(
                child, joined(childColumns, part.childColumns), parent, joined(parentColumns, part.parentColumns));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
