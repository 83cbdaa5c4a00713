/** The HTTP face of {@link org.yorisoi.report}: JSON for programs, CSV and XLSX for spreadsheets, PDF for paper. */
package org.yorisoi.report.web;
