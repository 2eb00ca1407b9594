package org.affianca.api.meeting;

import java.util.Optional;
import org.affianca.api.UserId;

/**
 * Somebody who is called to a meeting.
 *
 * @param body code of list {@code meeting-body}: for whom the member sits there
 * @param role code of list {@code meeting-role}
 * @param staff the account of a member of our own staff; absent for all others
 * @param name of a member from outside, at most 200 characters; for staff the account's label, ignored on input
 * @param deciding whether the member counts for the quorum and signs; the person and who speaks for her do not
 */
public record Seat(String body, String role, Optional<UserId> staff, String name, boolean deciding) {}
