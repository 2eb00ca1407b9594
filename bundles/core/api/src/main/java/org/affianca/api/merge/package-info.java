/**
 * Two records of one person made one, and parted again. Every bundle that holds data about persons takes part: core finds
 * its own columns and those of details; an area names the tables of its own making with {@link PersonTables}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.merge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
