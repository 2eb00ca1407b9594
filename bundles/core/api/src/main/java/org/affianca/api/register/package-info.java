/**
 * The shape that all registers of the office share: partners, agreements, catchments, posts, undertakings, gatherings and
 * writings are entries with a kind, a unit, a title, days, and people who take part; each version of an entry stays
 * readable.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.register;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
