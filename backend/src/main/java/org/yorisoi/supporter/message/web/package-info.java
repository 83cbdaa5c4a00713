/** The HTTP face of {@link org.yorisoi.supporter.message}. */
package org.yorisoi.supporter.message.web;
