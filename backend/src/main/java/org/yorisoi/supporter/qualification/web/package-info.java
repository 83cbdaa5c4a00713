/** The HTTP face of {@link org.yorisoi.supporter.qualification}. */
package org.yorisoi.supporter.qualification.web;
