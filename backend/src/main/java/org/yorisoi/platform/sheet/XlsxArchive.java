package org.yorisoi.platform.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.yorisoi.platform.sheet.SheetUnreadable.Reason;

/**
 * The parts of a workbook. Only parts that are asked for are unpacked, and all of them together never beyond the limit,
 * whatever sizes the archive claims: a few kilobytes can unpack to gigabytes.
 *
 * <p>Read by the archive's directory: workbooks written as a stream can't be read entry by entry with the JDK.
 */
final class XlsxArchive implements AutoCloseable {

    private final ZipFile zip;
    private long bytesLeft;

    XlsxArchive(byte[] content, long mostBytes) throws IOException {
        this.zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
        this.bytesLeft = mostBytes;
    }

    /** The part of that name; empty when there is none. */
    Optional<InputStream> part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
        return entry == null ? Optional.empty() : Optional.of(new Counted(zip.getInputStream(entry)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            bytesLeft -= read;
            if (bytesLeft < 0) {
                throw SheetUnreadable.because(Reason.TOO_LARGE);
            }
        }
    }
}
