package org.yorisoi.prefecture;

/** Fired, inside the transaction, after the way a prefecture runs its programme was changed. */
public record ProgrammeChanged(String prefecture) {
}
