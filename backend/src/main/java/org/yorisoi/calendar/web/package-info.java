/** The HTTP face of {@link org.yorisoi.calendar}. */
package org.yorisoi.calendar.web;
