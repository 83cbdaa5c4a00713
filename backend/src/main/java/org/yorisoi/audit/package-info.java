/**
 * Who did and read what: an append-only, hash-chained trail for each prefecture. Other rooms never call it; they fire
 * {@link org.yorisoi.platform.event.AuditedAction}. May use: {@code platform}, {@code identity},
 * {@code supporter}, whose own entry a supporter may ask about.
 */
package org.yorisoi.audit;
