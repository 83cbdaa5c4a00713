/** The HTTP face of {@link org.yorisoi.consultation.record}. */
package org.yorisoi.consultation.record.web;
