/** The HTTP face of {@link org.yorisoi.consultation.debrief}. */
package org.yorisoi.consultation.debrief.web;
