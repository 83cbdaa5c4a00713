package org.yorisoi.platform.job;

/** Fired when a job was asked for, so that this instance looks for it as soon as the transaction has ended. */
record JobAsked() {
}
