package nl.draagvlak.query.network.exchange;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document in UTF-8. Characters that XML cannot hold are left out. */
final class XmlText {

    /** What a document consists of. */
    @FunctionalInterface
    interface Content {
        void writeTo(XmlText xml) throws XMLStreamException;
    }

    private final XMLStreamWriter writer;

    private XmlText(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static byte[] document(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            content.writeTo(new XmlText(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException("a document in memory could not be written", unwritable);
        }
        return bytes.toByteArray();
    }

    /** Opens an element. Attributes come as name, value, name, value. */
    XmlText open(String element, String... attributes) throws XMLStreamException {
        writer.writeStartElement(element);
        attributes(attributes);
        return this;
    }

    /** Writes an element without content. */
    XmlText empty(String element, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(element);
        attributes(attributes);
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    XmlText text(String text) throws XMLStreamException {
        writer.writeCharacters(allowed(text));
        return this;
    }

    XmlText close() throws XMLStreamException {
        writer.writeEndElement();
        return this;
    }

    private static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    /** How a value of an enumeration is written: {@code work-floor}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
