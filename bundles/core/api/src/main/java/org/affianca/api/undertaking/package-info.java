/**
 * What people take on together for a time: teams, desks, networks, tables, projects, funds, student placements. One shape,
 * the kind is a word.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.undertaking;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
