/**
 * Areas coming and going: the extender finds bundles with the capability {@code affianca.area}, migrates, publishes and
 * takes all away again; the installer brings jars at hand in and out while the house is open.
 */
@NullMarked
package org.affianca.engine.area;

import org.jspecify.annotations.NullMarked;
