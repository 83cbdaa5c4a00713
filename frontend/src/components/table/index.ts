export { type Column, DataTable } from './DataTable';
export { Pager } from './Pager';
export { type TableState, useTableState } from './table-state';
export { type Filter, SearchBox, TableToolbar } from './TableToolbar';
