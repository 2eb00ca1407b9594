package org.affianca.api.means;

/**
 * What a work must carry before INPS may be asked for it.
 *
 * @param protocol the body's number of the application, at most 100 characters, may be empty as yet
 * @param benefit the INPS code of the benefit, such as {@code A1.05}, at most 30 characters, may be empty as yet
 */
public record EnquiryData(String protocol, String benefit) {}
