package org.affianca.engine.document;

import java.util.List;

/** A type of file that may be attached, with the endings its name may have. */
enum MediaType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    TIFF("image/tiff", "tif", "tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    EML("message/rfc822", "eml"),
    P7M("application/pkcs7-mime", "p7m"),
    TXT("text/plain", "txt", "csv", "md", "log", "json");

    private final String word;
    private final List<String> endings;

    MediaType(String word, String... endings) {
        this.word = word;
        this.endings = List.of(endings);
    }

    String word() {
        return word;
    }

    boolean mayEnd(String ending) {
        return endings.contains(ending);
    }

    String ending() {
        return endings.get(0);
    }
}
