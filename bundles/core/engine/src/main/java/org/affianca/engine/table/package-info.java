/** What the database says of its tables, and their rows as plain values: for what concerns any table whatever. */
@NullMarked
package org.affianca.engine.table;

import org.jspecify.annotations.NullMarked;
