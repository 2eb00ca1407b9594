package org.affianca.api.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * When, where and who; the first seat is number 1.
 *
 * @param at the time on the wall, {@code HH:mm}
 * @param place 1 to 200 characters: a room, or how to take part from afar
 * @param quorum one line for each body that must be there, two bodies at least
 */
public record Invitation(LocalDate on, String at, String place, List<Seat> seats, List<Quorum> quorum) {
    public Invitation {
        seats = List.copyOf(seats);
        quorum = List.copyOf(quorum);
    }
}
