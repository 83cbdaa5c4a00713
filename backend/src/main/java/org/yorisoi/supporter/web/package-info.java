/** The HTTP face of {@link org.yorisoi.supporter}. */
package org.yorisoi.supporter.web;
