package org.affianca.api.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Secrecy;

/**
 * What the meeting is asked.
 *
 * @param question 1 to 4000 characters
 * @param wantedBy by when an answer is needed, if it is
 */
public record MeetingRequest(String question, Optional<LocalDate> wantedBy, Secrecy secrecy) {}
