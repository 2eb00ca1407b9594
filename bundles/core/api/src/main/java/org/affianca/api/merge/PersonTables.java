package org.affianca.api.merge;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Where an area's tables of its own making speak of persons; a component of the area. Core then carries these rows over
 * when two persons are merged, brings them back when they are parted, and tells them when a person is exported. Columns
 * of details records need not be named: core reads them off the records.
 */
@ConsumerType
@FunctionalInterface
public interface PersonTables {
    List<PersonColumn> columns();
}
