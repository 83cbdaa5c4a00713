/** Which columns and rows of trainings and external courses come in with CSV and XLSX files, and how they are recognised. */
package org.yorisoi.training.imports;
