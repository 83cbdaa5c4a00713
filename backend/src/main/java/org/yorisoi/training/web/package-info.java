/** The HTTP face of {@link org.yorisoi.training}. */
package org.yorisoi.training.web;
