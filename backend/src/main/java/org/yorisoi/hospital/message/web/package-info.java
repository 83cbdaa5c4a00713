/** The HTTP face of {@link org.yorisoi.hospital.message}. */
package org.yorisoi.hospital.message.web;
