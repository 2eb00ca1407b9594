package org.affianca.papers;

import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.affianca.api.paper.Block;
import org.affianca.api.paper.Paper;

/** A paper as the content of an OpenDocument text. */
final class OdtText {
    private final XMLStreamWriter xml;

    OdtText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void write(Paper paper) throws XMLStreamException {
        OdtFrame.root(xml, "document-content");
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:text");
        if (!paper.mark().isEmpty()) {
            paragraph("Body", paper.mark());
        }
        for (int i = 0; i < paper.issuer().size(); i++) {
            paragraph(i == 0 ? "Body" : "Standard", paper.issuer().get(i));
        }
        if (!paper.particulars().isEmpty()) {
            paragraph(
                    "Standard",
                    paper.particulars().stream()
                            .map(one -> one.label() + ": " + one.value())
                            .collect(Collectors.joining("   ")));
        }
        if (!paper.addressee().isEmpty()) {
            paragraph("Addressee", String.join("\n", paper.addressee()));
        }
        paragraph("Title", paper.title());
        for (Block block : paper.blocks()) {
            write(block);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void write(Block block) throws XMLStreamException {
        if (block instanceof Block.Heading heading) {
            xml.writeStartElement("text:h");
            xml.writeAttribute("text:style-name", heading.level() == 1 ? "Heading_20_1" : "Heading_20_2");
            xml.writeAttribute("text:outline-level", String.valueOf(heading.level()));
            lines(heading.text());
            xml.writeEndElement();
        } else if (block instanceof Block.Prose prose) {
            paragraph("Standard", prose.text());
        } else if (block instanceof Block.Items list) {
            xml.writeStartElement("text:list");
            for (String item : list.items()) {
                xml.writeStartElement("text:list-item");
                paragraph("Standard", item);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Signature signature) {
            paragraph("Signature", signature.role() + "\n" + signature.name());
        }
    }

    private void table(Block.Table table) throws XMLStreamException {
        if (!table.caption().isEmpty()) {
            paragraph("Caption", table.caption());
        }
        xml.writeStartElement("table:table");
        xml.writeEmptyElement("table:table-column");
        xml.writeAttribute(
                "table:number-columns-repeated", String.valueOf(table.columns().size()));
        xml.writeStartElement("table:table-header-rows");
        row("Table_20_Heading", table.columns());
        xml.writeEndElement();
        for (List<String> cells : table.rows()) {
            row("Standard", cells);
        }
        xml.writeEndElement();
    }

    private void row(String style, List<String> cells) throws XMLStreamException {
        xml.writeStartElement("table:table-row");
        for (String cell : cells) {
            xml.writeStartElement("table:table-cell");
            paragraph(style, cell);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void paragraph(String style, String text) throws XMLStreamException {
        xml.writeStartElement("text:p");
        xml.writeAttribute("text:style-name", style);
        lines(text);
        xml.writeEndElement();
    }

    private void lines(String text) throws XMLStreamException {
        String[] lines = Xml.plain(text).strip().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.writeEmptyElement("text:line-break");
            }
            xml.writeCharacters(lines[i].strip());
        }
    }
}
