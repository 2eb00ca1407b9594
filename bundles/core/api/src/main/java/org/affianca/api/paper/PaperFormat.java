package org.affianca.api.paper;

/** A file format that papers are printed in: one to keep for good, one to go on writing in. */
public enum PaperFormat {
    /** PDF/A-2a, tagged for those who do not read with their eyes (PDF/UA-1). */
    PDF("application/pdf", "pdf"),
    /** OpenDocument text. */
    ODT("application/vnd.oasis.opendocument.text", "odt");

    private final String mediaType;
    private final String ending;

    PaperFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return ending;
    }
}
