/** The HTTP face of {@link org.yorisoi.identity}. */
package org.yorisoi.identity.web;
