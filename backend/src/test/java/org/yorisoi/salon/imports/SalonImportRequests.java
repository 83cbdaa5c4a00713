package org.yorisoi.salon.imports;

import static org.yorisoi.testing.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.testing.Bytes;

/** What the tests of salons' imports keep sending. */
final class SalonImportRequests {

    static final String IMPORTS = imports("43");

    private SalonImportRequests() {
    }

    static String imports(String prefecture) {
        return "/api/v1/prefectures/" + prefecture + "/salon-imports";
    }

    static String unique(String name) {
        return name + UUID.randomUUID();
    }

    static ValidatableResponse preview(String csv) {
        return upload("centre", "43", SheetReader.CSV, csv.getBytes(StandardCharsets.UTF_8));
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

    static ValidatableResponse salons(String name) {
        return as("centre").queryParam("q", name).get("/api/v1/prefectures/43/salons").then().statusCode(200);
    }

    static byte[] fukushima() {
        try (InputStream file = SalonImportRequests.class.getResourceAsStream("/fukushima/salons-fukushima.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
