package org.yorisoi.platform.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through an XML part of a workbook. Without document types: a workbook has none, an attack has. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final XMLStreamReader reader;

    /** Decodes UTF-8 itself: the parser's own decoder writes to standard error about every damaged file. */
    Xml(InputStream in) throws IOException, XMLStreamException {
        BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        this.reader = FACTORY.createXMLStreamReader(text);
    }

    /** Goes on to the next start of an element; false at the end of the document. */
    boolean nextElement() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to the next start within {@code parent}, which may be any depth below it; false at the parent's end. */
    boolean nextElementWithin(String parent) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(parent)) {
                return false;
            }
        }
        return false;
    }

    boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    /** An attribute by its local name, whatever the prefix: strict and transitional workbooks differ in namespaces. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of the current element, kept up to {@code most} characters and one more, which shows it was longer. */
    String text(int most) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    append(text, most + 1 - text.length());
                default -> { }
            }
        }
        return text.toString();
    }

    /** Like {@link #text} for a string item: its runs joined, the reading aids (ruby) above them left out. */
    String stringItem(String element, int most) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aloud = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("rPh")) {
                aloud = true;
            } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("rPh")) {
                aloud = false;
            } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element)) {
                return text.toString();
            } else if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("t") && !aloud) {
                String run = text(most);
                text.append(run, 0, Math.min(run.length(), most + 1 - text.length()));
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, int room) {
        int length = Math.min(room, reader.getTextLength());
        if (length > 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), length);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
