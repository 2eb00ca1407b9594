package org.affianca.api.meeting;

/**
 * A deciding member (by number of seat) signs the minutes.
 *
 * @param how code of list {@code signature-way}: {@code on-screen} by the member's own account, or as the sheet says
 * @param note where the signed sheet is, at most 500 characters; required unless on screen
 */
public record Signing(int seat, String how, String note) {}
