/** The HTTP face of {@link org.yorisoi.hospital}. */
package org.yorisoi.hospital.web;
