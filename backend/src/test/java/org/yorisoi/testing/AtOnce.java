package org.yorisoi.testing;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that all ask at the same moment. */
public final class AtOnce {

    private AtOnce() {
    }

    /** The answers in the order of the requests. */
    public static List<Response> asked(List<Callable<Response>> requests) throws Exception {
        CyclicBarrier start = new CyclicBarrier(requests.size());
        try (var clients = Executors.newFixedThreadPool(requests.size())) {
            List<Future<Response>> answers = new ArrayList<>();
            for (Callable<Response> request : requests) {
                answers.add(clients.submit(() -> {
                    start.await();
                    return request.call();
                }));
            }
            List<Response> all = new ArrayList<>();
            for (Future<Response> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
