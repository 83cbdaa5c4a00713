package org.yorisoi.consultation.roster.model;

import java.util.List;
import java.util.stream.Collectors;

/** An instance, or a plan, with faults. */
public class FaultyInstance extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public FaultyInstance(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
