package org.yorisoi.testing;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import org.yorisoi.platform.sheet.SheetReader;

/** Makes the test client send bytes untouched, without a charset of its own and also where it knows no such type. */
public final class Bytes {

    public static final RestAssuredConfig AS_THEY_ARE = RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig()
        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
        .encodeContentTypeAs("text/csv", ContentType.BINARY)
        .encodeContentTypeAs(SheetReader.XLSX, ContentType.BINARY)
        .encodeContentTypeAs("application/pdf", ContentType.BINARY));

    private Bytes() {
    }
}
