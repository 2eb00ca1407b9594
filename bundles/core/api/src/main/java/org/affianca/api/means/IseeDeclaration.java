package org.affianca.api.means;

import java.time.LocalDate;

/**
 * The declaration (DSU) that a means test rests on.
 *
 * @param protocol as INPS writes it, at most 30 characters; empty only for what a person says of herself
 * @param signedOn not in the future
 * @param differs whether INPS found omissions or differences in it
 */
public record IseeDeclaration(String protocol, LocalDate signedOn, boolean differs) {}
