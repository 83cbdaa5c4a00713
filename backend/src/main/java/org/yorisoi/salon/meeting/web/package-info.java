/** The HTTP face of {@link org.yorisoi.salon.meeting}. */
package org.yorisoi.salon.meeting.web;
