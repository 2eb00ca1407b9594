/**
 * What all registers of the office share: entries with versions, the same staircase for each ({@link Book}), and a shape for
 * what is a register's own ({@link Shape}).
 */
@NullMarked
package org.affianca.engine.register;

import org.jspecify.annotations.NullMarked;
