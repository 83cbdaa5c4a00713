package org.yorisoi.consultation.roster.solver;

import com.google.ortools.Loader;

/** The solver's libraries in machine code, brought in when somebody first solves something. */
final class Natives {

    private Natives() {
    }

    static void load() {
        Loader.loadNativeLibraries();
    }
}
