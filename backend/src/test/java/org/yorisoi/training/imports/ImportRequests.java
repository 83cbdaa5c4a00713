package org.yorisoi.training.imports;

import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yorisoi.testing.Bytes;

/** What the tests of imports keep sending. */
final class ImportRequests {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String IMPORTS = imports("43");

    private ImportRequests() {
    }

    static String imports(String prefecture) {
        return "/api/v1/prefectures/" + prefecture + "/training-imports";
    }

    static ValidatableResponse preview(String csv) {
        return upload("text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    static ValidatableResponse upload(String mediaType, byte[] bytes) {
        return upload("centre", "43", mediaType, bytes);
    }

    static ValidatableResponse upload(String user, String prefecture, String mediaType, byte[] bytes) {
        return as(user).config(Bytes.AS_THEY_ARE).contentType(mediaType).body(bytes).post(imports(prefecture)).then();
    }

    /** @return its address */
    static String previewed(String csv) {
        return preview(csv).statusCode(201).extract().header("Location");
    }

    static ValidatableResponse confirm(String user, String address, boolean skipRows) {
        return as(user).contentType(ContentType.JSON).body("{\"skipRows\": " + skipRows + "}")
            .post(address + "/confirmation").then();
    }

    static ValidatableResponse confirm(String address) {
        return confirm("centre", address, false);
    }

    static byte[] resource(String name) {
        try (InputStream file = ImportRequests.class.getResourceAsStream("/nagasaki/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
