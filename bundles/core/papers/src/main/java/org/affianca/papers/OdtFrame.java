package org.affianca.papers;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.affianca.api.paper.Paper;

/** What stands around an OpenDocument text: the list of its parts, its title and language, its styles. */
final class OdtFrame {
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static final String META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String VERSION = "1.3";

    private OdtFrame() {}

    static void manifest(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("manifest:manifest");
        xml.writeAttribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
        xml.writeAttribute("manifest:version", VERSION);
        part(xml, "/", "application/vnd.oasis.opendocument.text");
        part(xml, "content.xml", "text/xml");
        part(xml, "styles.xml", "text/xml");
        part(xml, "meta.xml", "text/xml");
        xml.writeEndElement();
    }

    private static void part(XMLStreamWriter xml, String path, String type) throws XMLStreamException {
        xml.writeEmptyElement("manifest:file-entry");
        xml.writeAttribute("manifest:full-path", path);
        xml.writeAttribute("manifest:media-type", type);
    }

    static void meta(XMLStreamWriter xml, Paper paper) throws XMLStreamException {
        root(xml, "document-meta");
        xml.writeStartElement("office:meta");
        element(xml, "meta:generator", "Affianca");
        element(xml, "dc:title", paper.title());
        element(xml, "dc:language", paper.language().toLanguageTag());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    static void styles(XMLStreamWriter xml, Paper paper) throws XMLStreamException {
        root(xml, "document-styles");
        xml.writeStartElement("office:styles");
        xml.writeStartElement("style:default-style");
        xml.writeAttribute("style:family", "paragraph");
        properties(
                xml,
                "style:text-properties",
                "fo:font-family",
                "'Titillium Web', 'Liberation Sans', sans-serif",
                "fo:font-size",
                "11pt",
                "fo:language",
                paper.language().getLanguage(),
                "fo:country",
                paper.language().getLanguage().equals("it") ? "IT" : "GB");
        xml.writeEndElement();
        style(xml, "Standard", "", "0cm", "0.2cm", "11pt", "normal");
        style(xml, "Body", "Standard", "0cm", "0cm", "14pt", "bold");
        style(xml, "Addressee", "Standard", "9cm", "0cm", "11pt", "normal");
        style(xml, "Title", "Standard", "0cm", "0.4cm", "17pt", "bold");
        style(xml, "Heading_20_1", "Standard", "0cm", "0.2cm", "13pt", "bold");
        style(xml, "Heading_20_2", "Standard", "0cm", "0.2cm", "11pt", "bold");
        style(xml, "Caption", "Standard", "0cm", "0.1cm", "11pt", "bold");
        style(xml, "Table_20_Heading", "Standard", "0cm", "0cm", "10pt", "bold");
        style(xml, "Signature", "Standard", "9cm", "1cm", "11pt", "normal");
        xml.writeEndElement();
        xml.writeStartElement("office:automatic-styles");
        xml.writeStartElement("style:page-layout");
        xml.writeAttribute("style:name", "A4");
        properties(
                xml,
                "style:page-layout-properties",
                "fo:page-width",
                "21cm",
                "fo:page-height",
                "29.7cm",
                "fo:margin-top",
                "2.2cm",
                "fo:margin-bottom",
                "2.4cm",
                "fo:margin-left",
                "2.5cm",
                "fo:margin-right",
                "2.2cm");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("office:master-styles");
        xml.writeEmptyElement("style:master-page");
        xml.writeAttribute("style:name", "Standard");
        xml.writeAttribute("style:page-layout-name", "A4");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void style(
            XMLStreamWriter xml, String name, String parent, String left, String below, String size, String weight)
            throws XMLStreamException {
        xml.writeStartElement("style:style");
        xml.writeAttribute("style:name", name);
        xml.writeAttribute("style:family", "paragraph");
        if (!parent.isEmpty()) {
            xml.writeAttribute("style:parent-style-name", parent);
        }
        properties(xml, "style:paragraph-properties", "fo:margin-left", left, "fo:margin-bottom", below);
        properties(xml, "style:text-properties", "fo:font-size", size, "fo:font-weight", weight);
        xml.writeEndElement();
    }

    private static void properties(XMLStreamWriter xml, String name, String... pairs) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }

    /** The outermost element of a part, with every prefix that any part uses. */
    static void root(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("office:" + name);
        xml.writeAttribute("xmlns:office", OFFICE);
        xml.writeAttribute("xmlns:text", TEXT);
        xml.writeAttribute("xmlns:table", TABLE);
        xml.writeAttribute("xmlns:style", STYLE);
        xml.writeAttribute("xmlns:fo", FO);
        xml.writeAttribute("xmlns:meta", META);
        xml.writeAttribute("xmlns:dc", DC);
        xml.writeAttribute("office:version", VERSION);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Xml.plain(text));
        xml.writeEndElement();
    }
}
