package org.affianca.papers;

import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Elements and their texts as a tree; what people wrote is always text, never markup. */
final class Xml {
    private Xml() {}

    static Document document() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("an empty XML document", impossible);
        }
    }

    /** A new last child without a namespace. */
    static Element add(Element parent, String name) {
        Element child = owner(parent).createElement(name);
        parent.appendChild(child);
        return child;
    }

    static Element add(Element parent, String name, String text) {
        Element child = add(parent, name);
        write(child, text);
        return child;
    }

    static void write(Element into, String text) {
        into.appendChild(owner(into).createTextNode(plain(text)));
    }

    /** XML has no place for control characters and half characters; nothing of ours has any. */
    static String plain(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= 0x20 && Character.getType(c) != Character.SURROGATE)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Document owner(Element element) {
        return Objects.requireNonNull(element.getOwnerDocument());
    }
}
