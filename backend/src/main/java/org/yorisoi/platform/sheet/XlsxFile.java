package org.yorisoi.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.yorisoi.platform.sheet.SheetUnreadable.Reason;

/**
 * The first visible sheet of an XLSX workbook.
 *
 * <p>Reads the parts itself instead of through a library: those tried here can be made to fill the memory with a file of
 * one kilobyte (a cell that claims column ZZZZZZ, a string with the number two thousand million).
 */
final class XlsxFile {

    private static final String OFFICE_DOCUMENT = "/officeDocument";
    private static final int LONGEST_NAME = 1_000;

    private final SheetLimits limits;

    XlsxFile(SheetLimits limits) {
        this.limits = limits;
    }

    Sheet read(byte[] content) {
        try (XlsxArchive archive = new XlsxArchive(content, limits.inflatedBytes())) {
            return read(archive);
        } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
            throw SheetUnreadable.because(Reason.NOT_A_WORKBOOK);
        }
    }

    private Sheet read(XlsxArchive archive) throws IOException, XMLStreamException {
        String workbook = target(archive, "_rels/.rels", null, OFFICE_DOCUMENT).orElseThrow(XlsxFile::notAWorkbook);
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";

        FirstSheet first = firstSheet(archive.part(workbook).orElseThrow(XlsxFile::notAWorkbook));
        String worksheet = target(archive, relations, first.relation, null).orElseThrow(XlsxFile::notAWorkbook);
        Optional<String> strings = target(archive, relations, null, "/sharedStrings");
        Optional<String> styles = target(archive, relations, null, "/styles");

        XlsxRows rows = new XlsxRows(limits,
                XlsxStrings.of(part(archive, folder, strings), limits.cellLength()),
                XlsxDates.of(part(archive, folder, styles), first.from1904));
        return rows.read(part(archive, folder, Optional.of(worksheet)).orElseThrow(XlsxFile::notAWorkbook));
    }

    private record FirstSheet(String relation, boolean from1904) {
    }

    private static FirstSheet firstSheet(InputStream workbook) throws IOException, XMLStreamException {
        boolean from1904 = false;
        Xml xml = new Xml(workbook);
        while (xml.nextElement()) {
            if (xml.is("workbookPr")) {
                String flag = xml.attribute("date1904");
                from1904 = "1".equals(flag) || "true".equals(flag);
            } else if (xml.is("sheet")) {
                String state = xml.attribute("state");
                String relation = xml.attribute("id");
                if (relation != null && (state == null || state.equals("visible"))) {
                    return new FirstSheet(relation, from1904);
                }
            }
        }
        throw notAWorkbook();
    }


    /** Where a relation, given by its id or by the end of its type, leads to. */
    private static Optional<String> target(XlsxArchive archive, String relations, String id, String type)
            throws IOException, XMLStreamException {
        Optional<InputStream> part = archive.part(relations);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        Xml xml = new Xml(part.get());
        while (xml.nextElement()) {
            if (!xml.is("Relationship")) {
                continue;
            }
            String target = xml.attribute("Target");
            boolean wanted = id != null ? id.equals(xml.attribute("Id")) : ends(xml.attribute("Type"), type);
            if (wanted && target != null && target.length() < LONGEST_NAME) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    private static boolean ends(String text, String end) {
        return text != null && text.endsWith(end);
    }

    private static Optional<InputStream> part(XlsxArchive archive, String folder, Optional<String> target)
            throws IOException {
        if (target.isEmpty()) {
            return Optional.empty();
        }
        return archive.part(target.get().startsWith("/") ? target.get() : folder + target.get());
    }

    private static SheetUnreadable notAWorkbook() {
        return SheetUnreadable.because(Reason.NOT_A_WORKBOOK);
    }
}
