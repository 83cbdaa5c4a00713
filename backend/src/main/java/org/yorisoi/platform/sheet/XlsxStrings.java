package org.yorisoi.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The texts that a workbook keeps once and refers to by number. */
final class XlsxStrings {

    private final List<String> texts;

    private XlsxStrings(List<String> texts) {
        this.texts = texts;
    }

    static XlsxStrings of(Optional<InputStream> sharedStrings, int longest) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        if (sharedStrings.isPresent()) {
            Xml xml = new Xml(sharedStrings.get());
            while (xml.nextElement()) {
                if (xml.is("si")) {
                    texts.add(xml.stringItem("si", longest));
                }
            }
        }
        return new XlsxStrings(texts);
    }

    /** @throws IllegalArgumentException when the workbook refers to a text it doesn't have */
    String text(String number) {
        int index = number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
        if (index < 0 || index >= texts.size()) {
            throw new IllegalArgumentException("no such string");
        }
        return texts.get(index);
    }
}
