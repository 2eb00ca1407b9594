package org.affianca.rest.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.affianca.rest.call.Call;
import org.affianca.rest.problem.Halt;

/** The version of a record that a client read and now builds on: the header {@code If-Match: "7"}. */
public record Version(int number) {
    private static final Pattern SHAPE = Pattern.compile("(?:W/)?\"?([0-9]{1,9})\"?");

    /** @throws Halt 428 when none is given, 412 when it can be of no record of ours */
    public static Version of(String ifMatch) {
        if (ifMatch.isBlank()) {
            throw Halt.with(428, "version-missing");
        }
        Matcher match = SHAPE.matcher(ifMatch.strip());
        if (!match.matches()) {
            throw Halt.with(412, "version-invalid");
        }
        int number = Integer.parseInt(match.group(1));
        Call.now().buildsOn(number);
        return new Version(number);
    }

    public static String etag(int version) {
        return "\"" + version + "\"";
    }
}
