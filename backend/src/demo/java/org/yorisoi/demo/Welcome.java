package org.yorisoi.demo;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells a newcomer where to look and how to sign in, when everything is ready. */
@ApplicationScoped
class Welcome {

    private final Optional<Boolean> demo;

    /** @param demo whether the demo data are loaded; empty in tests, where nobody needs a welcome */
    Welcome(@ConfigProperty(name = "yorisoi.demo") Optional<Boolean> demo) {
        this.demo = demo;
    }

    void on(@ObservesAsync HttpServerStart server) {
        demo.ifPresent(loaded -> welcome(server, loaded));
    }

    private static void welcome(HttpServerStart server, boolean demo) {
        String address = "http://localhost:" + server.options().getPort();
        System.out.println("\nYorisoi is ready:   " + address
                + "\nThe API's pages:    " + address + "/q/swagger-ui");
        if (demo) {
            System.out.println("""

                    Log-ins of the demo (password: yorisoi-demo)
                      centre        support centre of Kumamoto    centre42        of Nagasaki
                      government    prefecture of Kumamoto        government42    of Nagasaki
                      admin         administrator of Kumamoto
                      hospital, network, organiser, supporter     of Kumamoto
                    Systems: hospital-system, government-system   (secret: yorisoi-demo-secret)""");
        }
        System.out.println("\nCtrl-C stops it; the data stay.\n");
    }
}
