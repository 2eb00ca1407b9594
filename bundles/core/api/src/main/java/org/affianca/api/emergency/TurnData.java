package org.affianca.api.emergency;

import java.time.LocalDateTime;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;

/**
 * What is planned of a turn on call. Moments are as the clock on the wall shows them in Italy, so a night from 20:00 to
 * 08:00 lasts thirteen hours when summer time ends.
 *
 * @param unit whose rota it stands in
 * @param phone where the one on call is reached, 1 to 40 characters
 * @param substitute who answers when the one on call does not
 * @param substitutePhone at most 40 characters, empty without a substitute
 * @param until after {@code from}, at most 14 days
 */
public record TurnData(
        UnitId unit,
        UserId who,
        String phone,
        Optional<UserId> substitute,
        String substitutePhone,
        LocalDateTime from,
        LocalDateTime until) {}
