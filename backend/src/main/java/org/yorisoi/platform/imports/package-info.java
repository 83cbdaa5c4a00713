/**
 * Tables out of CSV and XLSX files: read, shown row by row with every fault, kept encrypted for a day, and stored only when
 * somebody confirms what was shown. A room brings its columns ({@link org.yorisoi.platform.imports.ImportColumn}), what
 * becomes of a row ({@link org.yorisoi.platform.imports.TableImporter}) and an address.
 */
package org.yorisoi.platform.imports;
