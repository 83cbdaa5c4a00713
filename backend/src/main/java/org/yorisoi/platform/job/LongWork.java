package org.yorisoi.platform.job;

/** What a kind of job does. A room keeps it as an {@code @ApplicationScoped} bean, one for each kind. */
public interface LongWork {

    String kind();

    /**
     * Does it, outside any transaction and without a caller. It may be called again for the same job after an instance was lost,
     * and has to come to the same end.
     *
     * @return what it has come to, as JSON
     * @throws Failed if there is no result, for a reason that people have to know
     * @throws Cancelled if it was cancelled before there was anything to keep
     */
    String run(JobRun run);

    /** There is no result. */
    class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** @param why a word that the room knows: it is stored in the clear, so nothing personal is in it */
        public Failed(String why) {
            super(why);
        }
    }

    /** It was cancelled before there was anything to keep. */
    class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
