package org.affianca.api.order;

import org.affianca.api.PersonId;
import org.affianca.api.time.Period;

/**
 * What an order leaves to a parent, or to who else answers for a child, while it holds.
 *
 * @param law code of list {@code limit-law}: by which law
 * @param news being told about the child
 * @param file seeing the child's file and having a copy
 * @param decisions deciding for the child
 * @param meetings meeting the child
 * @param period the days on which it limits, at most as long as the order holds
 */
public record Limit(
        PersonId child,
        PersonId parent,
        String law,
        Extent news,
        Extent file,
        Extent decisions,
        Extent meetings,
        Period period) {}
