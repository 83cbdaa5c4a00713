/** Facts that any room may tell the house. */
package org.yorisoi.platform.event;
