/** The HTTP face of {@link org.yorisoi.prefecture}. */
package org.yorisoi.prefecture.web;
