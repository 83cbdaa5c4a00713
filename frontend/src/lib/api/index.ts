export { asQuery, client, ifMatch, read } from './client';
export { downloadOrProblem, saveFile } from './download';
export { useIdempotencyKey } from './idempotency';
export { isProblem, Problem, type Violation } from './problem';
export { uploadOrProblem } from './upload';
export type * from './types';
