export { type Column, DataTable } from './DataTable';
export { type TableState, useTableState } from './table-state';
export { type Filter, SearchBox, TableToolbar } from './TableToolbar';
