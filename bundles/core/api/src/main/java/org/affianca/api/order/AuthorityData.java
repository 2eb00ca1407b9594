package org.affianca.api.order;

import java.util.Optional;
import org.affianca.api.time.Validity;

/**
 * What is known of an authority. Courts are abolished and their tasks go to others: that is data, never code.
 *
 * @param kind code of list {@code authority-kind}
 * @param name 1 to 200 characters
 * @param place its seat, at most 120 characters, may be empty
 * @param validity the days on which it is an authority
 * @param successor who goes on with its proceedings; not itself
 */
public record AuthorityData(
        String kind, String name, String place, Validity validity, Optional<AuthorityId> successor) {}
