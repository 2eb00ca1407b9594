package org.affianca.engine.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.affianca.api.assessment.Instrument;

/** An instrument with the very text it was read from, which is what is kept once an assessment was made with it. */
public record InstrumentFile(Instrument instrument, String text) {
    /** Tells two texts apart that claim to be the same version. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * An instrument that was kept, from the text it was read from then.
     *
     * @throws BadDescriptor when this text cannot be taken any more
     */
    public static Instrument kept(String area, String text) {
        List<String> errors = new ArrayList<>();
        InstrumentReader reader = new InstrumentReader(area, errors);
        reader.read("instruments (kept)", text);
        if (!errors.isEmpty()) {
            throw new BadDescriptor(errors);
        }
        return reader.found().get(0).instrument();
    }
}
