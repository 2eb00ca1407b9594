package org.affianca.api.returns;

import java.util.Optional;

/**
 * How a service is told to SIUSS.
 *
 * @param told false = it is no benefit and never told
 * @param benefit INPS's code of the benefit, such as {@code A1.05.01}; empty while unknown
 * @param name what INPS calls it, 10 to 200 characters; empty = the service's own name
 * @param meansTest 1 by ISEE, 2 otherwise, 3 by ISEE but not for this beneficiary, 4 none
 * @param character 1 periodic, 2 occasional
 * @param area 1 families and children, 2 disability, 3 poverty and exclusion
 */
public record SiussCodes(
        boolean told,
        String benefit,
        String name,
        Optional<Integer> meansTest,
        Optional<Integer> character,
        Optional<Integer> area) {
    public static final int PERIODIC = 1;
    public static final int OCCASIONAL = 2;
}
