package org.affianca.engine.merge;

import java.util.List;

/** A foreign key: these columns of the child name the row of the parent with these. */
record Link(String child, List<String> childColumns, String parent, List<String> parentColumns) {}
