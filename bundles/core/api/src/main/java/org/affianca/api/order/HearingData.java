package org.affianca.api.order;

import java.time.LocalDateTime;

/**
 * When and where a hearing is.
 *
 * @param at by the clock on the wall
 * @param place at most 200 characters, may be empty
 * @param subject what it is about, at most 500 characters, may be empty
 */
public record HearingData(LocalDateTime at, String place, String subject) {}
