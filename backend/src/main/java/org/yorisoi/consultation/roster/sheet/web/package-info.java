/** The HTTP face of {@link org.yorisoi.consultation.roster.sheet}. */
package org.yorisoi.consultation.roster.sheet.web;
