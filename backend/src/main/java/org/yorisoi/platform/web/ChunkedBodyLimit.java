package org.yorisoi.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/** Stops reading a body whose length was not announced when it grows too large. */
class ChunkedBodyLimit {

    private final BodyLimit limit;

    ChunkedBodyLimit(BodyLimit limit) {
        this.limit = limit;
    }

    @ServerRequestFilter(priority = Priorities.ENTITY_CODER)
    public void bound(ContainerRequestContext request, RoutingContext call) {
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null
            && request.getHeaderString("Transfer-Encoding") != null) {
            request.setEntityStream(new Bounded(request.getEntityStream(), limit.bytes(), call));
        }
    }

    private static final class Bounded extends FilterInputStream {

        private final RoutingContext call;
        private long left;

        Bounded(InputStream body, long most, RoutingContext call) {
            super(body);
            this.left = most;
            this.call = call;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                count(1);
            }
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        /** Once the rest is thrown away, there is nothing left here to wait for. */
        @Override
        public void close() throws IOException {
            if (left >= 0) {
                super.close();
            }
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                BodyLimit.throwAway(call);
                throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE);
            }
        }
    }
}
