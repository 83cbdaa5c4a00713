package org.yorisoi.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together part by part, as spreadsheets write them and as attackers do. */
final class XlsxFixture {

    private final Map<String, String> parts = new LinkedHashMap<>();

    private XlsxFixture() {
        part("_rels/.rels", """
                <Relationships><Relationship Id="rId1" Target="xl/workbook.xml"
                  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""");
        part("xl/workbook.xml", """
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        part("xl/_rels/workbook.xml.rels", """
                <Relationships>
                <Relationship Id="rId1" Target="worksheets/sheet1.xml" Type="http://x/relationships/worksheet"/>
                <Relationship Id="rId2" Target="/xl/sharedStrings.xml" Type="http://x/relationships/sharedStrings"/>
                <Relationship Id="rId3" Target="styles.xml" Type="http://x/relationships/styles"/>
                </Relationships>""");
    }

    static XlsxFixture workbook() {
        return new XlsxFixture();
    }

    XlsxFixture rows(String sheetData) {
        return part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>");
    }

    XlsxFixture strings(String items) {
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    XlsxFixture part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }
}
