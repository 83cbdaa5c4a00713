/** The HTTP face of {@link org.yorisoi.consultation.roster.settings}. */
package org.yorisoi.consultation.roster.settings.web;
