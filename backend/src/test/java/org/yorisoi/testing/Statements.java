package org.yorisoi.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the statements that Hibernate sends to the database. */
@ApplicationScoped
public class Statements {

    private final Statistics statistics;

    Statements(EntityManagerFactory factory) {
        this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    public long during(Runnable work) {
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    /** The fewest of several times: what is remembered is remembered by then, and workers in the background were silent once. */
    public long atBest(Runnable work) {
        return LongStream.range(0, 4).map(time -> during(work)).min().orElseThrow();
    }
}
