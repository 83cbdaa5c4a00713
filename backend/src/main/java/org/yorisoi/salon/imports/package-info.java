/**
 * Salons out of CSV and XLSX files: what the register writes, and what others list. A salon is known by its name and its
 * first venue.
 */
package org.yorisoi.salon.imports;
