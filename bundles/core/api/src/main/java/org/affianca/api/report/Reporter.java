package org.affianca.api.report;

/**
 * Who sent a report, and how to reach them; kept apart from the report, in no list, event or log.
 *
 * @param name at most 300 characters, empty for somebody who wants no name
 * @param reach telephone, address, e-mail, at most 300 characters, may be empty
 */
public record Reporter(String name, String reach) {
    public static final Reporter UNNAMED = new Reporter("", "");
}
