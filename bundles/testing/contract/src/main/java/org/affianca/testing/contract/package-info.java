/**
 * What every area must hold, ours or a third party's: extend {@link org.affianca.testing.contract.AreaContract} and see.
 * Each check is one class; each has an area that breaks it in the tests of this module. For the tests of an area's own
 * rules there is {@link org.affianca.testing.contract.AnyWork}.
 */
@NullMarked
package org.affianca.testing.contract;

import org.jspecify.annotations.NullMarked;
