package org.affianca.testing.contract;

import java.util.List;

/** One thing an area must hold; says in a sentence each what is wrong, nothing when all is well. */
@FunctionalInterface
interface Check {
    List<String> complaints(AreaFolder area);
}
