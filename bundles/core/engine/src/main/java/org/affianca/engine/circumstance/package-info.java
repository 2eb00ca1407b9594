/**
 * Circumstances: what is so about a person for a time. Each version is a row of its own, in core's table and in the
 * area's, so that a correction overwrites nothing.
 */
@NullMarked
package org.affianca.engine.circumstance;

import org.jspecify.annotations.NullMarked;
