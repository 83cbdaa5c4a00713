/** The address under which files of salons come in. */
package org.yorisoi.salon.imports.web;
