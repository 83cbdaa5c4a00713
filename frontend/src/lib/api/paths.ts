import type { paths as Contract } from './schema';
import type * as T from './types';

/*
 * What openapi-fetch needs to know of the contract, in the shape that openapi-typescript generates:
 * replacing this file's `paths` by the generated one changes no caller.
 */
type Header = Record<string, string>;
type Json<B> = { content: { 'application/json': B } };
interface One { prefecture: string; id: string }

export type paths = Contract & Imports;

interface Imports {
  '/api/v1/prefectures/{prefecture}/training-imports/{id}': {
    get: { parameters: { path: One }; responses: { 200: Json<T.TrainingImport> } };
    delete: { parameters: { path: One; header?: Header }; responses: { 204: { content?: never } } };
  };
  '/api/v1/prefectures/{prefecture}/training-imports/{id}/confirmation': {
    post: { parameters: { path: One; header?: Header }; requestBody: Json<{ skipRows: boolean }>; responses: { 200: Json<T.TrainingImport> } };
  };
}
