export { FiscalYears, type YearSpan } from './FiscalYears';
export { ReportNavigation } from './ReportNavigation';
export { useReportPeriod } from './useReportPeriod';
