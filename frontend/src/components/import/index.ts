export { ImportPage } from './ImportPage';
export { ImportPreviewPage } from './ImportPreviewPage';
export type { Importing, ImportPreview, ImportRow, ImportTable, WaitingImport } from './importing';
