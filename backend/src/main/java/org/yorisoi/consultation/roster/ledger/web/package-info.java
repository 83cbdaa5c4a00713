/** The HTTP face of {@link org.yorisoi.consultation.roster.ledger}. */
package org.yorisoi.consultation.roster.ledger.web;
