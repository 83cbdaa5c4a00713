/** The HTTP face of {@link org.yorisoi.consultation.supervision}. */
package org.yorisoi.consultation.supervision.web;
