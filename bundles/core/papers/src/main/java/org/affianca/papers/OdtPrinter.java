package org.affianca.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.affianca.api.paper.Paper;

/** Prints OpenDocument text: a zip of XML files whose first one names the type in plain bytes. */
final class OdtPrinter {
    /** Something written as XML. */
    @FunctionalInterface
    interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static final byte[] TYPE = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
    /** One fixed moment, so that the same paper is the same file. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

    private OdtPrinter() {}

    static void print(Paper paper, OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        type(zip);
        entry(zip, "META-INF/manifest.xml", OdtFrame::manifest);
        entry(zip, "meta.xml", xml -> OdtFrame.meta(xml, paper));
        entry(zip, "styles.xml", xml -> OdtFrame.styles(xml, paper));
        entry(zip, "content.xml", xml -> new OdtText(xml).write(paper));
        zip.finish();
    }

    /** Stored, not deflated: programs look for it at a fixed place. */
    private static void type(ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry("mimetype");
        CRC32 crc = new CRC32();
        crc.update(TYPE);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(TYPE.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        zip.write(TYPE);
        zip.closeEntry();
    }

    private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException failed) {
            throw new IOException("writing " + name, failed);
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
