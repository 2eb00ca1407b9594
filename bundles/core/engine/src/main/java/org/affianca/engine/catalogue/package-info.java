/**
 * The catalogue: reads what areas say in {@code AREA-INF}, keeps what is installed on one shelf, and answers from it with
 * services, forms, code lists and words. It knows nothing of OSGi: who puts areas on the shelf is the extender's affair.
 */
@NullMarked
package org.affianca.engine.catalogue;

import org.jspecify.annotations.NullMarked;
