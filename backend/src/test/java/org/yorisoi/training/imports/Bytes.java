package org.yorisoi.training.imports;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;

/** Makes the test client send bytes untouched, without a charset of its own and also where it knows no such type. */
final class Bytes {

    static final RestAssuredConfig AS_THEY_ARE = RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig()
        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
        .encodeContentTypeAs("text/csv", ContentType.BINARY)
        .encodeContentTypeAs(ImportRequests.XLSX, ContentType.BINARY)
        .encodeContentTypeAs("application/pdf", ContentType.BINARY));

    private Bytes() {
    }
}
