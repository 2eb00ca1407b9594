package org.affianca.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.affianca.api.paper.Paper;
import org.affianca.api.paper.PaperFormat;
import org.affianca.api.paper.Press;
import org.osgi.service.component.annotations.Component;

/** The press of the house. The classes of the PDF library are loaded with the first PDF, not with the program. */
@Component
public final class HousePress implements Press {
    /** A long report needs some 30 MB while it is laid out: so many at a time, the others wait. */
    private static final int AT_ONCE = 2;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    @Override
    public void print(Paper paper, PaperFormat format, OutputStream to) throws IOException {
        free.acquireUninterruptibly();
        try {
            if (format == PaperFormat.PDF) {
                PdfPrinter.print(paper, to);
            } else {
                OdtPrinter.print(paper, to);
            }
        } finally {
            free.release();
        }
    }
}
