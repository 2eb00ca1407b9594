/**
 * Texts that nobody reads in the tables: {@link Vault} seals and opens them with data keys, which a master key wraps.
 */
@NullMarked
package org.affianca.engine.vault;

import org.jspecify.annotations.NullMarked;
