/** The HTTP face of {@link org.yorisoi.consultation}. */
package org.yorisoi.consultation.web;
