/**
 * What every room stands on: problems, paging, entity tags, the clock, idempotency, encryption, the contract. No
 * business words, and no room of the house is imported from here.
 */
package org.yorisoi.platform;
