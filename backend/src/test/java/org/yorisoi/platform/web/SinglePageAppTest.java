package org.yorisoi.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(SinglePageAppTest.BesideTheApi.class)
class SinglePageAppTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/43/hospitals", "/en/43/trainings/0199-x", "/sign-in?next=%2F"})
    void answersEveryPageWithTheAppAndAsksTheBrowserToLookAgainEveryTime(String page) {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8").get(page).then()
            .statusCode(200)
            .contentType(containsString("text/html"))
            .header("Cache-Control", "no-cache")
            .body(containsString("<title>Yorisoi</title>"));
    }

    @Test
    void letsTheBrowserKeepWhatIsNamedByItsContent() {
        given().get("/assets/app-1a2b3c.js").then()
            .statusCode(200)
            .contentType(containsString("javascript"))
            .header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/app-of-yesterday.js", "/api/v1/nothing", "/q/nothing", "/.well-known/nothing"})
    void neverPassesThePageOffAsSomethingElse(String path) {
        given().accept("text/html,*/*").get(path).then()
            .statusCode(404)
            .header("Cache-Control", not(containsString("immutable")))
            .body(not(containsString("<title>Yorisoi</title>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../secret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt", "/.hidden"})
    void servesNothingOutsideItsFolder(String path) {
        given().urlEncodingEnabled(false).accept("*/*").get(path).then()
            .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/app-1a2b3c.js", "/api/v1/prefectures", "/api/v1/session", "/api/v1/nothing"})
    void tellsTheBrowserToBeCarefulInEveryAnswer(String path) {
        given().accept("text/html,application/json").get(path).then()
            .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
            .header("Content-Security-Policy", containsString("default-src 'self'"))
            .header("Content-Security-Policy", containsString("img-src 'self' data: https://cyberjapandata.gsi.go.jp;"))
            .header("Content-Security-Policy", not(containsString("unsafe")))
            .header("X-Content-Type-Options", equalTo("nosniff"))
            .header("X-Frame-Options", equalTo("DENY"))
            .header("Referrer-Policy", equalTo("same-origin"))
            .header("Strict-Transport-Security", nullValue());
    }

    /** A small app in a folder, with a secret beside it. */
    public static class BesideTheApi implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createDirectories(Path.of("target", "spa-under-test", "app"));
                Files.createDirectories(folder.resolve("assets"));
                Files.writeString(folder.resolve("index.html"), "<!doctype html><title>Yorisoi</title>");
                Files.writeString(folder.resolve("assets/app-1a2b3c.js"), "export {}");
                Files.writeString(folder.resolve(".hidden"), "hidden");
                Files.writeString(folder.resolveSibling("secret.txt"), "secret");
                return Map.of("yorisoi.spa.directory", folder.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
