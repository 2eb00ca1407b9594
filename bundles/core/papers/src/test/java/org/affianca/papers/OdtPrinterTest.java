package org.affianca.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.affianca.api.paper.PaperFormat;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class OdtPrinterTest {
    private final Map<String, byte[]> parts = unzipped(Papers.printed(Papers.report(), PaperFormat.ODT));

    @Test
    void theTypeStandsFirstAndPlain() {
        byte[] odt = Papers.printed(Papers.report(), PaperFormat.ODT);
        assertThat(new String(odt, 30, 8 + 39, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Test
    void everyPartIsXmlAndListed() throws Exception {
        assertThat(parts.keySet())
                .containsExactly("mimetype", "META-INF/manifest.xml", "meta.xml", "styles.xml", "content.xml");
        String manifest = new String(parts.get("META-INF/manifest.xml"), StandardCharsets.UTF_8);
        for (String part : parts.keySet()) {
            if (part.endsWith(".xml")) {
                parsed(part);
                assertThat(part.startsWith("META-INF") || manifest.contains("\"" + part + "\""))
                        .isTrue();
            }
        }
    }

    @Test
    void headingsListsAndTablesAreWhatTheyAreCalled() throws Exception {
        Document content = parsed("content.xml");
        assertThat(content.getElementsByTagNameNS(OdtFrame.TEXT, "h").getLength())
                .isEqualTo(4);
        assertThat(content.getElementsByTagNameNS(OdtFrame.TEXT, "list-item").getLength())
                .isEqualTo(2);
        assertThat(content.getElementsByTagNameNS(OdtFrame.TABLE, "table-header-rows")
                        .getLength())
                .isEqualTo(1);
        assertThat(content.getDocumentElement().getTextContent()).contains("<b>tutti</b> in casa & bene.");
    }

    @Test
    void theSamePaperIsTheSameFile() {
        assertThat(Papers.printed(Papers.report(), PaperFormat.ODT))
                .isEqualTo(Papers.printed(Papers.report(), PaperFormat.ODT));
    }

    private Document parsed(String part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
    }

    private static Map<String, byte[]> unzipped(byte[] odt) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return parts;
    }
}
