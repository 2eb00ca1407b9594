/**
 * The ground under the house: pool, migrations, transactions, mappers, ids. The only package that knows which database
 * it is.
 */
@NullMarked
package org.affianca.engine.db;

import org.jspecify.annotations.NullMarked;
