/** The common manners at the door: strict parameters and JSON, entity tags. */
package org.yorisoi.platform.web;
