package org.affianca.rest.informings;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.affianca.api.informing.PrivacyNotice;
import org.affianca.api.informing.PrivacyNotices;

/** A notice as a file to print. */
final class NoticeFile {
    private NoticeFile() {}

    static Response of(PrivacyNotices notices, PrivacyNotice notice) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        notices.print(notice, pdf);
        String name = "privacy-notice-" + notice.area() + "-" + notice.language() + ".pdf";
        return Response.ok(pdf.toByteArray(), MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename=" + name)
                .build();
    }
}
