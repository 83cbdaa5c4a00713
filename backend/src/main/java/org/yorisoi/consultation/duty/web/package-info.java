/** The HTTP face of {@link org.yorisoi.consultation.duty}. */
package org.yorisoi.consultation.duty.web;
