/**
 * Trainings and external courses out of CSV and XLSX files: read, shown row by row with every fault, and stored only
 * when somebody confirms what was shown.
 */
package org.yorisoi.training.imports;
