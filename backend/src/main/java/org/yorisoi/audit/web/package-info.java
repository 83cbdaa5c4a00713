/** The HTTP face of {@link org.yorisoi.audit}. */
package org.yorisoi.audit.web;
