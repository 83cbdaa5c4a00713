/** The HTTP face of {@link org.yorisoi.salon}. */
package org.yorisoi.salon.web;
