/**
 * Makes PDF documents out of HTML, with its own fonts and without ever touching the network.
 *
 * <p>Knows no business word; rooms bring the templates.
 */
package org.yorisoi.platform.pdf;
