/** The HTTP face of {@link org.yorisoi.supporter.qualification.matching}. */
package org.yorisoi.supporter.qualification.matching.web;
