export { Reading } from './Reading';
export { readingQuery } from './reading';
export { useDebounced } from './useDebounced';
