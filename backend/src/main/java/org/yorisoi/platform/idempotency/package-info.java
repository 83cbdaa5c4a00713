/** Requests that are safe to send twice. */
package org.yorisoi.platform.idempotency;
