package org.affianca.engine.person;

import java.util.List;
import java.util.regex.Pattern;
import org.affianca.api.person.ContactPoint;
import org.affianca.engine.check.Flaws;

/** What must hold of telephone numbers and addresses of a person. */
final class ContactRules {
    private static final int MOST = 20;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ./()-]{2,38}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");

    private ContactRules() {}

    static void check(Flaws flaws, List<ContactPoint> points) {
        flaws.when(points.size() > MOST, "/contactPoints", "too-many");
        for (int i = 0; i < Math.min(points.size(), MOST); i++) {
            point(flaws, "/contactPoints/" + i, points.get(i));
        }
    }

    private static void point(Flaws flaws, String at, ContactPoint point) {
        flaws.line(at + "/value", point.value(), 160);
        flaws.optionalLine(at + "/note", point.note(), 200);
        flaws.optionalLine(at + "/times", point.times(), 120);
        boolean said = !point.value().isBlank() && point.value().length() <= 160;
        if (point.kind().equals("phone")) {
            flaws.when(said && !PHONE.matcher(point.value()).matches(), at + "/value", "not-a-phone-number");
        } else if (point.kind().equals("email")) {
            flaws.when(said && !EMAIL.matcher(point.value()).matches(), at + "/value", "not-an-email-address");
        } else {
            flaws.when(true, at + "/kind", "unknown-contact-kind");
        }
    }
}
