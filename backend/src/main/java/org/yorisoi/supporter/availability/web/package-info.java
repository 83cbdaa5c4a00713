/** The HTTP face of {@link org.yorisoi.supporter.availability}. */
package org.yorisoi.supporter.availability.web;
