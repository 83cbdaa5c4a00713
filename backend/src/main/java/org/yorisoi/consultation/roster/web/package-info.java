/** Rosters over HTTP. */
package org.yorisoi.consultation.roster.web;
