/** The HTTP face of {@link org.yorisoi.consultation.roster.apart}. */
package org.yorisoi.consultation.roster.apart.web;
