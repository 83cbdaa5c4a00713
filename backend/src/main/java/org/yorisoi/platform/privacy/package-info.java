/**
 * What in a text may tell who a person is: names, telephone numbers, mail addresses. It warns and refuses; it never keeps or
 * repeats what it found.
 */
package org.yorisoi.platform.privacy;
