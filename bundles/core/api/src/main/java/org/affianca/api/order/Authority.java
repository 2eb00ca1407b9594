package org.affianca.api.order;

import java.util.Optional;

/**
 * An authority of the register.
 *
 * @param successorName the name of its successor
 */
public record Authority(AuthorityId id, int version, AuthorityData data, Optional<String> successorName) {}
