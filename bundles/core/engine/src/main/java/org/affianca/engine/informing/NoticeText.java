package org.affianca.engine.informing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.informing.PrivacyNotice;
import org.affianca.api.processing.ProcessingActivity;

/** Composes the notice: plain text with the marks of letters, in the order in which GDPR 13 and 14 ask for it. */
final class NoticeText {
    private static final int FINGERPRINT = 16;
    private static final int RIGHTS = 6;
    private static final String SOURCES = "data-source";

    private final Wording words;
    private final StringBuilder text = new StringBuilder();
    private int gaps;

    NoticeText(Wording words) {
        this.words = words;
    }

    PrivacyNotice of(
            String area, String body, OwnFacts facts, List<ProcessingActivity> activities, List<Choice> sources) {
        prose(words.say("informing.intro"));
        heading("informing.controller");
        prose(body);
        prose(filled(facts.controllerContact(), "informing.controller"));
        heading("informing.officer");
        prose(filled(facts.officerContact(), "informing.officer"));
        heading("informing.uses");
        prose(words.say("informing.uses.text"));
        activities.forEach(this::activity);
        heading("informing.sources");
        prose(words.say("informing.sources.text"));
        sources.forEach(source -> item(words.say("code." + SOURCES + "." + source.code())));
        end();
        heading("informing.transfers");
        prose(filled(facts.transfers(), "informing.transfers"));
        heading("informing.must");
        prose(words.say("informing.must.text"));
        heading("informing.decisions");
        prose(words.say("informing.decisions.text"));
        heading("informing.rights");
        prose(words.say("informing.rights.text"));
        IntStream.rangeClosed(1, RIGHTS).forEach(i -> item(words.say("informing.right." + i)));
        end();
        prose(words.say("informing.complaint"));
        String title = words.say("informing.title");
        String written = text.toString().strip();
        return new PrivacyNotice(
                area,
                words.language().getLanguage(),
                fingerprint(title + "\n" + written),
                Optional.empty(),
                title,
                written,
                gaps);
    }

    private void activity(ProcessingActivity one) {
        text.append("# ").append(one.label()).append("\n\n");
        prose(one.purpose());
        if (one.described()) {
            said("informing.basis", words.list("processing-basis", one.basis()));
            said("informing.data", words.list("data-category", one.data()));
            said(
                    "informing.recipients",
                    one.recipients().isEmpty()
                            ? words.say("informing.nobody")
                            : words.list("data-recipient", one.recipients()));
        } else {
            said("informing.basis", filled("", "informing.described"));
        }
        said(
                "informing.kept",
                one.years()
                        .map(years -> words.say("informing.kept.years", "years", String.valueOf(years)))
                        .orElseGet(() -> words.say("informing.kept.for-good")));
        if (!one.services().isEmpty()) {
            said("informing.services", String.join(", ", one.services()));
        }
        end();
    }

    /** What the body says, or the sentence that it must still say it. */
    private String filled(String said, String what) {
        if (!said.isBlank()) {
            return said.strip();
        }
        gaps++;
        return words.say("informing.gap", "what", words.say(what));
    }

    private void heading(String key) {
        text.append("# ").append(words.say(key)).append("\n\n");
    }

    private void prose(String said) {
        text.append(said).append("\n\n");
    }

    private void said(String key, String what) {
        item(words.say(key) + ": " + what);
    }

    private void item(String said) {
        text.append("- ").append(said).append('\n');
    }

    private void end() {
        text.append('\n');
    }

    private static String fingerprint(String written) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
